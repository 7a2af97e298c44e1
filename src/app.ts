import { createAccountParts } from './account-parts.js';
import { CacheStore } from './cache/cache-store.js';
import { createCollections } from './collections.js';
import type { Config } from './config/schema.js';
import { startDemo, type ShopConfig } from './demo-app.js';
import { startGraphqlServer } from './graphql/graphql-server.js';
import type { OperationContext } from './graphql/context.js';
import { createPublicCacheControl } from './graphql/public-cache-control.js';
import { createContext, type ContextSettings } from './graphql/create-context.js';
import { startLiveGraphql, type LiveGraphql } from './graphql/live-graphql.js';
import { buildShopSchema } from './graphql/shop-schema.js';
import { readShopVocabulary } from './graphql/shop-vocabulary.js';
import { createHttpServer } from './http/server.js';
import { readStorefront } from './http/storefront-files.js';
import { DEMO_TABS, SHOP_TABS } from './ide-tabs.js';
import { isDefined } from './lib/is-defined.js';
import { systemClock, type Clock } from './lib/clock.js';
import { createLogger, type Logger } from './observability/logger.js';
import { createMemoryState } from './shared-state/memory-state.js';
import { createRedisState } from './shared-state/redis-state.js';
import { createAttempts } from './modules/shopper/attempts.js';
import { createTokenBox } from './modules/shopper/token-box.js';
import { NO_CONTEXT } from './sources/source-context.js';
import { createSources, type Sources } from './sources/source-set.js';
import { createShopperParts } from './shopper-parts.js';
import { createShopClients } from './upstream/shop-clients.js';

/** What a caller may put in place of the usual. */
export interface AppOverrides {
  log?: Logger;
  clock?: Clock;
  timing?: Partial<typeof TIMING>;
}

/** A running server. */
export interface App {
  url: string;
  /** Address of the storefront; null when it is not served, or not built. */
  storefrontUrl: string | null;
  /** Answers what is under way and lets go of everything. */
  stop(): Promise<void>;
}

/** Waits that nobody needs to configure, in milliseconds. */
const TIMING = {
  /** How long answers under way may take once the server is told to stop. */
  drainMs: 10_000,
  /** How long the start waits for a shop that is slow. */
  patienceMs: 5_000,
  /** How soon a shop that did not answer at start is asked again. */
  retryMs: 5_000,
};

/**
 * Builds the server from its parts and starts it. Without a shop in the configuration it serves the
 * embedded demo.
 * @throws ConfigError when the configuration cannot be used
 */
export async function createApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const { woocommerce } = config;
  if (woocommerce) return startServer({ ...config, woocommerce }, overrides, false);
  const demo = await startDemo(config);
  const app = await startServer(demo.config, overrides, true).catch(afterwards(() => demo.stop()));
  return {
    ...app,
    stop: async () => {
      await app.stop();
      await demo.stop();
    },
  };
}

