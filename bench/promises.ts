import type { Comparison } from './measures/throughput.js';
import { PAGE_SIZE } from './queries/product-list.js';
import type { Results } from './results.js';

const MIN_RATIO_TO_STOCK_APOLLO = 5;
const MAX_COLD_CALLS = 3;

/** What the project promises about throughput, as sentences about what a run has broken. */
export function brokenThroughput({ toStockApollo }: Comparison): string[] {
  if (toStockApollo >= MIN_RATIO_TO_STOCK_APOLLO) return [];
  return [
    `The warm list is ${toStockApollo.toFixed(2)} times as fast as stock Apollo Server, promised are ${MIN_RATIO_TO_STOCK_APOLLO}.`,
  ];
}

/** All promises, likewise. */
export function brokenPromises({ throughput, pages, clients, merged }: Results): string[] {
  const page = pages.find(({ products }) => products === PAGE_SIZE);
  const broken: (string | false)[] = [
    ...brokenThroughput(throughput),
    (page?.coldCalls ?? Infinity) > MAX_COLD_CALLS &&
      `The cold list takes ${page?.coldCalls} calls to the shop, promised are ${MAX_COLD_CALLS}.`,
    [...pages, merged, ...clients].some(({ warmCalls }) => warmCalls > 0) &&
      'A warm list has called upstream.',
    clients.some(({ coldCalls }) => coldCalls !== page?.coldCalls) &&
      'Equal requests at once have not shared their calls to the shop.',
  ];
  return broken.filter((sentence) => sentence !== false);
}
