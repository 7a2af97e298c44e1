import type { Catalogue } from '../catalogue/catalogue.js';
import type { PriceEntry } from './small-price-list.js';

/**
 * Writes an ERP's prices into a shop, as a nightly job would: what the storefront shows from the ERP is then
 * what the shop's own cart charges.
 * @param prices by SKU; what the ERP does not know keeps the shop's price
 */
export function chargePrices(catalogue: Catalogue, prices: ReadonlyMap<string, PriceEntry>): void {
  for (const item of [...catalogue.products.values(), ...catalogue.variations.values()]) {
    const price = prices.get(item.sku);
    if (!price) continue;
    item.regular_price = price.list;
    item.sale_price = price.promo ?? '';
    item.date_on_sale_from_gmt = withoutZone(price.from);
    item.date_on_sale_to_gmt = withoutZone(price.to);
  }
}

/** Records hold UTC without a zone letter. */
function withoutZone(date: string | null): string | null {
  return date?.replace(/Z$/, '') ?? null;
}