/** The one place that chooses implementations. */
async function startServer(config: ShopConfig, overrides: AppOverrides, isDemo: boolean): Promise<App> {
  const { clock = systemClock, log = createLogger(config.log) } = overrides;
  const { drainMs, patienceMs, retryMs } = { ...TIMING, ...overrides.timing };
  const { limits, woocommerce } = config;
  const { adminSecret, ide, storefront, ...server } = config.server;
  const files = (storefront ?? isDemo) ? await readStorefront() : null;
  const clients = createShopClients(woocommerce, { log, clock });
  const cache = new CacheStore({ ...config.cache, clock, log });
  const collections = createCollections(config, cache, clients, clock);
  const sources = createSources(config.sources, { cache, clock, log });
  const local = createMemoryState(clock);
  const state = config.redis ? await createRedisState(config.redis, local, log) : local;
  const tokens = createTokenBox({
    secret: config.session.secret ?? woocommerce.consumerSecret,
    issuer: woocommerce.url,
    clock,
  });
  const orders = { orders: clients.rest.orders, metaKeys: new Set(config.orderMetaKeys) };
  const shopUrl = woocommerce.url.replace(/\/+$/, '');
  const checkout = {
    onMismatch: config.checkout.onMismatch,
    metaKeys: new Set(config.checkout.metaKeys),
    cartPage: `${shopUrl}${config.checkout.cartPath}`,
    checkoutPage: `${shopUrl}${config.checkout.checkoutPath}`,
    orders: clients.rest.orders,
  };
  const account = createAccountParts(config.account, {
    clients,
    state,
    tokens,
    origins: server.corsOrigins,
    clock,
    log,
  });
  const { accounts } = account.services;
  const settings: ContextSettings = {
    ...contextSettings(config, collections, sources, clock),
    shopper: createShopperParts({ clients, state, tokens, clock, accounts }),
    account: account.services,
    managers: clients.managers,
    orders,
    checkout,
    attempts: (address) => createAttempts(state, config.attempts, address),
    reviewWrites: {
      rest: clients.rest,
      policy: config.reviews,
      invalidate: (tags) => {
        cache.invalidate(tags);
      },
    },
  };

  const graphql: LiveGraphql<OperationContext> = await startLiveGraphql<OperationContext>({
    start: (vocabulary) => {
      const buildSchema = () =>
        buildShopSchema(
          vocabulary,
          limits.entities,
          Object.keys(config.menuLocations),
          config.gateway.productKeys,
        );
      return startGraphqlServer({
        schema: buildSchema(),
        ...(config.gateway.traces && { buildTracedSchema: buildSchema }),
        limits,
        introspection: limits.introspection,
        extensionsOf: ({ notes }) => notes.toExtensions(),
        headersOf: ({ shopper, account: { login } }) => ({
          ...shopper.responseHeaders(),
          ...login.responseHeaders(),
        }),
        cacheControlOf: createPublicCacheControl(config.cache.httpMaxAge, clock),
        keepableUntilOf: ({ notes }) => notes.keepableUntil(),
        cacheTagsOf: ({ notes }) => notes.tags?.toCacheTags(),
        keptAnswers: { maxBytes: config.cache.maxAnswerBytes, clock, revision: () => cache.revision },
        log,
      });
    },
    readVocabulary: () => readShopVocabulary(collections),
    refreshMs: config.cache.lifetimes.taxonomy.freshMs,
    patienceMs,
    retryMs,
    log,
  });

  const http = createHttpServer<OperationContext>({
    ...server,
    graphql,
    gatewaySecrets: [config.gateway.secret, config.gateway.previousSecret].filter(isDefined),
    createContext: (request) => createContext(settings, request),
    drainMs,
    readiness: () => {
      const reason = graphql.missingVocabulary();
      return reason === null ? { ready: true, reasons: [] } : { ready: false, reasons: [reason] };
    },
    ...(adminSecret && {
      admin: {
        secret: adminSecret,
        purge: (target) => {
          if ('tags' in target) return cache.invalidate(target.tags);
          const { entries } = cache.stats();
          cache.clear();
          collections.products.hidden.clear();
          collections.content.hidden.posts.clear();
          collections.content.hidden.pages.clear();
          return entries;
        },
      },
    }),
    ...(ide && { ide: { tabs: isDemo ? DEMO_TABS : SHOP_TABS } }),
    ...(files && { storefront: { files, shopOrigin: new URL(woocommerce.url).origin } }),
    log,
  });
  const release = async () => {
    await Promise.all([graphql.stop(), sources.close(), account.close(), clients.close(), state.close()]);
  };
  const { url } = await http.listen().catch(afterwards(release));
  return {
    url,
    storefrontUrl: files && `${url}/demo`,
    stop: async () => {
      await http.stop();
      await release();
    },
  };
}

/** Passes an error on once `cleanUp` is done: what does not start leaves nothing running. */
function afterwards(cleanUp: () => Promise<void>) {
  return async (error: unknown): Promise<never> => {
    await cleanUp();
    throw error;
  };
}

function contextSettings(
  config: ShopConfig,
  collections: ContextSettings['collections'],
  sources: Sources,
  clock: Clock,
): Omit<
  ContextSettings,
  'shopper' | 'account' | 'managers' | 'attempts' | 'orders' | 'checkout' | 'reviewWrites'
> {
  const provides = (kind: 'price' | 'stock') => config.sources.some((source) => source.provides === kind);
  return {
    collections,
    sources,
    sourceContext: () => NO_CONTEXT,
    provides: { price: provides('price'), stock: provides('stock') },
    pageSize: config.limits.pageSize,
    httpTags: config.cache.httpTags && config.cache.httpMaxAge > 0,
    metaKeys: new Set(config.metaKeys),
    menuLocations: config.menuLocations,
    shopUrl: config.woocommerce.url.replace(/\/+$/, ''),
    clock,
  };
}
