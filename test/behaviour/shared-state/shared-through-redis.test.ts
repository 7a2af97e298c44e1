import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { BusyError } from '../../../src/errors.js';
import { systemClock } from '../../../src/lib/clock.js';
import { deferred } from '../../../src/lib/deferred.js';
import type { Logger } from '../../../src/observability/logger.js';
import { createMemoryState } from '../../../src/shared-state/memory-state.js';
import { createRedisState } from '../../../src/shared-state/redis-state.js';
import type { SharedState } from '../../../src/shared-state/shared-state.js';
import { cleanUp } from '../../support/clean-up.js';
import { freePort } from '../../support/free-port.js';
import { hasRedis, startRedis } from '../../support/redis-server.js';

/** What one process shares through a Redis. `log` holds what it wrote, `said` waits for a line. */
async function startProcess(url: string, commandTimeoutMs = 250) {
  const log: string[] = [];
  const waiting = new Map<string, () => void>();
  const write = (_fields: object, message: string) => {
    log.push(message);
    waiting.get(message)?.();
  };
  const logger: Logger = { debug: write, info: write, warn: write, error: write };
  const options = { url, keyPrefix: 'test:', commandTimeoutMs };
  const state = await createRedisState(options, createMemoryState(systemClock), logger);
  cleanUp(() => state.close());
  const said = (message: string) =>
    log.includes(message) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(message, resolve));
  return { state, log, said };
}

async function startShared() {
  const redis = await startRedis();
  cleanUp(() => redis.stop());
  return redis;
}

/** Two workers of different processes, each of which reads, waits and writes. */
async function countTogether(states: readonly SharedState[], times: number): Promise<number> {
  let value = 0;
  await Promise.all(
    Array.from({ length: times }, (_, index) =>
      (states[index % states.length] as SharedState).withLock('counter', 5_000, async () => {
        const read = value;
        await new Promise(setImmediate);
        value = read + 1;
      }),
    ),
  );
  return value;
}

const GONE = 'Redis does not answer; this process goes on by itself';

describe.skipIf(!hasRedis)('what processes share through Redis (needs redis-server)', () => {
  it('is the same for all: texts, what is taken once, counts and turns', async () => {
    const { url } = await startShared();
    const [one, two] = await Promise.all([startProcess(url), startProcess(url)]);
    await one.state.set('a', 'text', 60_000);
    expect(await two.state.get('a')).toBe('text');
    await two.state.delete('a');
    expect(await one.state.get('a')).toBeNull();
    expect(await one.state.add('once', '1', 60_000)).toBe(true);
    expect(await two.state.add('once', '2', 60_000)).toBe(false);
    const limit = { name: 'tries', uses: 2, windowMs: 60_000 };
    expect(await one.state.use(limit, 'k')).toBe(0);
    expect(await two.state.use(limit, 'k')).toBe(0);
    expect(await one.state.use(limit, 'k')).toBeGreaterThan(0);
    expect(await countTogether([one.state, two.state], 20)).toBe(20);
  });

  it('a turn that does not come is told, and its work has not begun', async () => {
    const { url } = await startShared();
    const [one, two] = await Promise.all([startProcess(url), startProcess(url)]);
    const held = deferred<null>();
    const begun = deferred<null>();
    const first = one.state.withLock('turn', 1_000, () => {
      begun.resolve(null);
      return held.promise;
    });
    await begun.promise;
    let worked = false;
    const second = two.state.withLock('turn', 80, () => {
      worked = true;
      return Promise.resolve();
    });
    await expect(second).rejects.toThrow(BusyError);
    expect(worked).toBe(false);
    held.resolve(null);
    await first;
    expect(await two.state.withLock('turn', 1_000, () => Promise.resolve('now'))).toBe('now');
  });

  it('a turn is given back when the work fails', async () => {
    const { url } = await startShared();
    const [one, two] = await Promise.all([startProcess(url), startProcess(url)]);
    await expect(one.state.withLock('t', 1_000, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await two.state.withLock('t', 200, () => Promise.resolve(1))).toBe(1);
  });

  it('starts without Redis, works alone, and shares again when it comes', async () => {
    const port = await freePort();
    const { state, said, log } = await startProcess(`redis://127.0.0.1:${port}`);
    await state.set('a', 'kept', 60_000);
    expect(await state.get('a')).toBe('kept');
    expect(await countTogether([state], 5)).toBe(5);
    expect(log.filter((line) => line === GONE)).toHaveLength(1);
    const redis = await startRedis(port);
    cleanUp(() => redis.stop());
    await said('Redis is back');
    const other = await startProcess(redis.url);
    await state.set('b', 'shared', 60_000);
    expect(await other.state.get('b')).toBe('shared');
  });

  it('goes on alone with what it knew when Redis dies in the middle', async () => {
    const redis = await startShared();
    const { state, log } = await startProcess(redis.url);
    await state.set('a', 'known', 60_000);
    expect(await state.add('once', '1', 60_000)).toBe(true);
    const result = await state.withLock('turn', 1_000, async () => {
      await redis.kill();
      return state.get('a');
    });
    expect(result).toBe('known');
    expect(await state.add('once', '2', 60_000)).toBe(false);
    expect(await state.use({ name: 'n', uses: 1, windowMs: 1_000 }, 'k')).toBe(0);
    expect(await countTogether([state], 5)).toBe(5);
    expect(log.filter((line) => line === GONE)).toHaveLength(1);
  });

  it('does not let a slow Redis make shoppers wait, and leaves no lock to nobody', async () => {
    const redis = await startShared();
    const { state } = await startProcess(redis.url, 40);
    const other = await startProcess(redis.url);
    const admin = new Redis(redis.url);
    cleanUp(() => {
      admin.disconnect();
    });
    await admin.ping();
    const sleeping = admin.call('DEBUG', 'SLEEP', '0.6');
    const start = performance.now();
    // A text, a turn and its return, and many more: only the first few wait for Redis at all.
    await state.set('a', 'kept', 60_000);
    await state.withLock('turn', 1_000, () => Promise.resolve());
    for (let round = 0; round < 20; round += 1) expect(await state.get('a')).toBe('kept');
    expect(performance.now() - start).toBeLessThan(500);
    await sleeping;
    // The lock that came too late was given back.
    expect(await other.state.withLock('turn', 500, () => Promise.resolve('mine'))).toBe('mine');
  });
});
