import type { Query } from '../../upstream/woo-rest/query.js';

/** Parameters that both APIs call alike. */
const SAME = new Set([
  'search', 'sku', 'featured', 'on_sale', 'category', 'tag', 'brand', 'stock_status', 'include', 'exclude',
  'parent', 'parent_exclude', 'orderby', 'order',
]);

/**
 * A list of `wc/v3/products` in the words of the Store API (WooCommerce 10.5).
 * @param decimals digits the shop shows; the Store API takes prices in units of the last one
 * @returns null when the Store API has no word for a part of it
 */
export function storeParameters(query: Query, decimals: number): Query | null {
  const translated: Record<string, Query[string]> = {};
  for (const [name, value] of Object.entries(query)) {
    if (SAME.has(name)) translated[name] = value;
    else if (name === 'min_price' || name === 'max_price') translated[name] = Math.round(Number(value) * 10 ** decimals);
    else if (name === 'include_types' && isSingle(value)) [translated['type']] = value;
    else if (name === 'attribute') translated['attributes[0][attribute]'] = value;
    else if (name === 'attribute_term') translated['attributes[0][term_id]'] = value;
    else return null;
  }
  return translated;
}

function isSingle(value: Query[string]): value is readonly [string | number] {
  return Array.isArray(value) && value.length === 1;
}
