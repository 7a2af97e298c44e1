import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { decodeEntities } from '../../lib/html-text.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import type { OrderStatusModel } from './order.model.js';

/** Key of the one entry there is. */
export const ALL_STATUSES = 'statuses';

/** The states of orders, read whole. */
export type OrderStatusCollection = Collection<typeof ALL_STATUSES, readonly OrderStatusModel[]>;

/** The states that orders of the shop can be in. Orders themselves are never kept: they are their owner's. */
export function createOrderStatusCollection(
  store: CacheStore,
  rest: WooRestClient,
  lifetime: Lifetime,
): OrderStatusCollection {
  return store.collection<typeof ALL_STATUSES, readonly OrderStatusModel[]>({
    name: 'orderStatus',
    lifetime,
    keyOf: (key) => key,
    tagsOf: () => [tags.settings],
    load: async () => {
      const statuses = await rest.orders.statuses();
      return new Map([
        [ALL_STATUSES, statuses.map(({ slug, name }) => ({ slug, name: decodeEntities(name) }))],
      ]);
    },
  });
}
