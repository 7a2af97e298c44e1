import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, keyNumber } from '../../relay/global-id.js';
import type { TaxonomySlice } from './taxonomy.slice.js';
import type { TermModel } from './term.model.js';

/** One of the keys of a term in a router's representation. */
interface TermKeys {
  id?: unknown;
  databaseId?: unknown;
  slug?: unknown;
}

/** Finds terms of one taxonomy for a router. Malformed keys raise BadInputError. */
export function termReference(taxonomy: string) {
  return (keys: TermKeys, { taxonomies }: TaxonomySlice): MaybePromise<TermModel | null> => {
    if (typeof keys.slug === 'string') {
      const { slug } = keys;
      return mapMaybe(taxonomies.terms(taxonomy), (index) => index.bySlug(slug));
    }
    const id = typeof keys.id === 'string' ? databaseIdOf(keys.id, 'term') : keyNumber(keys.databaseId);
    return mapMaybe(taxonomies.terms(taxonomy), (index) => index.byId(id));
  };
}
