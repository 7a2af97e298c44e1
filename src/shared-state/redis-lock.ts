import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { busy } from './memory-lock.js';

/** A holder that dies loses the lock after this time; one that lives renews it meanwhile. */
const LEASE_MS = 10_000;
const RENEW_MS = 3_000;
/** How often a lock that is taken is tried again, with some jitter. */
const RETRY_MS = 25;

/** Deletes or renews a lock only for its holder (https://redis.io/docs/latest/commands/set/#patterns). */
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;
const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`;

/**
 * Takes a lock in Redis.
 * @returns what gives it back; it never rejects
 * @throws BusyError when it stays taken for `waitMs`, or the error of Redis
 */
export async function takeRedisLock(redis: Redis, key: string, waitMs: number): Promise<() => Promise<void>> {
  const holder = randomUUID();
  const patience = AbortSignal.timeout(waitMs);
  try {
    while ((await redis.set(key, holder, 'PX', LEASE_MS, 'NX')) === null) {
      if (patience.aborted) throw busy();
      await delay(RETRY_MS * (0.5 + Math.random()));
    }
  } catch (error) {
    // A command that took too long may be carried out yet, and the lock would be nobody's for its whole lease.
    redis.eval(RELEASE, 1, key, holder).catch(() => undefined);
    throw error;
  }
  const renewal = setInterval(() => {
    redis.eval(RENEW, 1, key, holder, LEASE_MS).catch(() => undefined);
  }, RENEW_MS);
  return async () => {
    clearInterval(renewal);
    await redis.eval(RELEASE, 1, key, holder).catch(() => undefined);
  };
}
