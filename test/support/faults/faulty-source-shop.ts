import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import type { SourcesOverview } from '../../../src/http-server/source-overview.js';
import type { Logger } from '../../../src/observability/logger.js';
import { REFUSED, TAKEN } from '../sources/list-folder.js';
import { ADMIN_SECRET, type GraphqlAnswer } from '../test-app.js';
import {
  SKUS,
  shopAsSystem,
  startFaultyFile,
  startFaultyServer,
  type FaultySystem,
  type Item,
  type Layout,
  type Wrong,
} from './faulty-system.js';
import { startMergedShop, type MergedShop } from '../shops/merged-shop.js';

/** How a kind of source comes by its values: asked for keys, read whole, or with the product. */
export type Manner = 'asked' | 'held' | 'own';

/** One row of the matrix. */
export interface Kind {
  name: KindName;
  manner: Manner;
  /** Calls for the two products of a page, for each source. */
  callsPerPage: number;
  layout: Layout;
  /** Whether there is a breaker. */
  breaks: boolean;
  /** The part of a source's configuration that says where it is. */
  at(place: string, limits: Limits, name: string): Record<string, unknown>;
}

export type KindName =
  'http GET' | 'http POST' | 'http one by one' | 'graphql' | 'module' | 'file url' | 'file path' | 'meta';

interface Limits {
  timeoutMs: number;
  breaker: { failures: number; resetMs: number };
}

const CAP_BYTES = 100_000;
const http = (url: string, limits: Limits, more: Record<string, unknown>) => ({
  http: { url, allowPrivateNetwork: true, maxAnswerBytes: CAP_BYTES, ...limits, ...more },
});
const asList: Layout = (items) => items;

export const KINDS: Kind[] = [
  {
    name: 'http GET',
    manner: 'asked',
    callsPerPage: 1,
    layout: asList,
    breaks: true,
    at: (place, limits, name) => http(`${place}/${name}`, limits, { keysParam: 'skus' }),
  },
  {
    name: 'http POST',
    manner: 'asked',
    callsPerPage: 1,
    layout: asList,
    breaks: true,
    at: (place, limits, name) =>
      http(`${place}/${name}`, limits, { method: 'POST', body: '{"skus": {{keys}}}' }),
  },
  {
    name: 'http one by one',
    manner: 'asked',
    callsPerPage: 2,
    layout: (items, { path }) => (items as Partial<Item>[]).find((item) => path.endsWith(`/${item.sku}`)),
    breaks: true,
    at: (place, limits, name) => http(`${place}/${name}/{{key}}`, limits, {}),
  },
  {
    name: 'graphql',
    manner: 'asked',
    callsPerPage: 1,
    layout: (items) => ({ data: { articles: items } }),
    breaks: true,
    at: (place, limits, name) => ({
      graphql: {
        url: `${place}/${name}`,
        document:
          'query ($keys: [String!]!) { articles(skus: $keys) { sku list qty cur promo saleTo until } }',
        allowPrivateNetwork: true,
        maxAnswerBytes: CAP_BYTES,
        ...limits,
      },
    }),
  },
  {
    name: 'module',
    manner: 'asked',
    callsPerPage: 1,
    layout: asList,
    breaks: true,
    at: (place, limits, name) => ({
      module: {
        path: fileURLToPath(new URL('asking-module.mjs', import.meta.url)),
        options: { url: `${place}/${name}` },
        ...limits,
      },
    }),
  },
  {
    name: 'file url',
    manner: 'held',
    callsPerPage: 0,
    layout: asList,
    breaks: false,
    at: (place, { timeoutMs }, name) => ({
      file: {
        url: `${place}/${name}`,
        format: 'json',
        schedule: '1d',
        maxBytes: CAP_BYTES,
        timeoutMs,
        downloadTimeoutMs: timeoutMs,
        allowPrivateNetwork: true,
      },
    }),
  },
  {
    name: 'file path',
    manner: 'held',
    callsPerPage: 0,
    layout: asList,
    breaks: false,
    at: (path, { timeoutMs }) => ({ file: { path, pollInterval: '100ms', maxBytes: CAP_BYTES, timeoutMs } }),
  },
  { name: 'meta', manner: 'own', callsPerPage: 0, layout: asList, breaks: false, at: () => ({ meta: {} }) },
];

