/** Which custom fields may be read, by key. */
export type MetaKeys = Pick<ReadonlySet<string>, 'has'>;

/** For whom WooCommerce itself decides what they may read. */
export const EVERY_KEY: MetaKeys = { has: () => true };
