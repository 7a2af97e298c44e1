/** What a source may know of the product or variation that is asked about. */
export interface SourceSubject {
  /** WooCommerce's database id. */
  id: number;
  /** Database id of the variable product a variation belongs to; null for everything else. */
  parentId: number | null;
  /** WooCommerce's product type: `simple`, `variable`, `variation`, … */
  type: string;
  /** Null when the product has no SKU. */
  sku: string | null;
  /** Slugs of the product's categories; of the parent's for a variation. */
  categorySlugs: readonly string[];
  /** Slugs of the product's tags; of the parent's for a variation. */
  tagSlugs: readonly string[];
  /** Text of a custom field, or null when the product has none of that name. */
  metaValue(key: string): string | null;
}
