import { beforeEach, describe, expect, it } from 'vitest';
import { isPromise } from '../../../src/lib/maybe-promise.js';
import { cleanUp } from '../../support/clean-up.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { answering, pricing, ExternalSystem } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(pricing('9.90'));
  cleanUp(() => system.stop());
});

const skus = (count: number): string[] => Array.from({ length: count }, (_, index) => `SKU-${index}`);

describe('asking a source', () => {
  it('takes one call for each batch of keys, however many products there are', async () => {
    const prices = system.sources({}).prices(system.notes);
    const read = await loadAll(prices, subjects(...skus(450)));
    expect(system.askedFor.map((keys) => (keys as string[]).length)).toEqual([200, 200, 50]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(Array(450).fill('9.90'));
  });

  it('asks once for a key, also when several products have it', async () => {
    const prices = system.sources({}).prices(system.notes);
    await loadAll(prices, subjects('A', 'B', 'A'));
    await prices.load(subject({ id: 99, sku: 'A' }));
    expect(system.askedFor).toEqual([['A', 'B']]);
  });

  it('gathers the keys of operations that arrive together, and shares what is under way', async () => {
    const sources = system.sources({});
    const operations = Array.from({ length: 100 }, () => sources.prices(system.notes));
    const first = operations.map((prices) => prices.load(subject({ sku: 'A' })));
    await system.server.received(1);
    const second = operations.map((prices, index) => prices.load(subject({ sku: index % 2 ? 'A' : 'B' })));
    await Promise.all([...first, ...second]);
    expect(system.askedFor.flat()).toEqual(['A', 'B']);
  });

  it('answers at once and without a call when the answer is known', async () => {
    const sources = system.sources({});
    await sources.prices(system.notes).load(subject());
    const again = sources.prices(system.notes).load(subject());
    expect(isPromise(again)).toBe(false);
    expect(again).toMatchObject({
      value: { current: '9.90' },
      info: { status: 'FRESH', fetchedAt: system.now },
    });
    expect(system.calls).toBe(1);
  });

  it('gives one operation one answer, whatever happens meanwhile', async () => {
    const sources = system.sources({});
    const prices = sources.prices(system.notes);
    await prices.load(subject());
    system.server.script(pricing('1.00'));
    system.cache.invalidate(['source:erp']);
    expect(await prices.load(subject())).toMatchObject({ value: { current: '9.90' } });
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({ value: { current: '1.00' } });
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
    const prices = system.sources({}).prices(system.notes);
    const read = await loadAll(prices, subjects(...odd));
    expect(system.askedFor).toEqual([odd]);
    expect(read.map((sourced) => sourced?.info.status)).toEqual(odd.map(() => 'FRESH'));
  });

  it('sends WooCommerce ids as numbers and finds them as numbers or text', async () => {
    system.server.script(() => ({
      body: {
        data: {
          items: [
            { sku: 7, price: 1 },
            { sku: '8', price: 2 },
          ],
        },
      },
    }));
    const prices = system.sources({ key: 'id' }).prices(system.notes);
    const read = await loadAll(prices, [subject({ id: 7 }), subject({ id: 8 })]);
    expect(system.askedFor).toEqual([[7, 8]]);
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['1', '2']);
  });

  it('asks by a custom field', async () => {
    const prices = system.sources({ key: { meta: 'erp_code' } }).prices(system.notes);
    await prices.load(subject({ sku: 'A', meta: { erp_code: 'E-1' } }));
    expect(system.askedFor).toEqual([['E-1']]);
  });

  it('does not ask for a product without a key', () => {
    const prices = system.sources({ key: { meta: 'erp_code' } }).prices(system.notes);
    expect(prices.load(subject())).toMatchObject({
      value: null,
      info: { status: 'MISSING', fetchedAt: null },
    });
    expect(system.calls).toBe(0);
  });

  it('posts to the configured address with the configured headers', async () => {
    const http = {
      url: `${system.server.url}/api/prices?tenant=7`,
      headers: { Authorization: 'Bearer t0ken-123' },
    };
    await system.sources({ http }).prices(system.notes).load(subject());
    expect(system.server.requests[0]).toMatchObject({
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
    system.server.script((request, index) => (index < 2 ? { status: 502 } : healthy(request, index)));
    const read = await system
      .sources({ http: { retries: 2 } })
      .prices(system.notes)
      .load(subject());
    expect(read).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH' } });
    expect(system.askedFor).toEqual([['A'], ['A'], ['A']]);
  });
});

describe('asking with GET', () => {
  const http = { method: 'GET', keysParam: 'codes', url: '' } as const;

  it('puts the keys into the query, beside what the address has there', async () => {
    system.server.script(() => ({ body: { A: 5, 'B&C=1': 6 } }));
    const config = {
      http: { ...http, url: `${system.server.url}/prices?list=b2c` },
      answer: { items: '', price: { current: '' } },
    };
    const prices = system.sources(config).prices(system.notes);
    const read = await loadAll(prices, subjects('A', 'B&C=1'));
    expect(system.server.requests[0]).toMatchObject({
      method: 'GET',
      path: '/prices',
      query: { list: 'b2c', codes: 'A,B&C=1' },
    });
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['5', '6']);
  });

  it('fails a key with a comma on its own: it would read as two', async () => {
    system.server.script(() => ({ body: { data: { items: [{ sku: 'A', price: 1 }] } } }));
    const prices = system.sources({ http: { ...http, url: system.server.url } }).prices(system.notes);
    const [good, bad] = await loadAll(prices, subjects('A', 'B,C'));
    expect(good).toMatchObject({ info: { status: 'FRESH' } });
    expect(bad).toMatchObject({
      value: null,
      info: { status: 'FAILED', message: expect.stringContaining('comma') },
    });
    expect(system.server.requests.map(({ query }) => query['codes'])).toEqual(['A']);
  });
});

describe('a stock source', () => {
  it('answers beside a price source, for the same product', async () => {
    system.server.script(answering({ A: { price: '5', qty: -2 } }));
    const sources = system.sources({}, { name: 'warehouse', provides: 'stock' });
    const [price, stock] = await Promise.all([
      sources.prices(system.notes).load(subject()),
      sources.stocks(system.notes).load(subject()),
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
      info: { name: 'warehouse', status: 'FRESH', fetchedAt: system.now, message: null },
    });
  });
});
