import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, parseDatabaseId } from '../../relay/global-id.js';
import { readShopUri } from '../shared/shop-uri.js';
import type { RecordReads } from './record.reads.js';

/** What the id of a record of WordPress's can be. */
export type RecordIdType = 'DATABASE_ID' | 'ID' | 'SLUG' | 'URI';

/** How one kind of record is named. */
export interface RecordNames<M> {
  /** Kind in global ids. */
  globalId: 'post' | 'user';
  linkOf(record: M): string;
  /** The record that is the home page. */
  atHome?(): MaybePromise<M | null>;
}

/**
 * A record by one of its names; null when there is none that everybody may see.
 * @throws BadInputError for an id that cannot be one of the given kind
 */
export function findRecord<M extends { id: number }>(
  reads: RecordReads<M>,
  names: RecordNames<M>,
  shopUrl: string,
  id: string,
  idType: RecordIdType | null | undefined,
): MaybePromise<M | null> {
  switch (idType ?? 'ID') {
    case 'SLUG':
      return mapMaybe(reads.bySlug(id), ([first]) => first ?? null);
    case 'DATABASE_ID':
      return reads.byId(parseDatabaseId(id));
    case 'ID':
      return reads.byId(databaseIdOf(id, names.globalId));
    case 'URI': {
      const target = readShopUri(id, shopUrl);
      if (!target) return null;
      if (target.path === '/') return target.id ? reads.byId(target.id.id) : (names.atHome?.() ?? null);
      return reads.byPath(target.path, (record) => names.linkOf(record));
    }
  }
}
