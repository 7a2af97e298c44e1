import type { PageFigures } from './measures/growth.js';
import type { SourceCost, SourceFigures } from './measures/sources.js';
import type { Comparison, Throughput } from './measures/throughput.js';
import type { Results } from './results.js';
import { table } from './support/table.js';

/** The comparison with other servers as a table. */
export function printThroughput(comparison: Comparison): string {
  const { ours, computed, stockApollo, rawHttp, bytes, connections } = comparison;
  const row = (server: string, { median }: Throughput, toStock: number, toRaw: number) => [
    server,
    whole(median),
    `${toStock.toFixed(1)} x`,
    `${toRaw.toFixed(2)} x`,
  ];
  return `Warm list of 24 products (${(bytes / 1000).toFixed(1)} kB), ${connections} connections, median of ${ours.rounds.length} alternating rounds

${table(
  ['server', 'requests/s', 'to stock Apollo', 'to raw http'],
  [
    row('woo-federation', ours, comparison.toStockApollo, comparison.toRawHttp),
    row(
      'woo-federation, computed anew each time',
      computed,
      comparison.computedToStockApollo,
      comparison.computedToRawHttp,
    ),
    ['stock Apollo Server 5, data in memory', whole(stockApollo.median), '', ''],
    ['raw node:http, ready bytes', whole(rawHttp.median), '', ''],
  ],
)}
`;
}

/** The results as tables. */
export function printResults(results: Results): string {
  const { start, throughput, pages, clients, merged, sources, node, cores } = results;
  const pageRow = (figures: PageFigures) => [
    figures.coldCalls,
    ms(figures.coldMs),
    figures.warmCalls,
    ms(figures.warmMs),
    whole(figures.warmRequestsPerSecond),
    whole(figures.computedRequestsPerSecond),
  ];
  return `Node ${node}, ${cores} cores, generated shop of 2,000 products with the pace of a real one

${printThroughput(throughput)}
From 10 to 100 products a page (every fourth with four variations)

${table(
  ['products', 'kB', 'cold calls', 'cold ms', 'warm calls', 'warm ms', 'warm requests/s', 'computed'],
  pages.map((figures) => [figures.products, (figures.bytes / 1000).toFixed(1), ...pageRow(figures)]),
)}

From 1 to 64 clients that ask for the same 24 products at once

${table(
  ['clients', 'cold calls', 'cold ms', 'warm calls', 'warm requests/s', 'warm p50 ms', 'warm p99 ms'],
  clients.map((figures) => [
    figures.clients,
    figures.coldCalls,
    ms(figures.coldMs),
    figures.warmCalls,
    whole(figures.warmRequestsPerSecond),
    ms(figures.warmP50),
    ms(figures.warmP99),
  ]),
)}

The 24 products with prices of a price service: ${figuresOf(merged)}

${printSources(sources)}
A fresh process listens after ${whole(start.listeningMs)} ms (${start.startCalls} calls to the shop); its first list takes ${whole(start.firstAnswerMs)} ms (${start.firstAnswerCalls} calls).
`;
}

/** What a source costs as a table. */
export function printSources(figures: SourceFigures): string {
  const { products, keysACall, pageSize, clients } = figures;
  const row = (what: string, { calls, keys, ms: time }: SourceCost) => [what, calls, whole(keys), ms(time)];
  return `Shop of ${whole(products)} products, price service of ${keysACall} keys and 50 ms a call, pages of ${whole(pageSize)}

${table(
  ['', 'calls', 'keys', 'ms'],
  [
    row('cold', figures.cold),
    row('cold without prices', figures.coldWithoutPrices),
    row('products in memory, prices not', figures.pricesCold),
    row('prices by hand', figures.byHand),
    row('everything in memory, computed anew', figures.computed),
    row(`cold, ${clients} clients at once`, figures.shared),
    row('all products, cold', figures.walk),
    row('all products, warm', figures.warmWalk),
  ],
)}

Waiting for prices takes ${figures.toFloor.toFixed(2)} times what asking by hand and the page in memory take together.
`;
}

function figuresOf({
  coldCalls,
  coldPriceCalls,
  coldMs,
  warmCalls,
  warmMs,
  warmRequestsPerSecond,
  computedRequestsPerSecond,
}: PageFigures): string {
  return `cold ${coldCalls} calls to the shop + ${coldPriceCalls} to the service, ${ms(coldMs)} ms; warm ${warmCalls} calls, ${ms(warmMs)} ms, ${whole(warmRequestsPerSecond)} requests/s, ${whole(computedRequestsPerSecond)} computed anew each time`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
