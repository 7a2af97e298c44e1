import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue } from './catalogue/catalogue.js';
import { generatedCatalogue } from './catalogue/generated-catalogue.js';
import { recordedCatalogue } from './catalogue/recorded-catalogue.js';
import type { Recordings } from './catalogue/recordings.js';
import { smallCatalogue } from './catalogue/small/small-catalogue.js';
import { startDemoStore } from './demo-store.js';

const USAGE = `Serves a WooCommerce shop of our own on loopback.

  --port N         default 4010
  --catalogue C    small (default), recorded, or generated:N for N products
  --recordings D   where the recorded answers lie, default test/recordings/woocommerce-10.5
  --basic          take keys as Basic over plain HTTP too, which a real WooCommerce refuses
  --slow           answer as slowly as a measured shop
  --help`;

const RECORDINGS = [
  ...['products-read', 'variations-read', 'taxonomies-read', 'reviews', 'store-settings'],
  ...['coupons', 'customers', 'orders', 'wordpress'],
];

function catalogueFor(name: string, recordings: string): Catalogue {
  if (name === 'small') return smallCatalogue();
  if (name === 'recorded') return recordedCatalogue(readRecordings(recordings));
  const products = Number(/^generated:(\d+)$/.exec(name)?.[1]);
  if (products > 0) return generatedCatalogue({ products });
  throw new Error(`Unknown catalogue "${name}": small, recorded or generated:N are known.`);
}

function readRecordings(directory: string): Recordings {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8'));
  return Object.fromEntries(RECORDINGS.map((name) => [name, read(name)])) as unknown as Recordings;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      catalogue: { type: 'string', default: 'small' },
      recordings: { type: 'string', default: 'test/recordings/woocommerce-10.5' },
      basic: { type: 'boolean', default: false },
      slow: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const store = await startDemoStore({
    catalogue: catalogueFor(values.catalogue, values.recordings),
    port: Number(values.port),
    acceptBasicOverHttp: values.basic,
    latency: values.slow ? 'real' : 'none',
  });
  const { products, variations } = store.catalogue;
  process.stdout.write(
    `Demo shop with ${products.size} products and ${variations.size} variations: ${store.url}\n` +
      `Consumer key ${store.key}, secret ${store.secret}\n` +
      (values.catalogue === 'small' ? 'Customers log in like this: lena, kranich-lena\n' : ''),
  );
  const stop = () => void store.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
