/**
 * The tags that entries carry and invalidations name: what changed, not where it is stored.
 * Ids are WooCommerce's own.
 */
export const tags = {
  /** One product, and whatever shows it. */
  product: (id: number | string): string => `product:${id}`,
  /** One variation. */
  variation: (id: number | string): string => `variation:${id}`,
  /** One term of any taxonomy: category, tag, brand, attribute value, shipping class. */
  term: (id: number | string): string => `term:${id}`,
  /** One post, page, block menu or file of the media library. */
  content: (id: number | string): string => `content:${id}`,
  /** One author. */
  user: (id: number | string): string => `user:${id}`,
  /** One review. */
  review: (id: number | string): string => `review:${id}`,
  /** All lists of a kind, e.g. `products`: which records they hold and in which order. */
  list: (kind: string): string => `list:${kind}`,
  /** Everything read from a price or stock source, by its configured name. */
  source: (name: string): string => `source:${name}`,
  /** The shop's and the site's settings: currency, tax display, number formats, countries, name. */
  settings: 'settings',
} as const;
