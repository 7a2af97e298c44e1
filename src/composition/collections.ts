import type { CacheStore } from '../cache/cache-store.js';
import type { Config } from '../config/schema.js';
import type { Collections } from '../graphql/create-context.js';
import type { Purge } from '../http/purge-route.js';
import type { Clock } from '../lib/clock.js';
import { createCouponDescriptions } from '../modules/coupon/coupon-description.collection.js';
import { createCollectionStats } from '../modules/collection-stats/collection-stats.collection.js';
import { createContentCollections } from '../modules/content/content.collections.js';
import { createMenuCollection } from '../modules/menu/menu.collection.js';
import { createOrderStatusCollection } from '../modules/order/order.collections.js';
import { createProductCollections } from '../modules/product/product.collections.js';
import { createReviewCollections } from '../modules/review/review.collections.js';
import { createShopCollection } from '../modules/shop/shop.collections.js';
import { createShopInfoCollections } from '../modules/shop-info/shop-info.collections.js';
import { createTaxonomyCollections } from '../modules/taxonomy/taxonomy.collections.js';
import { createVariationCollection } from '../modules/variation/variation.collections.js';
import type { Sources } from '../sources/source-set.js';
import { metaKeysOf } from '../sources/custom-fields/meta-keys.js';
import type { ShopClients } from '../upstream/shop-clients.js';

/** Everything that is kept of the shop, declared over one cache. */
export function createCollections(
  config: Config,
  store: CacheStore,
  { rest, storeApi, wordpress }: ShopClients,
  clock: Clock,
): Collections {
  const { lifetimes } = config.cache;
  const metaKeys = keptMetaKeys(config);
  return {
    products: createProductCollections({ store, rest, storeApi, lifetimes, metaKeys, clock }),
    variations: createVariationCollection(store, rest, lifetimes.variation, metaKeys),
    taxonomies: createTaxonomyCollections(store, rest, wordpress, lifetimes.taxonomy),
    reviews: createReviewCollections(store, rest, lifetimes.review),
    collectionStats: createCollectionStats(store, storeApi, lifetimes.list),
    couponDescriptions: createCouponDescriptions(store, rest, lifetimes.taxonomy),
    shop: createShopCollection(store, rest, lifetimes.settings),
    shopInfo: createShopInfoCollections(store, rest, lifetimes.settings),
    content: createContentCollections({ store, wordpress, lifetimes, clock }),
    menus: createMenuCollection(store, wordpress, lifetimes.content),
    orderStatuses: createOrderStatusCollection(store, rest, lifetimes.list),
  };
}

/** Drops what the cache has, and what was learned while it was read; lists of sources are read anew. */
export function createPurge(
  store: CacheStore,
  { products, content }: Collections,
  sources: Pick<Sources, 'reread'>,
): Purge {
  return (target) => {
    // Nobody waits for it: a large list takes its time, and the one before counts meanwhile.
    void sources.reread('tags' in target ? target.tags : 'all');
    if ('tags' in target) return store.invalidate(target.tags);
    const { entries } = store.stats();
    store.clear();
    for (const hidden of [products.hidden, content.hidden.posts, content.hidden.pages]) hidden.clear();
    return entries;
  };
}

/** Custom fields that are read by anyone, or by a source: to find its products, or to read its values. */
export function keptMetaKeys({
  metaKeys,
  sources,
}: Pick<Config, 'metaKeys' | 'sources'>): ReadonlySet<string> {
  const ofSources = sources.flatMap(({ key, applies, meta, answer }) => [
    ...(typeof key === 'object' ? [key.meta] : []),
    ...(applies?.meta ? [applies.meta.key] : []),
    ...(meta ? metaKeysOf(answer) : []),
  ]);
  return new Set([...metaKeys, ...ofSources]);
}
