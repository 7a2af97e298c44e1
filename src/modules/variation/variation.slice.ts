import type { VariationReads } from './variation.reads.js';

/** Variations, for one operation. */
export interface VariationSlice {
  readonly variations: VariationReads;
}
