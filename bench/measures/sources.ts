import { chunks } from '../../src/lib/chunks.js';
import { type PricedAnswer, pricedBody } from '../queries/priced-list.js';
import type { ShopRequest } from '../servers/shop.js';
import type { PricedShopState } from '../servers/priced-shop.js';
import { ask } from '../support/ask.js';
import { startWorker, type Worker } from '../support/children.js';
import { median } from '../support/median.js';
import { startMeasuredServer, type MeasuredServer } from '../support/measured-server.js';

/** Calls to a price service, the keys in them, and what it took in milliseconds. */
export interface SourceCost {
  calls: number;
  keys: number;
  ms: number;
}

/** A large shop whose prices come from a service that takes its time for each call. Times in milliseconds. */
export interface SourceFigures {
  products: number;
  keysACall: number;
  pageSize: number;
  /** A page with nothing in memory. */
  cold: SourceCost;
  /** The same without prices. */
  coldWithoutPrices: SourceCost;
  /** The page with its products in memory and its prices not. */
  pricesCold: SourceCost;
  /** Its prices asked for by hand, as many calls at a time. */
  byHand: SourceCost;
  /** The page with everything in memory, computed anew. */
  computed: SourceCost;
  /** The page without its prices in relation to the sum of the last two: the median of alternating rounds. */
  toFloor: number;
  clients: number;
  /** As many clients as that ask for the page at once, with nothing in memory; the time of the slowest. */
  shared: SourceCost;
  /** All products, page by page, with nothing in memory. */
  walk: SourceCost;
  /** All products again. */
  warmWalk: SourceCost;
}

const PAGE_SIZE = 1_000;
const CLIENTS = 32;
const CONCURRENCY = 4;
/** An odd number, so that the median is one of them. */
const ROUNDS = 5;

type PricedShop = Worker<ShopRequest, PricedShopState>;

/** What a source costs that takes a number of keys a call, each of which takes its time. */
export async function measureSources(): Promise<SourceFigures> {
  const { worker: shop, greeting } = await startWorker<ShopRequest, PricedShopState>(
    'servers/priced-shop.ts',
  );
  const { keysACall, products, pricesUrl } = greeting;
  const server = await startMeasuredServer(shop, {
    sources: { batchSize: keysACall, concurrency: CONCURRENCY, timeoutMs: 10_000 },
    maxPageSize: PAGE_SIZE,
  });
  const body = pricedBody(PAGE_SIZE);
  const { skus } = await page(server, body);
  const cost = (...[forget, measure]: Measure): Promise<SourceCost> => costOf(shop, forget, measure);
  const all = (): Promise<void> => server.purge({ all: true });
  const prices = (): Promise<void> => server.purge({ tags: ['source:erp'] });
  /** Dropping what is not there moves the revision that cached responses hang on. */
  const answers = (): Promise<void> => server.purge({ tags: ['product:0'] });
  const one = async (): Promise<number> => (await page(server, body)).ms;
  const figures = {
    products,
    keysACall,
    pageSize: PAGE_SIZE,
    cold: await cost(all, one),
    coldWithoutPrices: await cost(all, async () => (await ask(server.url, pricedBody(PAGE_SIZE, false))).ms),
    ...(await compareToFloor({
      pricesCold: () => cost(prices, one),
      byHand: () => cost(nothing, () => askByHand(pricesUrl, chunks(skus, keysACall))),
      computed: () => cost(answers, one),
    })),
    clients: CLIENTS,
    shared: await cost(all, async () =>
      Math.max(...(await Promise.all(Array.from({ length: CLIENTS }, one)))),
    ),
    walk: await cost(all, () => walk(server)),
    warmWalk: await cost(nothing, () => walk(server)),
  };
  await server.stop();
  await shop.stop();
  return figures;
}

type Measure = [forget: () => Promise<void>, measure: () => Promise<number>];

async function costOf(shop: PricedShop, ...[forget, measure]: Measure): Promise<SourceCost> {
  await forget();
  await shop.ask('forget');
  const ms = await measure();
  const { priceCalls, priceKeys } = await shop.ask('count');
  return { calls: priceCalls, keys: priceKeys, ms };
}

type Compared = 'pricesCold' | 'byHand' | 'computed';

/** Rounds alternate, so that a machine that slows down slows them all. */
async function compareToFloor(
  measures: Record<Compared, () => Promise<SourceCost>>,
): Promise<Pick<SourceFigures, Compared | 'toFloor'>> {
  const rounds: Record<Compared, SourceCost>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      pricesCold: await measures.pricesCold(),
      byHand: await measures.byHand(),
      computed: await measures.computed(),
    });
  }
  const middle = (name: Compared): SourceCost => ({
    calls: Math.max(...rounds.map((round) => round[name].calls)),
    keys: Math.max(...rounds.map((round) => round[name].keys)),
    ms: median(rounds.map((round) => round[name].ms)),
  });
  return {
    pricesCold: middle('pricesCold'),
    byHand: middle('byHand'),
    computed: middle('computed'),
    toFloor: median(rounds.map((round) => round.pricesCold.ms / (round.byHand.ms + round.computed.ms))),
  };
}

interface Page {
  ms: number;
  skus: string[];
  after: string | null;
}

/** @throws Error when a product has not the price of the service */
async function page(server: MeasuredServer, body: string): Promise<Page> {
  const { text, ms } = await ask(server.url, body);
  const { nodes, pageInfo } = (JSON.parse(text) as PricedAnswer).data.products;
  if (nodes.some(({ pricing }) => pricing?.source?.name !== 'erp')) throw new Error('A price is missing');
  return { ms, skus: nodes.map(({ sku }) => sku), after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

async function walk(server: MeasuredServer): Promise<number> {
  let total = 0;
  let after: string | null = null;
  do {
    const next: Page = await page(server, pricedBody(PAGE_SIZE, true, after));
    total += next.ms;
    after = next.after;
  } while (after !== null);
  return total;
}

/** The least that asking for the keys can take, with the concurrency that the source is configured with. */
async function askByHand(url: string, batches: readonly string[][]): Promise<number> {
  const start = performance.now();
  const waiting = [...batches];
  const next = async (): Promise<void> => {
    for (let skus = waiting.shift(); skus; skus = waiting.shift()) {
      const headers = { 'content-type': 'application/json' };
      await (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ skus }) })).json();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, next));
  return performance.now() - start;
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
