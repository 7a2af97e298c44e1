import type { SourceCost, SourceFigures } from './measures/sources.js';
import type { Comparison } from './measures/throughput.js';
import { PAGE_SIZE } from './queries/product-list.js';
import type { Results } from './results.js';

const MIN_RATIO_TO_STOCK_APOLLO = 5;
const MAX_COLD_CALLS = 3;
/** A page that waits for its prices may take so many times what asking by hand and the rest of the page take. */
const MAX_RATIO_TO_FLOOR = 2;

/** The guarantees about throughput that a run has broken, a sentence for each. */
export function brokenThroughput({ toStockApollo }: Comparison): string[] {
  if (toStockApollo >= MIN_RATIO_TO_STOCK_APOLLO) return [];
  return [
    `The warm list is ${toStockApollo.toFixed(2)} times as fast as stock Apollo Server, guaranteed are ${MIN_RATIO_TO_STOCK_APOLLO}.`,
  ];
}

/** Those about calls to sources, likewise. */
export function brokenSources(figures: SourceFigures): string[] {
  const { products, keysACall, pageSize, toFloor } = figures;
  const calls = (keys: number) => Math.ceil(keys / keysACall);
  const guaranteed: [string, SourceCost, number][] = [
    ['A page', figures.cold, pageSize],
    ['A page whose products are in memory', figures.pricesCold, pageSize],
    ['One page for many clients at once', figures.shared, pageSize],
    ['All pages', figures.walk, products],
    ['A page in memory', figures.computed, 0],
    ['All pages in memory', figures.warmWalk, 0],
  ];
  const broken = guaranteed
    .filter(([, cost, keys]) => cost.calls !== calls(keys) || cost.keys !== keys)
    .map(
      ([what, cost, keys]) =>
        `${what}: ${cost.calls} calls with ${cost.keys} keys to the price service, guaranteed are ${calls(keys)} with ${keys}.`,
    );
  if (toFloor > MAX_RATIO_TO_FLOOR) {
    broken.push(
      `A page that waits for its prices takes ${toFloor.toFixed(2)} times the least it can, guaranteed are ${MAX_RATIO_TO_FLOOR}.`,
    );
  }
  return broken;
}

/** All of them. */
export function brokenGuarantees({ throughput, pages, clients, merged, sources }: Results): string[] {
  const page = pages.find(({ products }) => products === PAGE_SIZE);
  const broken: (string | false)[] = [
    ...brokenThroughput(throughput),
    (page?.coldCalls ?? Infinity) > MAX_COLD_CALLS &&
      `The cold list takes ${page?.coldCalls} calls to the shop, guaranteed are ${MAX_COLD_CALLS}.`,
    [...pages, merged, ...clients].some(({ warmCalls }) => warmCalls > 0) &&
      'A warm list has called upstream.',
    clients.some(({ coldCalls }) => coldCalls !== page?.coldCalls) &&
      'Equal requests at once have not shared their calls to the shop.',
    ...brokenSources(sources),
  ];
  return broken.filter((sentence) => sentence !== false);
}
