/**
 * Percent-encodes everything but RFC 3986's unreserved characters (`encodeURIComponent` leaves five
 * more). A lone surrogate, which no URL can carry, becomes U+FFFD instead of an exception.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
