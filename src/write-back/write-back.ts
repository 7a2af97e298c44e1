import { BusyError, ConfigError } from '../errors.js';
import { NO_CHECKPOINTS } from './checkpoint.js';
import { ReportWriter, type WriteBackReport } from './report.js';
import type { RunLock } from './run-lock.js';
import { Run, type RunDeps, type RunOptions } from './run.js';

/** Writes back once. */
export type WriteBack = (options: RunOptions) => Promise<WriteBackReport>;

/** What a write-back is made from. */
export interface WriteBackDeps extends RunDeps {
  settings: RunDeps['settings'] & {
    /** Whether anything may be written. */
    enabled: boolean;
  };
  lock: RunLock;
}

/**
 * Writes what sources say of prices and stock into WooCommerce: only what they have just said, and only
 * what differs. Never rejects for what goes wrong outside; the report says it.
 * @throws ConfigError when it is to write and is not switched on
 */
export async function runWriteBack(deps: WriteBackDeps, options: RunOptions): Promise<WriteBackReport> {
  if (options.dryRun) return new Run({ ...deps, checkpoints: NO_CHECKPOINTS }, options).run();
  if (!deps.settings.enabled) {
    throw new ConfigError(['pricing.writeBack.enabled: must be true before anything is written']);
  }
  const startedAt = deps.clock.now();
  try {
    return await deps.lock(() => new Run(deps, options).run());
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    const text = 'Another run is under way.';
    const rest = { dryRun: false, resumed: false, startedAt, endedAt: deps.clock.now(), error: text };
    return new ReportWriter().report({ outcome: 'busy', ...rest });
  }
}
