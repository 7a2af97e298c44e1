import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPromise } from '../../../src/lib/maybe-promise.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { answering, pricing, World } from '../../support/sources/external-system.js';

let world: World;
beforeEach(async () => {
  world = await World.start(pricing('9.90'));
});
afterEach(() => world.stop());

const skus = (count: number): string[] => Array.from({ length: count }, (_, index) => `SKU-${index}`);

describe('asking a source', () => {
  it('takes one call for each batch of keys, however many products there are', async () => {
    const prices = world.sources({}).prices(world.notes);
    const read = await loadAll(prices, subjects(...skus(450)));
    expect(world.askedFor.map((keys) => (keys as string[]).length)).toEqual([200, 200, 50]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(Array(450).fill('9.90'));
  });

  it('asks once for a key, also when several products have it', async () => {
    const prices = world.sources({}).prices(world.notes);
    await loadAll(prices, subjects('A', 'B', 'A'));
    await prices.load(subject({ id: 99, sku: 'A' }));
    expect(world.askedFor).toEqual([['A', 'B']]);
  });

  it('gathers the keys of operations that arrive together, and shares what is under way', async () => {
    const sources = world.sources({});
    const operations = Array.from({ length: 100 }, () => sources.prices(world.notes));
    const first = operations.map((prices) => prices.load(subject({ sku: 'A' })));
    await world.server.received(1);
    const second = operations.map((prices, index) => prices.load(subject({ sku: index % 2 ? 'A' : 'B' })));
    await Promise.all([...first, ...second]);
    expect(world.askedFor.flat()).toEqual(['A', 'B']);
  });

  it('answers at once and without a call when the answer is known', async () => {
    const sources = world.sources({});
    await sources.prices(world.notes).load(subject());
    const again = sources.prices(world.notes).load(subject());
    expect(isPromise(again)).toBe(false);
    expect(again).toMatchObject({
      value: { current: '9.90' },
      info: { status: 'FRESH', fetchedAt: world.now },
    });
    expect(world.calls).toBe(1);
  });

  it('gives one operation one answer, whatever happens meanwhile', async () => {
    const sources = world.sources({});
    const prices = sources.prices(world.notes);
    await prices.load(subject());
    world.server.script(pricing('1.00'));
    world.cache.invalidate(['source:erp']);
    expect(await prices.load(subject())).toMatchObject({ value: { current: '9.90' } });
    expect(await sources.prices(world.notes).load(subject())).toMatchObject({ value: { current: '1.00' } });
  });

  it('sends keys exactly as the shop has them', async () => {
    const odd = [
      'a"b',
      "it's",
      'ü €',
      ' lead',
      'A',
      'a',
      '0012',
      '1,2',
      '{{keys}}',
      '$&',
      '__proto__',
      'x\\',
    ];
    const prices = world.sources({}).prices(world.notes);
    const read = await loadAll(prices, subjects(...odd));
    expect(world.askedFor).toEqual([odd]);
    expect(read.map((sourced) => sourced?.info.status)).toEqual(odd.map(() => 'FRESH'));
  });

  it('sends WooCommerce ids as numbers and finds them as numbers or text', async () => {
    world.server.script(() => ({
      body: {
        data: {
          items: [
            { sku: 7, price: 1 },
            { sku: '8', price: 2 },
          ],
        },
      },
    }));
    const prices = world.sources({ key: 'id' }).prices(world.notes);
    const read = await loadAll(prices, [subject({ id: 7 }), subject({ id: 8 })]);
    expect(world.askedFor).toEqual([[7, 8]]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['1', '2']);
  });

  it('asks by a custom field', async () => {
    const prices = world.sources({ key: { meta: 'erp_code' } }).prices(world.notes);
    await prices.load(subject({ sku: 'A', meta: { erp_code: 'E-1' } }));
    expect(world.askedFor).toEqual([['E-1']]);
  });

  it('does not ask for a product without a key', () => {
    const prices = world.sources({ key: { meta: 'erp_code' } }).prices(world.notes);
    expect(prices.load(subject())).toMatchObject({
      value: null,
      info: { status: 'MISSING', fetchedAt: null },
    });
    expect(world.calls).toBe(0);
  });

  it('posts to the configured address with the configured headers', async () => {
    const http = {
      url: `${world.server.url}/api/prices?tenant=7`,
      headers: { Authorization: 'Bearer t0ken-123' },
    };
    await world.sources({ http }).prices(world.notes).load(subject());
    expect(world.server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/api/prices?tenant=7',
      headers: { authorization: 'Bearer t0ken-123', 'content-type': 'application/json' },
      body: '{"skus": ["A"]}',
    });
  });
});

describe('asking again', () => {
  it('happens as often as configured, also with POST: it only reads', async () => {
    const healthy = pricing('9.90');
    world.server.script((request, index) => (index < 2 ? { status: 502 } : healthy(request, index)));
    const read = await world
      .sources({ http: { retries: 2 } })
      .prices(world.notes)
      .load(subject());
    expect(read).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH' } });
    expect(world.askedFor).toEqual([['A'], ['A'], ['A']]);
  });
});

describe('asking with GET', () => {
  const http = { method: 'GET', keysParam: 'codes', url: '' } as const;

  it('puts the keys into the query, beside what the address has there', async () => {
    world.server.script(() => ({ body: { A: 5, 'B&C=1': 6 } }));
    const config = {
      http: { ...http, url: `${world.server.url}/prices?list=b2c` },
      answer: { items: '', price: { current: '' } },
    };
    const prices = world.sources(config).prices(world.notes);
    const read = await loadAll(prices, subjects('A', 'B&C=1'));
    expect(world.server.requests[0]).toMatchObject({
      method: 'GET',
      path: '/prices',
      query: { list: 'b2c', codes: 'A,B&C=1' },
    });
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['5', '6']);
  });

  it('fails a key with a comma on its own: it would read as two', async () => {
    world.server.script(() => ({ body: { data: { items: [{ sku: 'A', price: 1 }] } } }));
    const prices = world.sources({ http: { ...http, url: world.server.url } }).prices(world.notes);
    const [good, bad] = await loadAll(prices, subjects('A', 'B,C'));
    expect(good).toMatchObject({ info: { status: 'FRESH' } });
    expect(bad).toMatchObject({
      value: null,
      info: { status: 'FAILED', message: expect.stringContaining('comma') },
    });
    expect(world.server.requests.map(({ query }) => query['codes'])).toEqual(['A']);
  });
});

describe('a stock source', () => {
  it('answers beside a price source, for the same product', async () => {
    world.server.script(answering({ A: { price: '5', qty: -2 } }));
    const sources = world.sources({}, { name: 'warehouse', provides: 'stock' });
    const [price, stock] = await Promise.all([
      sources.prices(world.notes).load(subject()),
      sources.stocks(world.notes).load(subject()),
    ]);
    expect(price).toMatchObject({ value: { current: '5' }, info: { name: 'erp' } });
    expect(stock).toEqual({
      value: {
        quantity: -2,
        status: 'outofstock',
        locations: [],
        leadTimeDays: null,
        backorders: null,
        nextDelivery: null,
      },
      fallback: 'next',
      info: { name: 'warehouse', status: 'FRESH', fetchedAt: world.now, message: null },
    });
  });
});
