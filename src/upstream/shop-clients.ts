import type { Clock } from '../lib/clock.js';
import { createConcurrencyLimit } from '../lib/concurrency-limit.js';
import type { Logger } from '../observability/logger.js';
import { Oddities } from './decode/oddities.js';
import type { BreakerOptions } from './http-client/circuit-breaker.js';
import { createHttpClient, type HttpClient } from './http-client/http-client.js';
import { createCartClient, type CartClient } from './store-api/cart-client.js';
import { createStoreApiClient, type StoreApiClient } from './store-api/store-api-client.js';
import { createManagerClient, type ManagerClient } from './woo-rest/manager-client.js';
import { createWooRestClient, type WooRestClient } from './woo-rest/woo-rest-client.js';
import { createWordpressClient, type WordpressClient } from './wordpress/wordpress-client.js';

/** How to reach a shop; the `woocommerce` section of the configuration. */
export interface ShopConnection {
  url: string;
  consumerKey: string;
  consumerSecret: string;
  allowPlainHttp: boolean;
  /** Calls under way at the same time at most, over all three APIs: one PHP serves them. */
  concurrency: number;
  timeoutMs: number;
  maxAnswerBytes: number;
  retries: number;
  breaker: BreakerOptions;
}

/** One client for each of a shop's APIs. */
export interface ShopClients {
  rest: WooRestClient;
  /** The same API by key pairs of callers, never by ours. */
  managers: ManagerClient;
  storeApi: StoreApiClient;
  /** What one shopper does; every call is in somebody's name. */
  carts: CartClient;
  wordpress: WordpressClient;
  /** The site itself, with nobody's credentials: for its log-in page and for calls in a shopper's own name. */
  site: HttpClient;
  /** What the answers held that is not what it should be. */
  oddities: Oddities;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/** Name of the shop in errors, logs and answers. */
export const SYSTEM = 'woocommerce';

/**
 * Makes the clients of one shop.
 * @throws ConfigError when the address must not be used
 */
export function createShopClients(
  shop: ShopConnection,
  surroundings: { log: Logger; clock: Clock },
): ShopClients {
  const { consumerKey, consumerSecret, concurrency, ...connection } = shop;
  const oddities = new Oddities(surroundings.log);
  const common = {
    oddities,
    ...surroundings,
    ...connection,
    system: SYSTEM,
    maxConcurrent: createConcurrencyLimit(concurrency),
  };
  const rest = createWooRestClient({ ...common, consumerKey, consumerSecret });
  const managers = createManagerClient(common);
  const storeApi = createStoreApiClient(common);
  const carts = createCartClient(common);
  const wordpress = createWordpressClient(common);
  const site = createHttpClient({ ...common, baseUrl: shop.url });
  return {
    oddities,
    rest,
    managers,
    storeApi,
    carts,
    wordpress,
    site,
    close: async () => {
      const all = [rest, managers, storeApi, carts, wordpress, site];
      await Promise.all(all.map((client) => client.close()));
    },
  };
}
