import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../lib/clock.js';
import { createMemoryLock } from './memory-lock.js';
import { countUse } from './count-use.js';
import type { RateLimit, SharedState } from './shared-state.js';

/** Texts kept at most; those read longest ago go first. */
const MAX_TEXTS = 100_000;

interface Text {
  value: string;
  until: number;
}

/** What one process knows by itself: enough where there is only one, and until Redis is back where there are several. */
export function createMemoryState(clock: Clock): SharedState {
  const texts = new LRUCache<string, Text>({ max: MAX_TEXTS });
  const locks = createMemoryLock();
  const limiters = new Map<string, RateLimiterMemory>();

  const get = (key: string): string | null => {
    const found = texts.get(key);
    return found && found.until > clock.now() ? found.value : null;
  };
  const set = (key: string, value: string, ttlMs: number): void => {
    texts.set(key, { value, until: clock.now() + ttlMs });
  };
  const limiter = ({ name, uses, windowMs }: RateLimit): RateLimiterMemory => {
    const known = limiters.get(name);
    const used = known ?? new RateLimiterMemory({ keyPrefix: name, points: uses, duration: windowMs / 1000 });
    limiters.set(name, used);
    return used;
  };

  return {
    get: (key) => Promise.resolve(get(key)),
    set: (key, value, ttlMs) => {
      set(key, value, ttlMs);
      return Promise.resolve();
    },
    add: (key, value, ttlMs) => {
      const isFree = get(key) === null;
      if (isFree) set(key, value, ttlMs);
      return Promise.resolve(isFree);
    },
    delete: (key) => {
      texts.delete(key);
      return Promise.resolve();
    },
    withLock: (key, waitMs, work) => locks.take(key, waitMs, work),
    use: (limit, key) => countUse(limiter(limit).consume(key)),
    close: () => Promise.resolve(),
  };
}
