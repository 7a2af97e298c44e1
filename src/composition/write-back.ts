import type { CacheStore } from '../cache/cache-store.js';
import type { ShopConfig } from '../config/schema.js';
import type { Clock } from '../lib/clock.js';
import { startTimetable, type StartTimetable } from '../lib/schedule.js';
import type { Logger } from '../observability/logger.js';
import type { SharedState } from '../shared-state/shared-state.js';
import { createAudienceReader } from '../sources/audience-of-headers.js';
import { metaKeysOfSources } from '../sources/custom-fields/meta-keys.js';
import type { SourceModules } from '../sources/keyed/source-modules.js';
import type { ShopClients } from '../upstream/shop-clients.js';
import { checkpointsInFile, checkpointsInState, NO_CHECKPOINTS } from '../write-back/checkpoint.js';
import { startJob, type WriteBackJob } from '../write-back/job.js';
import { timerWait, type Wait } from '../write-back/pace.js';
import { createRunLock, type RunLockDeps } from '../write-back/run-lock.js';
import { openRunReads } from '../write-back/run-reads.js';
import { runWriteBack, type WriteBack, type WriteBackDeps } from '../write-back/write-back.js';

/** What the write-back of a configured shop is made from. */
export interface ShopWriteBackDeps extends Pick<WriteBackDeps & RunLockDeps, 'written' | 'patienceMs'> {
  clients: ShopClients;
  state: SharedState;
  /** Stay open when a run ends. */
  modules: SourceModules;
  clock: Clock;
  log: Logger;
  wait?: Wait | undefined;
}

/** Keeps checkpoints and its lock in Redis, else in a file when one is named, else in this process. */
export function createWriteBack(config: ShopConfig, deps: ShopWriteBackDeps): WriteBack {
  const { clients, state, modules, patienceMs, written, clock, log, wait = timerWait } = deps;
  const { rest } = clients;
  const settings = config.pricing.writeBack;
  const stateFile = config.redis ? undefined : settings.stateFile;
  const fileCheckpoints = stateFile === undefined ? NO_CHECKPOINTS : checkpointsInFile(stateFile);
  const runDeps: WriteBackDeps = {
    settings,
    rest,
    metaKeys: new Set(metaKeysOfSources(config.sources)),
    openReads: () =>
      openRunReads({
        sourceConfigs: config.sources,
        settingsLifetime: config.cache.lifetimes.settings,
        ...{ rest, modules, clock, log },
      }),
    everybody: createAudienceReader(config.context).ofHeaders({}),
    checkpoints: config.redis ? checkpointsInState(state) : fileCheckpoints,
    lock: createRunLock({ state, patienceMs, lockFile: stateFile && `${stateFile}.lock` }),
    ...{ written, clock, wait, log },
  };
  return (options) => runWriteBack(runDeps, options);
}

/** What the server's own write-back is made from. */
export interface ShopWriteBackJobDeps extends Omit<ShopWriteBackDeps, 'written' | 'patienceMs'> {
  cache: CacheStore;
  timetable?: StartTimetable | undefined;
}

/** Starts writing back on schedule, when the configuration says so. */
export function startWriteBackJob(config: ShopConfig, deps: ShopWriteBackJobDeps): WriteBackJob {
  const { cache, timetable = startTimetable, log } = deps;
  return startJob(config.pricing.writeBack, {
    createWriteBack: (own) => createWriteBack(config, { ...deps, ...own }),
    ...{ cache, timetable, log },
  });
}
