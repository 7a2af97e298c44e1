import { CacheStore } from '../cache/cache-store.js';
import { NO_NOTES } from '../cache/read-notes.js';
import { tags } from '../cache/tags.js';
import { keptMetaKeys } from './collections.js';
import type { ShopConfig } from './demo.js';
import { BusyError, UpstreamBadAnswerError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import { startTimetable, type StartTimetable } from '../lib/schedule.js';
import { takeFileLock } from '../lib/file-lock.js';
import {
  checkpointsInFile,
  checkpointsInState,
  NO_CHECKPOINTS,
  type CheckpointStore,
} from '../write-back/checkpoint.js';
import { timerWait, type Wait } from '../write-back/pace.js';
import { isClean, type WriteBackReport } from '../write-back/report.js';
import {
  runWriteBack,
  type RunOptions,
  type RunWorld,
  type WriteBackDeps,
} from '../write-back/write-back.js';
import { createShopCollection, THE_SHOP } from '../modules/shop/shop.collections.js';
import type { Logger } from '../observability/logger.js';
import type { SharedState } from '../shared-state/shared-state.js';
import { createAudienceReader } from '../sources/audience-reader.js';
import { lent, type SourceModules } from '../sources/keyed/source-modules.js';
import { createSources } from '../sources/source-set.js';
import { SYSTEM, type ShopClients } from '../upstream/shop-clients.js';

/** What writing back stands on. */
export interface WriteBackRunDeps {
  clients: ShopClients;
  state: SharedState;
  /** Stay open when a run ends. */
  modules: SourceModules;
  clock: Clock;
  log: Logger;
  /** Milliseconds to wait for another run to end. */
  patienceMs: number;
  written: WriteBackDeps['written'];
  wait?: Wait | undefined;
}

/** Runs the write-back of a configuration. */
export type WriteBack = (options: RunOptions) => Promise<WriteBackReport>;

/** What one run keeps in memory: the values of the page it is at, and some before. */
const RUN_CACHE = { maxEntries: 5_000, maxBytes: 33_554_432 };

/** Chooses where things are kept: in Redis, else in a file when one is named, else nowhere. */
export function createWriteBack(config: ShopConfig, foundation: WriteBackRunDeps): WriteBack {
  const { clients, state, clock, log, written, wait = timerWait } = foundation;
  const settings = config.pricing.writeBack;
  const deps: WriteBackDeps = {
    settings,
    rest: clients.rest,
    metaKeys: keptMetaKeys({ metaKeys: [], sources: config.sources }),
    open: () => openWorld(config, foundation),
    checkpoints: checkpointsOf(config, state),
    exclusively: (work) =>
      state.withLock('write-back', foundation.patienceMs, () =>
        config.redis || settings.stateFile === undefined
          ? work()
          : withFileLock(`${settings.stateFile}.lock`, work),
      ),
    ...{ written, clock, wait, log },
  };
  return (options) => runWriteBack(deps, options);
}

/** Sources of its own over an empty cache: everything is asked anew, and what shoppers are served stays as it is. */
function openWorld(config: ShopConfig, { clients, modules, clock, log }: WriteBackRunDeps): RunWorld {
  const cache = new CacheStore({ ...RUN_CACHE, clock, log });
  const shops = createShopCollection(cache, clients.rest, config.cache.lifetimes.settings);
  const readShop = async () => {
    const shop = await shops.get(THE_SHOP, NO_NOTES);
    if (shop) return shop;
    const resource = 'settings';
    throw new UpstreamBadAnswerError('The shop has no settings.', { system: SYSTEM, resource });
  };
  const everybody = createAudienceReader(config.context).ofHeaders({});
  return {
    readShop,
    everybody,
    sources: createSources(config.sources, { cache, clock, log, modules: lent(modules) }),
  };
}

function checkpointsOf({ redis, pricing }: ShopConfig, state: SharedState): CheckpointStore {
  if (redis) return checkpointsInState(state);
  const { stateFile } = pricing.writeBack;
  return stateFile === undefined ? NO_CHECKPOINTS : checkpointsInFile(stateFile);
}

async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await takeFileLock(path);
  if (!release) throw new BusyError('Another process is writing.');
  try {
    return await work();
  } finally {
    await release();
  }
}

/** What the server's own write-back stands on. */
export interface WriteBackJobDeps extends Omit<WriteBackRunDeps, 'written' | 'patienceMs'> {
  cache: CacheStore;
  timetable?: StartTimetable | undefined;
}

/** The server's own write-back. */
export interface WriteBackJob {
  /** Ends a run behind its batch, and starts no other. */
  stop(): Promise<void>;
}

/** Runs for whom nobody waits need not wait for each other. */
const JOB_PATIENCE_MS = 100;

/** Starts writing back on schedule, when the configuration says so. */
export function startWriteBackJob(config: ShopConfig, foundation: WriteBackJobDeps): WriteBackJob {
  const { enabled, schedule } = config.pricing.writeBack;
  if (!enabled || schedule === undefined) return { stop: () => Promise.resolve() };
  const { cache, log, timetable = startTimetable } = foundation;
  const end = new AbortController();
  const runs = new Set<Promise<void>>();
  const written: WriteBackDeps['written'] = (items) => {
    cache.invalidate(
      items.flatMap(({ id, parentId }) =>
        parentId === null ? [tags.product(id)] : [tags.variation(id), tags.product(parentId)],
      ),
    );
  };
  const writeBack = createWriteBack(config, { ...foundation, patienceMs: JOB_PATIENCE_MS, written });

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
