import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Ticket } from '../../cache/invalidations.js';
import { cacheKey } from '../../cache/keys.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { chunks } from '../../lib/chunks.js';
import { groupBy } from '../../lib/group-by.js';
import { inParallel } from '../../lib/in-parallel.js';
import type { Stretch } from '../../relay/offset-list.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { leftOut, type Page } from '../../upstream/woo-rest/rows.js';

/** A stretch of a filtered, ordered list. */
export interface RecordListKey {
  query: Query;
  offset: number;
  /** 1 to 100. */
  size: number;
}

/** What there is on it. */
export interface RecordListPage extends Stretch {
  /** How many records cannot be read. */
  leftOut: number;
}

/** One kind of record of `wp/v2` between operations. Lists keep ids; what comes with them goes to `byId`. */
export interface RecordCollections<M> {
  /** Of `lists`. */
  listName: string;
  byId: Collection<number, M>;
  lists: Collection<RecordListKey, RecordListPage>;
  /** Ids by slug: pages below different pages may share one. */
  idsBySlug: Collection<string, readonly number[]>;
}

/** How one kind of record is read and kept. */
export interface RecordKind<W, M> {
  store: CacheStore;
  /** Unique among the kinds, e.g. `post`. */
  name: string;
  lifetimes: { content: Lifetime; list: Lifetime };
  /** What a change of the record drops. */
  tagOf(id: number): string;
  /** What a change of which records there are drops, e.g. `posts`. */
  listTag: string;
  page(query: Query): Promise<Page<W>>;
  byIds(ids: readonly number[]): Promise<W[]>;
  /** The record as the public may see it; null when it may not. */
  read(wire: W): M | null;
}

/** WordPress's largest page. */
const PAGE_SIZE = 100;

/** An empty slug would find everything; blanks and commas part slugs. */
const SLUG = /^[^\s,]+$/;

/** Declares the collections of one kind of record. */
export function createRecordCollections<W extends { id: number; slug: string }, M>(
  kind: RecordKind<W, M>,
): RecordCollections<M> {
  const { store, name, lifetimes } = kind;
  const listTag = tags.list(kind.listTag);
  const byId = store.collection<number, M>({
    name,
    lifetime: lifetimes.content,
    keyOf: String,
    tagsOf: (id) => [kind.tagOf(id)],
    load: async (ids) => {
      const wires = await kind.byIds(ids);
      return new Map(
        wires.flatMap((wire) => {
          const model = kind.read(wire);
          return model ? [[String(wire.id), model] as const] : [];
        }),
      );
    },
  });

  /** The id of a record that came along with a list; the record itself stays for whoever asks next. */
  function keep(wire: W, ticket: Ticket): number | null {
    const model = kind.read(wire);
    if (!model) return null;
    byId.prime(wire.id, model, ticket);
    return wire.id;
  }

  const keyOf = ({ query, offset, size }: RecordListKey): string => cacheKey(query, offset, size);
  const listName = `${name}-list`;
  return {
    listName,
    byId,
    lists: store.collection<RecordListKey, RecordListPage>({
      name: listName,
      lifetime: lifetimes.list,
      keyOf,
      tagsOf: () => [listTag],
      load: inParallel(keyOf, async ({ query, offset, size }, ticket) => {
        const page = await kind.page({ ...query, offset, per_page: size });
        const ids = page.places.map((wire) => wire && keep(wire, ticket));
        return { ids, leftOut: leftOut(page), total: page.total };
      }),
    }),
    idsBySlug: store.collection<string, readonly number[]>({
      name: `${name}-slug`,
      lifetime: lifetimes.content,
      keyOf: (slug) => slug,
      tagsOf: (_slug, ids) => [listTag, ...(ids ?? []).map((id) => kind.tagOf(id))],
      load: async (slugs, ticket) => {
        const asked = slugs.filter((slug) => SLUG.test(slug));
        const pages = await Promise.all(
          chunks(asked, PAGE_SIZE).map((slug) => kind.page({ slug, per_page: PAGE_SIZE })),
        );
        const seen = pages.flatMap(({ items }) => items).filter((wire) => keep(wire, ticket) !== null);
        const bySlug = groupBy(seen, ({ slug }) => slug);
        return new Map([...bySlug].map(([slug, wires]) => [slug, wires.map(({ id }) => id)]));
      },
    }),
  };
}
