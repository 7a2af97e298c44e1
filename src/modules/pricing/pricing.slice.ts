import type { AudienceReads } from './audience.reads.js';
import type { ExtraFieldReads } from './extra-field.reads.js';
import type { MoneyReads } from './money.reads.js';
import type { PriceReads } from './price.reads.js';
import type { SubjectReads } from './subject.reads.js';

/** Merged prices, other values that sources add, and what sources are asked with, for one operation. */
export interface PricingSlice {
  /** For whom values are read. */
  readonly audience: AudienceReads;
  /** Products and variations as sources see them. */
  readonly subjects: SubjectReads;
  /** Merged prices. */
  readonly prices: PriceReads;
  /** Amounts as the shop writes them. */
  readonly money: MoneyReads;
  /** Fields of products and variations that other systems add. */
  readonly extraFields: ExtraFieldReads;
}
