import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { growClients, growPages } from './measures/growth.js';
import { measureStart } from './measures/start.js';
import { compareThroughput } from './measures/throughput.js';
import { type Shop, startShop, startWorld } from './measures/world.js';
import { printResults } from './print-results.js';
import { brokenPromises } from './promises.js';
import { PAGE_SIZE } from './queries/product-list.js';
import type { Results } from './results.js';
import { type Load, startLoad } from './support/load.js';

/** Measures everything, prints it and writes it down; with `--check`, fails when a promise is broken. */
async function main(): Promise<void> {
  const [shop, load] = await Promise.all([startShop(), startLoad()]);
  const results = await measure(shop, load);
  await Promise.all([shop.stop(), load.stop()]);

  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('latest.json', folder), `${JSON.stringify(results, null, 2)}\n`);
  console.log(printResults(results));

  if (!process.argv.includes('--check')) return;
  const broken = brokenPromises(results);
  for (const sentence of broken) console.error(sentence);
  if (broken.length > 0) process.exitCode = 1;
}

async function measure(shop: Shop, load: Load): Promise<Results> {
  const start = await measureStart(shop);
  const plain = await startWorld(shop, { sources: false });
  const throughput = await compareThroughput(plain.url, load);
  const pages = await growPages(plain, load);
  const clients = await growClients(plain, load);
  await plain.stop();
  const priced = await startWorld(shop, { sources: true });
  const [merged] = await growPages(priced, load, [PAGE_SIZE]);
  await priced.stop();
  if (!merged) throw new Error('Nothing was measured');
  return {
    at: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    start,
    throughput,
    pages,
    clients,
    merged,
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
