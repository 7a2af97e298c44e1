import { createApp, type App } from '../../src/composition/app.js';
import { loadConfig } from '../../src/config/load.js';
import type { Config } from '../../src/config/schema.js';
import type { Catalogue } from '../../demo/src/catalogue/catalogue.js';
import { startDemoStore, type DemoStore, type DemoStoreOptions } from '../../demo/src/demo-store.js';
import type { Clock } from '../../src/lib/clock.js';
import { silentLogger, type Logger } from '../../src/observability/logger.js';

/** The answer to a GraphQL request. */
export interface GraphqlAnswer {
  status: number;
  headers: Headers;
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; [key: string]: any };
  }[];
  extensions?: Record<string, any>;
}

/** A server of ours in front of a demo shop of its own. */
export interface TestApp {
  url: string;
  store: DemoStore;
  /** Sends a document over HTTP. */
  query(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer>;
  /** API calls the shop got since the last `forgetCalls`, as `GET /wp-json/…`. */
  calls(): string[];
  forgetCalls(): void;
  /** Drops everything that is cached, through the admin route. */
  purge(target?: { all: true } | { tags: string[] }): Promise<Response>;
  stop(): Promise<void>;
}

/** What a test may choose. */
export interface TestAppOptions {
  catalogue: Catalogue;
  /** The YAML file of the configuration, as text; the shop is filled in. */
  config?: string;
  store?: Omit<DemoStoreOptions, 'catalogue'>;
  clock?: Clock;
  log?: Logger;
}

export const ADMIN_SECRET = 'a-secret-for-tests-only';

/** Starts both on free ports. The shop's start-up reads are done and forgotten. */
export async function startTestApp({
  catalogue,
  config = '',
  store: storeOptions,
  clock,
  log = silentLogger,
}: TestAppOptions): Promise<TestApp> {
  const store = await startDemoStore({ catalogue, ...storeOptions });
  const app = await createApp(testConfig(store, config), { log, ...(clock && { clock }) });
  store.clearRequests();
  return {
    url: app.url,
    store,
    query: (document, variables, headers) => sendQuery(app.url, document, variables, headers),
    calls: () => store.requests.map(({ method, path }) => `${method} ${path}`),
    forgetCalls: () => {
      store.clearRequests();
    },
    purge: (target = { all: true }) =>
      fetch(`${app.url}/admin/purge`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_SECRET}` },
        body: JSON.stringify(target),
      }),
    stop: () => stopAll(app, store),
  };
}

/** A configuration that points at the store. */
export function testConfig(store: Pick<DemoStore, 'url' | 'key' | 'secret'>, yaml: string): Config {
  return loadConfig({
    env: {
      CONFIG: 'test.yaml',
      WOO_URL: store.url,
      WOO_CONSUMER_KEY: store.key,
      WOO_CONSUMER_SECRET: store.secret,
      ADMIN_SECRET,
      PORT: '0',
    },
    readFile: () => yaml,
  });
}

/** Sends a GraphQL document as any client would. */
export async function sendQuery(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as Omit<GraphqlAnswer, 'status' | 'headers'>),
  };
}

async function stopAll(app: App, store: DemoStore): Promise<void> {
  await app.stop();
  await store.stop();
}
