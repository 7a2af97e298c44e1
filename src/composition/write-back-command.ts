import type { Config } from '../config/schema.js';
import { ConfigError } from '../errors.js';
import { systemClock } from '../lib/clock.js';
import { createLogger } from '../observability/logger.js';
import { createMemoryState } from '../shared-state/memory-state.js';
import { createRedisState } from '../shared-state/redis-state.js';
import { loadSourceModules } from '../sources/keyed/source-modules.js';
import { createShopClients } from '../upstream/shop-clients.js';
import type { WriteBackReport } from '../write-back/report.js';
import type { RunOptions } from '../write-back/run.js';
import { createWriteBack } from './write-back.js';

/** Longer than a lock in Redis outlives its holder: a run may follow one that was killed. */
const PATIENCE_MS = 15_000;

/**
 * Writes back once, over connections of its own that are closed afterwards. Logs to standard error.
 * @throws ConfigError without a shop, or when the configuration cannot be used
 */
export async function writeBackOnce(config: Config, options: RunOptions): Promise<WriteBackReport> {
  const { woocommerce } = config;
  if (!woocommerce) throw new ConfigError(['woocommerce: is needed, there is no shop to write to']);
  const modules = await loadSourceModules(config.sources);
  const log = createLogger({ ...config.log, destination: process.stderr });
  const clock = systemClock;
  const clients = createShopClients(woocommerce, { log, clock });
  const local = createMemoryState(clock);
  const state = config.redis ? await createRedisState(config.redis, local, log) : local;
  try {
    const writeBack = createWriteBack(
      { ...config, woocommerce },
      { clients, state, modules, clock, log, patienceMs: PATIENCE_MS, written: () => undefined },
    );
    return await writeBack(options);
  } finally {
    await Promise.all([
      clients.close(),
      state.close(),
      ...[...modules.values()].map((module) => module.close()),
    ]);
  }
}
