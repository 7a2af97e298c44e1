import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ProductModel } from '../product/product.model.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import type { TermsOfAttribute } from './attribute.mapper.js';

/** Runs `map` with the terms of the product's global attributes in hand. */
export function withTerms<T>(
  product: ProductModel,
  { taxonomies }: TaxonomySlice,
  map: (termsOf: TermsOfAttribute) => T,
): MaybePromise<T> {
  const slugs = product.attributes.filter(({ id }) => id > 0).map(({ slug }) => slug);
  return mapMaybe(allMaybe(slugs.map((slug) => taxonomies.terms(slug))), (indexes) => {
    const bySlug = new Map(slugs.map((slug, place) => [slug, indexes[place] as TermIndex]));
    return map((slug) => bySlug.get(slug) ?? taxonomies.none);
  });
}
