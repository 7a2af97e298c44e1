import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bearer, logIn } from '../../support/shoppers/account.js';
import type { TestApp } from '../../support/test-app.js';
import { basic, FULL, signedCalls, startManagedShop } from '../../support/shops/managed-shop.js';

let app: TestApp;
let lena: { authorization: string };

beforeAll(async () => {
  app = await startManagedShop();
  lena = bearer((await logIn(app.query, 'lena')).authToken);
  const { coupons } = app.store.catalogue.commerce;
  Object.assign(coupons.get(902) ?? {}, {
    product_ids: [305, 30301],
    excluded_product_ids: [105],
    product_categories: [20],
    excluded_product_categories: [21],
    usage_count: 3,
    usage_limit: 10,
    usage_limit_per_user: 1,
    limit_usage_to_x_items: 2,
    exclude_sale_items: true,
    email_restrictions: ['*@kranich.example'],
    used_by: ['3', 'guest@kranich.example', '4', '3'],
    meta_data: [{ id: 71, key: '_campaign', value: 'spring' }],
  });
});
beforeEach(() => {
  app.forgetCalls();
});
afterAll(() => app.stop());

const ask = (document: string, variables = {}) => app.query(document, variables, basic(FULL));

describe('coupons, for a key pair of the shop', () => {
  it('have all their fields', async () => {
    const { data, errors } = await ask(`{ coupon(id: "FUENF", idType: CODE) {
      id databaseId code amount date dateExpiry modified description discountType emailRestrictions
      excludeSaleItems freeShipping individualUse limitUsageToXItems maximumAmount minimumAmount usageCount
      usageLimit usageLimitPerUser metaData { id key value } none: metaData(key: "other") { key }
      products { found nodes { __typename ... on Product { databaseId } ... on ProductVariation { databaseId } } }
      excludedProducts { nodes { ... on Product { databaseId } } }
      productCategories { nodes { databaseId name } } excludedProductCategories { edges { node { databaseId } } }
      usedBy(first: 1) { found pageInfo { hasNextPage } nodes { databaseId email orderCount } } } }`);
    expect(errors).toBeUndefined();
    expect(data.coupon).toMatchObject({
      id: btoa('shop_coupon:902'),
      databaseId: 902,
      code: 'fuenf',
      amount: 5,
      dateExpiry: null,
      description: null,
      discountType: 'FIXED_CART',
      emailRestrictions: ['*@kranich.example'],
      excludeSaleItems: true,
      freeShipping: false,
      individualUse: false,
      limitUsageToXItems: 2,
      maximumAmount: null,
      minimumAmount: 30,
      usageCount: 3,
      usageLimit: 10,
      usageLimitPerUser: 1,
      metaData: [{ id: '71', key: '_campaign', value: 'spring' }],
      none: [],
      products: {
        found: 2,
        nodes: [
          { __typename: 'ProductVariation', databaseId: 30301 },
          { __typename: 'SimpleProduct', databaseId: 305 },
        ],
      },
      productCategories: { nodes: [{ databaseId: 20, name: 'Blends & Espresso' }] },
      excludedProductCategories: { edges: [{ node: { databaseId: 21 } }] },
      excludedProducts: { nodes: [{ databaseId: 105 }] },
      usedBy: {
        found: 2,
        pageInfo: { hasNextPage: true },
        nodes: [{ databaseId: 3, email: 'lena@mail.example.test', orderCount: 2 }],
      },
    });
    expect(signedCalls(app).filter((call) => call.includes('by us'))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/coupons|customers|orders/)]),
    );
  });

  it('are found by each kind of id', async () => {
    const { data } = await ask(
      `{ a: coupon(id: "${btoa('shop_coupon:901')}") { code amount discountType }
         b: coupon(id: "904", idType: DATABASE_ID) { code dateExpiry }
         c: node(id: "${btoa('shop_coupon:903')}") { __typename ... on Coupon { code individualUse freeShipping } } }`,
    );
    expect(data).toEqual({
      a: { code: 'willkommen', amount: 10, discountType: 'PERCENT' },
      b: { code: 'sommer25', dateExpiry: '2025-10-01T00:00:00+02:00' },
      c: { __typename: 'Coupon', code: 'freifracht', individualUse: true, freeShipping: true },
    });
  });

  it('come as a list that can be paged, filtered and sorted', async () => {
    const codes = async (args: string) => {
      const { data, errors } = await ask(
        `{ coupons(${args}) { found nodes { code } pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
      );
      expect(errors).toBeUndefined();
      return {
        codes: data.coupons.nodes.map(({ code }: { code: string }) => code),
        ...data.coupons.pageInfo,
        found: data.coupons.found,
      };
    };
    const bySlug = 'where: { orderby: [{ field: SLUG, order: ASC }] }';
    const first = await codes(`first: 3, ${bySlug}`);
    expect(first).toMatchObject({
      codes: ['freifracht', 'fuenf', 'sommer25'],
      found: 4,
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(await codes(`first: 3, after: "${first.endCursor}", ${bySlug}`)).toMatchObject({
      codes: ['willkommen'],
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(await codes(`last: 2, ${bySlug}`)).toMatchObject({ codes: ['sommer25', 'willkommen'] });
    for (const [where, expected] of [
      ['code: "Fuenf"', ['fuenf']],
      ['search: "ten per"', ['willkommen']],
      ['include: [903, 901], orderby: [{ field: IN, order: ASC }]', ['freifracht', 'willkommen']],
      ['exclude: [901, 902, 903]', ['sommer25']],
      ['dateQuery: { after: { year: 2999 } }', []],
      ['parent: 7', []],
      ['parentIn: [7]', []],
      ['parentNotIn: [0]', []],
      ['parentIn: [0, 7], code: "fuenf"', ['fuenf']],
      ['include: []', []],
    ] as const) {
      expect((await codes(`where: { ${where} }`)).codes, where).toEqual(expected);
    }
    const two = await ask(
      '{ coupons(where: { orderby: [{ field: SLUG }, { field: DATE }] }) { nodes { code } } }',
    );
    expect(two.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are asked for with that pair alone, and never kept', async () => {
    const document = '{ coupons { nodes { code usedBy { nodes { email } } } } }';
    const { headers } = await ask(document);
    await ask(document);
    expect(headers.get('cache-control')).toMatch(/private|no-store/);
    const calls = signedCalls(app).filter((call) => /coupons|customers/.test(call));
    expect(calls).toEqual([
      'GET wc/v3/coupons by the manager',
      'GET wc/v3/customers by the manager',
      'GET wc/v3/coupons by the manager',
      'GET wc/v3/customers by the manager',
    ]);
  });
});

describe('coupons, for everybody else', () => {
  it.each(['nobody', 'a customer', 'somebody with a password of another kind'])(
    'are not there: %s',
    async (who) => {
      const headers = {
        nobody: {},
        'a customer': lena,
        'somebody with a password of another kind': { authorization: `Basic ${btoa('staging:open')}` },
      }[who];
      const there = await app.query(
        '{ coupons { found nodes { code } } coupon(id: "fuenf", idType: CODE) { code } node(id: "c2hvcF9jb3Vwb246OTAy") { id } }',
        {},
        headers,
      );
      const missing = await app.query(
        '{ coupons { found nodes { code } } coupon(id: "nothing", idType: CODE) { code } node(id: "c2hvcF9jb3Vwb246OTk5OQ==") { id } }',
        {},
        headers,
      );
      expect(there.data).toEqual({ coupons: { found: 0, nodes: [] }, coupon: null, node: null });
      expect(there.data).toEqual(missing.data);
      expect(there.errors).toEqual(missing.errors);
      expect(there.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
      expect(app.calls().filter((call) => call.includes('coupons'))).toEqual([]);
    },
  );
});
