import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
beforeEach(async () => {
  await app.purge();
  app.forgetCalls();
});
afterAll(() => app.stop());

function globalId(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** The code of the one error, and nothing of the inside of the server in it. */
function codeOf({ errors }: GraphqlAnswer): string | undefined {
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|stack|cs_demo|ck_demo|TypeError|RangeError/);
  expect(errors?.[0]?.message).toMatch(/\w{3}/);
  return errors?.[0]?.extensions.code;
}

const HUGE = [
  '9007199254740993',
  '9007199254740992',
  '99999999999999999999',
  '1e3',
  '0x1',
  ' 1',
  '1 ',
  '01',
  '+1',
  '-1',
  '0',
  '1.0',
  '',
  'abc',
  '１',
  '1\u0000',
  '101,102',
  '101 OR 1=1',
];

describe('ids that are none', () => {
  test.each(HUGE)('%j is refused as a database id, and no call is made', async (id) => {
    for (const field of [
      'product(id: $id, idType: DATABASE_ID) { name }',
      'productCategory(id: $id, idType: DATABASE_ID) { name }',
    ]) {
      const answer = await app.query(`query ($id: ID!) { ${field} }`, { id });
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    }
    expect(app.calls()).toEqual([]);
  });

  test.each([
    '',
    'post:101',
    '!!!!',
    globalId('post'),
    globalId(':101'),
    globalId('post:'),
    globalId('post:abc'),
    globalId('post:1e3'),
    globalId('post:-101'),
    globalId('post:0101'),
    globalId('post: 101'),
    globalId('post:101:102'),
    globalId('post:9007199254740993'),
    globalId('term:16'),
    globalId('user:1'),
    globalId('order:1'),
    globalId('__proto__:101'),
    `${globalId('post:101')}=`,
    ` ${globalId('post:101')}`,
    globalId('post:101').replace('=', ''),
    'x'.repeat(8000),
  ])('%j is refused as the global id of a product', async (id) => {
    const answer = await app.query('query ($id: ID!) { product(id: $id) { name } }', { id });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.data).toEqual({ product: null });
    expect(app.calls()).toEqual([]);
  });

  test.each(['order:1', 'plugin:1', '__proto__:1', 'constructor:1', 'cart:x'])(
    'node of a kind that is not served: %s is null',
    async (text) => {
      const answer = await app.query('query ($id: ID) { node(id: $id) { id } }', { id: globalId(text) });
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual({ node: null });
      expect(app.calls()).toEqual([]);
    },
  );

  test('a kind of id that does not exist is refused before anything is run', async () => {
    for (const query of [
      '{ product(id: "1", idType: EAN) { name } }',
      '{ product(id: "1", idType: "SLUG") { name } }',
      '{ productVariation(id: "1", idType: SKU) { name } }',
      '{ products(where: { orderby: [{ field: NOPE }] }) { found } }',
      '{ products(where: { stockStatus: [SOLD] }) { found } }',
      '{ products(where: { include: ["1"] }) { found } }',
      '{ products(where: { minPrice: "1" }) { found } }',
      '{ products(first: 1.5) { found } }',
      '{ products(first: 99999999999) { found } }',
    ]) {
      expect(codeOf(await app.query(query)), query).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const byVariable = await app.query(
      'query ($t: ProductIdTypeEnum) { product(id: "1", idType: $t) { name } }',
      { t: 'EAN' },
    );
    expect(codeOf(byVariable)).toBe('BAD_USER_INPUT');
    expect(app.calls()).toEqual([]);
  });

  test('ids may be numbers, in the document and in the variables', async () => {
    const inline = await app.query('{ product(id: 105, idType: DATABASE_ID) { databaseId } }');
    const variable = await app.query(
      'query ($id: ID!) { product(id: $id, idType: DATABASE_ID) { databaseId } }',
      { id: 105 },
    );
    expect(inline.data).toEqual({ product: { databaseId: 105 } });
    expect(variable.data).toEqual(inline.data);
  });

  test('a number that JSON cannot carry is refused, not rounded', async () => {
    const document = 'query ($id: ID!) { product(id: $id, idType: DATABASE_ID) { databaseId } }';
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(document)},"variables":{"id":9007199254740993}}`,
    });
    const answer = (await response.json()) as GraphqlAnswer;
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const inline = await app.query('{ product(id: 9007199254740993, idType: DATABASE_ID) { databaseId } }');
    expect(codeOf(inline)).toBe('BAD_USER_INPUT');
    expect(app.calls()).toEqual([]);
  });

  test('bad representations fail alone', async () => {
    const r = [
      { __typename: 'Product', databaseId: 105 },
      { __typename: 'Product', databaseId: '1e3' },
      { __typename: 'Product', databaseId: { $gt: 0 } },
      { __typename: 'Product', id: globalId('term:16') },
      { __typename: 'Product', sku: '' },
      { __typename: 'Product', slug: '' },
      { __typename: 'Product', slug: ['a'] },
      { __typename: 'Product' },
      { __typename: 'Nope', id: '1' },
      { __typename: '__proto__', id: '1' },
      { __typename: 'ProductCategory', slug: 'coffee' },
    ];
    const { data, errors } = await app.query(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SimpleProduct { databaseId } ... on ProductCategory { name } } }',
      { r },
    );
    expect(data._entities).toEqual([
      { databaseId: 105 },
      ...Array.from({ length: 9 }, () => null),
      { name: 'Coffee' },
    ]);
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual(
      expect.arrayContaining([1, 2, 3, 6, 7, 8, 9].map((index) => [index, 'BAD_USER_INPUT'])),
    );
    expect(errors).toHaveLength(7);
  });
});

describe('pages that are none', () => {
  const CURSOR = globalId('arrayconnection:101:3');

  test.each([
    { first: -1 },
    { last: -1 },
    { first: 1, last: 1 },
    { first: 0, last: 0 },
    { after: 'abc' },
    { before: 'abc' },
    { after: globalId('arrayconnection:') },
    { after: globalId('arrayconnection:0') },
    { after: globalId('arrayconnection:-5') },
    { after: globalId('arrayconnection:1e3') },
    { after: globalId('arrayconnection:101:-1') },
    { after: globalId('arrayconnection:101:9999999999') },
    { after: globalId('post:101') },
    { after: 'x'.repeat(8000) },
    { first: 2, before: CURSOR },
    { last: 2, after: CURSOR },
    { after: CURSOR, before: CURSOR },
  ])('%j is refused, in lists and inside of records', async (variables) => {
    const parameters = '$first: Int, $last: Int, $after: String, $before: String';
    const args = 'first: $first, last: $last, after: $after, before: $before';
    const answer = await app.query(
      `query (${parameters}) { products(${args}) { found } productCategories(${args}) { found } }`,
      { ...variables },
    );
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect(answer.data).toEqual({ products: null, productCategories: null });
    expect(app.calls().filter((call) => call.endsWith('/wc/v3/products'))).toEqual([]);
  });

  test('a cursor far past the end gives an empty page', async () => {
    const { data, errors } = await app.query(
      'query ($after: String) { products(after: $after) { nodes { name } pageInfo { hasNextPage } } }',
      {
        after: globalId('arrayconnection:9007199254740991:999999999'),
      },
    );
    expect(errors).toBeUndefined();
    expect(data.products).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
  });
});

describe('filters that are none', () => {
  test.each([
    { minPrice: 10, maxPrice: 9 },
    { dateQuery: { month: 3 } },
    { dateQuery: { day: 3 } },
    { dateQuery: { after: { month: 3 } } },
    { dateQuery: { year: 2025, month: 13 } },
    { dateQuery: { year: 2025, month: 2, day: 30 } },
    { dateQuery: { after: { year: 2025, month: 1, day: 1, hour: 25 } } },
    { dateQuery: { year: 1_000_000_000 } },
    { dateQuery: { year: -1 } },
    { dateQuery: { year: 99 } },
    {
      taxonomyFilter: {
        relation: 'OR',
        filters: [{ taxonomy: 'PRODUCT_CAT', terms: ['coffee'], operator: 'NOT_IN' }],
      },
    },
  ])('%j is refused', async (where) => {
    const answer = await app.query(
      'query ($where: RootQueryToProductConnectionWhereArgs) { products(where: $where) { found } }',
      { where },
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(app.calls().filter((call) => call.endsWith('/wc/v3/products'))).toEqual([]);
  });

  test('what WooCommerce refuses is told with its own code', async () => {
    const answer = await app.query(
      '{ products(where: { taxonomyFilter: { filters: [{ taxonomy: PRODUCT_TYPE, terms: ["bogus"] }] } }) { found } }',
    );
    expect(codeOf(answer)).toBe('UPSTREAM_REFUSED');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ status: 400, upstreamCode: 'rest_invalid_param' });
  });

  test('reviews and terms refuse ids that are none', async () => {
    const reviews = await app.query(
      '{ product(id: 101, idType: DATABASE_ID) { reviews(where: { commentIn: ["abc"] }) { found } } }',
    );
    expect(codeOf(reviews)).toBe('BAD_USER_INPUT');
    const terms = await app.query('{ productCategories(where: { include: ["abc"] }) { found } }');
    expect(codeOf(terms)).toBe('BAD_USER_INPUT');
  });
});

const HOSTILE = [
  '../../users',
  '..%2f..%2fusers',
  '5?role=all',
  '5&status=any',
  '&status=draft',
  'x#fragment',
  '%00',
  '\u0000',
  'a\r\nX-Injected: 1',
  'a\nGET /wp-json/wc/v3/customers HTTP/1.1',
  "' OR 1=1 --",
  '[0]',
  'status][]=any',
  '_fields=post_password',
  '{"$ne":null}',
  '<script>alert(1)</script>',
  '\u{1f4a9}\u202e',
  '\ud800',
  'ä,ö',
  '__proto__',
  'constructor',
  'x'.repeat(8192),
];

describe('hostile words', () => {
  const PATHS =
    /^(GET|POST) \/wp-json\/wc\/(v3\/products|store\/v1\/products|store\/v1\/products\/collection-data)$/;
  const KNOWN = new Set([
    'status',
    '_fields',
    'slug',
    'sku',
    'search',
    'parent',
    'per_page',
    'offset',
    'page',
    'orderby',
    'order',
    'include',
    'exclude',
    'calculate_price_range',
    'oauth_consumer_key',
    'oauth_nonce',
    'oauth_signature',
    'oauth_signature_method',
    'oauth_timestamp',
    'oauth_version',
  ]);

  test.each(HOSTILE)(
    '%j finds nothing, and the store sees the intended call with the word as it is',
    async (word) => {
      const answer = await app.query(
        /* GraphQL */ `
          query ($word: String!, $id: ID!) {
            bySlug: products(where: { slugIn: [$word] }) {
              found
            }
            bySku: products(where: { sku: $word }) {
              found
            }
            bySearch: products(where: { search: $word }) {
              found
            }
            stats: collectionStats(calculatePriceRange: true, where: { sku: $word }) {
              priceRange {
                minPrice
              }
            }
            category: products(where: { category: $word }) {
              found
            }
            term: productCategory(id: $id, idType: SLUG) {
              name
            }
            slug: product(id: $id, idType: SLUG) {
              name
            }
            sku: product(id: $id, idType: SKU) {
              name
            }
          }
        `,
        { word, id: word },
      );
      expect(answer.errors?.map(({ extensions }) => extensions.code) ?? []).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
      const { bySlug, bySku, category, term, slug, sku } = answer.data;
      expect({ bySlug, bySku, category, term, slug, sku }).toEqual({
        bySlug: { found: 0 },
        bySku: { found: 0 },
        category: { found: 0 },
        term: null,
        slug: null,
        sku: null,
      });
      for (const { method, path, params, status } of app.store.requests) {
        if (/taxes|settings|attributes|categories/.test(path)) continue;
        expect(`${method} ${path}`).toMatch(PATHS);
        expect([path, Object.keys(params).filter((name) => !KNOWN.has(name))]).toEqual([path, []]);
        if (path.includes('/v3/')) expect(params['status']).toBe('publish');
        expect([path, status]).toEqual([path, 200]);
      }
      const searched = app.store.requests
        .map(({ params }) => params['search'])
        .filter((search) => search !== undefined);
      expect(searched).toEqual([Buffer.from(word).toString()]);
    },
  );

  test('the answer names at most the first part of an endless id', async () => {
    const answer = await app.query('query ($id: ID!) { product(id: $id, idType: SKU) { name } }', {
      id: 'x'.repeat(8192),
    });
    expect(answer.errors?.[0]?.message.length).toBeLessThan(400);
  });
});

test('__proto__ in variables and in the body reaches nothing', async () => {
  const document =
    'query ($where: RootQueryToProductConnectionWhereArgs) { products(where: $where) { found } }';
  const bodies = [
    `{"query":${JSON.stringify(document)},"variables":{"__proto__":{"where":{"status":"draft"}}}}`,
    `{"query":${JSON.stringify(document)},"variables":{"where":{"__proto__":{"status":"draft"}}}}`,
    `{"query":${JSON.stringify(document)},"__proto__":{"variables":{}},"constructor":{"prototype":{"polluted":1}}}`,
  ];
  for (const body of bodies) {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as GraphqlAnswer;
    expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR');
    if (answer.data) expect(answer.data.products.found).toBeGreaterThanOrEqual(54);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(({} as Record<string, unknown>)['status']).toBeUndefined();
});
