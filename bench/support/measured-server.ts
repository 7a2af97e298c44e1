import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerProcess, Worker } from './children.js';
import { startBuiltServer, startWorker } from './children.js';
import type { ShopRequest, ShopState } from '../servers/shop.js';

const ADMIN_SECRET = 'only-for-this-benchmark';

/** The built server in front of a demo shop as slow as a real one, each in a process of its own. */
export interface MeasuredServer {
  url: string;
  /** What was asked upstream since the last call of this. */
  takeCalls(): Promise<{ shop: number; prices: number }>;
  /** Drops from the cache what carries one of the tags, or everything. */
  purge(target: { tags: readonly string[] } | { all: true }): Promise<void>;
  stop(): Promise<void>;
}

/** How the price service is asked; see `docs/external-data.md`. */
interface SourceLimits {
  batchSize: number;
  concurrency: number;
  timeoutMs: number;
}

interface MeasuredServerOptions {
  sources: boolean | SourceLimits;
  keepAnswers?: boolean;
  maxPageSize?: number;
  /** For Node itself, e.g. `--cpu-prof`. */
  flags?: readonly string[];
}

/** Two servers in front of the same shop, one as users run it, and one that computes every answer. */
export interface ServerPair {
  usual: MeasuredServer;
  computing: MeasuredServer;
  stop(): Promise<void>;
}

/** The shop's process, which several servers may share one after another. */
export type Shop = Worker<ShopRequest, ShopState>;

/** Starts the shop: 2,000 products, a quarter of them with four variations each. */
export async function startShop(): Promise<Shop> {
  return (await startWorker<ShopRequest, ShopState>('servers/shop.ts')).worker;
}

/** Starts both servers; `sources` as for `startMeasuredServer`. */
export async function startServerPair(shop: Shop, { sources }: { sources: boolean }): Promise<ServerPair> {
  const usual = await startMeasuredServer(shop, { sources });
  const computing = await startMeasuredServer(shop, { sources, keepAnswers: false });
  return {
    usual,
    computing,
    stop: async () => {
      await Promise.all([usual.stop(), computing.stop()]);
    },
  };
}

/**
 * Starts the server.
 * @param sources whether prices come from the price service, and how it is asked
 * @param keepAnswers whether whole answers are kept, as they are by default
 */
export async function startMeasuredServer(
  shop: Pick<Shop, 'ask'>,
  { sources, keepAnswers = true, maxPageSize = 100, flags }: MeasuredServerOptions,
): Promise<MeasuredServer> {
  const state = await shop.ask('forget');
  const config = join(tmpdir(), `woo-federation-bench-${process.pid}.yaml`);
  const page = `limits: { pageSize: { maximum: ${maxPageSize} } }`;
  const source = sources && sourceSettings(state.pricesUrl, sources === true ? USUAL_LIMITS : sources);
  await writeFile(config, [cacheSettings(keepAnswers), page, source || ''].join('\n'));
  let server: ServerProcess;
  try {
    server = await startBuiltServer(
      {
        CONFIG: config,
        WOO_URL: state.shopUrl,
        WOO_CONSUMER_KEY: state.key,
        WOO_CONSUMER_SECRET: state.secret,
        ADMIN_SECRET,
        PORT: '0',
        LOG_LEVEL: 'warn',
      },
      flags,
    );
  } finally {
    await rm(config);
  }
  return {
    url: server.url,
    takeCalls: async () => {
      const { shopCalls, priceCalls } = await shop.ask('forget');
      return { shop: shopCalls, prices: priceCalls };
    },
    purge: async (target) => {
      const response = await fetch(`${server.url}/admin/purge`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_SECRET}` },
        body: JSON.stringify(target),
      });
      if (!response.ok) throw new Error(`The purge was answered with ${response.status}`);
    },
    stop: () => server.stop(),
  };
}

const KEPT = '{ fresh: 1h }';
/** The defaults. */
const USUAL_LIMITS: SourceLimits = { batchSize: 200, concurrency: 4, timeoutMs: 800 };

/** The defaults, but nothing grows old while it is measured: renewals would be noise in every figure. */
function cacheSettings(keepAnswers: boolean): string {
  const answers = keepAnswers ? '' : 'maxAnswerBytes: 0, ';
  return `cache: { ${answers}lifetimes: { product: ${KEPT}, variation: ${KEPT}, list: ${KEPT}, taxonomy: ${KEPT}, settings: ${KEPT} } }`;
}

function sourceSettings(url: string, { batchSize, concurrency, timeoutMs }: SourceLimits): string {
  const limits = `batchSize: ${batchSize}, concurrency: ${concurrency}, timeoutMs: ${timeoutMs}`;
  return `sources:
  - name: erp
    provides: price
    key: sku
    lifetime: ${KEPT}
    http: { url: '${url}', method: POST, body: '{"skus": {{keys}}}', ${limits}, allowPrivateNetwork: true }
    answer:
      items: data.prices
      key: sku
      price: { regular: list, sale: promo, currency: currency, saleFrom: from, saleTo: to }
`;
}
