import { pathOf } from './path-of.js';
import { storedSlug } from './stored-slug.js';

/** Whether an address is that of a path; the slash at the end and the spelling of what is not ASCII do not count. */
export function samePath(address: string, path: string): boolean {
  return normalPath(pathOf(address) ?? '') === normalPath(path);
}

/** One spelling for every way to write a path. */
export function normalPath(path: string): string {
  return storedSlug(path.replace(/%[0-9A-F]{2}/gi, (octet) => octet.toLowerCase())).replace(/\/+$/, '');
}
