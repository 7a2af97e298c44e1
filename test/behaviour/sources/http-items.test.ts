import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(({ path }) => ({ body: { net: path.length, currency: 'EUR' } }));
  cleanUp(() => system.stop());
});

/** One call a product, whose answer is the item itself. */
const perItem = (path = '/prices/{{key}}', http: ConfigChanges['http'] = {}): ConfigChanges => ({
  http: { url: system.server.url + path, method: 'GET', body: undefined, ...http },
  answer: { items: '', price: { current: 'net', currency: 'currency' } },
});

const HOSTILE = [
  '../..',
  '..%2f..',
  '%2f',
  'a/b',
  'a\\b',
  'a#b',
  'a?b=c&d',
  'a;b',
  'a\r\nX-Admin: 1',
  '"\'`',
  'ü 😀',
  '{{key}}',
  '{{currency}}',
  '$&',
  '__proto__',
  '...',
  '%',
  'a,b',
  'k'.repeat(8_192),
];

describe('a source that is asked for one product a call', () => {
  it('takes a call for each key, however large a batch may be, and as many at a time as allowed', async () => {
    const prices = system.sources(perItem(undefined, { concurrency: 3 })).prices(system.notes);
    const read = await loadAll(prices, subjects('A', 'BB', 'CCC', 'BB', 'D', 'E', 'F', 'G'));
    expect(system.server.requests.map(({ method, url, body }) => [method, url, body]).sort()).toEqual(
      ['A', 'BB', 'CCC', 'D', 'E', 'F', 'G'].map((sku) => ['GET', `/prices/${sku}`, '']),
    );
    expect(read.slice(0, 4).map((sourced) => sourced?.value?.current)).toEqual(['9', '10', '11', '10']);
    expect(system.server.mostAtOnce()).toBeLessThanOrEqual(3);
  });

  it('sends any key as one step of the path, exactly', async () => {
    const prices = system.sources(perItem('/v1/prices/{{key}}/now?list=b2c')).prices(system.notes);
    const read = await loadAll(prices, subjects(...HOSTILE));
    expect(read.map((sourced) => sourced?.info.status)).toEqual(HOSTILE.map(() => 'FRESH'));
    const seen = system.server.requests.map(
      ({ url }) => /^\/v1\/prices\/([^/?#]+)\/now\?list=b2c$/.exec(url)?.[1],
    );
    expect(seen.map((step) => decodeURIComponent(step ?? '')).sort()).toEqual([...HOSTILE].sort());
    expect(system.server.requests.every(({ headers }) => headers['x-admin'] === undefined)).toBe(true);
  });

  it('sends any key as one parameter of the query, exactly', async () => {
    const prices = system.sources(perItem('/prices?list=b2c&sku={{key}}')).prices(system.notes);
    await loadAll(prices, subjects(...HOSTILE));
    const seen = system.server.requests.map(({ path, query }) => [path, query]);
    const byKey = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(seen.sort(byKey)).toEqual(HOSTILE.map((sku) => ['/prices', { list: 'b2c', sku }]).sort(byKey));
  });

  it('sends any key as a text in a body, and an id as a number', async () => {
    const post = perItem('/price', { method: 'POST', body: '{"q":{"sku":{{key}},"list":"b2c"}}' });
    await loadAll(system.sources(post).prices(system.notes), subjects(...HOSTILE));
    const seen = system.server.requests.map(({ body }) => (JSON.parse(body) as { q: unknown }).q);
    expect(seen).toEqual(expect.arrayContaining(HOSTILE.map((sku) => ({ sku, list: 'b2c' }))));
    expect(seen).toHaveLength(HOSTILE.length);
    await system
      .sources({ ...post, name: 'ids', key: 'id' })
      .prices(system.notes)
      .load(subject({ id: 7 }));
    expect(system.server.requests.at(-1)?.body).toBe('{"q":{"sku":7,"list":"b2c"}}');
  });

  it.each(['.', '..', 'a\uD800'])('does not ask for a key that no address can carry: %j', async (sku) => {
    const read = await system.sources(perItem()).prices(system.notes).load(subject({ sku }));
    expect(read).toMatchObject({
      value: null,
      info: {
        status: 'FAILED',
        message:
          'The price source "erp" gave no usable answer for this product: its key cannot stand in an address.',
      },
    });
    expect(system.calls).toBe(0);
  });

  it('takes "not found" for no answer, and goes on asking for others', async () => {
    system.server.script(({ path }) =>
      path === '/prices/A' ? { body: { net: 5, currency: 'EUR' } } : { status: 404, body: '<html>Not found' },
    );
    const sources = system.sources(perItem(undefined, { breaker: { failures: 1, resetMs: 10_000 } }));
    const read = await loadAll(sources.prices(system.notes), subjects('X', 'Y', 'A', 'Z'));
    expect(read.map((sourced) => sourced?.info)).toMatchObject([
      { status: 'MISSING', message: 'The source has no answer for this product.', fetchedAt: system.now },
      { status: 'MISSING' },
      { status: 'FRESH' },
      { status: 'MISSING' },
    ]);
    expect(sources.states()[0]).toMatchObject({ breaker: 'closed', failures: {}, lastError: null });
    await loadAll(sources.prices(system.notes), subjects('X', 'Y'));
    expect(system.calls).toBe(4);
  });

  it.each([400, 403, 410, 500])('takes a %i for a failure', async (status) => {
    system.server.script(() => ({ status, body: { message: 'no' } }));
    const read = await system.sources(perItem()).prices(system.notes).load(subject());
    expect(read).toMatchObject({ info: { status: 'FAILED' } });
  });

  it('fails each key on its own', async () => {
    system.server.script(({ path }) =>
      path.endsWith('/B') ? { fault: 'drop' } : { body: { net: 5, currency: 'EUR' } },
    );
    const read = await loadAll(system.sources(perItem()).prices(system.notes), subjects('A', 'B', 'C'));
    expect(read.map((sourced) => sourced?.info.status)).toEqual(['FRESH', 'FAILED', 'FRESH']);
  });

  it.each([
    ['the whole answer', '', undefined, { net: 5 }],
    ['what stands at a path', 'data.price', undefined, { data: { price: { net: 5 } } }],
    [
      'the item with its key in a list',
      'list',
      'sku',
      {
        list: [
          { sku: 'B', net: 9 },
          { sku: 'A', net: 5 },
        ],
      },
    ],
  ])('reads %s', async (_, items, key, body) => {
    system.server.script(() => ({ body }));
    const answer = { items, key, price: { current: 'net' } };
    const read = await system
      .sources({ ...perItem(), answer })
      .prices(system.notes)
      .load(subject());
    expect(read).toMatchObject({ value: { current: '5' } });
  });

  it.each([{}, { data: null }])('has no answer where %j has no item', async (body) => {
    system.server.script(() => ({ body }));
    const answer = { items: 'data', price: { current: 'net' } };
    const read = await system
      .sources({ ...perItem(), answer })
      .prices(system.notes)
      .load(subject());
    expect(read).toMatchObject({ info: { status: 'MISSING' } });
  });
});

describe('a source that is asked for many products a call', () => {
  it('takes "not found" for a failure: the address is wrong', async () => {
    system.server.script(() => ({ status: 404 }));
    const read = await system.sources({}).prices(system.notes).load(subject());
    expect(read).toMatchObject({ info: { status: 'FAILED' } });
  });
});