/** How long values of the sources are fresh, in milliseconds of our clock: there is no time in which old values are shown first. */
export const FRESH_MS = 30_000;
/** How long a page waits for a system that hangs, where it is impatient; in milliseconds. */
export const BUDGET_MS = 400;
const PATIENT_MS = 10_000;

/** How one product is shown. */
export interface Shown {
  amount: string | undefined;
  price: { name: string; status: string; message: string | null };
  quantity: number | null;
  stock: { name: string; status: string; message: string | null };
}

/** What is counted of a source. */
export interface Counted {
  calls: number;
  failures: Record<string, number>;
  breaker: string | null;
  state: string;
}

/** The whole server with a price source and a stock source of one kind, behind which is one system that may fail. */
export interface FaultySourceShop extends MergedShop {
  kind: Kind;
  system: FaultySystem;
  /** The two products of the system by SKU; fails for anything that is not a good answer. */
  page(): Promise<{ shown: Record<string, Shown>; answer: GraphqlAnswer; ms: number }>;
  /** The sources' own account, which has to be the same on the page of sources and in the metrics. */
  counted(): Promise<Record<'erp' | 'warehouse', Counted>>;
  /** Has what changed in the system found out by sources that do not ask for keys. */
  settle(change: () => Promise<void> | void): Promise<void>;
}

/** What a test may choose. */
export interface FaultySourceShopOptions {
  /** What the system does from the beginning. */
  wrong?: Wrong | null;
  impatient?: boolean;
  /** With a certificate that nobody trusts. */
  https?: boolean;
  /** In place of the system's. */
  place?: string;
  required?: boolean;
}

const PAGE = `{ products(where: { include: [103, 105] }) { nodes {
  sku pricing { current { amount } source { name status message } }
  availability { quantity source { name status message } }
} } }`;

/** Starts one; it has to be stopped. */
export async function startFaultySourceShop(
  kind: Kind,
  options: FaultySourceShopOptions = {},
): Promise<FaultySourceShop> {
  const { wrong = null, impatient = false, https = false, required = false } = options;
  const catalogue = smallCatalogue();
  const system = await systemOf(kind, https, catalogue);
  await system.be(wrong);
  const limits = {
    timeoutMs: impatient ? BUDGET_MS : PATIENT_MS,
    // Two pages in vain, and it opens; the next call is the trial.
    breaker: { failures: 2 * Math.max(1, kind.callsPerPage), resetMs: 1 },
  };
  const common = {
    required,
    lifetime: { fresh: '30s', stale: '0s', error: '1h' },
  };
  // A call for one product, and custom fields, need no key in the answer.
  const items = kind.name === 'graphql' ? { items: 'articles' } : {};
  const key = kind.name === 'http one by one' || kind.manner === 'own' ? {} : { key: 'sku' };
  const place = options.place ?? system.place;
  const source = (name: string, provides: string, answer: Record<string, unknown>) => ({
    name,
    provides,
    ...common,
    ...kind.at(place, limits, name),
    answer: { ...items, ...key, ...answer },
  });
  const price = { regular: 'list', currency: 'cur', sale: 'promo', saleTo: 'saleTo', validUntil: 'until' };
  const readings = new Readings();
  const shop = await startMergedShop({
    catalogue,
    log: readings.log,
    sources: () => [
      source('erp', 'price', { price }),
      source('warehouse', 'stock', { stock: { quantity: 'qty' } }),
    ],
  });
  const admin = { headers: { 'x-admin-secret': ADMIN_SECRET, accept: 'application/json' } };

  async function counted(): Promise<Record<'erp' | 'warehouse', Counted>> {
    const { sources } = (await (await fetch(`${shop.url}/sources`, admin)).json()) as SourcesOverview;
    const metrics = await (await fetch(`${shop.url}/metrics`, admin)).text();
    for (const { name, calls, failures, breaker } of sources) {
      expect(figures(metrics, 'calls_total', name)).toEqual({ '': calls });
      expect(figures(metrics, 'failures_total', name)).toEqual(failures);
      if (breaker) expect(figures(metrics, 'breaker_open', name)).toEqual({ '': Number(breaker === 'open') });
    }
    return Object.fromEntries(sources.map((source) => [source.name, source])) as never;
  }

  async function page(): ReturnType<FaultySourceShop['page']> {
    const began = performance.now();
    const answer = await shop.query(PAGE);
    const ms = performance.now() - began;
    expect(answer.status).toBe(200);
    expect(answer.errors).toBeUndefined();
    const shown = answer.data.products.nodes.map(({ sku, pricing, availability }: any) => [
      sku,
      {
        amount: pricing.current?.amount,
        price: pricing.source,
        quantity: availability.quantity,
        stock: availability.source,
      },
    ]);
    return { shown: Object.fromEntries(shown), answer, ms };
  }

  return {
    ...shop,
    kind,
    system,
    page,
    counted,
    settle: async (change) => {
      const before = readings.ended();
      await change();
      if (kind.manner === 'own') await shop.purge({ tags: SHOP_TAGS });
      if (kind.name === 'file url') await shop.purge({ tags: ['source:erp', 'source:warehouse'] });
      if (kind.manner !== 'held') return;
      const both = (): void => {
        expect(readings.ended()).toEqual(before.map((count) => count + 1));
      };
      await vi.waitFor(both, { timeout: 10_000, interval: 20 });
    },
    stop: async () => {
      await shop.stop();
      await system.stop();
    },
  };
}

