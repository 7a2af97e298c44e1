import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { systemClock } from '../../../src/lib/clock.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { createMemoryState } from '../../../src/shared-state/memory-state.js';
import { createRedisState } from '../../../src/shared-state/redis-state.js';
import { cleanUp } from '../../support/clean-up.js';
import { hasRedis, startRedis } from '../../support/redis-server.js';
import {
  listPrice,
  startWriteBackShop,
  type WriteBackShop,
  type WriteBackShopOptions,
} from '../../support/shops/write-back-shop.js';

function stateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-back-'));
  cleanUp(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'state.json');
}

/** A shop of simple products at 9.00, for all of which the ERP says 10.00. */
async function start(products: number, options: WriteBackShopOptions = {}): Promise<WriteBackShop> {
  const shop = await startWriteBackShop({
    catalogue: generatedCatalogue({ products, variableShare: 0 }),
    ...options,
    settings: { stock: false, ...options.settings },
  });
  cleanUp(() => shop.stop());
  for (const item of shop.store.catalogue.products.values()) {
    Object.assign(item, { regular_price: '9.00', sale_price: '' });
    shop.prices.set(item.sku, listPrice('10.00'));
  }
  return shop;
}

const written = (shop: WriteBackShop) => shop.batches().flatMap(({ ids }) => ids);
const offsets = ({ store }: WriteBackShop) =>
  store.requests
    .filter(({ method, path }) => method === 'GET' && path.endsWith('/v3/products'))
    .map(({ params }) => Number(params['offset']));

describe('a batch whose answer is lost', () => {
  it.each([
    ['was written all the same: nothing is written again', { kind: 'drop' } as const, 1],
    ['is a page of HTML: it is looked at as well', { kind: 'html', status: 502 } as const, 1],
  ])('%s', async (_what, fault, batches) => {
    const shop = await start(5);
    shop.store.faults.set('products/batch', fault, 1);
    const report = await shop.run();
    expect(report).toMatchObject({ outcome: 'complete', counts: { changed: 5, problems: 0 } });
    expect(shop.batches()).toHaveLength(batches);
  });

  it('was not written, or in part: only the rest is written, after the shop had its time', async () => {
    const waits: number[] = [];
    let now = Date.UTC(2026, 10, 24, 12);
    const wait = (ms: number) => {
      waits.push(ms);
      now += ms;
      // What the shop was still at is undone but for one product.
      for (const id of [1001, 1002, 1004, 1005]) shop.store.catalogue.product(id).regular_price = '9.00';
      return Promise.resolve();
    };
    const options = { settings: { settle: '20s' }, clock: { now: () => now }, wait };
    const shop = await start(5, options);
    shop.store.faults.set('products/batch', { kind: 'drop' }, 1);
    const report = await shop.run();
    expect(waits).toEqual([20_000]);
    expect(shop.batches().map(({ ids }) => ids)).toEqual([
      [1001, 1002, 1003, 1004, 1005],
      [1001, 1002, 1004, 1005],
    ]);
    expect(report).toMatchObject({ outcome: 'complete', counts: { changed: 5, problems: 0 } });
  });

  it('twice ends the run; the next one goes on', async () => {
    const shop = await start(5);
    shop.store.faults.set('products/batch', { kind: 'answer', status: 500, body: '{}' }, 2);
    const { products } = shop.store.catalogue;
    const lost = () => {
      for (const product of products.values()) product.regular_price = '9.00';
    };
    const push = shop.store.requests.push.bind(shop.store.requests);
    shop.store.requests.push = (...entries) => {
      if (entries[0]?.path.endsWith('batch')) setImmediate(lost);
      return push(...entries);
    };
    const failed = await shop.run();
    expect(failed).toMatchObject({ outcome: 'failed', counts: { changed: 0 } });
    expect(failed.error).toContain('500');
    shop.store.requests.push = push;
    expect(await shop.run()).toMatchObject({ outcome: 'complete', counts: { changed: 5 } });
  });
});

