import { BusyError } from '../errors.js';
import { type ConcurrencyLimit, createConcurrencyLimit } from '../lib/concurrency-limit.js';

/** A lock for each key: one holder at a time, in the order of asking. */
export interface MemoryLock {
  /** @throws BusyError when it was not free within `waitMs` */
  take<T>(key: string, waitMs: number, work: () => Promise<T>): Promise<T>;
}

/** Locks within this process. */
export function createMemoryLock(): MemoryLock {
  const lines = new Map<string, { limit: ConcurrencyLimit; length: number }>();
  return {
    async take(key, waitMs, work) {
      const line = lines.get(key) ?? { limit: createConcurrencyLimit(1), length: 0 };
      lines.set(key, line);
      line.length += 1;
      const patience = AbortSignal.timeout(waitMs);
      try {
        return await line.limit.run(work, patience);
      } catch (error) {
        throw error === patience.reason ? busy() : error;
      } finally {
        line.length -= 1;
        if (line.length === 0) lines.delete(key);
      }
    },
  };
}

/** What is said when a lock is not free in time. */
export function busy(): BusyError {
  return new BusyError('Another request of the same shopper is still under way; try again in a moment.');
}
