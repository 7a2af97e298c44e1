import { describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../../demo/src/http/faults.js';
import { cleanUp } from '../../support/clean-up.js';
import {
  KEYS,
  startFailingShop,
  type FailingShop,
  type FailingShopOptions,
} from '../../support/shops/failing-shop.js';

async function start(options: FailingShopOptions = {}): Promise<FailingShop> {
  const shop = await startFailingShop(options);
  cleanUp(() => shop.stop());
  return shop;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

const PAGE = `{
  products(where: { include: [103, 101] }) { nodes { name onSale ... on VariableProduct { variations { nodes { sku price } } } } }
  productCategories { nodes { name } }
}`;
const COLD =
  '{ warm: product(id: 103, idType: DATABASE_ID) { name } cold: product(id: 105, idType: DATABASE_ID) { name } }';

describe('while the shop is down', () => {
  it('what is known is served, and the answer says how old it is and why', async () => {
    const { query, store, advance } = await start();
    const before = await query(PAGE);
    expect(before.extensions).toBeUndefined();
    await store.faults.down();
    advance(5 * HOUR);
    const { data, errors, extensions } = await query(PAGE);
    expect(errors).toBeUndefined();
    expect(data).toEqual(before.data);
    const note = (of: string) => ({ data: of, ageSeconds: 5 * 3600, code: 'UPSTREAM_UNAVAILABLE' });
    expect(extensions?.['stale']).toEqual(
      expect.arrayContaining(['product', 'variation', 'product-list', 'taxonomy'].map(note)),
    );
  });

  it('what was not known is an error of its own field, with a code; the rest is whole', async () => {
    const { query, store, health } = await start();
    await query('{ product(id: 103, idType: DATABASE_ID) { name } }');
    await store.faults.down();
    const { status, data, errors } = await query(COLD);
    expect(status).toBe(200);
    expect(data).toEqual({ warm: { name: 'Kivu Lake Women’s Lot' }, cold: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'woocommerce (products) could not be reached (ECONNREFUSED).',
        path: ['cold'],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', system: 'woocommerce', resource: 'products' },
      }),
    ]);
    expect((await query('{ products { nodes { name } } }')).errors?.[0]).toMatchObject({
      path: ['products'],
      extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    });
    expect(await health('live')).toEqual({ status: 200, body: { live: true } });
    expect(await health('ready')).toEqual({ status: 200, body: { ready: true, reasons: [] } });
  });

  it('the cold fields of an entity are errors, its warm fields are not', async () => {
    const { query, store } = await start();
    await query('{ product(id: 101, idType: DATABASE_ID) { name } }');
    await store.faults.down();
    const { data, errors } = await query(
      '{ product(id: 101, idType: DATABASE_ID) { name ... on VariableProduct { price variations { nodes { sku } } } reviews { nodes { id } } } }',
    );
    expect(data.product).toEqual({
      name: 'Yirgacheffe Dumerso',
      price: null,
      variations: null,
      reviews: null,
    });
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code]).sort()).toEqual([
      ['product.price', 'UPSTREAM_UNAVAILABLE'],
      ['product.reviews', 'UPSTREAM_UNAVAILABLE'],
      ['product.variations', 'UPSTREAM_UNAVAILABLE'],
    ]);
  });

  it('it is back by itself once the shop is', async () => {
    const { query, store, advance } = await start();
    await query(PAGE);
    await store.faults.down();
    advance(2 * HOUR);
    expect((await query(PAGE)).extensions?.['stale']).toBeDefined();
    expect((await query(COLD)).errors).toHaveLength(1);

    await store.faults.up();
    store.catalogue.product(103).name = 'Kivu, renamed';
    advance(6 * SECOND);
    await vi.waitFor(async () => {
      const { data, extensions } = await query(PAGE);
      expect(extensions).toBeUndefined();
      expect(data.products.nodes.map(({ name }: { name: string }) => name)).toContain('Kivu, renamed');
    });
    expect((await query(COLD)).errors).toBeUndefined();
  });

  it('known values are not kept for ever', async () => {
    const { query, store, advance } = await start();
    await query('{ product(id: 103, idType: DATABASE_ID) { name } }');
    await store.faults.down();
    advance(26 * HOUR);
    const { data, errors } = await query('{ product(id: 103, idType: DATABASE_ID) { name } }');
    expect(data.product).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  });
});

describe('a shop that hangs', () => {
  it('costs an answer its time budget and no more', async () => {
    const { query, store } = await start({ woocommerce: { timeoutMs: 300 } });
    await query('{ product(id: 103, idType: DATABASE_ID) { name } }');
    store.faults.set('/products', { kind: 'hang' });
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const begin = performance.now();
      const { data, errors } = await query(COLD);
      times.push(performance.now() - begin);
      expect(data.warm).toEqual({ name: 'Kivu Lake Women’s Lot' });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_TIMEOUT']);
    }
    // The best of a few, since other work on the machine only ever adds to the time.
    expect(Math.min(...times)).toBeGreaterThan(290);
    expect(Math.min(...times)).toBeLessThan(350 + 50);
  });

  it('does not hold up what is known', async () => {
    const { query, store } = await start();
    const before = await query(PAGE);
    store.faults.set('/', { kind: 'hang' });
    expect((await query(PAGE)).data).toEqual(before.data);
  });
});

