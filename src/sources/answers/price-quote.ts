import type { PriceTier, SourcePrice } from '../values/price.js';

/**
 * A price as its source stated it. It is kept, not the price of the moment: what it comes to
 * changes by itself when its sale begins and ends.
 */
export interface PriceQuote {
  /** The source's own word on the price of now; null when it left that to us. */
  current: string | null;
  /** Whether `current` is less than `regular`. */
  reduced: boolean;
  regular: string;
  /** Always less than `regular`. */
  sale: string | null;
  currency: string;
  saleFrom: number | null;
  saleTo: number | null;
  /** First moment at which all of it counts no longer, epoch milliseconds. */
  validUntil: number | null;
  /** By rising quantity. */
  tiers: readonly PriceTier[];
  taxIncluded: boolean | null;
}

/** The first moment after `epochMs` at which the quote's sale begins or ends, or the quote itself ends; null when there is none. */
export function nextChange({ saleFrom, saleTo, validUntil }: PriceQuote, epochMs: number): number | null {
  const next = Math.min(
    momentAfter(epochMs, saleFrom),
    momentAfter(epochMs, saleTo),
    momentAfter(epochMs, validUntil),
  );
  return next === Infinity ? null : next;
}

function momentAfter(epochMs: number, moment: number | null): number {
  return moment !== null && moment > epochMs ? moment : Infinity;
}

/**
 * What a quote comes to. The source's own `current` holds until the quote's next change after it
 * was fetched; from then on, and when there is none, the sale price counts inside its window and
 * the regular price outside.
 * @returns null when the quote counts no longer
 */
export function priceAt(quote: PriceQuote, fetchedAt: number, now: number): SourcePrice | null {
  const { regular, sale, currency, saleFrom, saleTo, validUntil, tiers, taxIncluded } = quote;
  if (validUntil !== null && now >= validUntil) return null;
  const stated = now < (nextChange(quote, fetchedAt) ?? Infinity) ? quote.current : null;
  const reduced = sale !== null && isOpen(quote, now) ? sale : null;
  return {
    current: stated ?? reduced ?? regular,
    regular,
    sale,
    onSale: stated === null ? reduced !== null : quote.reduced,
    currency,
    saleFrom,
    saleTo,
    validUntil,
    tiers,
    taxIncluded,
  };
}

function isOpen({ saleFrom, saleTo }: PriceQuote, now: number): boolean {
  return (saleFrom === null || now >= saleFrom) && (saleTo === null || now < saleTo);
}