describe('a run that is ended', () => {
  it('goes on where it was, with the figures of before, when there is a state file', async () => {
    const file = stateFile();
    const shop = await start(250, { settings: { stateFile: file } });
    shop.store.faults.set('offset=200', { kind: 'answer', status: 503, body: '{}' });
    expect(await shop.run()).toMatchObject({ outcome: 'failed', counts: { read: 200, changed: 200 } });
    shop.store.faults.clear();
    shop.store.clearRequests();
    const report = await shop.run();
    expect(report).toMatchObject({
      ...{ outcome: 'complete', resumed: true, error: null },
      counts: { read: 250, changed: 250 },
    });
    expect(offsets(shop)).toEqual([200]);
    expect(written(shop)).toHaveLength(50);
    // The one after it begins anew.
    shop.store.clearRequests();
    expect(await shop.run()).toMatchObject({ resumed: false, counts: { read: 250, unchanged: 250 } });
    expect(offsets(shop)).toEqual([0, 100, 200]);
  });

  it('behind its batch when it is told to, and the rest is left to the next run', async () => {
    const shop = await start(60, { settings: { stateFile: stateFile() } });
    const end = new AbortController();
    const push = shop.store.requests.push.bind(shop.store.requests);
    shop.store.requests.push = (...entries) => {
      if (entries[0]?.path.endsWith('batch')) end.abort();
      return push(...entries);
    };
    const report = await shop.run({ signal: end.signal });
    expect(report).toMatchObject({ outcome: 'interrupted', counts: { changed: 25 } });
    expect(await shop.run()).toMatchObject({ outcome: 'complete', resumed: true });
    expect(written(shop)).toHaveLength(60);
  });

  it('with a batch under way is followed only when the shop had its time', async () => {
    const file = stateFile();
    const waits: number[] = [];
    const now = Date.UTC(2026, 10, 24, 12);
    const wait = (ms: number) => {
      waits.push(ms);
      return Promise.resolve();
    };
    const settings = { stateFile: file, settle: '30s' };
    const shop = await start(5, { settings, clock: { now: () => now }, wait });
    const position = { offset: 0, lastId: 0, total: null };
    const counts = { read: 0, covered: 0, changed: 0, unchanged: 0, missing: 0, problems: 0 };
    writeFileSync(file, JSON.stringify({ startedAt: now - 9_000, position, counts, sentAt: now - 8_000 }));
    await shop.run();
    expect(waits).toEqual([22_000]);
  });

  it.each([
    ['is more than a day old', JSON.stringify({ startedAt: 0, position: { offset: 200 }, counts: {} })],
    ['is half a file', '{"startedAt": 17'],
  ])('begins anew when its state %s', async (_what, text) => {
    const file = stateFile();
    const shop = await start(5, { settings: { stateFile: file } });
    writeFileSync(file, text);
    expect(await shop.run()).toMatchObject({ outcome: 'complete', resumed: false, counts: { read: 5 } });
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });
});

describe('two runs at a time', () => {
  it('are not: the second is left out', async () => {
    const shop = await start(5);
    const [first, second] = await Promise.all([shop.run(), shop.run()]);
    const outcomes = [first.outcome, second.outcome].sort();
    // The second may come behind the first, or give up waiting; never beside it.
    expect([
      ['busy', 'complete'],
      ['complete', 'complete'],
    ]).toContainEqual(outcomes);
    expect(written(shop)).toHaveLength(5);
  });

  it('are not in two processes that share a state file, unless the other one is dead', async () => {
    const file = stateFile();
    const shop = await start(5, { settings: { stateFile: file } });
    writeFileSync(`${file}.lock`, `${hostname()} ${process.ppid}`);
    expect(await shop.run()).toMatchObject({ outcome: 'busy', counts: { read: 0 } });
    expect(shop.store.requests).toEqual([]);
    // No process has this number: it is above what Linux gives out.
    writeFileSync(`${file}.lock`, `${hostname()} 4194305`);
    expect((await shop.run()).outcome).toBe('complete');
    expect(() => readFileSync(`${file}.lock`)).toThrow('ENOENT');
  });
});

describe.runIf(hasRedis)('processes that share a Redis', () => {
  async function startShared(products: number) {
    const redis = await startRedis();
    const shop = await start(products, { redisUrl: redis.url });
    const process = async () => {
      const options = { url: redis.url, keyPrefix: 'test:', commandTimeoutMs: 2_000 };
      const state = await createRedisState(options, createMemoryState(systemClock), silentLogger);
      cleanUp(() => state.close());
      return state;
    };
    cleanUp(() => redis.stop());
    return { shop, first: await process(), second: await process() };
  }

  it('go on where another one was ended', async () => {
    const { shop, first, second } = await startShared(150);
    shop.store.faults.set('offset=100', { kind: 'answer', status: 503, body: '{}' });
    expect((await shop.run({}, first)).outcome).toBe('failed');
    shop.store.faults.clear();
    shop.store.clearRequests();
    expect(await shop.run({}, second)).toMatchObject({ outcome: 'complete', resumed: true });
    expect(offsets(shop)).toEqual([100]);
    expect(await first.get('write-back')).toBeNull();
  });

  it('never write at the same time', async () => {
    const { shop, first, second } = await startShared(5);
    await first.withLock('write-back', 1_000, async () => {
      expect((await shop.run({}, second)).outcome).toBe('busy');
    });
    expect((await shop.run({}, second)).outcome).toBe('complete');
  });
});
