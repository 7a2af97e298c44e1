import { beforeEach, describe, expect, it } from 'vitest';
import { deferred } from '../../../src/lib/deferred.js';
import type { Load } from '../../../src/sources/source-module.js';
import { cleanUp } from '../../support/clean-up.js';
import { moduleSource, ownModule, pricesOf, type OwnModule } from '../../support/sources/module-source.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { ExternalSystem } from '../../support/sources/external-system.js';

let system: ExternalSystem;
let own: OwnModule;
beforeEach(async () => {
  system = await ExternalSystem.start();
  cleanUp(() => system.stop());
  own = ownModule(system, pricesOf('9.90'));
});

const askedKeys = () => own.calls.map(({ keys }) => keys);

describe('asking a module', () => {
  it('hands it the keys of a page in batches, each once and as the shop has them', async () => {
    const sources = system.sources(moduleSource({ module: { batchSize: 2 } }));
    const read = await loadAll(sources.prices(system.notes), subjects('A', '0012', 'A', '__proto__'));
    expect(askedKeys()).toEqual([['A', '0012'], ['__proto__']]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(Array(4).fill('9.90'));
    expect(sources.states()[0]).toMatchObject({ kind: 'module', calls: 2, breaker: 'closed', list: null });
  });

  it('tells it what the source varies by, its options and its name, and nothing else', async () => {
    const options = { table: 'b2b', limits: [1, 2] };
    const sources = system.sources(moduleSource({ varyBy: ['customerGroup'], module: { options } }));
    await sources.prices(system.notes, { customerGroup: 'trade', country: 'DE' }).load(subject());
    const { signal, log, ...told } = own.calls[0]!.context;
    expect(told).toEqual({
      source: 'erp',
      options,
      currency: 'EUR',
      customerGroup: 'trade',
      country: null,
      location: null,
      language: null,
    });
    expect(signal.aborted).toBe(false);
    log.info({ rows: 3 }, 'asked');
    expect(system.logged).toEqual([{ fields: { rows: 3, source: 'erp' }, message: 'asked' }]);
  });

  it('keeps the answers of each context by themselves', async () => {
    own.does((keys, { customerGroup }) =>
      pricesOf(customerGroup === 'trade' ? 5 : 7)(keys, own.calls[0]!.context),
    );
    const sources = system.sources(moduleSource({ varyBy: ['customerGroup'] }));
    const priceFor = async (customerGroup: string | null) =>
      (await sources.prices(system.notes, { customerGroup }).load(subject()))?.value?.current;
    expect([await priceFor('trade'), await priceFor(null), await priceFor('trade')]).toEqual(['5', '7', '5']);
    expect(own.calls).toHaveLength(2);
  });

  it('reads prices by our own names, with dates as databases give them', async () => {
    own.does(() => [
      {
        key: 'A',
        regular: '10.00',
        sale: 8n,
        currency: 'EUR',
        saleFrom: new Date(system.now - 1_000),
        saleTo: new Date(system.now + 1_000),
        validUntil: '2026-12-24T00:00:00Z',
        tiers: [{ minQuantity: 10, price: '7.50' }],
      },
      { key: 7, current: 3, currency: 'EUR' },
    ]);
    const [a, seven, unknown] = await loadAll(
      system.sources(moduleSource()).prices(system.notes),
      subjects('A', '7', 'B'),
    );
    expect(a?.value).toMatchObject({
      current: '8',
      regular: '10.00',
      onSale: true,
      saleTo: system.now + 1_000,
      validUntil: Date.UTC(2026, 11, 24),
      tiers: [{ minQuantity: 10, amount: '7.50' }],
    });
    expect(seven?.value?.current).toBe('3');
    expect(unknown).toMatchObject({ value: null, info: { status: 'MISSING' } });
  });

  it('reads stock by our own names', async () => {
    own.does(() => [
      { key: 'A', locations: [{ name: 'Berlin', quantity: 3n }], leadTimeDays: 2, backorders: true },
      { key: 'B', status: 'instock', nextDelivery: new Date(system.now) },
    ]);
    const stocks = system.sources(moduleSource({ provides: 'stock' })).stocks(system.notes);
    const [a, b] = await loadAll(stocks, subjects('A', 'B'));
    expect(a?.value).toMatchObject({
      quantity: 3,
      status: 'instock',
      locations: [{ name: 'Berlin', quantity: 3 }],
      leadTimeDays: 2,
      backorders: true,
    });
    expect(b?.value).toMatchObject({ quantity: null, status: 'instock', nextDelivery: system.now });
  });

  it('reads by the paths of the configuration where it has them', async () => {
    own.does(() => ({ rows: [{ sku: 'A', amount: { net: 4 } }] }) as never);
    const answer = { items: 'rows', key: 'sku', price: { current: 'amount.net' } };
    const [read] = await loadAll(
      system.sources(moduleSource({ answer })).prices(system.notes),
      subjects('A'),
    );
    expect(read?.value?.current).toBe('4');
  });

  it('asks no more at a time than it is told to', async () => {
    const gate = deferred<undefined>();
    let running = 0;
    let most = 0;
    own.does(async (keys, context) => {
      running += 1;
      most = Math.max(most, running);
      await gate.promise;
      running -= 1;
      return pricesOf(1)(keys, context);
    });
    const sources = system.sources(moduleSource({ module: { batchSize: 1, concurrency: 2 } }));
    const read = loadAll(sources.prices(system.notes), subjects('A', 'B', 'C', 'D', 'E'));
    setImmediate(() => {
      gate.resolve(undefined);
    });
    expect((await read).map((sourced) => sourced?.info.status)).toEqual(Array(5).fill('FRESH'));
    expect(most).toBe(2);
  });

  it('keeps what it was given, whatever the module does with it later', async () => {
    const item = { key: 'A', current: 1, currency: 'EUR', tiers: [{ minQuantity: 5, price: 1 }] };
    own.does(() => [item]);
    const sources = system.sources(moduleSource());
    await sources.prices(system.notes).load(subject());
    item.tiers[0]!.minQuantity = 99;
    const read = await sources.prices(system.notes).load(subject());
    expect(read?.value?.tiers).toEqual([{ minQuantity: 5, amount: '1' }]);
  });
});

describe('a module that does wrong', () => {
  const WORDS = 'password authentication failed for user "erp_reader"';
  const notAvailable = 'The source is not available.';
  const badAnswer = 'The source did not answer as configured.';
  const itself: unknown[] = [];
  itself.push(itself);

  it.each<[string, (...args: Parameters<Load<unknown>>) => unknown, string]>([
    ['rejects', () => Promise.reject(new Error(WORDS)), notAvailable],
    [
      'throws at once',
      () => {
        throw new TypeError(WORDS);
      },
      notAvailable,
    ],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what others do
    ['rejects with what is no error', () => Promise.reject('no'), notAvailable],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what others do
    ['rejects with nothing', () => Promise.reject(), notAvailable],
    ['gives nothing', () => undefined, badAnswer],
    ['gives null', () => Promise.resolve(null), badAnswer],
    ['gives text', () => 'A', badAnswer],
    ['gives a Map', () => new Map([['A', { current: 1 }]]), badAnswer],
    ['gives an object by key', () => ({ A: { current: 1 } }), badAnswer],
    ['gives a function', () => () => [], badAnswer],
    ['gives what contains itself', () => itself, badAnswer],
    [
      'gives what throws when it is looked at',
      () => [
        {
          key: 'A',
          get current() {
            throw new Error(WORDS);
          },
        },
      ],
      badAnswer,
    ],
    [
      'gives a promise of its own that throws',
      () => ({
        then: () => {
          throw new Error(WORDS);
        },
      }),
      notAvailable,
    ],
  ])('and %s is passed over with a reason of our own, and is asked again later', async (_, load, message) => {
    own.does(load as Load<unknown>);
    const sources = system.sources(moduleSource());
    const [read] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(read).toMatchObject({ value: null, info: { name: 'erp', status: 'FAILED', message } });
    expect(sources.states()[0]).toMatchObject({ isFailing: true, calls: 1 });

    own.does(pricesOf('9.90'));
    system.now += 5_000;
    const [again] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(again).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH' } });
  });

  it.each([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['an object', {}],
    ['a negative price', -1],
  ])('and gives %s for one product fails that product alone', async (_, current) => {
    own.does(() => [
      { key: 'A', current, currency: 'EUR' },
      { key: 'B', current: 2, currency: 'EUR' },
      null,
      5,
      { current: 1 },
    ]);
    const read = await loadAll(system.sources(moduleSource()).prices(system.notes), subjects('A', 'B'));
    expect(read.map((sourced) => sourced?.info.status)).toEqual(['FAILED', 'FRESH']);
  });

  it('and gives a price in another currency, or in none, has no price', async () => {
    own.does(() => [
      { key: 'A', current: 1, currency: 'USD' },
      { key: 'B', current: 1 },
    ]);
    const source = moduleSource({ currency: undefined });
    const read = await loadAll(system.sources(source).prices(system.notes), subjects('A', 'B'));
    expect(read.map((sourced) => sourced?.info.message)).toEqual([
      expect.stringContaining('"currency" is not the one asked for (EUR)'),
      expect.stringContaining('"currency" is missing'),
    ]);
  });

  it('shows its words to those who run us, and to nobody else', async () => {
    own.does(() => Promise.reject(new Error(WORDS)));
    const sources = system.sources(moduleSource({ onFailure: 'error' }));
    await expect(loadAll(sources.prices(system.notes), subjects('A'))).rejects.toThrow(
      'erp (price) failed: its module threw an error.',
    );
    expect(sources.states()[0]?.lastError).toContain(WORDS);
    expect(system.logged).toContainEqual({
      message: 'The module of a source threw an error',
      fields: { source: 'erp', error: new Error(WORDS) },
    });
  });

  it('and hangs costs the time that is allowed, is told so, and leaves room for others', async () => {
    own.does(() => new Promise(() => undefined));
    const sources = system.sources(moduleSource({ module: { timeoutMs: 40, concurrency: 1 } }));
    const began = performance.now();
    const [read] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(read).toMatchObject({ info: { status: 'FAILED', message: 'The source did not answer in time.' } });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(own.calls[0]!.context.signal.aborted).toBe(true);
    expect(sources.states()[0]?.failures).toEqual({ UPSTREAM_TIMEOUT: 1 });

    own.does(pricesOf(3));
    const [next] = await loadAll(sources.prices(system.notes), subjects('B'));
    expect(next?.value?.current).toBe('3');
  });

  it('and fails after its time, or because its time is over, has not answered in time', async () => {
    let fail: (error: Error) => void = () => undefined;
    own.does(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          fail = reject;
          signal.addEventListener('abort', () => {
            reject(new Error('AbortError'));
          });
        }),
    );
    const sources = system.sources(moduleSource({ module: { timeoutMs: 30 } }));
    const [read] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(read?.info.message).toBe('The source did not answer in time.');
    fail(new Error('too late'));
  });

  it('opens the breaker, which costs no call, and closes it when it is well', async () => {
    own.does(() => Promise.reject(new Error('down')));
    const sources = system.sources(moduleSource({ module: { breaker: { failures: 2, resetMs: 1 } } }));
    for (const sku of ['A', 'B']) await loadAll(sources.prices(system.notes), subjects(sku));
    expect(sources.states()[0]).toMatchObject({ breaker: 'open' });

    own.does(pricesOf(1));
    const deadline = Date.now() + 5_000;
    let status: string | undefined;
    while (status !== 'FRESH' && Date.now() < deadline) {
      system.now += 5_000;
      [status] = (await loadAll(sources.prices(system.notes), subjects('C'))).map(
        (sourced) => sourced?.info.status,
      );
    }
    expect(sources.states()[0]).toMatchObject({ breaker: 'closed', isFailing: false });
  });

  it('is not asked while the breaker is open', async () => {
    own.does(() => Promise.reject(new Error('down')));
    const sources = system.sources(moduleSource({ module: { breaker: { failures: 1, resetMs: 60_000 } } }));
    await loadAll(sources.prices(system.notes), subjects('A'));
    const [read] = await loadAll(sources.prices(system.notes), subjects('B'));
    expect(read?.info.message).toBe(notAvailable);
    expect(askedKeys()).toEqual([['A']]);
  });
});

describe('closing', () => {
  it('ends what is under way and lets the module go of what it holds', async () => {
    own.does(() => new Promise(() => undefined));
    const sources = system.sources(moduleSource());
    const read = loadAll(sources.prices(system.notes), subjects('A'));
    await new Promise(setImmediate);
    await sources.close();
    expect((await read)[0]).toMatchObject({ info: { status: 'FAILED' } });
    expect(own.calls[0]!.context.signal.aborted).toBe(true);
    expect(own.closed).toBe(1);
  });

  it('survives a module that cannot let go', async () => {
    own = ownModule(system, pricesOf(1), () => Promise.reject(new Error('pool is gone')));
    await system.sources(moduleSource()).close();
    expect(system.logged.map(({ message }) => message)).toEqual([
      'The module of a source could not be closed',
    ]);
  });
});
