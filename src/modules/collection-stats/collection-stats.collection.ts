import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import { cacheKey } from '../../cache/keys.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { inParallel } from '../../lib/in-parallel.js';
import type { StoreApiClient } from '../../upstream/store-api/store-api-client.js';
import type { StoreCollectionData } from '../../upstream/store-api/wire-types.js';
import type { Query } from '../../upstream/woo-rest/query.js';

/** Counts over products by the Store API's parameters; WooCommerce does the counting. */
export type CollectionStatsCollection = Collection<Query, Partial<StoreCollectionData>>;

/** Declares the collection of counts. */
export function createCollectionStats(
  store: CacheStore,
  storeApi: StoreApiClient,
  lifetime: Lifetime,
): CollectionStatsCollection {
  const keyOf = (query: Query): string => cacheKey(query);
  return store.collection<Query, Partial<StoreCollectionData>>({
    name: 'collection-stats',
    lifetime,
    keyOf,
    tagsOf: () => [tags.list('products')],
    load: inParallel(keyOf, (query) => storeApi.collectionData(query)),
  });
}
