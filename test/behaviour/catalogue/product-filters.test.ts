import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../demo/src/catalogue/catalogue.js';
import type { ProductRecord } from '../../../demo/src/catalogue/records.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { ratingOf } from '../../../demo/src/view/rating.js';
import { summarizePrices } from '../../../demo/src/view/sale-price.js';
import { siteDate } from '../../../demo/src/view/site-time.js';
import { stockView } from '../../../demo/src/view/stock.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const NOW = new Date().toISOString().slice(0, 19);

let app: TestApp;
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = smallCatalogue();
  app = await startTestApp({ catalogue });
});
afterAll(() => app.stop());

type Test = (product: ProductRecord) => boolean;

/** Ids of what shoppers may see and the test lets through. */
function plainly(fits: Test): number[] {
  return [...catalogue.products.values()]
    .filter(({ status, post_password: password }) => status === 'publish' && !password)
    .filter(fits)
    .map(({ id }) => id)
    .sort(byNumber);
}

function byNumber(a: number, b: number): number {
  return a - b;
}

async function found(where: object): Promise<number[]> {
  const { data, errors } = await app.query(
    'query ($where: RootQueryToProductConnectionWhereArgs) { products(first: 100, where: $where) { found nodes { databaseId } } }',
    { where },
  );
  expect(errors).toBeUndefined();
  const ids = data.products.nodes.map(({ databaseId }: any) => databaseId);
  expect(data.products.found).toBe(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  return ids.sort(byNumber);
}

/** In one of the terms, or below it. */
const inTerms =
  (...wanted: number[]): Test =>
  ({ category_ids, tag_ids, brand_ids, shipping_class_id }) => {
    const family = catalogue.withDescendants(wanted);
    return [...category_ids, ...tag_ids, ...brand_ids, shipping_class_id].some((id) => family.has(id));
  };
const not =
  (fits: Test): Test =>
  (product) =>
    !fits(product);
const all =
  (...tests: Test[]): Test =>
  (product) =>
    tests.every((fits) => fits(product));
const any =
  (...tests: Test[]): Test =>
  (product) =>
    tests.some((fits) => fits(product));
const of =
  (...ids: number[]): Test =>
  ({ id }) =>
    ids.includes(id);
const onSale: Test = (product) =>
  summarizePrices(catalogue, product, NOW).onSale && product.type !== 'grouped';
const costs =
  (min: number, max: number): Test =>
  (product) =>
    summarizePrices(catalogue, product, NOW).all.some(
      (price) => Number(price) >= min && Number(price) <= max,
    );
const stock =
  (...statuses: string[]): Test =>
  (product) =>
    statuses.includes(stockView(catalogue, product).stock_status);
const ofType =
  (...types: string[]): Test =>
  ({ type }) =>
    types.includes(type);
const offers =
  (attribute: number, ...options: string[]): Test =>
  ({ attributes }) =>
    attributes.some(
      ({ id, options: own }) => id === attribute && options.some((option) => own.includes(option)),
    );
const rated =
  (...stars: number[]): Test =>
  ({ id }) =>
    stars.includes(Math.round(Number(ratingOf(catalogue, id).average_rating)));
const says =
  (word: string): Test =>
  ({ name, description, short_description: short }) =>
    [name, description, short].some((text) => text.toLowerCase().includes(word));
const shownIn =
  (...places: string[]): Test =>
  ({ catalog_visibility: visibility }) =>
    places.includes(visibility);
const made =
  (from: string, until: string): Test =>
  ({ date_created_gmt: gmt }) =>
    siteDate(gmt) >= from && siteDate(gmt) < until;
const nothing: Test = () => false;
const everything: Test = () => true;

const COLOUR = 'PA_COLOUR';

const CASES: [where: object, fits: Test][] = [
  [{ category: 'coffee' }, inTerms(16)],
  [{ category: 'single-origin' }, inTerms(17)],
  [{ category: 'no-such' }, nothing],
  [{ categoryId: 25 }, inTerms(25)],
  [{ categoryId: -25 }, nothing],
  [{ categoryId: 8888 }, nothing],
  [{ categoryIdIn: [18, 22] }, inTerms(18, 22)],
  [{ categoryIn: ['africa', 'gifts', 'no-such'] }, inTerms(18, 30)],
  [{ categoryNotIn: ['coffee'] }, not(inTerms(16))],
  [{ categoryNotIn: ['no-such'] }, everything],
  [{ categoryIdNotIn: [16, 21] }, not(inTerms(16, 21))],
  [{ category: 'gifts', categoryIdIn: [18] }, all(inTerms(30), inTerms(18))],
  [{ category: 'gifts', categoryNotIn: ['coffee'] }, all(inTerms(30), not(inTerms(16)))],
  [{ tag: 'organic' }, inTerms(40)],
  [{ tagId: 41 }, inTerms(41)],
  [{ tagIn: ['organic', 'fair-trade'] }, inTerms(40, 41)],
  [{ tagIdIn: [42, 43] }, inTerms(42, 43)],
  [{ tagNotIn: ['organic'] }, not(inTerms(40))],
  [{ tagIdNotIn: [40, 41] }, not(inTerms(40, 41))],
  [{ tag: 'organic', tagIdIn: [41] }, all(inTerms(40), inTerms(41))],
  [{ productBrand: 'kranich' }, inTerms(50)],
  [{ productBrandId: 51 }, inTerms(51)],
  [{ productBrandIn: ['kranich', 'tetsu'] }, inTerms(50, 52)],
  [{ productBrandIdIn: [51, 52] }, inTerms(51, 52)],
  [{ productBrandNotIn: ['kranich'] }, not(inTerms(50))],
  [{ productBrandIdNotIn: [50] }, not(inTerms(50))],
  [{ shippingClassId: 60 }, inTerms(60)],
  [{ include: [101, 305, 9999, 113] }, of(101, 305)],
  [{ include: [-101, 0, 102] }, of(102)],
  [{ include: [] }, nothing],
  [{ exclude: [101, 102] }, not(of(101, 102))],
  [{ exclude: [-101] }, everything],
  [{ exclude: [] }, everything],
  [{ include: [101, 102], exclude: [102] }, of(101)],
  [{ include: [101], exclude: [101] }, nothing],
  [{ slugIn: ['narino-supremo', 'tote-bag', 'no-such', 'staff-coffee'] }, of(105, 412)],
  [{ slugIn: ['чай-иван', 'narino-supremo', 'genmaicha'] }, of(209, 105, 203)],
  [{ slugIn: [] }, nothing],
  [{ slugIn: ['', ' '] }, nothing],
  [{ slugIn: ['narino-supremo', 'genmaicha'], category: 'tea' }, of(203)],
  [{ sku: 'KR-NAR' }, of(105)],
  [{ sku: 'KR-NAR,TE-SEN' }, of(105, 201)],
  [{ sku: 'KR-DUM-250' }, nothing],
  [{ sku: 'KR-DUM,KR-DUM-250' }, of(101)],
  [{ sku: 'KR-NAR', parent: 0 }, of(105)],
  [{ sku: 'KR-NAR', include: [105, 106] }, of(105)],
  [{ search: 'coffee' }, says('coffee')],
  [{ search: 'coffee', category: 'gifts' }, all(says('coffee'), inTerms(30))],
  [{ search: 'nothing of the kind' }, nothing],
  [{ featured: true }, ({ featured }) => featured],
  [{ featured: false }, ({ featured }) => !featured],
  [{ type: 'VARIABLE' }, ofType('variable')],
  [{ typeIn: ['SIMPLE', 'EXTERNAL'] }, ofType('simple', 'external')],
  [{ typeIn: ['UNSUPPORTED'] }, ofType('subscription')],
  [{ typeIn: ['UNSUPPORTED', 'GROUPED'] }, ofType('subscription', 'grouped')],
  [{ typeIn: ['VARIATION'] }, nothing],
  [{ typeIn: ['VARIATION', 'GROUPED'] }, ofType('grouped')],
  [{ type: 'VARIATION' }, nothing],
  [{ typeNotIn: ['SIMPLE'] }, not(ofType('simple'))],
  [{ typeNotIn: ['UNSUPPORTED'] }, not(ofType('subscription'))],
  [{ typeNotIn: ['UNSUPPORTED', 'SIMPLE'] }, ofType('variable', 'grouped', 'external')],
  [{ typeNotIn: ['VARIATION'] }, everything],
  [{ typeNotIn: ['SIMPLE', 'VARIABLE', 'GROUPED', 'EXTERNAL', 'UNSUPPORTED'] }, nothing],
  [{ supportedTypesOnly: true }, not(ofType('subscription'))],
  [{ supportedTypesOnly: true, typeNotIn: ['SIMPLE'] }, ofType('variable', 'grouped', 'external')],
  [{ visibility: 'VISIBLE' }, shownIn('visible')],
  [{ visibility: 'CATALOG' }, shownIn('visible', 'catalog')],
  [{ visibility: 'SEARCH' }, shownIn('visible', 'search')],
  [{ visibility: 'HIDDEN' }, shownIn('hidden')],
  [{ visibility: 'CATALOG', category: 'pour-over' }, all(shownIn('visible', 'catalog'), inTerms(26))],
  [{ visibility: 'VISIBLE', typeNotIn: ['SIMPLE'] }, all(shownIn('visible'), not(ofType('simple')))],
  [{ rating: [5] }, rated(5)],
  [{ rating: [4, 5] }, rated(4, 5)],
  [{ rating: [2] }, rated(2)],
  [{ rating: [5], category: 'tea' }, all(rated(5), inTerms(21))],
  [{ stockStatus: ['IN_STOCK'] }, stock('instock')],
  [{ stockStatus: ['OUT_OF_STOCK'] }, stock('outofstock')],
  [{ stockStatus: ['OUT_OF_STOCK', 'ON_BACKORDER'] }, stock('outofstock', 'onbackorder')],
  [
    { stockStatus: ['OUT_OF_STOCK', 'ON_BACKORDER'], category: 'coffee' },
    all(stock('outofstock', 'onbackorder'), inTerms(16)),
  ],
  [{ stockStatus: [] }, everything],
  [{ onSale: true }, onSale],
  [{ onSale: false }, not(onSale)],
  [{ onSale: true, include: [101, 103, 109, 201] }, of(103, 109)],
  [{ onSale: true, exclude: [103] }, all(onSale, not(of(103)))],
  [{ onSale: true, category: 'coffee' }, all(onSale, inTerms(16))],
  [{ onSale: true, slugIn: ['genmaicha', 'narino-supremo'] }, of(203)],
  [{ onSale: false, include: [101, 103, 109, 201] }, of(101, 201)],
  [{ minPrice: 100 }, costs(100, Infinity)],
  [{ maxPrice: 6.5 }, costs(0, 6.5)],
  [{ minPrice: 10, maxPrice: 15 }, costs(10, 15)],
  [{ minPrice: 12.345, maxPrice: 12.345 }, of(112)],
  [{ minPrice: 10, maxPrice: 15, onSale: true }, all(costs(10, 15), onSale)],
  [{ taxClass: 'REDUCED_RATE' }, ({ tax_class: tax }) => tax === 'reduced-rate'],
  [{ taxClass: 'STANDARD' }, ({ tax_class: tax }) => tax === ''],
  [{ parent: 0 }, everything],
  [{ parentIn: [0] }, everything],
  [{ dateQuery: { year: 2025, month: 4 } }, made('2025-04-01', '2025-05-01')],
  [{ dateQuery: { after: { year: 2025, month: 4, day: 17 } } }, made('2025-04-18', '3')],
  [{ dateQuery: { after: { year: 2025, month: 4, day: 17 }, inclusive: true } }, made('2025-04-17', '3')],
  [{ dateQuery: { before: { year: 2025, month: 4, day: 20 } } }, made('2', '2025-04-20')],
  [{ dateQuery: { before: { year: 2025, month: 4, day: 20 }, inclusive: true } }, made('2', '2025-04-21')],
  [
    {
      dateQuery: {
        after: { year: 2025, month: 4, day: 17, hour: 9 },
        before: { year: 2025, month: 4, day: 20, hour: 11 },
      },
    },
    made('2025-04-17T10:00:00', '2025-04-20T11:00:00'),
  ],
  [
    { dateQuery: { column: 'MODIFIED', year: 2025, month: 5 } },
    ({ date_modified_gmt: gmt }) => siteDate(gmt).startsWith('2025-05'),
  ],
  // A clock change: 00:30 UTC is 02:30 in the shop.
  [{ dateQuery: { year: 2026, month: 10, day: 25 } }, of(412)],
  [{ attributes: { queries: [{ taxonomy: COLOUR, terms: ['moss'] }] } }, offers(3, 'Moss')],
  [
    { attributes: { queries: [{ taxonomy: COLOUR, terms: ['moss', 'terracotta'] }] } },
    offers(3, 'Moss', 'Terracotta'),
  ],
  [{ attributes: { queries: [{ taxonomy: COLOUR, ids: [76] }] } }, offers(3, 'Ink')],
  [
    { attributes: { queries: [{ taxonomy: COLOUR, terms: ['moss', 'terracotta'], operator: 'AND' }] } },
    all(offers(3, 'Moss'), offers(3, 'Terracotta')),
  ],
  [
    { attributes: { queries: [{ taxonomy: COLOUR, terms: ['ink'], operator: 'NOT_IN' }] } },
    not(offers(3, 'Ink')),
  ],
  [
    {
      attributes: {
        queries: [
          { taxonomy: COLOUR, terms: ['moss'] },
          { taxonomy: 'PA_BAG', terms: ['1-kg'] },
        ],
        relation: 'IN',
      },
    },
    any(offers(3, 'Moss'), offers(1, '1 kg')),
  ],
  [
    {
      attributes: {
        queries: [
          { taxonomy: COLOUR, terms: ['moss'] },
          { taxonomy: 'PA_BAG', terms: ['1-kg'] },
        ],
      },
    },
    nothing,
  ],
  [
    {
      attributes: {
        queries: [
          { taxonomy: COLOUR, terms: ['moss'] },
          { taxonomy: 'PA_BAG', terms: ['1-kg'] },
        ],
        relation: 'NOT_IN',
      },
    },
    all(not(offers(3, 'Moss')), not(offers(1, '1 kg'))),
  ],
  [{ attributes: { queries: [{ taxonomy: COLOUR, terms: ['no-such'] }] } }, nothing],
  [{ attributes: { queries: [] } }, everything],
  [
    {
      taxonomyFilter: {
        filters: [
          { taxonomy: 'PRODUCT_CAT', terms: ['tea'] },
          { taxonomy: 'PRODUCT_TAG', terms: ['organic'] },
        ],
      },
    },
    all(inTerms(21), inTerms(40)),
  ],
  [
    {
      taxonomyFilter: {
        relation: 'OR',
        filters: [
          { taxonomy: 'PRODUCT_CAT', terms: ['tea'] },
          { taxonomy: 'PRODUCT_TAG', ids: [40] },
        ],
      },
    },
    any(inTerms(21), inTerms(40)),
  ],
  [
    {
      taxonomyFilter: {
        and: [{ taxonomy: 'PRODUCT_BRAND', terms: ['kranich'] }],
        or: [
          { taxonomy: 'PRODUCT_TAG', terms: ['organic'] },
          { taxonomy: 'PRODUCT_CAT', terms: ['gifts'] },
        ],
      },
    },
    all(inTerms(50), any(inTerms(40), inTerms(30))),
  ],
  [
    {
      taxonomyFilter: {
        filters: [{ taxonomy: 'PRODUCT_TAG', terms: ['organic', 'fair-trade'], operator: 'AND' }],
      },
    },
    all(inTerms(40), inTerms(41)),
  ],
  [
    {
      taxonomyFilter: {
        relation: 'OR',
        filters: [
          { taxonomy: 'PRODUCT_TAG', terms: ['organic', 'fair-trade'], operator: 'AND' },
          { taxonomy: 'PRODUCT_CAT', terms: ['kettles'] },
        ],
      },
    },
    any(all(inTerms(40), inTerms(41)), inTerms(28)),
  ],
  [
    { taxonomyFilter: { filters: [{ taxonomy: 'PRODUCT_CAT', terms: ['coffee'], operator: 'NOT_IN' }] } },
    not(inTerms(16)),
  ],
  [
    { taxonomyFilter: { filters: [{ taxonomy: 'PRODUCT_SHIPPING_CLASS', terms: ['fragile', 'bulky'] }] } },
    inTerms(60, 61),
  ],
  [{ taxonomyFilter: { filters: [{ taxonomy: 'PRODUCT_TYPE', terms: ['grouped'] }] } }, ofType('grouped')],
  [
    {
      taxonomyFilter: {
        filters: [
          { taxonomy: COLOUR, terms: ['moss'] },
          { taxonomy: 'PRODUCT_CAT', terms: ['cups-glasses'] },
        ],
      },
    },
    of(401),
  ],
  [{ taxonomyFilter: { filters: [{ taxonomy: 'PRODUCT_CAT', terms: ['no-such'] }] } }, nothing],
  [{ taxonomyFilter: {} }, everything],
  [
    {
      category: 'coffee',
      stockStatus: ['IN_STOCK'],
      minPrice: 9,
      tagIn: ['organic'],
      onSale: true,
      taxClass: 'REDUCED_RATE',
      exclude: [1],
    },
    all(
      inTerms(16),
      stock('instock'),
      costs(9, Infinity),
      inTerms(40),
      onSale,
      ({ tax_class: tax }) => tax === 'reduced-rate',
    ),
  ],
  [{ status: 'publish' }, everything],
  [{ category: null, include: null, onSale: null, search: null }, everything],
];

test.each(CASES.map(([where, fits]) => [JSON.stringify(where), where, fits] as const))(
  'products where %s',
  async (_text, where, fits) => {
    expect(await found(where)).toEqual(plainly(fits));
  },
);

test('the filters that should find something do', () => {
  const empty = CASES.filter(([, fits]) => fits !== nothing && plainly(fits).length === 0);
  expect(empty.map(([where]) => where)).toEqual([]);
});

const PAIRS = CASES.filter(([where]) => Object.keys(where).length === 1);

/**
 * Only the Store API knows `visibility` and `rating`, and it reads price limits in its own way: against the
 * whole span of a product's prices, with no price as zero (WooCommerce 10.5).
 */
function isReadOtherwise(where: object): boolean {
  const has = (name: string) => Object.hasOwn(where, name);
  return (has('visibility') || has('rating')) && (has('minPrice') || has('maxPrice'));
}

function isContradiction({
  minPrice = 0,
  maxPrice = Infinity,
}: {
  minPrice?: number;
  maxPrice?: number;
}): boolean {
  return minPrice > maxPrice;
}

test('any two filters together find what both find', async () => {
  // Every seventh pair: all kinds meet all kinds, in a few seconds.
  const pairs = PAIRS.flatMap(([a, fitsA], i) =>
    PAIRS.slice(i + 1).map(([b, fitsB]) => ({ where: { ...b, ...a }, fits: all(fitsA, fitsB) })),
  );
  const chosen = pairs.filter(
    ({ where }, index) =>
      index % 7 === 0 &&
      Object.keys(where).length === 2 &&
      !isReadOtherwise(where) &&
      !isContradiction(where),
  );
  expect(chosen.length).toBeGreaterThan(300);
  for (const { where, fits } of chosen) expect([where, await found(where)]).toEqual([where, plainly(fits)]);
}, 60_000);

test('the products of a term take the same filters', async () => {
  const { data, errors } = await app.query(/* GraphQL */ `
    fragment L on ProductConnection {
      found
      nodes {
        databaseId
      }
    }
    {
      productCategory(id: "coffee", idType: SLUG) {
        sale: products(where: { onSale: true }) {
          ...L
        }
        gifts: products(where: { category: "gifts" }) {
          ...L
        }
        cheap: products(where: { maxPrice: 7, orderby: [{ field: PRICE, order: ASC }] }) {
          ...L
        }
      }
      productTag(id: "organic", idType: SLUG) {
        products(where: { category: "tea" }) {
          ...L
        }
      }
      productBrand(id: "kranich", idType: SLUG) {
        products(first: 100, where: { categoryNotIn: ["coffee"] }) {
          ...L
        }
      }
      shippingClass(id: "fragile", idType: SLUG) {
        products(where: { shippingClassId: 60, type: VARIABLE }) {
          ...L
        }
      }
    }
  `);
  expect(errors).toBeUndefined();
  const ids = (list: any) => list.nodes.map(({ databaseId }: any) => databaseId).sort(byNumber);
  expect(ids(data.productCategory.sale)).toEqual(plainly(all(inTerms(16), onSale)));
  expect(ids(data.productCategory.gifts)).toEqual(plainly(all(inTerms(16), inTerms(30))));
  expect(ids(data.productCategory.cheap)).toEqual(plainly(all(inTerms(16), costs(0, 7))));
  expect(ids(data.productTag.products)).toEqual(plainly(all(inTerms(40), inTerms(21))));
  expect(ids(data.productBrand.products)).toEqual(plainly(all(inTerms(50), not(inTerms(16)))));
  expect(ids(data.shippingClass.products)).toEqual(plainly(all(inTerms(60), ofType('variable'))));
});

test('price limits mean the typed-in price beside filters that only the public API has, too', async () => {
  const netShop = smallCatalogue();
  netShop.changeSetting('tax', 'woocommerce_prices_include_tax', 'no');
  const ownApp = await startTestApp({ catalogue: netShop });
  cleanUp(ownApp.stop);
  const { data, errors } = await ownApp.query(
    '{ products(first: 100, where: { visibility: VISIBLE, minPrice: 100, type: SIMPLE }) { nodes { databaseId } } }',
  );
  expect(errors).toBeUndefined();
  const ids = data.products.nodes.map(({ databaseId }: any) => databaseId).sort(byNumber);
  expect(ids).toEqual(plainly(all(costs(100, Infinity), shownIn('visible'), ofType('simple'))));
});

test.each(['POPULARITY', 'RATING'])(
  '%s upwards, which WooCommerce cannot do, comes with a note',
  async (field) => {
    const { extensions } = await app.query(
      `{ products(where: { orderby: [{ field: ${field}, order: ASC }] }) { found } }`,
    );
    expect(extensions?.['notices']).toEqual([expect.stringContaining('from high to low')]);
  },
);

test('a second order is dropped with a note', async () => {
  const answer = await app.query(
    '{ products(where: { orderby: [{ field: DATE }, { field: NAME }] }) { found } }',
  );
  expect(answer.extensions?.['notices']).toEqual([expect.stringContaining('one key')]);
});

describe('a filter that is an empty text', () => {
  test.each(['category', 'tag', 'productBrand', 'search', 'sku'])('%s is none', async (name) => {
    expect(await found({ [name]: '' })).toEqual(await found({}));
  });

  test.each(['categoryIn', 'tagIn', 'productBrandIn', 'categoryNotIn'])('%s is none', async (name) => {
    expect(await found({ [name]: [''] })).toEqual(await found({}));
  });

  test('among others leaves those as they are', async () => {
    const slug = catalogue.termsOf('product_cat')[0]?.slug ?? '';
    expect(await found({ categoryIn: ['', slug] })).toEqual(await found({ categoryIn: [slug] }));
  });
});

describe('terms', () => {
  async function categories(where: object): Promise<string[]> {
    const { data, errors } = await app.query(
      'query ($where: RootQueryToProductCategoryConnectionWhereArgs) { productCategories(first: 100, where: $where) { found nodes { slug } } }',
      { where },
    );
    expect(errors).toBeUndefined();
    expect(data.productCategories.found).toBe(data.productCategories.nodes.length);
    return data.productCategories.nodes.map(({ slug }: any) => slug);
  }

  const TOP = ['brewing', 'clearance', 'coffee', 'courses', 'cups-glasses', 'gifts', 'tea', 'uncategorized'];

  test.each<[object, string[]]>([
    [{ parent: 0 }, TOP],
    [{ parent: 16 }, ['blends-espresso', 'single-origin']],
    [{ childOf: 16 }, ['africa', 'blends-espresso', 'latin-america', 'single-origin']],
    [{ parent: 16, childless: true }, ['blends-espresso']],
    [{ parent: 0, hideEmpty: true }, TOP.filter((slug) => slug !== 'clearance')],
    [{ parent: 0, order: 'DESC' }, TOP.toReversed()],
    [{ include: ['16', '21'] }, ['coffee', 'tea']],
    [{ include: [16, 8888] }, ['coffee']],
    [{ exclude: ['16'], parent: 0 }, TOP.filter((slug) => slug !== 'coffee')],
    [{ excludeTree: ['16', '21', '25'] }, ['clearance', 'courses', 'cups-glasses', 'gifts', 'uncategorized']],
    [{ slug: ['coffee', 'tea', 'no-such'] }, ['coffee', 'tea']],
    [{ name: ['Herbs & Rooibos'] }, ['herbs-rooibos']],
    [{ nameLike: 'TEA' }, ['black-tea', 'green-tea', 'tea']],
    [{ descriptionLike: 'milk' }, ['blends-espresso']],
    [{ search: 'america' }, ['latin-america']],
    [{ parent: 16, orderby: 'TERM_ID', order: 'DESC' }, ['blends-espresso', 'single-origin']],
    [
      { include: ['29', '30', '31', '32'], orderby: 'TERM_ORDER', order: 'DESC' },
      ['clearance', 'courses', 'gifts', 'cups-glasses'],
    ],
    [{ include: ['16', '21'], orderby: 'SLUG', order: 'DESC' }, ['tea', 'coffee']],
    [{ include: ['32', '16'], orderby: 'COUNT' }, ['clearance', 'coffee']],
    [{ include: [] }, []],
    [{ parent: 8888 }, []],
    [{ childOf: -1 }, []],
  ])('categories where %j', async (where, expected) => {
    expect(await categories(where)).toEqual(expected);
  });

  test('global ids of terms are taken where database ids are', async () => {
    const id = Buffer.from('term:16').toString('base64');
    expect(await categories({ include: [id] })).toEqual(['coffee']);
    expect(await categories({ excludeTree: [id], parent: 0 })).toEqual(
      TOP.filter((slug) => slug !== 'coffee'),
    );
  });

  test('a tree of four levels, down and up again', async () => {
    const { data } = await app.query(/* GraphQL */ `
      {
        productCategory(id: "coffee", idType: SLUG) {
          parent {
            node {
              name
            }
          }
          children(where: { hideEmpty: true }) {
            nodes {
              name
              children {
                nodes {
                  name
                  parent {
                    node {
                      parent {
                        node {
                          name
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
    expect(data.productCategory.parent).toBeNull();
    expect(data.productCategory.children.nodes).toEqual([
      { name: 'Blends & Espresso', children: { nodes: [] } },
      {
        name: 'Single origin',
        children: {
          nodes: ['Africa', 'Latin America'].map((name) => ({
            name,
            parent: { node: { parent: { node: { name: 'Coffee' } } } },
          })),
        },
      },
    ]);
  });

  test('the categories of a product take the same filters', async () => {
    const { data } = await app.query(/* GraphQL */ `
      {
        product(id: 103, idType: DATABASE_ID) {
          productCategories(where: { orderby: NAME, order: DESC }) {
            found
            nodes {
              slug
            }
          }
          top: productCategories(where: { parent: 0 }) {
            nodes {
              slug
            }
          }
          productTags(where: { search: "fair" }) {
            nodes {
              slug
            }
          }
        }
      }
    `);
    expect(data.product).toEqual({
      productCategories: { found: 2, nodes: [{ slug: 'gifts' }, { slug: 'africa' }] },
      top: { nodes: [{ slug: 'gifts' }] },
      productTags: { nodes: [{ slug: 'fair-trade' }] },
    });
  });
});

describe('variations', () => {
  test.each<[object, number[]]>([
    [{ include: [10101, 10103] }, [10101, 10103]],
    [{ exclude: [10101, 10103] }, [10102, 10104, 10105]],
    [{ sku: 'KR-DUM-500' }, [10102]],
    [{ stockStatus: ['OUT_OF_STOCK'] }, [10105]],
    [{ minPrice: 20, maxPrice: 30 }, [10102]],
    [{ onSale: true }, []],
    [{ onSale: false }, [10101, 10102, 10103, 10104, 10105]],
    [{ attributes: { queries: [{ taxonomy: 'PA_GRIND', terms: ['filter', 'espresso'] }] } }, [10104, 10105]],
    [{ attributes: { queries: [{ taxonomy: 'PA_BAG', ids: [72] }] } }, [10103]],
    [
      { attributes: { queries: [{ taxonomy: 'PA_BAG', terms: ['250-g'], operator: 'NOT_IN' }] } },
      [10102, 10103],
    ],
    [
      {
        attributes: {
          queries: [
            { taxonomy: 'PA_BAG', terms: ['1-kg'] },
            { taxonomy: 'PA_GRIND', terms: ['filter'] },
          ],
          relation: 'IN',
        },
      },
      [10103, 10104],
    ],
  ])('where %j', async (where, expected) => {
    const { data, errors } = await app.query(
      'query ($where: ProductWithVariationsToProductVariationConnectionWhereArgs) { product(id: 101, idType: DATABASE_ID) { ... on VariableProduct { variations(where: $where) { found nodes { databaseId } } } } }',
      { where },
    );
    expect(errors).toBeUndefined();
    const { found: total, nodes } = data.product.variations;
    expect(nodes.map(({ databaseId }: any) => databaseId).sort(byNumber)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test.each<[string, string, number[]]>([
    ['PRICE', 'ASC', [10101, 10104, 10105, 10102, 10103]],
    ['PRICE', 'DESC', [10103, 10102, 10101, 10104, 10105]],
    ['MENU_ORDER', 'ASC', [10101, 10102, 10103, 10104, 10105]],
    ['MENU_ORDER', 'DESC', [10105, 10104, 10103, 10102, 10101]],
  ])('by %s %s', async (field, order, expected) => {
    const { data } = await app.query(
      `{ product(id: 101, idType: DATABASE_ID) { ... on VariableProduct { variations(where: { orderby: [{ field: ${field}, order: ${order} }] }) { nodes { databaseId price(format: RAW) } } } } }`,
    );
    const nodes = data.product.variations.nodes as { databaseId: number; price: string }[];
    const prices = nodes.map(({ price }) => Number(price));
    if (field === 'PRICE')
      expect(prices).toEqual(prices.toSorted((a, b) => (order === 'ASC' ? a - b : b - a)));
    else expect(nodes.map(({ databaseId }) => databaseId)).toEqual(expected);
  });

  test('a variation that names no value of an attribute fits every value', async () => {
    const { data } = await app.query(
      '{ product(id: 303, idType: DATABASE_ID) { ... on VariableProduct { variations(where: { attributes: { queries: [{ taxonomy: PA_COLOUR, terms: ["moss"] }] } }) { nodes { databaseId attributes { nodes { name value } } } } } } }',
    );
    expect(data.product.variations.nodes).toEqual([
      {
        databaseId: 30304,
        attributes: {
          nodes: [
            { name: 'pa_colour', value: 'moss' },
            { name: 'size', value: '' },
          ],
        },
      },
    ]);
  });

  test('an order that variations do not have is refused', async () => {
    const { errors } = await app.query(
      '{ product(id: 101, idType: DATABASE_ID) { ... on VariableProduct { variations(where: { orderby: [{ field: RATING }] }) { found } } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('reviews', () => {
  const approved = () =>
    catalogue
      .reviewsOf(101)
      .filter(({ status }) => status === 'approved')
      .map(({ id }) => id);

  async function reviews(args: string): Promise<{ found: number; ids: number[] }> {
    const { data, errors } = await app.query(
      `{ product(id: 101, idType: DATABASE_ID) { reviews${args} { found averageRating nodes { databaseId } } } }`,
    );
    expect(errors).toBeUndefined();
    const { found: total, averageRating, nodes } = data.product.reviews;
    expect(averageRating).toBe(4.25);
    return { found: total, ids: nodes.map(({ databaseId }: any) => databaseId) };
  }

  test('newest first, oldest first, by id, the last ones', async () => {
    const oldestFirst = approved();
    expect((await reviews('')).ids).toEqual(oldestFirst.toReversed());
    expect((await reviews('(where: { order: ASC })')).ids).toEqual(oldestFirst);
    expect((await reviews('(where: { orderby: COMMENT_ID, order: ASC })')).ids).toEqual(oldestFirst);
    expect(await reviews('(last: 2)')).toEqual({ found: 4, ids: oldestFirst.slice(0, 2).toReversed() });
    expect(await reviews('(first: 1)')).toEqual({ found: 4, ids: oldestFirst.slice(-1) });
  });

  test('by id, not by id, in the order of ids, by words', async () => {
    const [a, b] = approved() as [number, number];
    const globalId = Buffer.from(`comment:${b}`).toString('base64');
    expect((await reviews(`(where: { commentIn: ["${a}", "${globalId}"] })`)).ids).toEqual([b, a]);
    expect((await reviews(`(where: { commentIn: ["${a}", "${b}"], orderby: COMMENT_IN })`)).ids).toEqual([
      a,
      b,
    ]);
    expect((await reviews(`(where: { commentNotIn: ["${a}"] })`)).ids).not.toContain(a);
    expect((await reviews('(where: { search: "bag" })')).ids).toEqual([b]);
    // Of another product, and one that is held.
    expect((await reviews('(where: { commentIn: ["807", "806"] })')).ids).toEqual([]);
  });
});
