import type { CacheStore } from '../../cache/cache-store.js';
import type { Ticket } from '../../cache/invalidations.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import type { Clock } from '../../lib/clock.js';
import type { StoreApiClient } from '../../upstream/store-api/store-api-client.js';
import type { WireProduct } from '../../upstream/woo-rest/wire-types.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import { PRODUCT_FIELDS } from './product.mapper.js';

/** What the collections are made from. */
export interface ProductCollectionDeps {
  store: CacheStore;
  rest: WooRestClient;
  storeApi: StoreApiClient;
  lifetimes: { product: Lifetime; list: Lifetime };
  /** Custom fields to keep of every product. */
  metaKeys: ReadonlySet<string>;
  clock: Clock;
}

/**
 * Keeps a product that came along with a list for whoever asks for it next.
 * @returns its id; null when shoppers may not see it
 */
export type KeepProduct = (wire: WireProduct, ticket: Ticket) => number | null;

/** Parameters of every read of products: only what shoppers may see, only the fields that are read. */
export const SHOPPER_QUERY = { status: 'publish', _fields: PRODUCT_FIELDS.join(',') } as const;

/** WooCommerce's largest page. */
export const PAGE_SIZE = 100;
