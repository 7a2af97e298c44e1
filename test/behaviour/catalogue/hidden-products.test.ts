import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

/** Products that shoppers may not see, with what else names them. The draft has no slug yet. */
const HIDDEN = [
  { why: 'draft', id: 113, sku: 'KR-WIN', slug: 'winter-roast', words: 'cardamom' },
  { why: 'private', id: 114, sku: 'KR-STAFF', slug: 'staff-coffee', words: 'Staff' },
  { why: 'behind a password', id: 115, sku: 'KR-CLUB', slug: 'club-roast-november', words: 'Members' },
  { why: 'pending', id: 413, sku: 'GI-TOTE-XL', slug: 'tote-bag-2', words: 'approval' },
  { why: 'private', id: 416, sku: 'CO-FARM', slug: 'farm-visit-cancelled', words: 'Farm' },
  { why: 'scheduled', id: 421, sku: 'GI-ADV', slug: 'advent-calendar', words: 'Advent' },
  { why: 'private with variations', id: 306, sku: 'KE-HALS', slug: 'gooseneck-kettle-hals', words: 'Hals' },
];
/** Nothing has ever had these. */
const NEVER = { id: 8888, sku: 'NO-SUCH', slug: 'no-such-thing', words: 'xyzzy' };

/** Private itself, or of a product that is. */
const HIDDEN_VARIATIONS = [
  { why: 'private', id: 30305, sku: 'PO-KAS-C2' },
  { why: 'of a private product', id: 30601, sku: 'KE-HALS-I' },
];
const NEVER_VARIATION = { id: 888801, sku: 'NO-SUCH-1' };

const SECRETS = [
  /Winter Roast|Staff Coffee|Club Roast|"Tote Bag"[^}]*19|Farm Visit|Advent Calendar|Gooseneck/,
  /cardamom|Members only|waiting for approval|crema/,
  /mail\.example\.test|gravatar\.com\/avatar\/[^"]*@/,
  /_internal_margin|0\.62|_supplier_price|71\.20|_edit_lock/,
  /Only staff should read|A note on a draft|waiting for moderation|Cheap watches|Arrived in three pieces/,
];

let app: TestApp;

beforeAll(async () => {
  const catalogue = smallCatalogue();
  // Its two variations stay published.
  catalogue.product(306).status = 'private';
  app = await startTestApp({ catalogue, config: 'metaKeys: [care, erp_code]' });
});
beforeEach(async () => {
  await app.purge();
});
afterAll(() => app.stop());

function globalId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** What an answer tells, with the names of what was asked for taken out. */
function told({ data, errors }: GraphqlAnswer, names: string[]): string {
  const text = JSON.stringify({
    data,
    errors: errors?.map(({ message, extensions, path }) => ({ message, extensions, path })),
  });
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((seen, name) => seen.replaceAll(name, '<asked>'), text);
}

interface Door {
  title: string;
  query: string;
  variables: (item: { id: number; sku: string; slug: string; words: string }) => Record<string, unknown>;
}

const PRODUCT = 'databaseId name slug sku description metaData { key value } reviews { nodes { content } }';
const byId = (idType: string) => `query ($id: ID!) { product(id: $id, idType: ${idType}) { ${PRODUCT} } }`;
const byWhere = (where: string, type: string) =>
  `query ($value: ${type}) { products(first: 100, where: { ${where} }) { found nodes { ${PRODUCT} } } }`;
