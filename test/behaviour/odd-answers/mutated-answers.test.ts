import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { mutated, randomFrom } from '../../support/mutated-json.js';
import { everyField } from '../../support/graphql/every-field.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { BILLING, shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';
import { basic, FULL } from '../../support/shops/managed-shop.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

/** `SEED=123 npx vitest run test/behaviour/odd-answers/mutated-answers.test.ts` repeats what failed. */
const SEED = Number(process.env['SEED'] ?? 20_261_201);
const ANSWERS = 20_000;

const ROOMY = `
metaKeys: [care]
limits: { tokens: 100000, depth: 100, cost: 100000000, aliases: 1000 }
woocommerce: { retries: 0, breaker: { failures: 1000 } }
`;

let app: TestApp;
let schema: GraphQLSchema;
let asking: { what: string; document: string; headers: Record<string, string> }[];

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue(), config: ROOMY, store: { otherKeys: [FULL] } });
  schema = buildClientSchema((await app.query(getIntrospectionQuery())).data);
  const customer = bearer((await logIn(app.query, 'lena')).authToken);
  const { headers: guest } = await shopperWithCart(app.query, { productId: 305 });
  const manager = basic(FULL);
  const every = (type: string, depth = 1) => everyField(schema, type, depth);
  const products = ['SimpleProduct', 'VariableProduct', 'ExternalProduct', 'GroupProduct'].map(
    (type) => `... on ${type} ${every(type)}`,
  );
  const list = (field: string, type: string) =>
    `{ ${field} { nodes ${every(type)} edges { cursor } pageInfo { hasNextPage } } }`;
  const nobody: Record<string, string> = {};
  asking = [
    ...products
      .map((part) => [`products(first: 4, where: { include: [101, 102, 309, 211] })`, part])
      .map(([field, part]) => ({ document: `{ ${field} { found nodes { ${part} } } }`, headers: nobody })),
    {
      document: `{ productVariation(id: 30304, idType: DATABASE_ID) ${every('ProductVariation')} }`,
      headers: nobody,
    },
    ...[
      list('productCategories(first: 3)', 'ProductCategory'),
      list('productTags(first: 3)', 'ProductTag'),
      list('productBrands(first: 3)', 'ProductBrand'),
      list('posts(first: 3)', 'Post'),
      list('pages(first: 3)', 'Page'),
      list('categories(first: 3)', 'Category'),
      list('mediaItems(first: 3)', 'MediaItem'),
      list('users(first: 3)', 'User'),
      list('taxRates(first: 3)', 'TaxRate'),
      list('shippingMethods', 'ShippingMethod'),
      list('paymentGateways', 'PaymentGateway'),
      '{ product(id: 101, idType: DATABASE_ID) { reviews(first: 3) { averageRating edges { rating node { ' +
        'content author { node { name } } } } } } }',
      '{ collectionStats(calculatePriceRange: true, calculateRatingCounts: true, calculateStockStatusCounts: true) ' +
        '{ priceRange { minPrice maxPrice } ratingCounts { rating count } stockStatusCounts { status count } } }',
      `{ generalSettings ${every('GeneralSettings')} }`,
    ].map((document) => ({ document, headers: nobody })),
    { document: `{ cart ${every('Cart', 3)} }`, headers: guest },
    { document: `{ customer ${every('Customer', 2)} viewer ${every('User', 0)} }`, headers: customer },
    { document: `{ orders(first: 2) { nodes ${every('Order', 1)} } }`, headers: manager },
    { document: `{ orders(first: 2) { nodes ${every('Order', 2)} } }`, headers: customer },
    { document: `{ coupons(first: 3) { nodes ${every('Coupon')} } }`, headers: manager },
    {
      document:
        'mutation { addToCart(input: { productId: 305, quantity: 1 }) { cart { total contents { nodes { total } } } } }',
      headers: guest,
    },
    {
      document:
        'mutation { updateShippingMethod(input: { shippingMethods: ["flat_rate:1"] }) { cart { shippingTotal } } }',
      headers: guest,
    },
    {
      document: `mutation { checkout(input: { paymentMethod: "bacs", billing: ${input(BILLING)} }) { order { total } } }`,
      headers: guest,
    },
  ].map((ask) => ({ what: ask.document.slice(0, 60), ...ask }));
});
afterAll(() => app.stop());

function input(values: Record<string, string>): string {
  return `{ ${Object.entries(values)
    .map(([name, value]) => `${name}: ${name === 'country' ? value : JSON.stringify(value)}`)
    .join(', ')} }`;
}

function internalErrors({ status, errors = [] }: GraphqlAnswer): unknown[] {
  const internal = errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
  return status >= 500 ? [status, ...internal] : internal;
}

