import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPricing } from '../../examples/supergraph/pricing.mjs';
import { startReviews } from '../../examples/supergraph/reviews.mjs';
import { startSupergraph } from '../../examples/supergraph/supergraph.mjs';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUpAfterAll } from '../support/clean-up.js';
import { bearer } from '../support/shoppers/account.js';
import { sendQuery, startTestApp, type GraphqlAnswer, type TestApp } from '../support/test-app.js';
import { type Fault, type FaultProxy, startFaultProxy } from '../support/federation/fault-proxy.js';

const SECRET = 'between gateway and services';

let app: TestApp;
let shop: FaultProxy;
let pricing: FaultProxy;
let reviews: FaultProxy;
let gateway: { url: string; output(): string };
const cleanUp = cleanUpAfterAll();

beforeAll(async () => {
  const keep = <T extends { stop(): Promise<unknown> }>(part: T): T => {
    cleanUp(() => part.stop());
    return part;
  };
  app = keep(
    await startTestApp({
      catalogue: smallCatalogue(),
      config: `gateway: { secret: ${SECRET}, productKeys: [databaseId, sku] }\nwoocommerce: { breaker: { failures: 1000 }, retries: 0 }\nattempts: { loginsPerAddress: { uses: 1000 } }`,
    }),
  );
  shop = keep(await startFaultProxy(`${app.url}/graphql`));
  pricing = keep(await startFaultProxy(keep(await startPricing({ secret: SECRET })).url));
  reviews = keep(await startFaultProxy(keep(await startReviews({ secret: SECRET })).url));
  gateway = keep(
    await startSupergraph({
      services: { shop: shop.url, pricing: pricing.url, reviews: reviews.url },
      secret: SECRET,
    }),
  );
});

beforeEach(async () => {
  await app.purge();
  app.forgetCalls();
  for (const service of [shop, pricing, reviews]) service.calls.length = 0;
});
afterEach(() => {
  for (const service of [shop, pricing, reviews]) service.fault = undefined;
});

function ask(
  query: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
): Promise<GraphqlAnswer> {
  return sendQuery(gateway.url.replace(/\/graphql$/, ''), query, variables, headers);
}

/** How often each of the three was asked. */
function counts(): Record<string, number> {
  return { shop: shop.calls.length, pricing: pricing.calls.length, reviews: reviews.calls.length };
}

const LISTING = `query ($first: Int!, $atLeast: Int!) {
  products(first: $first, where: { include: [305, 103, 306], orderby: [{ field: IN, order: ASC }] }) {
    nodes {
      __typename databaseId name
      pricing { range { min { amount } } }
      carbonGrams
      verdicts(atLeast: $atLeast) { by points }
      volumePrices { from each { amount formatted } }
      ... on VariableProduct { variations(first: 5) { nodes { sku volumePrices { from each { amount } } } } }
    }
  }
}`;

describe('one query over three services', () => {
  it('brings their fields together on every kind of product, with variables', async () => {
    const { data, errors } = await ask(LISTING, { first: 3, atLeast: 3 });
    expect(errors).toBeUndefined();
    const byId = new Map(data.products.nodes.map((node: { databaseId: number }) => [node.databaseId, node]));
    expect(byId.get(305)).toEqual({
      __typename: 'SimpleProduct',
      databaseId: 305,
      name: app.store.catalogue.product(305).name,
      pricing: { range: { min: { amount: '6.20' } } },
      carbonGrams: 310,
      verdicts: [{ by: 'Mara', points: 5 }],
      volumePrices: [
        { from: 5, each: { amount: '4.20', formatted: '4,20 €' } },
        { from: 20, each: { amount: '3.60', formatted: '3,60 €' } },
      ],
    });
    expect(byId.get(103)).toMatchObject({ carbonGrams: 840, verdicts: [{ by: 'Tom', points: 4 }] });
    expect(byId.get(306)).toMatchObject({ __typename: 'VariableProduct', carbonGrams: null, verdicts: [] });
    expect((byId.get(306) as any).variations.nodes).toContainEqual({
      sku: 'KE-HALS-I',
      volumePrices: [{ from: 2, each: { amount: '79.00' } }],
    });
  });

  it('costs the shop no more calls than without the others', async () => {
    const alone = `query ($first: Int!) {
      products(first: $first, where: { include: [305, 103, 306], orderby: [{ field: IN, order: ASC }] }) {
        nodes { __typename id databaseId sku name pricing { range { min { amount } } }
          ... on VariableProduct { variations(first: 5) { nodes { id databaseId sku } } } } } }`;
    await app.query(alone, { first: 3 }, { 'x-gateway-secret': SECRET });
    const directly = app.calls();
    expect(directly.length).toBeGreaterThan(0);
    await app.purge();
    app.forgetCalls();
    await ask(LISTING, { first: 3, atLeast: 1 });
    expect(app.calls().toSorted()).toEqual(directly.toSorted());
  });

  it('begins at another service, and asks the shop for all products at once', async () => {
    const { data, errors } = await ask('{ greenest(first: 3) { databaseId carbonGrams name sku } }');
    expect(errors).toBeUndefined();
    expect(data.greenest.map((product: { databaseId: number }) => product.databaseId)).toEqual([
      305, 103, 102,
    ]);
    expect(data.greenest[0]).toMatchObject({
      carbonGrams: 310,
      sku: 'PO-FIL',
      name: app.store.catalogue.product(305).name,
    });
    expect(app.calls().filter((call) => call.endsWith('/wc/v3/products'))).toHaveLength(1);
  });

  it('goes from one service through the shop to the third', async () => {
    const { data, errors } = await ask('{ bulkDeals { sku name carbonGrams volumePrices { from } } }');
    expect(errors).toBeUndefined();
    expect(data.bulkDeals).toEqual([
      {
        sku: 'PO-FIL',
        name: app.store.catalogue.product(305).name,
        carbonGrams: 310,
        volumePrices: [{ from: 5 }, { from: 20 }],
      },
      {
        sku: 'KR-KIV',
        name: app.store.catalogue.product(103).name,
        carbonGrams: 840,
        volumePrices: [{ from: 6 }],
      },
    ]);
    expect(app.calls().filter((call) => call.endsWith('/wc/v3/products'))).toHaveLength(1);
  });

  it('asks nobody who has nothing to say', async () => {
    await ask('{ product(id: "305", idType: DATABASE_ID) { name } }');
    expect(counts()).toEqual({ shop: 1, pricing: 0, reviews: 0 });
  });
});