const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { ${PRODUCT} } ... on ProductVariation { databaseId name } } }`;
const represent =
  (key: string, pick: (item: any) => unknown, __typename = 'Product'): Door['variables'] =>
  (item) => ({ r: [{ __typename, [key]: pick(item) }] });
const STATS = (where: string, type: string) => `query ($value: ${type}) {
  collectionStats(calculatePriceRange: true, calculateStockStatusCounts: true, calculateRatingCounts: true, where: { ${where} }) {
    priceRange { minPrice maxPrice } stockStatusCounts { status count } ratingCounts { rating count } } }`;

const DOORS: Door[] = [
  {
    title: 'product by database id',
    query: byId('DATABASE_ID'),
    variables: ({ id }) => ({ id: String(id) }),
  },
  { title: 'product by global id', query: byId('ID'), variables: ({ id }) => ({ id: globalId('post', id) }) },
  { title: 'product by slug', query: byId('SLUG'), variables: ({ slug }) => ({ id: slug }) },
  { title: 'product by sku', query: byId('SKU'), variables: ({ sku }) => ({ id: sku }) },
  {
    title: 'node',
    query: 'query ($id: ID) { node(id: $id) { id } }',
    variables: ({ id }) => ({ id: globalId('post', id) }),
  },
  {
    title: 'productVariation',
    query: 'query ($id: ID) { productVariation(id: $id, idType: DATABASE_ID) { name } }',
    variables: ({ id }) => ({ id: String(id) }),
  },
  {
    title: 'products by include',
    query: byWhere('include: $value', '[Int]'),
    variables: ({ id }) => ({ value: [id] }),
  },
  {
    title: 'products by slugIn',
    query: byWhere('slugIn: $value', '[String]'),
    variables: ({ slug }) => ({ value: [slug] }),
  },
  {
    title: 'products by slugIn of several',
    query: byWhere('slugIn: $value', '[String]'),
    variables: ({ slug }) => ({ value: [slug, 'nothing-at-all'] }),
  },
  {
    title: 'products by sku',
    query: byWhere('sku: $value', 'String'),
    variables: ({ sku }) => ({ value: sku }),
  },
  {
    title: 'products by search',
    query: byWhere('search: $value', 'String'),
    variables: ({ words }) => ({ value: words }),
  },
  {
    title: 'products by include, any status',
    query: byWhere('status: "any", include: $value', '[Int]'),
    variables: ({ id }) => ({ value: [id] }),
  },
  {
    title: 'products by include on a parent',
    query: byWhere('parent: 0, include: $value', '[Int]'),
    variables: ({ id }) => ({ value: [id] }),
  },
  {
    title: 'products by include of a place',
    query: byWhere('visibility: VISIBLE, include: $value', '[Int]'),
    variables: ({ id }) => ({ value: [id] }),
  },
  { title: '_entities by id', query: ENTITIES, variables: represent('id', ({ id }) => globalId('post', id)) },
  { title: '_entities by databaseId', query: ENTITIES, variables: represent('databaseId', ({ id }) => id) },
  { title: '_entities by sku', query: ENTITIES, variables: represent('sku', ({ sku }) => sku) },
  { title: '_entities by slug', query: ENTITIES, variables: represent('slug', ({ slug }) => slug) },
  {
    title: '_entities as a simple product',
    query: ENTITIES,
    variables: represent('databaseId', ({ id }) => id, 'SimpleProduct'),
  },
  {
    title: '_entities as a variation',
    query: ENTITIES,
    variables: represent('databaseId', ({ id }) => id, 'ProductVariation'),
  },
  {
    title: 'collectionStats by include',
    query: STATS('include: $value', '[Int]'),
    variables: ({ id }) => ({ value: [id] }),
  },
  {
    title: 'collectionStats by slug',
    query: STATS('slugIn: $value', '[String]'),
    variables: ({ slug }) => ({ value: [slug] }),
  },
  {
    title: 'collectionStats by sku',
    query: STATS('sku: $value', 'String'),
    variables: ({ sku }) => ({ value: sku }),
  },
  {
    title: 'collectionStats by search',
    query: STATS('search: $value', 'String'),
    variables: ({ words }) => ({ value: words }),
  },
];

/** Opens every door but those for variations. */
const PUBLIC = { id: 105, sku: 'KR-NAR', slug: 'narino-supremo', words: 'Supremo' };

test.each(DOORS.filter(({ title }) => !title.includes('ariation')))(
  '$title tells of a public product',
  async ({ query, variables }) => {
    const { data, errors } = await app.query(query, variables(PUBLIC));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/105|cG9zdDoxMDU=|9,90/);
  },
);

describe.each(HIDDEN)('a product that is $why ($id)', (item) => {
  test.each(DOORS)('is answered by $title like one that never was', async ({ query, variables }) => {
    const answer = await app.query(query, variables(item));
    const never = await app.query(query, variables(NEVER));
    expect(answer.errors?.[0]?.extensions.code ?? 'NOT_FOUND').toBe('NOT_FOUND');
    expect(told(answer, namesIn(variables(item)))).toBe(told(never, namesIn(variables(NEVER))));
    for (const secret of SECRETS) expect(JSON.stringify(answer.data)).not.toMatch(secret);
  });
});

/** Every name in the variables, also those within lists and representations. */
function namesIn(variables: Record<string, unknown>): string[] {
  const names = JSON.stringify(variables).match(/(?<=:|\[)("[^"]*"|\d+)/g) ?? [];
  return names.map((name) => name.replaceAll('"', ''));
}

const VARIATION_DOORS: Door[] = [
  {
    title: 'productVariation by database id',
    query: 'query ($id: ID) { productVariation(id: $id, idType: DATABASE_ID) { name sku } }',
    variables: ({ id }) => ({ id: String(id) }),
  },
  {
    title: 'productVariation by global id',
    query: 'query ($id: ID) { productVariation(id: $id) { name parent { node { name } } } }',
    variables: ({ id }) => ({ id: globalId('post', id) }),
  },
  { title: 'product', query: byId('DATABASE_ID'), variables: ({ id }) => ({ id: String(id) }) },
  { title: 'product by sku', query: byId('SKU'), variables: ({ sku }) => ({ id: sku }) },
  {
    title: 'node',
    query: 'query ($id: ID) { node(id: $id) { id ... on ProductVariation { name sku } } }',
    variables: ({ id }) => ({ id: globalId('post', id) }),
  },
  {
    title: 'products by sku',
    query: byWhere('sku: $value', 'String'),
    variables: ({ sku }) => ({ value: sku }),
  },
  {
    title: 'products by include',
    query: byWhere('include: $value', '[Int]'),
    variables: ({ id }) => ({ value: [id] }),
  },
  {
    title: '_entities by id',
    query: ENTITIES,
    variables: represent('id', ({ id }) => globalId('post', id), 'ProductVariation'),
  },
  {
    title: '_entities by databaseId',
    query: ENTITIES,
    variables: represent('databaseId', ({ id }) => id, 'ProductVariation'),
  },
  {
    title: '_entities by sku',
    query: ENTITIES,
    variables: represent('sku', ({ sku }) => sku, 'ProductVariation'),
  },
  { title: '_entities by sku as a product', query: ENTITIES, variables: represent('sku', ({ sku }) => sku) },
];

const PUBLIC_VARIATION = { id: 30301, sku: 'PO-KAS-C1', slug: '', words: '' };

test.each(VARIATION_DOORS.filter(({ title }) => !/^products?( |$)|as a product/.test(title)))(
  '$title tells of a public variation',
  async ({ query, variables }) => {
    const { data, errors } = await app.query(query, variables(PUBLIC_VARIATION));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('Dripper Kasane');
  },
);

describe.each(HIDDEN_VARIATIONS)('a variation that is $why ($id)', (item) => {
  test.each(VARIATION_DOORS)(
    'is answered by $title like one that never was',
    async ({ query, variables }) => {
      const [asked, unknown] = [
        variables({ slug: '', words: '', ...item }),
        variables({ slug: '', words: '', ...NEVER_VARIATION }),
      ];
      const [answer, never] = [await app.query(query, asked), await app.query(query, unknown)];
      expect(told(answer, namesIn(asked))).toBe(told(never, namesIn(unknown)));
    },
  );
});

test.each(['draft', 'private', 'pending', 'future', 'trash', 'DRAFT', 'auto-draft', 'anything'])(
  'no list has products of status "%s"',
  async (status) => {
    const { data } = await app.query(
      'query ($status: String) { products(where: { status: $status }) { found nodes { name } } }',
      { status },
    );
    expect(data.products).toEqual({ found: 0, nodes: [] });
    expect(app.calls().filter((call) => call.includes('/products') && call.includes(status))).toEqual([]);
  },
);

test('status "any" has the published ones only', async () => {
  const any = await app.query(
    '{ products(first: 100, where: { status: "any" }) { found nodes { databaseId } } }',
  );
  const all = await app.query('{ products(first: 100) { found nodes { databaseId } } }');
  expect(any.data).toEqual(all.data);
  const ids = any.data.products.nodes.map(({ databaseId }: any) => databaseId);
  for (const { id } of HIDDEN) expect(ids).not.toContain(id);
  expect(any.data.products.found).toBe(ids.length);
});

test('a product shows nothing of what it recommends, groups or is sold in when that is not public', async () => {
  const { data } = await app.query(/* GraphQL */ `
    fragment P on ProductUnion {
      databaseId
    }
    {
      notebook: product(id: 410, idType: DATABASE_ID) {
        upsell {
          found
          nodes {
            ...P
          }
        }
        related {
          nodes {
            ...P
          }
        }
        ... on SimpleProduct {
          crossSell {
            found
            nodes {
              ...P
            }
          }
        }
      }
      sampler: product(id: 211, idType: DATABASE_ID) {
        ... on GroupProduct {
          price
          products {
            found
            nodes {
              ...P
            }
          }
        }
      }
      dripper: product(id: 303, idType: DATABASE_ID) {
        ... on VariableProduct {
          price(format: RAW)
          variations(first: 100) {
            found
            nodes {
              databaseId
              parent {
                node {
                  databaseId
                }
              }
            }
          }
        }
      }
    }
  `);
  expect(data.notebook.upsell).toEqual({ found: 1, nodes: [{ databaseId: 404 }] });
  expect(data.notebook.crossSell).toEqual({ found: 1, nodes: [{ databaseId: 402 }] });
  expect(data.sampler.products.found).toBe(3);
  expect(data.dripper.variations.found).toBe(4);
  expect(data.dripper.variations.nodes.map(({ databaseId }: any) => databaseId)).not.toContain(30305);
});

test('what is filed under a term, of a kind or on sale holds no product that is not public', async () => {
  const { data } = await app.query(/* GraphQL */ `
    fragment L on ProductConnection {
      found
      nodes {
        databaseId
      }
    }
    {
      productCategories(first: 100) {
        nodes {
          products(first: 100) {
            ...L
          }
        }
      }
      productTags(first: 100) {
        nodes {
          products(first: 100) {
            ...L
          }
        }
      }
      productBrands(first: 100) {
        nodes {
          products(first: 100) {
            ...L
          }
        }
      }
      shippingClasses(first: 100) {
        nodes {
          products(first: 100) {
            ...L
          }
        }
      }
      product(id: 101, idType: DATABASE_ID) {
        productTypes {
          nodes {
            products(first: 100) {
              ...L
            }
          }
        }
      }
      dear: products(first: 100, where: { minPrice: 14, maxPrice: 14 }) {
        ...L
      }
      sold: products(first: 100, where: { orderby: [{ field: REVIEW_COUNT }] }) {
        ...L
      }
      sale: products(first: 100, where: { onSale: true }) {
        ...L
      }
      notSale: products(first: 100, where: { onSale: false }) {
        ...L
      }
      without: products(first: 100, where: { exclude: [101] }) {
        ...L
      }
    }
  `);
  const lists = JSON.stringify(data).match(/"found":\d+,"nodes":\[[^\]]*\]/g) ?? [];
  expect(lists.length).toBeGreaterThan(30);
  for (const list of lists) {
    const { found, nodes } = JSON.parse(`{${list}}`) as { found: number; nodes: { databaseId: number }[] };
    expect(nodes).toHaveLength(found);
    for (const { id } of HIDDEN) expect(nodes.map(({ databaseId }) => databaseId)).not.toContain(id);
  }
});

test('reviews of products that are not public, held ones and spam are like ones that never were', async () => {
  const reviews = [...app.store.catalogue.reviews()];
  const closed = reviews.filter(
    ({ status, product_id: id }) => status !== 'approved' || HIDDEN.some((item) => item.id === id),
  );
  expect(closed.map(({ status }) => status)).toEqual(expect.arrayContaining(['hold', 'spam', 'approved']));
  const query =
    'query ($id: ID) { node(id: $id) { id ... on Comment { content author { node { name } } } } }';
  for (const { id } of closed) {
    const answer = await app.query(query, { id: globalId('comment', id) });
    expect(answer.data, String(id)).toEqual({ node: null });
    expect(answer.errors).toBeUndefined();
  }
  const open = reviews.find(({ status, product_id: id }) => status === 'approved' && id === 101)!;
  const seen = await app.query(query, { id: globalId('comment', open.id) });
  expect(seen.data.node.content).toBe(open.review);
});

test('no answer has held reviews, spam or the e-mail address of anybody', async () => {
  const answer = await app.query(/* GraphQL */ `
    {
      products(first: 100) {
        nodes {
          databaseId
          reviewCount
          reviews(first: 100) {
            found
            edges {
              rating
              verified
              node {
                id
                databaseId
                content
                date
                author {
                  node {
                    id
                    databaseId
                    name
                    ... on CommentAuthor {
                      avatar {
                        url
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `);
  expect(answer.errors).toBeUndefined();
  const text = JSON.stringify(answer);
  expect(text).toContain('My filter coffee of the year');
  for (const secret of SECRETS) expect(text).not.toMatch(secret);
  expect(text).not.toMatch(/[\w.]+@[\w-]+\.\w+/);
  const { reviews, reviewCount } = answer.data.products.nodes.find(
    ({ databaseId }: any) => databaseId === 101,
  );
  expect([reviews.found, reviewCount]).toEqual([4, 4]);
});

test('only meta on the allow-list is told, whatever is asked for', async () => {
  const ask = async (args: string) =>
    (await app.query(`{ product(id: 410, idType: DATABASE_ID) { metaData${args} { key value } } }`)).data
      .product.metaData;
  expect(await ask('')).toEqual([{ key: 'care', value: 'dry place' }]);
  expect(await ask('(key: "care")')).toEqual([{ key: 'care', value: 'dry place' }]);
  for (const args of [
    '(key: "_internal_margin")',
    '(key: "pages")',
    '(keysIn: ["pages", "_internal_margin", "_edit_lock", "maker"])',
    '(key: "__proto__")',
    '(keysIn: ["constructor"])',
    '(key: "CARE")',
    '(key: "*")',
  ]) {
    expect(await ask(args), args).toEqual([]);
  }
  expect(await ask('(keysIn: ["pages", "care"], multiple: true)')).toEqual([
    { key: 'care', value: 'dry place' },
  ]);
});

test('products that are only hidden from lists are reachable, as in the shop', async () => {
  const { data, errors } = await app.query(/* GraphQL */ `
    {
      product(id: 407, idType: DATABASE_ID) {
        name
        catalogVisibility
      }
      bySlug: product(id: "replacement-gasket", idType: SLUG) {
        databaseId
      }
      products(where: { include: [407] }) {
        found
      }
      hidden: products(where: { visibility: HIDDEN }) {
        nodes {
          databaseId
        }
      }
    }
  `);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    product: { name: 'Replacement Gasket', catalogVisibility: 'HIDDEN' },
    bySlug: { databaseId: 407 },
    products: { found: 1 },
    hidden: { nodes: [{ databaseId: 407 }] },
  });
});

test('a product that becomes private is gone with the next read, and with it its variations and reviews', async () => {
  const question = /* GraphQL */ `
    { product(id: 108, idType: DATABASE_ID) { name }
      productVariation(id: 10801, idType: DATABASE_ID) { name }
      node(id: "${globalId('comment', 811)}") { id }
      products(where: { include: [108] }) { found } }
  `;
  const before = await app.query(question);
  expect(before.errors).toBeUndefined();
  app.store.catalogue.product(108).status = 'private';
  await app.purge({ tags: ['product:108', 'list:products'] });
  const after = await app.query(question);
  expect(after.data).toEqual({ product: null, productVariation: null, node: null, products: { found: 0 } });
  app.store.catalogue.product(108).status = 'publish';
});
