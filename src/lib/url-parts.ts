import { parseUrl } from './parse-url.js';

/** An address taken apart, in which `{{name}}` may stand. */
export interface UrlParts {
  /** Scheme, host and port. */
  origin: string;
  /** Encoded, but for the placeholders in it. */
  path: string;
  /** Decoded, in the order of the address. */
  query: readonly (readonly [name: string, value: string])[];
}

/** The parts of an absolute address; null when it is none. */
export function urlParts(text: string): UrlParts | null {
  const url = parseUrl(text);
  return (
    url && {
      origin: url.origin,
      path: url.pathname.replace(/%7B%7B(\w+)%7D%7D/g, '{{$1}}'),
      query: [...url.searchParams],
    }
  );
}
