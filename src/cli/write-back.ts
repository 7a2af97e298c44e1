import { parseArgs } from 'node:util';
import { loadConfig } from '../config/load.js';
import type { Config } from '../config/schema.js';
import { ConfigError } from '../errors.js';
import { systemClock } from '../lib/clock.js';
import { toError } from '../lib/to-error.js';
import { reportText } from '../write-back/report-text.js';
import { isClean, type WriteBackReport } from '../write-back/report.js';
import { createLogger } from '../observability/logger.js';
import { createMemoryState } from '../shared-state/memory-state.js';
import { createRedisState } from '../shared-state/redis-state.js';
import { loadSourceModules } from '../sources/keyed/source-modules.js';
import { createShopClients } from '../upstream/shop-clients.js';
import { createWriteBack } from '../composition/write-back.js';

const USAGE = `Writes the prices and the stock of the configured sources into WooCommerce.

  --dry-run         compare and report, write nothing; needs no pricing.writeBack.enabled
  --from-start      begin at the first product, also when an earlier run was ended
  --max-change N    let prices change by up to N percent this time
  --max-sold-out N  let up to N percent of what is read at a time sell out this time
  --json            the report as JSON
  --help

The configuration is the server's: CONFIG, WOO_URL and so on. Exit code 0: all is as the sources say.
1: something was not written, the report says what. 2: the configuration or the command cannot be used.`;

/** Longer than a lock in Redis outlives its holder: a run may follow one that was killed. */
const PATIENCE_MS = 15_000;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'from-start': { type: 'boolean', default: false },
  'max-change': { type: 'string' },
  'max-sold-out': { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const FAILED = 1;
const UNUSABLE = 2;

function readCommand() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new ConfigError([toError(error).message]);
  }
}

type Command = ReturnType<typeof readCommand>;

/** The configuration with the limits of this time. */
function withLimits(config: Config, command: Command): Config {
  const { writeBack } = config.pricing;
  const limits = {
    maxChangePercent: percentOf(command['max-change']) ?? writeBack.maxChangePercent,
    maxSoldOutPercent: percentOf(command['max-sold-out']) ?? writeBack.maxSoldOutPercent,
  };
  return { ...config, pricing: { ...config.pricing, writeBack: { ...writeBack, ...limits } } };
}

function percentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new ConfigError([`${text} is no percentage: send a whole number`]);
}

async function run(command: Command): Promise<WriteBackReport> {
  const config = withLimits(loadConfig({ env: process.env }), command);
  const { woocommerce } = config;
  if (!woocommerce) throw new ConfigError(['woocommerce: is needed, there is no shop to write to']);
  const modules = await loadSourceModules(config.sources);
  const log = createLogger({ ...config.log, destination: process.stderr });
  const clock = systemClock;
  const end = new AbortController();
  const stop = () => {
    end.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const clients = createShopClients(woocommerce, { log, clock });
  const local = createMemoryState(clock);
  const state = config.redis ? await createRedisState(config.redis, local, log) : local;
  try {
    const writeBack = createWriteBack(
      { ...config, woocommerce },
      { clients, state, modules, clock, log, patienceMs: PATIENCE_MS, written: () => undefined },
    );
    const options = { dryRun: command['dry-run'], fromStart: command['from-start'], signal: end.signal };
    return await writeBack(options);
  } finally {
    await Promise.all([
      clients.close(),
      state.close(),
      ...[...modules.values()].map((module) => module.close()),
    ]);
  }
}

async function main(): Promise<void> {
  const command = readCommand();
  if (command.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const report = await run(command);
  process.stdout.write(command.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  process.exitCode = isClean(report) ? 0 : FAILED;
}

main().catch((error: unknown) => {
  const isUnusable = error instanceof ConfigError;
  const { message, stack } = toError(error);
  process.stderr.write(`${isUnusable ? message : (stack ?? message)}\n`);
  process.exitCode = isUnusable ? UNUSABLE : FAILED;
});
