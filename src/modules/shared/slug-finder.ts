import type { SlugOfTerm } from '../../upstream/store-api/item-of-line.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';

/** Finds slugs by names, as carts tell them, among the shop's terms. Throws what reading them throws. */
export function slugFinder(taxonomies: Pick<TaxonomySlice['taxonomies'], 'terms'>): SlugOfTerm {
  return async (taxonomy, name) =>
    (await taxonomies.terms(readable(taxonomy))).all.find((term) => term.name === name)?.slug;
}

/** Carts write a taxonomy such as `pa_サイズ` in percents. */
function readable(taxonomy: string): string {
  try {
    return decodeURIComponent(taxonomy);
  } catch {
    return taxonomy;
  }
}
