import type { Collection } from '../../cache/collection.js';
import { cacheKey } from '../../cache/keys.js';
import { tags } from '../../cache/tags.js';
import { everyPage } from '../../lib/every-page.js';
import { inParallel } from '../../lib/in-parallel.js';
import { isDefined } from '../../lib/is-defined.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { leftOut } from '../../upstream/woo-rest/rows.js';
import { type KeepProduct, PAGE_SIZE, type ProductCollectionDeps, SHOPPER_QUERY } from './product-reading.js';

/** A stretch of a filtered, ordered list. */
export interface ListKey {
  query: Query;
  offset: number;
  /** 1 to 100. */
  size: number;
}

/** Ids on a stretch of a list; null stands for a product that shoppers may not see, or that cannot be read. */
export interface ListPage {
  ids: readonly (number | null)[];
  /** How many cannot be read. */
  leftOut: number;
  total: number;
}

/** Every id that a filter finds, from the keyed API or from the public one. */
export interface IdSetKey {
  from: 'rest' | 'store';
  query: Query;
}

/** Which products lists hold, as ids. */
export interface ProductListCollections {
  lists: Collection<ListKey, ListPage>;
  /** Orders that only the Store API has. */
  storeLists: Collection<ListKey, ListPage>;
  idSets: Collection<IdSetKey, readonly number[]>;
  /** Every id that a list of the Store API holds, by number of reviews and then by id. */
  idsByReviews: Collection<Query, readonly number[]>;
}

/** Declares the collections of lists. */
export function createListCollections(
  { store, rest, storeApi, lifetimes }: ProductCollectionDeps,
  keep: KeepProduct,
): ProductListCollections {
  const listOptions = {
    lifetime: lifetimes.list,
    keyOf: ({ query, offset, size }: ListKey) => cacheKey(query, offset, size),
    tagsOf: () => [tags.list('products')],
  };

  return {
    lists: store.collection<ListKey, ListPage>({
      ...listOptions,
      name: 'product-list',
      load: inParallel(listOptions.keyOf, async ({ query, offset, size }, ticket) => {
        const page = await rest.productPage({ ...query, ...SHOPPER_QUERY, offset, per_page: size });
        const ids = page.places.map((wire) => wire && keep(wire, ticket));
        return { ids, leftOut: leftOut(page), total: page.total };
      }),
    }),
    storeLists: store.collection<ListKey, ListPage>({
      ...listOptions,
      name: 'store-product-list',
      load: inParallel(listOptions.keyOf, async ({ query, offset, size }) => {
        const page = await storeApi.productIds({ ...query, offset, per_page: size });
        return { ...page, leftOut: page.ids.filter((id) => id === null).length };
      }),
    }),
    idSets: store.collection<IdSetKey, readonly number[]>({
      name: 'product-id-set',
      lifetime: lifetimes.list,
      keyOf: ({ from, query }) => cacheKey(from, query),
      tagsOf: () => [tags.list('products')],
      load: inParallel(
        ({ from, query }: IdSetKey) => cacheKey(from, query),
        ({ from, query }) =>
          everyListPage((paging) =>
            from === 'rest'
              ? rest.productIds({ ...query, ...paging, status: 'publish' })
              : storeApi.productIds({ ...query, ...paging }),
          ).then((pages) => [...new Set(pages.flatMap(({ ids }) => ids.filter(isDefined)))]),
      ),
    }),
    idsByReviews: store.collection<Query, readonly number[]>({
      name: 'product-ids-by-reviews',
      lifetime: lifetimes.list,
      keyOf: (query) => cacheKey(query),
      tagsOf: () => [tags.list('products')],
      // WooCommerce 10.5 leaves it to the database how products with equally many reviews follow each
      // other, and that differs from page to page: products would be shown twice, others never.
      load: inParallel(cacheKey, async (query: Query) => {
        const pages = await everyListPage((paging) =>
          storeApi.reviewCounts({ ...query, ...paging, orderby: 'id' }),
        );
        const sign = query['order'] === 'asc' ? 1 : -1;
        const rows = pages.flatMap(({ items }) => items);
        return rows.toSorted((a, b) => sign * (a.reviews - b.reviews)).map(({ id }) => id);
      }),
    }),
  };
}

function everyListPage<P extends { total: number }>(read: (paging: Query) => Promise<P>): Promise<P[]> {
  return everyPage(
    (page) => read({ per_page: PAGE_SIZE, page }),
    ({ total }) => Math.ceil(total / PAGE_SIZE),
  );
}