const FAULTS: [string, Fault, string][] = [
  ['drops the connection', { kind: 'drop' }, 'UPSTREAM_UNAVAILABLE'],
  ['answers 500', { kind: 'answer', status: 500, body: `{"message":"${KEYS.key}"}` }, 'UPSTREAM_UNAVAILABLE'],
  ['answers 503 with a page', { kind: 'html', status: 503 }, 'UPSTREAM_UNAVAILABLE'],
  ['answers 200 with a page', { kind: 'html' }, 'UPSTREAM_BAD_ANSWER'],
  ['answers half of the JSON', { kind: 'truncate' }, 'UPSTREAM_BAD_ANSWER'],
  ['breaks off', { kind: 'cut' }, 'UPSTREAM_BAD_ANSWER'],
  ['redirects', { kind: 'redirect', to: 'https://elsewhere.example/' }, 'UPSTREAM_BAD_ANSWER'],
  [
    'answers an object for a list',
    { kind: 'answer', status: 200, body: '{"code":"odd"}' },
    'UPSTREAM_BAD_ANSWER',
  ],
  [
    'wants to be left alone',
    { kind: 'answer', status: 429, headers: { 'retry-after': '30' } },
    'UPSTREAM_RATE_LIMITED',
  ],
  [
    'refuses the keys and repeats them',
    {
      kind: 'answer',
      status: 401,
      body: JSON.stringify({
        code: 'woocommerce_rest_cannot_view',
        message: `No rights for ${KEYS.key} / ${KEYS.secret}`,
      }),
    },
    'UPSTREAM_UNAUTHORIZED',
  ],
  [
    'refuses the request and repeats the keys',
    {
      kind: 'answer',
      status: 400,
      body: JSON.stringify({ code: 'rest_invalid_param', message: `${KEYS.secret}!` }),
    },
    'UPSTREAM_REFUSED',
  ],
];

describe.each(FAULTS)('a shop that %s', (_what, fault, code) => {
  it(`is a ${code} that names neither key nor secret`, async () => {
    const { query, store, logged } = await start();
    store.faults.set('/products', fault);
    const answer = await query(
      '{ product(id: 103, idType: DATABASE_ID) { name } general: products { found } categories: productCategories { nodes { name } } }',
    );
    expect(answer.data).toMatchObject({ product: null, general: null });
    expect(answer.data.categories.nodes.length).toBeGreaterThan(0);
    for (const error of answer.errors ?? []) {
      expect(error.extensions).toMatchObject({ code, system: 'woocommerce' });
    }
    expect(answer.errors?.map(({ path }) => path?.[0]).sort()).toEqual(['general', 'product']);
    const everything = `${JSON.stringify(answer)}\n${logged()}`;
    expect(everything).not.toContain(KEYS.key);
    expect(everything).not.toContain(KEYS.secret);
    expect(logged()).toContain('Loading into the cache failed');

    store.faults.clear();
    expect((await query('{ product(id: 103, idType: DATABASE_ID) { name } }')).errors).toBeUndefined();
  });
});

describe.each([
  ['a byte order mark', { kind: 'bom' }],
  ['PHP notices', { kind: 'notice' }],
] as [string, Fault][])('a shop that puts %s before its JSON', (_what, fault) => {
  it('is understood all the same', async () => {
    const { query, store } = await start();
    store.faults.set('/products', fault);
    expect((await query('{ product(id: 103, idType: DATABASE_ID) { name } }')).data.product.name).toBe(
      'Kivu Lake Women’s Lot',
    );
  });
});

describe('the circuit breaker', () => {
  it('spares a shop that keeps failing, tells why, and closes again by itself', async () => {
    const { query, store } = await start({ woocommerce: { breaker: { failures: 3, resetMs: 300 } } });
    store.faults.set('/products', { kind: 'answer', status: 500 });
    store.clearRequests();
    const messages: (string | undefined)[] = [];
    for (const id of [101, 102, 103, 104, 105]) {
      const { errors } = await query(`{ product(id: ${id}, idType: DATABASE_ID) { name } }`);
      expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
      messages.push(errors?.[0]?.message);
    }
    expect(store.requests).toHaveLength(3);
    expect(messages.at(-1)).toMatch(/^woocommerce \(products\) is not asked for now: .*500/);

    store.faults.clear();
    await vi.waitFor(async () => {
      expect((await query('{ product(id: 103, idType: DATABASE_ID) { name } }')).errors).toBeUndefined();
    });
  });
});
