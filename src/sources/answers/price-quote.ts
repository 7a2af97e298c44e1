import type { SourcePrice } from '../values/price.js';

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
  taxIncluded: boolean | null;
}

/** The first moment after `epochMs` at which the quote's sale begins or ends; null when there is none. */
export function nextChange({ saleFrom, saleTo }: PriceQuote, epochMs: number): number | null {
  const begins = saleFrom !== null && saleFrom > epochMs ? saleFrom : Infinity;
  const ends = saleTo !== null && saleTo > epochMs ? saleTo : Infinity;
  const next = Math.min(begins, ends);
  return next === Infinity ? null : next;
}

/**
 * What a quote comes to. The source's own `current` holds until the quote's next change after it
 * was fetched; from then on, and when there is none, the sale price counts inside its window and
 * the regular price outside.
 */
export function priceAt(quote: PriceQuote, fetchedAt: number, now: number): SourcePrice {
  const { regular, sale, currency, saleFrom, saleTo, taxIncluded } = quote;
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
    taxIncluded,
  };
}

function isOpen({ saleFrom, saleTo }: PriceQuote, now: number): boolean {
  return (saleFrom === null || now >= saleFrom) && (saleTo === null || now < saleTo);
}
