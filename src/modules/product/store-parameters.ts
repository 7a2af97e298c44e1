import type { Query } from '../../upstream/woo-rest/query.js';
import type { ShopSettings } from '../shop/shop.model.js';

/** Parameters that both APIs call alike. */
const SAME = new Set([
  'search',
  'sku',
  'featured',
  'on_sale',
  'category',
  'tag',
  'brand',
  'stock_status',
  'include',
  'exclude',
  'parent',
  'parent_exclude',
  'orderby',
  'order',
]);

/** What the Store API's prices depend on. */
export type StorePriceSettings = Pick<ShopSettings, 'decimals' | 'pricesIncludeTax' | 'taxDisplayShop'>;

/**
 * A list of `wc/v3/products` in the words of the Store API (WooCommerce 10.5).
 * @returns null when the Store API has no word for a part of it
 */
export function storeParameters(query: Query, shop: StorePriceSettings): Query | null {
  const translated: Record<string, Query[string]> = {};
  for (const [name, value] of Object.entries(query)) {
    if (SAME.has(name)) translated[name] = value;
    else if (isPriceLimit(name) && showsPricesAsEntered(shop))
      translated[name] = Math.round(Number(value) * 10 ** shop.decimals);
    else if (name === 'include_types' && isSingle(value)) [translated['type']] = value;
    else if (name === 'attribute') translated['attributes[0][attribute]'] = value;
    else if (name === 'attribute_term') translated['attributes[0][term_id]'] = value;
    else return null;
  }
  return translated;
}

function isPriceLimit(name: string): boolean {
  return name === 'min_price' || name === 'max_price';
}

/** The Store API compares price limits with what the shop shows, `wc/v3` with what was typed in. */
function showsPricesAsEntered({ pricesIncludeTax, taxDisplayShop }: StorePriceSettings): boolean {
  return pricesIncludeTax === (taxDisplayShop === 'incl');
}

function isSingle(value: Query[string]): value is readonly [string | number] {
  return Array.isArray(value) && value.length === 1;
}
