import { describe, expect, test } from 'vitest';
import { createWooRestClient, type WooRestClient } from '../../../src/upstream/woo-rest/woo-rest-client.js';
import type { Query } from '../../../src/upstream/woo-rest/query.js';
import { cleanUp } from '../../support/clean-up.js';
import type { FaultServer, Reply, Script, SeenRequest } from '../../support/faults/fault-server.js';
import { failure, faultServer, LIMITS } from '../../support/upstream/scripted-upstream.js';

const KEYS = { consumerKey: 'ck_demo', consumerSecret: 'cs_demo' };
const NO_ROUTE = {
  status: 404,
  body: { code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } },
};

async function shop(script: Script, options = {}): Promise<{ server: FaultServer; client: WooRestClient }> {
  const server = await faultServer(script);
  const client = createWooRestClient({
    system: 'woocommerce',
    url: server.url,
    allowPlainHttp: false,
    ...LIMITS,
    ...KEYS,
    ...options,
  });
  cleanUp(() => client.close());
  return { server, client };
}

function list(body: unknown[], total = body.length, totalPages = 1): Reply {
  return { headers: { 'x-wp-total': String(total), 'x-wp-totalpages': String(totalPages) }, body };
}

/** Answers with a record for each id that was asked for, wherever the parameters stood. */
function byInclude(request: SeenRequest): Reply {
  const include = request.query['include'] ?? (JSON.parse(request.body) as { include: string }).include;
  return list(include.split(',').map((id) => ({ id: Number(id) })));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('reading by ids', () => {
  test('250 ids are three calls of at most 100, each with a page as large', async () => {
    const { server, client } = await shop(byInclude);
    const products = await client.productsByIds(range(1, 250), { status: 'publish' });
    expect(products.map(({ id }) => id).sort((a, b) => a - b)).toEqual(range(1, 250));
    expect(server.requests.map(({ query }) => query['include']?.split(',').length)).toEqual([100, 100, 50]);
    expect(
      server.requests.every(({ query }) => query['per_page'] === '100' && query['status'] === 'publish'),
    ).toBe(true);
    expect(server.requests[2]!.url).toBe(
      `/wp-json/wc/v3/products?status=publish&include=${range(201, 250).join(',')}&per_page=100`,
    );
  });

  test('an id is asked for once', async () => {
    const { server, client } = await shop(byInclude);
    expect(await client.productsByIds([7, 7, 7])).toHaveLength(1);
    expect(server.requests[0]!.query['include']).toBe('7');
  });

  test('no ids: no call', async () => {
    const { server, client } = await shop(byInclude);
    expect(await client.productsByIds([])).toEqual([]);
    expect(await client.variationsByIds([])).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  test.each([0, -1, 1.5, NaN, 2 ** 53, '5?role=all' as unknown as number])(
    '%s is no id and is never sent',
    async (id) => {
      const { server, client } = await shop(byInclude);
      for (const read of [
        client.productsByIds([1, id]),
        client.variationsByIds([{ id, parentId: 1 }]),
        client.attributeTerms(id),
      ]) {
        expect((await failure(read)).code).toBe('BAD_USER_INPUT');
      }
      expect(server.requests).toHaveLength(0);
    },
  );

  test('what is too long for a URL goes as a POST that counts as GET, and is repeated like one', async () => {
    const ids = range(9_007_199_254_740_800, 9_007_199_254_740_899);
    const { server, client } = await shop(
      (request, index) => (index === 0 ? { fault: 'drop' } : byInclude(request)),
      {
        retries: 1,
      },
    );
    const products = await client.productsByIds(ids, {
      _fields: 'id,name',
      status: 'publish',
      'meta[0][key]': 'x'.repeat(500),
    });
    expect(products).toHaveLength(100);
    expect(server.requests).toHaveLength(2);
    const [, request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/wp-json/wc/v3/products' });
    expect(request!.headers).toMatchObject({
      'x-http-method-override': 'GET',
      'content-type': 'application/json',
    });
    expect(JSON.parse(request!.body)).toEqual({
      _fields: 'id,name',
      status: 'publish',
      meta: { 0: { key: 'x'.repeat(500) } },
      include: ids.join(','),
      per_page: '100',
    });
  });
});

describe('a page of a list', () => {
  const FIELDS = Array.from({ length: 60 }, (_, index) => `some_field_${index}`).join(',');
  const methodFor = async (query: Query): Promise<string> => {
    const { server, client } = await shop(() => list([], 0, 0));
    await client.productPage(query);
    return server.requests[0]!.method;
  };

  test('goes with its parameters in a body when the links to other pages, which repeat them, would be too long for a header', async () => {
    expect(await methodFor({ _fields: FIELDS, offset: 0, exclude: range(1, 60) })).toBe('GET');
    expect(await methodFor({ _fields: FIELDS, offset: 0, exclude: range(100_001, 100_090) })).toBe('POST');
  });

  test('counts the links twice where a page has one before and one after', async () => {
    const exclude = range(1_001, 1_060);
    expect(await methodFor({ offset: 100, exclude })).toBe('GET');
    expect(await methodFor({ page: 2, exclude })).toBe('POST');
  });
});

describe('variations', () => {
  const KEYS_OF = (count: number, parentId: number, from: number): { id: number; parentId: number }[] =>
    range(from, from + count - 1).map((id) => ({ id, parentId }));

  test('those of many products come in one call', async () => {
    const { server, client } = await shop(byInclude);
    await client.variationsByIds([...KEYS_OF(3, 1, 11), ...KEYS_OF(2, 2, 21)]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/wp-json/wc/v3/variations?include=11,12,13,21,22&per_page=100',
    ]);
  });

  test('a store without that route is asked parent by parent, and for the route only once', async () => {
    const older: Script = (request) =>
      request.path.endsWith('/v3/variations') ? NO_ROUTE : byInclude(request);
    const { server, client } = await shop(older);
    const variations = await client.variationsByIds([...KEYS_OF(120, 1, 1001), ...KEYS_OF(2, 2, 21)], {
      status: 'publish',
    });
    expect(variations).toHaveLength(122);
    expect(new Set(variations.map(({ parent_id }) => parent_id))).toEqual(new Set([1, 2]));
    expect(variations[0]).toMatchObject({ type: 'variation', name: '' });
    await client.variationsByIds(KEYS_OF(1, 2, 21));
    const calls = server.requests.map(({ path, query }) => [
      path.slice('/wp-json/wc/v3'.length),
      query['include']?.split(',').length,
    ]);
    expect(calls.slice(2)).toEqual([
      ['/products/1/variations', 100],
      ['/products/1/variations', 20],
      ['/products/2/variations', 2],
      ['/products/2/variations', 1],
    ]);
    expect(calls.slice(0, 2).map(([path]) => path)).toEqual(['/variations', '/variations']);
  });

  test('another failure of the route is not taken for its absence', async () => {
    const { server, client } = await shop(() => ({ status: 404, body: { code: 'other', message: 'x' } }));
    expect((await failure(client.variationsByIds(KEYS_OF(1, 1, 5)))).code).toBe('UPSTREAM_REFUSED');
    await failure(client.variationsByIds(KEYS_OF(1, 1, 5)));
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/wp-json/wc/v3/variations',
      '/wp-json/wc/v3/variations',
    ]);
  });

  test('by sku, an older store finds them among the products', async () => {
    const image = { id: 9, src: 'https://shop.example/a.jpg' };
    const { client } = await shop(({ path }) =>
      path.endsWith('/v3/variations')
        ? NO_ROUTE
        : list([
            { id: 1, type: 'simple', images: [] },
            {
              id: 5,
              type: 'variation',
              parent_id: 3,
              images: [image],
              attributes: [{ id: 1, name: 'Size', option: 'M' }],
            },
          ]),
    );
    const page = await client.variationPage({ sku: 'A' });
    expect(page.total).toBe(1);
    expect(page.items).toMatchObject([
      { id: 5, type: 'variation', parent_id: 3, image, attributes: [{ id: 1, name: 'Size', option: 'M' }] },
    ]);
  });

  test('without a sku an older store has no list of all variations, and says so', async () => {
    const { client } = await shop(() => NO_ROUTE);
    expect((await failure(client.variationPage({ per_page: 10 }))).failure.upstreamCode).toBe(
      'rest_no_route',
    );
  });
});

describe('lists', () => {
  test('a page tells items and totals', async () => {
    const { server, client } = await shop(() => list([{ id: 1 }, { id: 2 }], 26, 13));
    const page = await client.productPage({ per_page: 2, page: 3, search: undefined });
    expect(page).toMatchObject({ items: [{ id: 1 }, { id: 2 }], total: 26, totalPages: 13 });
    expect(server.requests[0]!.url).toBe('/wp-json/wc/v3/products?per_page=2&page=3');
  });

  test('ids alone are asked for as ids alone', async () => {
    const { server, client } = await shop(() => list([{ id: 4 }, { id: 2 }], 7));
    expect(await client.productIds({ category: [1, 2] })).toEqual({ ids: [4, 2], total: 7 });
    expect(server.requests[0]!.query).toEqual({ category: '1,2', _fields: 'id' });
  });

  test('all terms: the first page tells how many there are, the others come together', async () => {
    const { server, client } = await shop(({ query }) => list([{ id: Number(query['page']) }], 250, 3));
    expect((await client.terms('categories')).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(server.requests[0]!.url).toBe(
      '/wp-json/wc/v3/products/categories?per_page=100&page=1&orderby=id&order=asc',
    );
    expect(server.requests.map(({ query }) => query['page']).sort()).toEqual(['1', '2', '3']);
  });

  test('no terms are one call', async () => {
    const { server, client } = await shop(() => list([], 0, 0));
    expect(await client.terms('tags')).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test('a store that knows no brands has none; other routes have to be there', async () => {
    const { client } = await shop(() => NO_ROUTE);
    expect(await client.terms('brands')).toEqual([]);
    expect((await failure(client.terms('tags'))).code).toBe('UPSTREAM_REFUSED');
  });

  test('attributes, their terms, reviews and tax rates have their routes', async () => {
    const { server, client } = await shop(() => list([{ id: 1 }]));
    await client.attributes();
    await client.attributeTerms(3);
    await client.reviewPage({ product: [14, 16] });
    await client.taxRates();
    expect(server.requests.map(({ path }) => path.slice('/wp-json/wc/v3'.length))).toEqual([
      '/products/attributes',
      '/products/attributes/3/terms',
      '/products/reviews',
      '/taxes',
    ]);
    expect(server.requests[2]!.query).toEqual({ product: '14,16' });
  });

  test('settings come as plain texts by name, lists joined by commas; the rest of them is left out', async () => {
    const { server, client } = await shop(() => ({
      body: [
        { id: 'woocommerce_currency', value: 'EUR' },
        { id: 'woocommerce_price_num_decimals', value: 2 },
        { id: 'woocommerce_specific_allowed_countries', value: ['DE', 'AT'] },
        { id: 'woocommerce_store_map', value: { lat: 1 } },
        { id: 'woocommerce_currency', value: 'EUR' },
      ],
    }));
    expect(await client.settings('general')).toEqual({
      woocommerce_currency: 'EUR',
      woocommerce_price_num_decimals: '2',
      woocommerce_specific_allowed_countries: 'DE,AT',
    });
    expect(server.requests[0]!.url).toBe('/wp-json/wc/v3/settings/general?_fields=id,value');
  });

  test.each([
    ['an object', { headers: { 'x-wp-total': '1', 'x-wp-totalpages': '1' }, body: { id: 1 } }],
    ['no total', { body: [{ id: 1 }] }],
    ['a total that is no number', { headers: { 'x-wp-total': 'many', 'x-wp-totalpages': '1' }, body: [] }],
  ] as [string, Reply][])('%s instead of a list is a bad answer', async (_what, reply) => {
    const { client } = await shop(() => reply);
    expect((await failure(client.productPage({}))).code).toBe('UPSTREAM_BAD_ANSWER');
  });

  test.each([['an object', { body: {} }]] as [string, Reply][])(
    '%s instead of settings is a bad answer',
    async (_what, reply) => {
      const { client } = await shop(() => reply);
      expect((await failure(client.settings('tax'))).code).toBe('UPSTREAM_BAD_ANSWER');
    },
  );
});

describe('hostile values', () => {
  test.each([
    '../../users',
    '..%2f',
    '5?role=all',
    'a&status=any',
    '#',
    '%00',
    '\u0000',
    'a\r\nx: y',
    '//host',
    '\\',
    '\uD800',
  ])('%j stays one parameter of the same route', async (value) => {
    const { server, client } = await shop(() => list([]));
    await client.productPage({ slug: value, status: 'publish' });
    const [request] = server.requests;
    expect(request!.path).toBe('/wp-json/wc/v3/products');
    expect(request!.query).toEqual({ slug: value === '\uD800' ? '\uFFFD' : value, status: 'publish' });
    expect(request!.url).toMatch(/^[\w\-.~%/?=&,]+$/);
    expect(request!.headers['x']).toBeUndefined();
  });

  test('a value of 8 KB goes in the body', async () => {
    const { server, client } = await shop(() => list([]));
    const sku = '\u00e9"\\\r\n'.repeat(2_000);
    await client.productPage({ sku });
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/wp-json/wc/v3/products' });
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ sku });
  });

  test.each(['../users', 'general/x?y=1#z', 'a b'])(
    'the settings group %j is one step of the path',
    async (group) => {
      const { server, client } = await shop(() => ({ body: [] }));
      await client.settings(group);
      expect(server.requests[0]!.path).toBe(`/wp-json/wc/v3/settings/${encodeURIComponent(group)}`);
    },
  );

  test.each(['', '.', '..'])('the settings group %j is refused', async (group) => {
    const { server, client } = await shop(() => ({ body: [] }));
    expect((await failure(client.settings(group))).code).toBe('BAD_USER_INPUT');
    expect(server.requests).toHaveLength(0);
  });
});

describe('keys', () => {
  test('over plain HTTP on this machine every try is signed with a nonce of its own', async () => {
    const { server, client } = await shop((_request, index) => (index === 0 ? { fault: 'drop' } : list([])), {
      retries: 1,
      clock: { now: () => 1_795_489_675_999 },
    });
    await client.productPage({ search: 'tent & pack' });
    const headers = server.requests.map(({ headers }) => headers.authorization!);
    expect(headers).toHaveLength(2);
    for (const header of headers)
      expect(header).toMatch(/^OAuth oauth_consumer_key="ck_demo", .*oauth_timestamp="1795489675"/);
    const nonces = headers.map((header) => /oauth_nonce="(\w{32})"/.exec(header)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(nonces).not.toContain(undefined);
    expect(server.requests[0]!.url).toBe('/wp-json/wc/v3/products?search=tent%20%26%20pack');
  });

  test('plain HTTP to another host is refused, unless it is allowed', () => {
    const options = { system: 'shop', url: 'http://shop.example', ...LIMITS, ...KEYS };
    expect(() => createWooRestClient({ ...options, allowPlainHttp: false })).toThrow(
      /plain HTTP.*allowPlainHttp/,
    );
    expect(() =>
      createWooRestClient({ ...options, url: 'http://127.0.0.1.evil.example', allowPlainHttp: false }),
    ).toThrow();
    expect(() =>
      createWooRestClient({ ...options, url: 'ftp://shop.example', allowPlainHttp: true }),
    ).toThrow(/https/);
    expect(() => createWooRestClient({ ...options, allowPlainHttp: true })).not.toThrow();
  });

  test('a shop in a folder keeps its folder', async () => {
    const server = await faultServer(() => list([]));
    const client = createWooRestClient({
      system: 's',
      url: `${server.url}/shop/`,
      allowPlainHttp: false,
      ...LIMITS,
      ...KEYS,
    });
    cleanUp(() => client.close());
    await client.productPage({});
    expect(server.requests[0]!.url).toBe('/shop/wp-json/wc/v3/products');
  });

  test('refused keys come with advice', async () => {
    const { client } = await shop(() => ({
      status: 401,
      body: { code: 'woocommerce_rest_cannot_view', message: 'Sorry, you cannot list resources.' },
    }));
    const error = await failure(client.productPage({}));
    expect(error.code).toBe('UPSTREAM_UNAUTHORIZED');
    expect(error.message).toMatch(/cannot list resources\. .*proxy that ends TLS/);
  });
});