test('the documents are right: on a shop that answers as it should they get no error', async () => {
  for (const { document, headers } of asking) {
    const { errors } = await app.query(document, {}, headers);
    // A key pair is no shopper, whose customers have no cart.
    const faults = (errors ?? []).filter(({ extensions }) => extensions.code !== 'FORBIDDEN');
    expect([document, faults]).toEqual([document, []]);
  }
});

test(`of ${ANSWERS} answers with an odd member none is an internal error`, { timeout: 500_000 }, async () => {
  const random = randomFrom(SEED);
  let count = 0;
  let changes: string[] = [];
  app.store.faults.set(/wp-json/, {
    kind: 'alter',
    change: (answer) => {
      const { value, path } = mutated(JSON.parse(answer.body), random);
      count += 1;
      changes.push(path);
      return { ...answer, body: JSON.stringify(value) };
    },
  });
  const failures: unknown[] = [];
  for (let turn = 0; count < ANSWERS && failures.length < 10; turn += 1) {
    const { what, document, headers } = asking[turn % asking.length]!;
    await app.purge();
    changes = [];
    const internal = internalErrors(await app.query(document, {}, headers));
    if (internal.length > 0) failures.push({ turn, what, changes, internal });
  }
  app.store.faults.clear();
  expect({ seed: SEED, failures }).toEqual({ seed: SEED, failures: [] });
});

test(
  'an odd record leaves the others whole, and total and places of its list',
  { timeout: 200_000 },
  async () => {
    const random = randomFrom(SEED);
    const lists = [
      {
        field: 'products(first: 5, where: { include: [101, 102, 309, 211, 305] })',
        path: /wc\/v3\/products[?]/,
      },
      { field: 'posts(first: 100)', path: /wp\/v2\/posts[?]/ },
      { field: 'pages(first: 100)', path: /wp\/v2\/pages[?]/ },
      { field: 'mediaItems(first: 100)', path: /wp\/v2\/media[?]/ },
      { field: 'users(first: 100)', path: /wp\/v2\/users[?]/ },
    ];
    const failures: unknown[] = [];
    for (const { field, path } of lists) {
      const type = /^\w+/.exec(field)![0];
      const selection = {
        products: `databaseId slug name ... on SimpleProduct ${everyField(schema, 'SimpleProduct', 0)}`,
        posts: everyField(schema, 'Post', 0),
        pages: everyField(schema, 'Page', 0),
        mediaItems: everyField(schema, 'MediaItem', 0),
        users: everyField(schema, 'User', 0),
      }[type]!;
      const document = `{ ${field} { found edges { cursor node ${selection.startsWith('{') ? selection : `{ ${selection} }`} } pageInfo { hasNextPage } } }`;
      const ask = async () => {
        await app.purge();
        return (await app.query(document)).data[type];
      };
      app.store.faults.clear();
      const whole = await ask();
      expect(whole.edges.length).toBeGreaterThan(1);
      for (let turn = 0; turn < 100; turn += 1) {
        let odd: { id: unknown; path: string } | undefined;
        app.store.faults.set(path, {
          kind: 'alter',
          change: (answer) => {
            const rows = JSON.parse(answer.body) as { id: number }[];
            const place = Math.floor(random() * rows.length);
            const changed = mutated(rows[place], random);
            odd ??= { id: rows[place]!.id, path: changed.path };
            if (odd.id === rows[place]!.id) rows[place] = changed.value as { id: number };
            return { ...answer, body: JSON.stringify(rows) };
          },
        });
        const seen = await ask();
        // Of a hidden record nobody would have seen a change.
        if (!whole.edges.some(({ node }: any) => node.databaseId === odd!.id)) continue;
        // What cannot be told to be public is hidden, and its list is counted without it.
        const hidden = /(status|password|protected|content|excerpt)\b|^\/value = /.test(odd!.path);
        const totals = hidden ? [whole.found, whole.found - 1] : [whole.found];
        const isWhole =
          totals.includes(seen.found) &&
          seen.pageInfo.hasNextPage === whole.pageInfo.hasNextPage &&
          JSON.stringify(othersThan(odd!.id, whole, whole)) ===
            JSON.stringify(othersThan(odd!.id, seen, whole));
        if (!isWhole) failures.push({ field, turn, odd, seen });
      }
    }
    app.store.faults.clear();
    expect({ seed: SEED, failures: failures.slice(0, 3) }).toEqual({ seed: SEED, failures: [] });
  },
);

/** Nodes of `list` but one; a record whose id is odd may come as another, which `whole` does not have. */
function othersThan(id: unknown, { edges }: any, whole: any): unknown[] {
  const ids = new Set(whole.edges.map(({ node }: any) => node.databaseId));
  const nodes = edges.map(({ node }: any) => node);
  return nodes.filter(({ databaseId }: any) => ids.has(databaseId) && databaseId !== id);
}
