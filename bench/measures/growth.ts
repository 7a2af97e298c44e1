import { type ListAnswer, listBody, PAGE_SIZE } from '../queries/product-list.js';
import { ask } from '../support/ask.js';
import type { Load } from '../support/load.js';
import { median } from '../support/median.js';
import type { MeasuredServer, ServerPair } from '../support/measured-server.js';

/** A page of the list: cold (nothing of it in memory), then warm. Times in milliseconds. */
export interface PageFigures {
  products: number;
  bytes: number;
  coldCalls: number;
  coldPriceCalls: number;
  coldMs: number;
  warmCalls: number;
  warmMs: number;
  warmRequestsPerSecond: number;
  /** With every answer computed anew. */
  computedRequestsPerSecond: number;
}

/** Several clients that ask for the same page. Times in milliseconds. */
export interface ClientFigures {
  clients: number;
  /** All of them at once, with nothing in memory. */
  coldCalls: number;
  coldMs: number;
  /** Each of them again and again. */
  warmCalls: number;
  warmRequestsPerSecond: number;
  warmP50: number;
  warmP99: number;
}

const PAGES = [10, PAGE_SIZE, 50, 100];
const CLIENTS = [1, 4, 16, 64];
const COLD_SAMPLES = 3;
const WARM_SAMPLES = 50;
const WARM_SECONDS = 1;
const WARM_CONNECTIONS = 8;

/** How calls and time grow with the size of the page. */
export async function growPages(
  servers: ServerPair,
  load: Load,
  pages: readonly number[] = PAGES,
): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const products of pages) figures.push(await measurePage(servers, load, products));
  return figures;
}

/** How calls and time grow with the number of clients. */
export async function growClients(server: MeasuredServer, load: Load): Promise<ClientFigures[]> {
  const body = listBody(PAGE_SIZE);
  const figures: ClientFigures[] = [];
  for (const clients of CLIENTS) {
    await forget(server, body);
    const times = await Promise.all(Array.from({ length: clients }, () => ask(server.url, body)));
    const cold = await server.takeCalls();
    const warm = await load.run({
      url: server.url,
      bodies: [body],
      connections: clients,
      seconds: WARM_SECONDS,
    });
    figures.push({
      clients,
      coldCalls: cold.shop,
      coldMs: Math.max(...times.map(({ ms }) => ms)),
      warmCalls: (await server.takeCalls()).shop,
      warmRequestsPerSecond: warm.requestsPerSecond,
      warmP50: warm.p50,
      warmP99: warm.p99,
    });
  }
  return figures;
}

async function measurePage(
  { usual: server, computing }: ServerPair,
  load: Load,
  products: number,
): Promise<PageFigures> {
  const body = listBody(products);
  const cold: number[] = [];
  let coldCalls = { shop: 0, prices: 0 };
  for (let sample = 0; sample < COLD_SAMPLES; sample += 1) {
    await forget(server, body);
    cold.push((await ask(server.url, body)).ms);
    coldCalls = await server.takeCalls();
  }
  const { text } = await ask(server.url, body);
  const warm: number[] = [];
  for (let sample = 0; sample < WARM_SAMPLES; sample += 1) warm.push((await ask(server.url, body)).ms);
  const loadOn = async ({ url }: MeasuredServer): Promise<number> => {
    const job = { url, bodies: [body], connections: WARM_CONNECTIONS, seconds: WARM_SECONDS };
    return (await load.run(job)).requestsPerSecond;
  };
  const warmRequestsPerSecond = await loadOn(server);
  const warmCalls = await server.takeCalls();
  await ask(computing.url, body);
  const computedRequestsPerSecond = await loadOn(computing);
  return {
    products,
    bytes: Buffer.byteLength(text),
    coldCalls: coldCalls.shop,
    coldPriceCalls: coldCalls.prices,
    coldMs: median(cold),
    warmCalls: warmCalls.shop + warmCalls.prices,
    warmMs: median(warm),
    warmRequestsPerSecond,
    computedRequestsPerSecond,
  };
}

/** Makes the server forget the page, its products, their variations and prices; the shop's settings stay known. */
async function forget({ url, purge, takeCalls }: MeasuredServer, body: string): Promise<void> {
  const answer = JSON.parse((await ask(url, body)).text) as ListAnswer;
  const products = answer.data.products.nodes.map(({ databaseId }) => `product:${databaseId}`);
  await purge({ tags: ['list:products', 'source:erp', ...products] });
  await takeCalls();
}
