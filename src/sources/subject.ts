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
  /**
   * A custom field as the shop has it, any JSON; the product's for a variation without one of its own.
   * Null when there is none of that name, or when it is empty.
   */
  metaValue(key: string): unknown;
}
