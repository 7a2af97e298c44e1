import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { BusyError } from '../errors.js';
import { toError } from '../lib/to-error.js';
import type { Logger } from '../observability/logger.js';
import { countUse } from './count-use.js';
import { takeRedisLock } from './redis-lock.js';
import type { RateLimit, SharedState } from './shared-state.js';

/** Where Redis is, and how its keys begin. */
export interface RedisOptions {
  url: string;
  keyPrefix: string;
  /** Milliseconds one command may take; a slow Redis must not make shoppers wait. */
  commandTimeoutMs: number;
}

/** How long one connection attempt may take. */
const CONNECT_TIMEOUT_MS = 1_000;
/** The longest wait between two attempts to reconnect. */
const MAX_RECONNECT_MS = 2_000;
/** How long the start waits for Redis, which may be loading its data. */
const START_PATIENCE_MS = 2_000;
/** After so many failures in a row Redis is left alone for a while: each would cost a shopper the time of a command. */
const FAILURES_BEFORE_REST = 3;
const REST_MS = 1_000;

/**
 * State in Redis, shared by every process. While Redis is down or slow each process goes on with what it
 * knows itself: locks and counts are then those of one process.
 * @param local what this process knows by itself; it is kept up to date all the time
 */
export async function createRedisState(
  options: RedisOptions,
  local: SharedState,
  log: Logger,
): Promise<SharedState> {
  const redis = new Redis(options.url, {
    keyPrefix: options.keyPrefix,
    commandTimeout: options.commandTimeoutMs,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(100 * attempt, MAX_RECONNECT_MS),
  });
  let isDown = false;
  let failures = 0;
  let restsUntil = 0;
  redis.on('error', (error) => {
    report(error);
  });
  redis.on('ready', () => {
    restsUntil = 0;
    if (isDown) log.info({}, 'Redis is back');
    isDown = false;
  });
  await firstAnswer(redis);
  const limiters = new Map<string, RateLimiterRedis>();

  /** Says once, not for every command, that Redis is gone. */
  function report(error: unknown): void {
    if (!isDown) {
      log.warn({ error: toError(error).message }, 'Redis does not answer; this process goes on by itself');
    }
    isDown = true;
  }

  /** Asks Redis, unless it has failed too often just now. */
  async function ask<T>(command: () => Promise<T>): Promise<T> {
    if (performance.now() < restsUntil) throw new Error('Redis is left alone for a moment');
    try {
      const value = await command();
      failures = 0;
      if (isDown) log.info({}, 'Redis is back');
      isDown = false;
      return value;
    } catch (error) {
      if (error instanceof BusyError) throw error;
      failures += 1;
      if (failures >= FAILURES_BEFORE_REST) restsUntil = performance.now() + REST_MS;
      report(error);
      throw error;
    }
  }

  async function orElse<T>(shared: () => Promise<T>, alone: () => Promise<T>): Promise<T> {
    try {
      return await ask(shared);
    } catch {
      return alone();
    }
  }

  const limiter = ({ name, uses, windowMs }: RateLimit): RateLimiterRedis => {
    const known = limiters.get(name);
    const used =
      known ??
      new RateLimiterRedis({ storeClient: redis, keyPrefix: name, points: uses, duration: windowMs / 1000 });
    limiters.set(name, used);
    return used;
  };

  return {
    get: (key) =>
      orElse(
        () => redis.get(key),
        () => local.get(key),
      ),
    set: async (key, value, ttlMs) => {
      await local.set(key, value, ttlMs);
      await orElse(
        async () => {
          await redis.set(key, value, 'PX', ttlMs);
        },
        () => Promise.resolve(),
      );
    },
    add: (key, value, ttlMs) =>
      orElse(
        async () => {
          const isFree = (await redis.set(key, value, 'PX', ttlMs, 'NX')) !== null;
          // Redis may be gone when it is asked for the next time.
          if (isFree) await local.set(key, value, ttlMs);
          return isFree;
        },
        () => local.add(key, value, ttlMs),
      ),
    delete: async (key) => {
      await local.delete(key);
      await orElse(
        async () => {
          await redis.del(key);
        },
        () => Promise.resolve(),
      );
    },
    withLock: (key, waitMs, work) =>
      // The local lock first: it keeps the order, and one process asks Redis for a key only once at a time.
      local.withLock(key, waitMs, async () => {
        const release = await ask(() => takeRedisLock(redis, `lock:${key}`, waitMs)).catch(
          (error: unknown) => {
            if (error instanceof BusyError) throw error;
            return () => Promise.resolve();
          },
        );
        try {
          return await work();
        } finally {
          await release();
        }
      }),
    use: (limit, key) =>
      orElse(
        () => countUse(limiter(limit).consume(key)),
        () => local.use(limit, key),
      ),
    close: () => {
      redis.disconnect();
      return Promise.resolve();
    },
  };
}

/** Waits until Redis is ready or has failed for the first time; not for long, and not for success. */
function firstAnswer(redis: Redis): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, START_PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    redis.once('ready', done).once('error', done);
  });
}
