import { type Decoded, list, nullable, record } from '../decode/decoder.js';
import { id, number, text } from '../decode/scalars.js';
import { wireMoneyFormat } from './cart-types.js';

/** The lowest and highest price as shoppers see them, in minor units of `10 ** -currency_minor_unit`. */
export const storePriceRange = record({
  min_price: nullable(text),
  max_price: nullable(text),
  ...wireMoneyFormat.shape,
  currency_symbol: text,
  currency_decimal_separator: text,
  currency_thousand_separator: text,
  currency_prefix: text,
  currency_suffix: text,
});
export type StorePriceRange = Decoded<typeof storePriceRange>;

/** How many of the products carry a term. */
export const storeTermCount = record({
  term: id,
  count: number,
});
export type StoreTermCount = Decoded<typeof storeTermCount>;

/** Facets of a list of products, `wc/store/v1/products/collection-data` (WooCommerce 10.5). Null: not asked for. */
export const storeCollectionData = record({
  price_range: nullable(storePriceRange),
  attribute_counts: nullable(list(storeTermCount)),
  rating_counts: nullable(list(record({ rating: number, count: number }))),
  /** The counts are texts. */
  stock_status_counts: nullable(list(record({ status: text, count: number }))),
  taxonomy_counts: nullable(list(storeTermCount)),
});
export type StoreCollectionData = Decoded<typeof storeCollectionData>;
