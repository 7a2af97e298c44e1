import { BusyError } from '../errors.js';
import { takeFileLock } from '../lib/file-lock.js';
import type { SharedState } from '../shared-state/shared-state.js';

/**
 * Does work while no other run is under way.
 * @throws BusyError when one is; the work has not begun then
 */
export type RunLock = <T>(work: () => Promise<T>) => Promise<T>;

/** What the lock is made from. */
export interface RunLockDeps {
  state: SharedState;
  /** Milliseconds to wait for another run to end. */
  patienceMs: number;
  /** Also keeps out processes that share nothing but a disk. */
  lockFile?: string | undefined;
}

/** Locks out other runs of this shop. */
export function createRunLock({ state, patienceMs, lockFile }: RunLockDeps): RunLock {
  return (work) =>
    state.withLock('write-back', patienceMs, () =>
      lockFile === undefined ? work() : withFileLock(lockFile, work),
    );
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
