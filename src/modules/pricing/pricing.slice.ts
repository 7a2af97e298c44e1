import type { ExtraFieldReads } from './extra-field.reads.js';
import type { MoneyReads } from './money.reads.js';
import type { PricingReads } from './pricing.reads.js';

/** Merged prices and stock, and other values that sources add, for one operation. */
export interface PricingSlice {
  /** Merged prices and stock. */
  readonly pricing: PricingReads;
  /** Amounts as the shop writes them. */
  readonly money: MoneyReads;
  /** Fields of products and variations that other systems add. */
  readonly extraFields: ExtraFieldReads;
}
