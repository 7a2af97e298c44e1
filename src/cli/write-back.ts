import { parseArgs } from 'node:util';
import { writeBackOnce } from '../composition/write-back-command.js';
import { loadConfig } from '../config/load.js';
import type { Config } from '../config/schema.js';
import { ConfigError } from '../errors.js';
import { toError } from '../lib/to-error.js';
import { reportText } from '../write-back/report-text.js';
import { isClean } from '../write-back/report.js';

const USAGE = `Writes the prices and the stock of the configured sources into WooCommerce.

  --dry-run         compare and report, write nothing; needs no pricing.writeBack.enabled
  --from-start      begin at the first product, also when an earlier run was ended
  --max-change N    let prices change by up to N percent this time
  --max-sold-out N  let up to N percent of what is read at a time sell out this time
  --json            the report as JSON
  --help

The configuration is the server's: CONFIG, WOO_URL and so on. Exit code 0: all is as the sources say.
1: something was not written, the report says what. 2: the configuration or the command cannot be used.`;

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

function untilToldToStop(): AbortSignal {
  const end = new AbortController();
  const stop = () => {
    end.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return end.signal;
}

async function main(): Promise<void> {
  const command = readCommand();
  if (command.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const config = withLimits(loadConfig({ env: process.env }), command);
  const report = await writeBackOnce(config, {
    dryRun: command['dry-run'],
    fromStart: command['from-start'],
    signal: untilToldToStop(),
  });
  process.stdout.write(command.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  process.exitCode = isClean(report) ? 0 : FAILED;
}

main().catch((error: unknown) => {
  const isUnusable = error instanceof ConfigError;
  const { message, stack } = toError(error);
  process.stderr.write(`${isUnusable ? message : (stack ?? message)}\n`);
  process.exitCode = isUnusable ? UNUSABLE : FAILED;
});
