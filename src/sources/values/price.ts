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
  /** ISO 4217 code; always the shop's own currency. */
  currency: string;
  /** First moment of the sale, epoch milliseconds; null when it has no start. */
  saleFrom: number | null;
  /** First moment after the sale, epoch milliseconds; null when it has no end. */
  saleTo: number | null;
  /** Whether the amounts include tax; null: as the shop enters its own prices. */
  taxIncluded: boolean | null;
}
