import { compareDecimals } from '../../lib/decimal-text.js';
import { isDefined } from '../../lib/is-defined.js';
import type { PriceDisplay, PriceKind, ShownPrice } from './price-display.js';
import { showPrice } from './price-display.js';
import type { ItemPrice } from './product-price.js';

/**
 * The prices of a product that is sold by its parts (a variable product's variations, a group's
 * products), cheapest first as the shop shows them. Parts without a current price are left out; as
 * a sale price counts what a part on sale costs now.
 */
export function showPrices(
  parts: readonly ItemPrice[],
  kind: PriceKind,
  display: PriceDisplay,
): ShownPrice[] {
  return parts
    .filter((part) => part.current !== null && (kind !== 'sale' || part.onSale))
    .map((part) => showPrice(part, kind === 'sale' ? 'current' : kind, display))
    .filter(isDefined)
    .sort((a, b) => byAmount(a.amount, b.amount));
}

/** Whether any part is on sale: then the whole is. */
export function isAnyOnSale(parts: readonly ItemPrice[]): boolean {
  return parts.some((part) => part.onSale);
}

/** Floats put most amounts in order at no cost: they never swap two decimals, they only take close ones for equal. */
function byAmount(a: string, b: string): number {
  return a === b ? 0 : Number(a) - Number(b) || compareDecimals(a, b);
}
