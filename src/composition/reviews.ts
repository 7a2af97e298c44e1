import type { CacheStore } from '../cache/cache-store.js';
import type { ShopConfig } from './demo.js';
import type { ModuleDeps } from '../modules/modules.js';
import type { ShopClients } from '../upstream/shop-clients.js';

/** How reviews are written; the cache forgets what a new one changes. */
export function createReviewWrites(
  config: ShopConfig,
  { rest }: ShopClients,
  cache: CacheStore,
): ModuleDeps['reviewWrites'] {
  return {
    rest,
    policy: config.reviews,
    invalidate: (tags) => {
      cache.invalidate(tags);
    },
  };
}
