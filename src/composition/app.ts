import { CacheStore } from '../cache/cache-store.js';
import type { Config, ShopConfig } from '../config/schema.js';
import type { OperationContext } from '../graphql/context.js';
import { createCollections, contextFactory, type ContextDeps } from '../graphql/create-context.js';
import { readSchemaFiles } from '../graphql/schema/schema-files.js';
import { SHOP_TABS } from '../http-server/ide/tabs.js';
import { createHttpServer } from '../http-server/server.js';
import { readStorefront } from '../http-server/storefront-files.js';
import { systemClock, type Clock } from '../lib/clock.js';
import { isDefined } from '../lib/is-defined.js';
import type { StartTimetable } from '../lib/schedule.js';
import { createSignedTokens } from '../lib/signed-tokens.js';
import { extraFieldsOf } from '../modules/pricing/extra-fields.js';
import { createLogger, type Logger } from '../observability/logger.js';
import { createMemoryState } from '../shared-state/memory-state.js';
import { createRedisState } from '../shared-state/redis-state.js';
import { metaKeysOfSources } from '../sources/custom-fields/meta-keys.js';
import { loadSourceModules } from '../sources/keyed/source-modules.js';
import { createSources } from '../sources/source-set.js';
import { createShopClients } from '../upstream/shop-clients.js';
import { wireAccount } from './account.js';
import { createAudienceParts } from './audience.js';
import { startDemo, type Demo } from './demo.js';
import { startShopGraphql } from './graphql.js';
import { createModuleDeps } from './module-deps.js';
import { createOperatorViews } from './operators.js';
import { createPurge } from './purge.js';
import { startWriteBackJob } from './write-back.js';

/** What a caller may put in place of the usual. */
export interface AppOverrides {
  log?: Logger;
  clock?: Clock;
  timing?: Partial<typeof TIMING>;
  timetable?: StartTimetable;
}

/** A running server. */
export interface App {
  url: string;
  /** Address of the storefront; null when it is not served, or not built. */
  storefrontUrl: string | null;
  /** Address of the page that shows how sources are doing; null without an admin secret. */
  sourcesUrl: string | null;
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
  if (woocommerce) return startServer({ ...config, woocommerce }, overrides, null);
  const demo = await startDemo(config);
  const app = await startServer(demo.config, overrides, demo).catch(afterwards(() => demo.stop()));
  return {
    ...app,
    stop: async () => {
      await app.stop();
      await demo.stop();
    },
  };
}

/** The one place that chooses implementations. */
async function startServer(config: ShopConfig, overrides: AppOverrides, demo: Demo | null): Promise<App> {
  const { clock = systemClock, log = createLogger(config.log) } = overrides;
  const { drainMs, patienceMs, retryMs } = { ...TIMING, ...overrides.timing };
  const { woocommerce } = config;
  const extraFields = extraFieldsOf(config.sources, readSchemaFiles());
  const { adminSecret, ide, storefront, ...server } = config.server;
  const files = (storefront ?? demo !== null) ? await readStorefront() : null;
  const modules = await loadSourceModules(config.sources);
  const clients = createShopClients(woocommerce, { log, clock });
  const cache = new CacheStore({ ...config.cache, clock, log });
  const collections = createCollections({
    ...clients,
    store: cache,
    lifetimes: config.cache.lifetimes,
    metaKeys: new Set([...config.metaKeys, ...metaKeysOfSources(config.sources)]),
    clock,
  });
  const sources = createSources(config.sources, { cache, clock, log, modules });
  const local = createMemoryState(clock);
  const state = config.redis ? await createRedisState(config.redis, local, log) : local;
  const tokens = createSignedTokens({
    secret: config.session.secret ?? woocommerce.consumerSecret,
    issuer: woocommerce.url,
    clock,
  });
  const account = wireAccount(config.account, {
    clients,
    state,
    tokens,
    origins: server.corsOrigins,
    groupClaim: config.context.customerGroup?.claim,
    clock,
    log,
  });
  const audience = createAudienceParts(config, clients.rest.customers, cache);
  const deps: ContextDeps = {
    ...createModuleDeps(config, { clients, cache, state, tokens, clock }),
    ...audience.deps,
    ...account.deps,
    collections,
    sources,
  };
  const graphql = await startShopGraphql(config, {
    collections,
    extraFields,
    cache,
    variantOf: audience.reader.variantOf,
    patienceMs,
    retryMs,
    clock,
    log,
  });

  const operators = createOperatorViews({ sources, cache, oddities: clients.oddities, clock });
  const http = createHttpServer<OperationContext>({
    ...server,
    graphql,
    gatewaySecrets: [config.gateway.secret, config.gateway.previousSecret].filter(isDefined),
    createContext: contextFactory(deps),
    contextHeaders: audience.reader.headers,
    vary: audience.vary,
    drainMs,
    readiness: () => {
      const missing = graphql.missingVocabulary();
      const reasons = [...(missing === null ? [] : [missing]), ...operators.requiredSources()];
      return { ready: reasons.length === 0, reasons };
    },
    requestCounts: operators.requestCounts,
    ...(adminSecret && {
      admin: { secret: adminSecret, purge: createPurge(cache, collections, sources), ...operators.pages },
    }),
    ...(ide && { ide: { tabs: demo?.ideTabs ?? SHOP_TABS } }),
    ...(files && { storefront: { files, shopOrigin: new URL(woocommerce.url).origin } }),
    log,
  });
  const { timetable } = overrides;
  const writeBack = startWriteBackJob(config, {
    clients,
    state,
    modules,
    cache,
    clock,
    log,
    timetable,
  });
  const release = async () => {
    await writeBack.stop();
    await Promise.all([graphql.stop(), sources.close(), account.close(), clients.close(), state.close()]);
  };
  const { url } = await http.listen().catch(afterwards(release));
  return {
    url,
    storefrontUrl: files && `${url}/demo`,
    sourcesUrl: adminSecret === undefined ? null : `${url}/sources`,
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
