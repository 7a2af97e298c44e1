import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { growClients, growPages } from './measures/growth.js';
import { measureSources } from './measures/sources.js';
import { measureStart } from './measures/start.js';
import { compareThroughput } from './measures/throughput.js';
import { type Shop, startShop, startServerPair } from './support/measured-server.js';
import { printResults, printSources, printThroughput } from './print-results.js';
import { brokenGuarantees, brokenSources, brokenThroughput } from './guarantees.js';
import { PAGE_SIZE } from './queries/product-list.js';
import type { Results } from './results.js';
import { type Load, startLoad } from './support/load.js';

const ROUNDS = 9;
/** Enough to see that a guarantee is held by far. */
const FEW_ROUNDS = 3;

/**
 * Measures everything, prints it and writes it down. With `--check`, fails when a guarantee is broken; with
 * `--throughput`, only compares our throughput with others', in fewer rounds, and writes nothing; with
 * `--sources`, only measures what a source costs, and writes nothing.
 */
async function main(): Promise<void> {
  const broken = process.argv.includes('--sources') ? await sourcesOnly() : await withShop();
  if (!process.argv.includes('--check')) return;
  for (const sentence of broken) console.error(sentence);
  if (broken.length > 0) process.exitCode = 1;
}

/** @returns broken guarantees, as `everything` does */
async function sourcesOnly(): Promise<string[]> {
  const sources = await measureSources();
  console.log(printSources(sources));
  return brokenSources(sources);
}

async function withShop(): Promise<string[]> {
  const [shop, load] = await Promise.all([startShop(), startLoad()]);
  const broken = process.argv.includes('--throughput')
    ? await throughputOnly(shop, load)
    : await everything(shop, load);
  await Promise.all([shop.stop(), load.stop()]);
  return broken;
}

/** @returns broken guarantees, as `everything` does */
async function throughputOnly(shop: Shop, load: Load): Promise<string[]> {
  const plain = await startServerPair(shop, { sources: false });
  const throughput = await compareThroughput(plain, load, FEW_ROUNDS);
  await plain.stop();
  console.log(printThroughput(throughput));
  return brokenThroughput(throughput);
}

async function everything(shop: Shop, load: Load): Promise<string[]> {
  const results = await measure(shop, load);
  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('latest.json', folder), `${JSON.stringify(results, null, 2)}\n`);
  console.log(printResults(results));
  return brokenGuarantees(results);
}

async function measure(shop: Shop, load: Load): Promise<Results> {
  const start = await measureStart(shop);
  const plain = await startServerPair(shop, { sources: false });
  const throughput = await compareThroughput(plain, load, ROUNDS);
  const pages = await growPages(plain, load);
  const clients = await growClients(plain.usual, load);
  await plain.stop();
  const priced = await startServerPair(shop, { sources: true });
  const [merged] = await growPages(priced, load, [PAGE_SIZE]);
  await priced.stop();
  if (!merged) throw new Error('Nothing was measured');
  const sources = await measureSources();
  return {
    at: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    start,
    throughput,
    pages,
    clients,
    merged,
    sources,
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
