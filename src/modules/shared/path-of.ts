/** Path and query of an absolute address, or null when it is none. */
export function pathOf(address: string): string | null {
  const start = /^https?:\/\/[^/?#]*/.exec(address)?.[0].length;
  if (start === undefined) return null;
  return address.slice(start) || '/';
}
