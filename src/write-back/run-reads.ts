import { CacheStore } from '../cache/cache-store.js';
import type { Lifetime } from '../cache/lifetimes.js';
import { NO_NOTES } from '../cache/read-notes.js';
import { UpstreamBadAnswerError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import { createShopCollection, THE_SHOP } from '../modules/shop/shop.collections.js';
import type { ShopSettings } from '../modules/shop/shop.model.js';
import type { Logger } from '../observability/logger.js';
import { lent, type SourceModules } from '../sources/keyed/source-modules.js';
import type { SourceConfig } from '../sources/source-config.js';
import { createSources, type Sources } from '../sources/source-set.js';
import { SYSTEM } from '../upstream/shop-clients.js';
import type { WooRestClient } from '../upstream/woo-rest/woo-rest-client.js';

/** The reads of one run. */
export interface RunReads {
  /** To be closed when the run ends. */
  sources: Sources;
  /** Rejects with an UpstreamError. */
  readShop(): Promise<ShopSettings>;
}

/** What the reads of a run are made from. */
export interface RunReadsDeps {
  sourceConfigs: readonly SourceConfig[];
  rest: WooRestClient;
  /** Stay open when a run ends. */
  modules: SourceModules;
  settingsLifetime: Lifetime;
  clock: Clock;
  log: Logger;
}

/** The values of the page that a run is at, and some before. */
const RUN_CACHE = { maxEntries: 5_000, maxBytes: 33_554_432 };

/** Reads over an empty cache: nothing is older than the run, and what shoppers are served stays as it is. */
export function openRunReads(deps: RunReadsDeps): RunReads {
  const { sourceConfigs, rest, modules, settingsLifetime, clock, log } = deps;
  const cache = new CacheStore({ ...RUN_CACHE, clock, log });
  const shops = createShopCollection(cache, rest, settingsLifetime);
  return {
    sources: createSources(sourceConfigs, { cache, clock, log, modules: lent(modules) }),
    readShop: async () => {
      const shop = await shops.get(THE_SHOP, NO_NOTES);
      if (shop) return shop;
      throw new UpstreamBadAnswerError('The shop has no settings.', { system: SYSTEM, resource: 'settings' });
    },
  };
}
