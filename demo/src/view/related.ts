import type { Catalogue } from '../catalogue/catalogue.js';
import type { ProductRecord } from '../catalogue/records.js';

const LIMIT = 5;

/**
 * Up to five published products that share a category or a tag. WooCommerce shuffles its candidates at every read;
 * the demo takes the oldest, so that answers repeat.
 */
export function relatedIds(catalogue: Catalogue, product: ProductRecord): number[] {
  const categories = new Set(product.category_ids);
  const tags = new Set(product.tag_ids);
  const related: number[] = [];
  for (const other of catalogue.products.values()) {
    if (related.length === LIMIT) break;
    const shares =
      other.category_ids.some((id) => categories.has(id)) || other.tag_ids.some((id) => tags.has(id));
    if (shares && other.id !== product.id && isListed(other) && !product.upsell_ids.includes(other.id))
      related.push(other.id);
  }
  return related;
}

/** Whether shoppers see the product in the catalogue pages. */
function isListed(product: ProductRecord): boolean {
  return product.status === 'publish' && ['visible', 'catalog'].includes(product.catalog_visibility);
}
