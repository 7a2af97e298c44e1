import { inspect } from 'node:util';
import { createApp, type App, type AppOverrides } from '../../../src/composition/app.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore } from '../../../demo/src/demo-store.js';
import type { LogFields, Logger } from '../../../src/observability/logger.js';
import { sendQuery, testConfig, type GraphqlAnswer } from '../test-app.js';

/** Where the clock begins. */
export const START = Date.UTC(2026, 10, 24, 12);

/** Nobody should ever read these. */
export const KEYS = { key: 'ck_planted0key0for0tests', secret: 'cs_planted0secret0for0tests' };

/** What a test may choose. */
export interface FailingShopOptions {
  /** The `woocommerce` section; by default one try of 5 s and no breaker. */
  woocommerce?: Record<string, unknown>;
  /** Further sections of the configuration file. */
  config?: Record<string, unknown>;
  timing?: AppOverrides['timing'];
  /** Keys that our server uses, if not the shop's. */
  keys?: typeof KEYS;
  /** Done to the shop before our server starts. */
  before?: (store: DemoStore) => void | Promise<void>;
}

/** Our server in front of a shop that may fail, with a clock moved by hand and a log to read. */
export interface FailingShop {
  app: App;
  store: DemoStore;
  query(document: string): Promise<GraphqlAnswer>;
  /** Moves the clock of our server and of the shop. The breaker's own runs on. */
  advance(ms: number): void;
  health(of: 'live' | 'ready'): Promise<{ status: number; body: any }>;
  /** All that was logged, errors with their causes, before any redaction. */
  logged(): string;
  stop(): Promise<void>;
}

/** Starts one; it has to be stopped. */
export async function startFailingShop(options: FailingShopOptions = {}): Promise<FailingShop> {
  let now = START;
  const lines: string[] = [];
  const keep = (fields: LogFields, message: string) => {
    lines.push(`${message} ${inspect(fields, { depth: 10 })}`);
  };
  const log: Logger = { debug: keep, info: keep, warn: keep, error: keep };
  const store = await startDemoStore({ catalogue: smallCatalogue(), keys: KEYS, now: () => new Date(now) });
  await options.before?.(store);
  const woocommerce = {
    url: store.url,
    retries: 0,
    timeoutMs: 5_000,
    breaker: { failures: 1_000, resetMs: 1 },
    ...options.woocommerce,
  };
  const config = testConfig(
    { url: store.url, ...(options.keys ?? KEYS) },
    JSON.stringify({ ...options.config, woocommerce }),
  );
  const app = await createApp(config, {
    log,
    clock: { now: () => now },
    ...(options.timing && { timing: options.timing }),
  });
  return {
    app,
    store,
    query: (document) => sendQuery(app.url, document),
    advance: (ms) => {
      now += ms;
    },
    health: async (of) => {
      const response = await fetch(`${app.url}/health/${of}`);
      return { status: response.status, body: await response.json() };
    },
    logged: () => lines.join('\n'),
    stop: async () => {
      await app.stop();
      await store.stop();
    },
  };
}
