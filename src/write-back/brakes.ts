import { compareDecimals } from '../lib/decimal-text.js';
import { divideDecimals, multiplyDecimals, subtractDecimals } from '../lib/decimal.js';
import type { StoredItem } from './stored-item.js';
import { saleNotOver, type WantedPrice } from './wanted-price.js';

/** Fewer things that sell out at once are never held back. */
const FEW = 10;

/**
 * Why a price is not written without somebody having looked at it: it goes to nothing, or the regular or the
 * lowest price changes by more than is allowed. Null when it may be written; a first price is no change.
 * @param now epoch milliseconds
 */
export function priceJump(
  item: StoredItem,
  wanted: WantedPrice,
  maxPercent: number,
  now: number,
): string | null {
  const lowest = wanted.sale ?? wanted.regular;
  const lowestNow = saleNotOver(item, now) ?? item.regular;
  const isFree = compareDecimals(lowest, '0') === 0;
  if (isFree && lowestNow === null && maxPercent < 100) return 'its first price would be 0';
  const most = Math.max(percentOf(item.regular, wanted.regular), percentOf(lowestNow, lowest));
  if (most <= maxPercent) return null;
  return `its price would change by ${Math.round(most)} % (${lowestNow ?? 'none'} to ${lowest})`;
}

/** By how many percent of the old amount the new one differs; 0 where there was none. */
function percentOf(old: string | null, now: string): number {
  if (old === null || compareDecimals(old, '0') === 0) return 0;
  const percent = divideDecimals(multiplyDecimals(subtractDecimals(now, old), '100'), old, 4);
  return Math.abs(Number(percent));
}

/** Whether too much would sell out at once: then a source is more likely to be wrong than a shop to be empty. */
export function isSellOut(sellingOut: number, covered: number, maxPercent: number): boolean {
  return sellingOut > FEW && sellingOut * 100 > covered * maxPercent;
}
