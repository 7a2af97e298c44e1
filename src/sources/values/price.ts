/** A price from outside the shop. Amounts are exact decimal texts in `currency`, never floats. */
export interface SourcePrice {
  /** What the thing costs now. */
  current: string;
  /** What it costs when it is not on sale. */
  regular: string;
  /** The sale price, whether its window is open now or not; null when there is none. */
  sale: string | null;
  /** Whether `current` is less than `regular`. */
  onSale: boolean;
  /** ISO 4217 code; always the currency that was asked for. */
  currency: string;
  /** First moment of the sale, epoch milliseconds; null when it has no start. */
  saleFrom: number | null;
  /** First moment after the sale, epoch milliseconds; null when it has no end. */
  saleTo: number | null;
  /** First moment at which the price counts no longer, epoch milliseconds; null when it has no end. */
  validUntil: number | null;
  /** Prices for larger quantities, by rising quantity; empty when there are none. */
  tiers: readonly PriceTier[];
  /** Whether the amounts include tax; null: as the shop enters its own prices. */
  taxIncluded: boolean | null;
}

/** What one piece costs whoever takes many. */
export interface PriceTier {
  /** From this quantity on; above 0. */
  minQuantity: number;
  /** Decimal text in the price's currency. */
  amount: string;
}