describe('a service that fails', () => {
  const QUERY = '{ product(id: "305", idType: DATABASE_ID) { name carbonGrams volumePrices { from } } }';

  it.each<[Fault]>([['hang'], ['refuse'], ['error'], ['html']])(
    'with "%s" costs its own fields only, within the time it has',
    async (fault) => {
      reviews.fault = fault;
      const began = performance.now();
      const { data, errors } = await ask(QUERY);
      expect(performance.now() - began).toBeLessThan(6_000);
      expect(data.product).toMatchObject({
        name: app.store.catalogue.product(305).name,
        carbonGrams: null,
        volumePrices: [{ from: 5 }, { from: 20 }],
      });
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(errors)).not.toContain(SECRET);
    },
  );

  it('leaves what the others say whole when it is the shop, and is asked again later', async () => {
    app.store.faults.set('/wc/v3/products', { kind: 'answer', status: 500 });
    const { data, errors } = await ask('{ greenest(first: 1) { databaseId carbonGrams name } }');
    app.store.faults.clear();
    expect(data.greenest).toEqual([{ databaseId: 305, carbonGrams: 310, name: null }]);
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|cs_demo|ck_demo/);
  });
});

describe('a shopper behind the router', () => {
  const ADD = `mutation ($id: Int!) { addToCart(input: { productId: $id, quantity: 2 }) { cart { contents {
    itemCount nodes { quantity product { node { databaseId name carbonGrams volumePrices { from } } } } } } } }`;

  it('fills a cart across requests: the session goes both ways, and other services add to its lines', async () => {
    const first = await ask(ADD, { id: 305 });
    expect(first.errors).toBeUndefined();
    const node = {
      databaseId: 305,
      name: app.store.catalogue.product(305).name,
      carbonGrams: 310,
      volumePrices: [{ from: 5 }, { from: 20 }],
    };
    expect(first.data.addToCart.cart.contents).toEqual({
      itemCount: 2,
      nodes: [{ quantity: 2, product: { node } }],
    });
    const session = { 'woocommerce-session': `Session ${first.headers.get('woocommerce-session')}` };
    expect(first.headers.get('cart-token')).toMatch(/^ey/);
    const second = await ask(ADD, { id: 305 }, session);
    expect(second.data.addToCart.cart.contents.itemCount).toBe(4);
    expect((await ask('{ cart { contents { itemCount } } }', {}, session)).data.cart.contents.itemCount).toBe(
      4,
    );
    expect((await ask('{ cart { contents { itemCount } } }')).data.cart.contents.itemCount).toBe(0);
  });

  it('has their session told to the shop alone', async () => {
    await ask(ADD, { id: 305 }, { 'woocommerce-session': 'Session x', authorization: 'Bearer y' });
    for (const { headers } of [...pricing.calls, ...reviews.calls]) {
      expect(headers).not.toHaveProperty('woocommerce-session');
      expect(headers).not.toHaveProperty('authorization');
    }
    expect(shop.calls[0]?.headers).toMatchObject({
      'woocommerce-session': 'Session x',
      authorization: 'Bearer y',
    });
  });

  it('does a change once when a service that only adds to the answer fails', async () => {
    reviews.fault = 'error';
    const { data, headers } = await ask(ADD, { id: 305 });
    expect(data.addToCart.cart.contents.itemCount).toBe(2);
    reviews.fault = undefined;
    const session = { 'woocommerce-session': `Session ${headers.get('woocommerce-session')}` };
    expect((await ask('{ cart { contents { itemCount } } }', {}, session)).data.cart.contents.itemCount).toBe(
      2,
    );
  });

  it('logs in, and sees orders of their own with their products', async () => {
    const { data: login, errors } = await ask(
      'mutation { login(input: { username: "lena", password: "kranich-lena" }) { authToken } }',
    );
    expect(errors).toBeUndefined();
    const ORDERS =
      '{ customer { email orders(first: 1) { nodes { databaseId lineItems { nodes { productId } } } } } }';
    const mine = await ask(ORDERS, {}, bearer(login.login.authToken));
    expect(mine.errors).toBeUndefined();
    expect(mine.data.customer.email).toBe('lena@mail.example.test');
    expect(mine.data.customer.orders.nodes).toHaveLength(1);
    expect((await ask(ORDERS)).data.customer).toEqual({ email: null, orders: { nodes: [] } });
  });
});

describe('the shared secret', () => {
  it('is what the router sends, whatever a client sends', async () => {
    const { data } = await ask(
      '{ product(id: "305", idType: DATABASE_ID) { name } }',
      {},
      { 'x-gateway-secret': 'made up', 'x-forwarded-for': '198.51.100.9' },
    );
    expect(data.product.name).toBe(app.store.catalogue.product(305).name);
    expect(shop.calls[0]?.headers).toMatchObject({ 'x-gateway-secret': SECRET });
    expect(shop.calls[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  it('keeps everybody else out of the shop', async () => {
    expect((await app.query('{ __typename }')).status).toBe(401);
  });
});
