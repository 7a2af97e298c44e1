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
    .filter((part) => counts(part, kind))
    .map((part) => showPrice(part, shownKind(kind), display))
    .filter(isDefined)
    .sort((a, b) => byAmount(a.amount, b.amount));
}

/** The two ends of `showPrices`, found without sorting; null when there are no such prices. */
export function priceEnds(
  parts: readonly ItemPrice[],
  kind: PriceKind,
  display: PriceDisplay,
): { min: ShownPrice; max: ShownPrice } | null {
  let ends: { min: ShownPrice; max: ShownPrice } | null = null;
  for (const part of parts) {
    const shown = counts(part, kind) ? showPrice(part, shownKind(kind), display) : null;
    if (!shown) continue;
    if (!ends) ends = { min: shown, max: shown };
    else if (byAmount(shown.amount, ends.min.amount) < 0) ends.min = shown;
    else if (byAmount(shown.amount, ends.max.amount) > 0) ends.max = shown;
  }
  return ends;
}

/** Whether any part is on sale: then the whole is. */
export function isAnyOnSale(parts: readonly ItemPrice[]): boolean {
  return parts.some((part) => part.onSale);
}

function counts(part: ItemPrice, kind: PriceKind): boolean {
  return part.current !== null && (kind !== 'sale' || part.onSale);
}

function shownKind(kind: PriceKind): PriceKind {
  return kind === 'sale' ? 'current' : kind;
}

/** Floats put most amounts in order at no cost: they never swap two decimals, they only take close ones for equal. */
function byAmount(a: string, b: string): number {
  return a === b ? 0 : Number(a) - Number(b) || compareDecimals(a, b);
}
