import type { CacheStore } from '../cache/cache-store.js';
import type { ShopConfig } from '../config/schema.js';
import type { ContextDeps } from '../graphql/create-context.js';
import type { Clock } from '../lib/clock.js';
import { createRateLimits } from '../modules/caller/rate-limits.js';
import type { SignedTokens } from '../lib/signed-tokens.js';
import { createSessionStore } from '../modules/session/session-store.js';
import { openSession } from '../modules/session/session.js';
import type { SharedState } from '../shared-state/shared-state.js';
import type { ShopClients } from '../upstream/shop-clients.js';

/** What the modules' own dependencies are chosen from. */
export interface ModuleDepsChoice {
  clients: ShopClients;
  cache: CacheStore;
  state: SharedState;
  tokens: SignedTokens;
  clock: Clock;
}

/** What the modules' slices are made from, but for what has a file of its own here. */
export function createModuleDeps(
  config: ShopConfig,
  { clients, cache, state, tokens, clock }: ModuleDepsChoice,
): Omit<
  ContextDeps,
  'account' | 'audience' | 'authenticate' | 'collections' | 'customerCalls' | 'isPersonal' | 'sources'
> {
  const { carts, managers, rest } = clients;
  const { onMismatch, metaKeys, cartPath, checkoutPath } = config.checkout;
  const shopUrl = config.woocommerce.url.replace(/\/+$/, '');
  const sessions = createSessionStore(state, tokens, clock);
  const provides = (kind: 'price' | 'stock') => config.sources.some((source) => source.provides === kind);
  return {
    pageSize: config.limits.pageSize,
    httpTags: config.cache.httpTags && config.cache.httpMaxAge > 0,
    metaKeys: new Set(config.metaKeys),
    menuLocations: config.menuLocations,
    provides: { price: provides('price'), stock: provides('stock') },
    shopUrl,
    openSession: ({ headers }, operation) =>
      openSession({ carts, sessions, tokens, clock, headers, ...operation }),
    managers,
    rateLimits: (address) => createRateLimits(state, config.attempts, address),
    reviewWrites: {
      rest,
      policy: config.reviews,
      invalidate: (tags) => {
        cache.invalidate(tags);
      },
    },
    orders: { calls: rest.orders, metaKeys: new Set(config.orderMetaKeys) },
    checkout: {
      onMismatch,
      metaKeys: new Set(metaKeys),
      cartPage: `${shopUrl}${cartPath}`,
      checkoutPage: `${shopUrl}${checkoutPath}`,
      orders: rest.orders,
    },
    clock,
  };
}
