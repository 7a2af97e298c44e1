import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, parseDatabaseId } from '../../relay/global-id.js';
import type { TaxonomyReads } from './taxonomy.reads.js';
import type { TermIndex } from './term-index.model.js';
import type { TermModel } from './term.model.js';

/** What the id of a term can be. */
export type TermIdType = 'DATABASE_ID' | 'ID' | 'NAME' | 'SLUG';

/**
 * A term of one taxonomy by one of its names; null when there is none.
 * @throws BadInputError for an id that cannot be one of the given kind
 */
export function findTerm(
  taxonomies: TaxonomyReads,
  taxonomy: string,
  id: string,
  idType: TermIdType | null | undefined,
): MaybePromise<TermModel | null> {
  const lookUp = lookUpOf(id, idType ?? 'ID');
  return mapMaybe(taxonomies.terms(taxonomy), lookUp);
}

function lookUpOf(id: string, idType: TermIdType): (index: TermIndex) => TermModel | null {
  switch (idType) {
    case 'NAME':
      return (index) => index.byName(id);
    case 'SLUG':
      return (index) => index.bySlug(id);
    case 'DATABASE_ID': {
      const databaseId = parseDatabaseId(id);
      return (index) => index.byId(databaseId);
    }
    case 'ID': {
      const databaseId = databaseIdOf(id, 'term');
      return (index) => index.byId(databaseId);
    }
  }
}
