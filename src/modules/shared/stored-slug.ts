/**
 * A slug as WordPress keeps it: what is not ASCII is percent-encoded in lower case, so `decke-毛布`
 * is stored and answered as `decke-%e6%af%9b%e5%b8%83`.
 */
export function storedSlug(slug: string): string {
  return slug
    .replace(/\P{ASCII}+/gu, (text) =>
      Buffer.from(text).reduce((octets, octet) => `${octets}%${octet.toString(16)}`, ''),
    )
    .replace(/%[0-9A-F]{2}/gi, (octet) => octet.toLowerCase());
}
