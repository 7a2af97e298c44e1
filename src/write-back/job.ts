import type { CacheStore } from '../cache/cache-store.js';
import { tags } from '../cache/tags.js';
import type { StartTimetable } from '../lib/schedule.js';
import type { Logger } from '../observability/logger.js';
import { isClean, type WriteBackReport } from './report.js';
import type { RunLockDeps } from './run-lock.js';
import type { RunDeps } from './run.js';
import type { WriteBack } from './write-back.js';

/** When the server writes back by itself. */
export interface JobSettings {
  enabled: boolean;
  /** A cron pattern; undefined: never. */
  schedule?: string | undefined;
}

/** What the job is made from. */
export interface WriteBackJobDeps {
  /** Makes the write-back that it runs, around what a job does its own way. */
  createWriteBack(own: Pick<RunDeps & RunLockDeps, 'written' | 'patienceMs'>): WriteBack;
  /** What shoppers are served from. */
  cache: Pick<CacheStore, 'invalidate'>;
  timetable: StartTimetable;
  log: Logger;
}

/** The server's own write-back. */
export interface WriteBackJob {
  /** Ends a run behind its batch, and starts no other. */
  stop(): Promise<void>;
}

/** Nobody waits for a scheduled run, so it need not wait for another; in milliseconds. */
const PATIENCE_MS = 100;

/** Starts writing back on schedule, if there is one. */
export function startJob({ enabled, schedule }: JobSettings, deps: WriteBackJobDeps): WriteBackJob {
  if (!enabled || schedule === undefined) return { stop: () => Promise.resolve() };
  const { cache, timetable, log } = deps;
  const end = new AbortController();
  const runs = new Set<Promise<void>>();
  const writeBack = deps.createWriteBack({
    patienceMs: PATIENCE_MS,
    written: (items) => {
      cache.invalidate(
        items.flatMap(({ id, parentId }) =>
          parentId === null ? [tags.product(id)] : [tags.variation(id), tags.product(parentId)],
        ),
      );
    },
  });

  async function run(): Promise<void> {
    const report = await writeBack({ dryRun: false, signal: end.signal });
    // Prices order lists and filter them.
    if (report.counts.changed > 0) cache.invalidate([tags.list('products')]);
    logReport(report, log);
  }

  const table = timetable(schedule, () => {
    const running = run()
      .catch((error: unknown) => {
        log.error({ error }, 'The write-back failed');
      })
      .finally(() => runs.delete(running));
    runs.add(running);
  });
  return {
    stop: async () => {
      table.stop();
      end.abort();
      await Promise.all(runs);
    },
  };
}

/** Problems that a log line names. */
const MOST_LOGGED = 10;

function logReport(report: WriteBackReport, log: Logger): void {
  const { outcome, resumed, counts, problems, error } = report;
  const fields = { outcome, resumed, counts, ...(error !== null && { error }) };
  if (outcome === 'busy') log.info(fields, 'The write-back was left out: another one is under way');
  else if (isClean(report)) log.info(fields, 'Wrote back prices and stock');
  else log.warn({ ...fields, problems: problems.slice(0, MOST_LOGGED) }, 'The write-back has problems');
}
