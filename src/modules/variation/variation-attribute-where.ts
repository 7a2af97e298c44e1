import type { ProductAttributeQueryInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { TermIndex } from '../taxonomy/term-index.model.js';
import type { VariationModel } from './variation.model.js';

/** A test for the values of global attributes. A variation that names no value of an attribute fits every one. */
export function matchesAttributes(
  query: ProductAttributeQueryInput | null | undefined,
  { taxonomies }: TaxonomySlice,
): MaybePromise<(variation: VariationModel) => boolean> {
  const queries = query?.queries?.filter(isDefined) ?? [];
  if (queries.length === 0) return () => true;
  return mapMaybe(allMaybe(queries.map(({ taxonomy }) => taxonomies.terms(taxonomy))), (indexes) => {
    const tests = queries.map(({ taxonomy, terms, ids, operator }, place) => {
      const index = indexes[place] as TermIndex;
      const named = [
        ...(terms ?? []).map((slug) => slug && index.bySlug(slug)),
        ...(ids ?? []).map((id) => id && index.byId(id)),
      ];
      const names = new Set(named.map((term) => term && term.name).filter(isDefined));
      const wanted = operator !== 'NOT_IN';
      return (variation: VariationModel): boolean => {
        const choice = variation.attributes.find(({ slug }) => slug === taxonomy);
        return !choice || names.has(choice.option) === wanted;
      };
    });
    return query?.relation === 'IN'
      ? (variation) => tests.some((test) => test(variation))
      : (variation) => tests.every((test) => test(variation));
  });
}
