/** Facets of a list of products, `wc/store/v1/products/collection-data` (WooCommerce 10.5). Null: not asked for. */
export interface StoreCollectionData {
  price_range: StorePriceRange | null;
  attribute_counts: StoreTermCount[] | null;
  rating_counts: { rating: number; count: number }[] | null;
  /** The counts are texts. */
  stock_status_counts: { status: string; count: number | string }[] | null;
  taxonomy_counts: StoreTermCount[] | null;
}

/** How many of the products carry a term. */
export interface StoreTermCount {
  term: number;
  count: number;
}

/** The lowest and highest price as shoppers see them, in minor units of `10 ** -currency_minor_unit`. */
export interface StorePriceRange {
  min_price: string | null;
  max_price: string | null;
  currency_code: string;
  /** The decimals the shop shows, not those of the currency. */
  currency_minor_unit: number;
  currency_symbol: string;
  currency_decimal_separator: string;
  currency_thousand_separator: string;
  currency_prefix: string;
  currency_suffix: string;
}