/** How often lists were read to an end, good or bad, as the log says. */
class Readings {
  readonly #ended = new Map<unknown, number>();

  readonly log: Logger = {
    debug: () => undefined,
    error: () => undefined,
    info: (fields, message) => {
      this.#note(fields, message);
    },
    warn: (fields, message) => {
      this.#note(fields, message);
    },
  };

  #note({ source }: Record<string, unknown>, message: string): void {
    if (message === TAKEN || message === REFUSED) this.#ended.set(source, (this.#ended.get(source) ?? 0) + 1);
  }

  /** Of the price source and of the stock source. */
  ended(): number[] {
    return ['erp', 'warehouse'].map((source) => this.#ended.get(source) ?? 0);
  }
}

const SHOP_TAGS = ['product:103', 'product:105', 'list:products'];

function systemOf(kind: Kind, https: boolean, catalogue: ReturnType<typeof smallCatalogue>) {
  if (kind.manner === 'own') return Promise.resolve(shopAsSystem(catalogue));
  return kind.name === 'file path' ? startFaultyFile() : startFaultyServer(kind.layout, https);
}

/** The figures of a source in the metrics, by their code. */
function figures(metrics: string, figure: string, source: string): Record<string, number> {
  const lines = metrics
    .split('\n')
    .filter((line) => line.startsWith(`woo_federation_source_${figure}{source="${source}",`));
  return Object.fromEntries(
    lines.map((line) => [/code="(\w+)"/.exec(line)?.[1] ?? '', Number(line.split(' ').at(-1))]),
  );
}

/** What the shop says itself, where a source has nothing to say. */
export const OF_THE_SHOP: Record<string, { amount: string; quantity: number }> = {
  'KR-KIV': { amount: '10.40', quantity: 31 },
  'KR-NAR': { amount: '9.90', quantity: 120 },
};

/** All that is shown, as the sources say it. */
export function asTheSystemSays({ system }: Pick<FaultySourceShop, 'system'>): Record<string, Shown> {
  const { amount, quantity } = system.now();
  const price = { name: 'erp', status: 'FRESH', message: null };
  const stock = { name: 'warehouse', status: 'FRESH', message: null };
  return Object.fromEntries(SKUS.map((sku) => [sku, { amount, price, quantity, stock }]));
}
