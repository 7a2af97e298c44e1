import type { TaxonomyReads } from './taxonomy.reads.js';

/** Terms of all taxonomies, for one operation. */
export interface TaxonomySlice {
  readonly taxonomies: TaxonomyReads;
}
