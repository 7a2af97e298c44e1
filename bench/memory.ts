import { createApp } from '../src/composition/app.js';
import { loadConfig } from '../src/config/load.js';
import { silentLogger } from '../src/observability/logger.js';
import { startShop } from './support/measured-server.js';
import { MEMORY_BODIES } from './queries/memory.js';
import { startLoad } from './support/load.js';
import { median } from './support/median.js';
import { table } from './support/table.js';

const REQUESTS = 100_000;
const STEPS = 10;
const CONNECTIONS = 16;
/**
 * What is kept for each query is bounded, and full before half of the requests are done. From then on
 * memory must not grow: the last three readings may be this much above the first three after half-time.
 */
const TOLERANCE = 1.03;
const MEGABYTE = 1_000_000;

/** So little room for whole answers that it is used up before half-time, too. */
const SETTINGS = 'cache: { maxAnswerBytes: 8000000 }';

/** Megabytes in use after a full garbage collection. */
interface Reading {
  requests: number;
  heap: number;
  /** Beside the heap, where the bytes of answers are. */
  buffers: number;
  resident: number;
}

async function main(): Promise<void> {
  const [shop, load] = await Promise.all([startShop(), startLoad()]);
  const { shopUrl, key, secret } = await shop.ask('count');
  const config = loadConfig({
    env: {
      CONFIG: 'memory.yaml',
      WOO_URL: shopUrl,
      WOO_CONSUMER_KEY: key,
      WOO_CONSUMER_SECRET: secret,
      PORT: '0',
    },
    readFile: () => SETTINGS,
  });
  const app = await createApp(config, { log: silentLogger });
  const readings: Reading[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    await load.run({
      url: app.url,
      bodies: MEMORY_BODIES,
      connections: CONNECTIONS,
      requests: REQUESTS / STEPS,
    });
    readings.push(read((step * REQUESTS) / STEPS));
  }
  await app.stop();
  await Promise.all([shop.stop(), load.stop()]);

  console.log(
    table(
      ['requests', 'heap MB', 'buffers MB', 'resident MB'],
      readings.map(({ requests, heap, buffers, resident }) => [
        requests,
        heap.toFixed(1),
        buffers.toFixed(1),
        resident.toFixed(0),
      ]),
    ),
  );
  const growth = usedOf(readings.slice(-3)) / usedOf(readings.slice(STEPS / 2 - 1, STEPS / 2 + 2));
  console.log(
    `\nThe last readings are ${growth.toFixed(3)} times those after half-time; at most ${TOLERANCE} is allowed.`,
  );
  if (growth > TOLERANCE) process.exitCode = 1;
}

function read(requests: number): Reading {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc');
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    requests,
    heap: heapUsed / MEGABYTE,
    buffers: external / MEGABYTE,
    resident: rss / MEGABYTE,
  };
}

function usedOf(readings: readonly Reading[]): number {
  return median(readings.map(({ heap, buffers }) => heap + buffers));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
