import { priceSpan } from './format-money.js';
import type { PriceDisplay, PriceKind } from './price-display.js';
import { showPrice } from './price-display.js';
import { priceEnds, showPrices } from './price-range.js';
import type { ItemPrice } from './product-price.js';

/** WooGraphQL's two ways to write a price. */
export type PriceTextFormat = 'FORMATTED' | 'RAW';

/**
 * `price`, `regularPrice` and `salePrice` of a product without parts, or of a variation, as
 * WooGraphQL 1.0.2 answers: as the shop shows it, or `RAW` as it is stored, without tax display and
 * padding. Something free costs zero; WooGraphQL cannot tell it from something without a price.
 */
export function itemPriceText(
  price: ItemPrice,
  kind: PriceKind,
  format: PriceTextFormat,
  display: PriceDisplay,
): string | null {
  const shown = showPrice(price, kind, display);
  if (shown === null) return null;
  return format === 'RAW' ? shown.entered : display.write(shown.amount);
}

/**
 * The same of a variable product: from its cheapest to its dearest variation, or `RAW` all their
 * prices as the shop shows them, with commas between. Zero is a price here.
 */
export function variablePriceText(
  variations: readonly ItemPrice[],
  kind: PriceKind,
  format: PriceTextFormat,
  display: PriceDisplay,
): string | null {
  if (format === 'FORMATTED') {
    const ends = priceEnds(variations, kind, display);
    return ends && priceSpan(display.write(ends.min.amount), display.write(ends.max.amount));
  }
  const prices = showPrices(variations, kind, display);
  return prices.length === 0 ? null : prices.map(({ amount }) => amount).join(', ');
}
