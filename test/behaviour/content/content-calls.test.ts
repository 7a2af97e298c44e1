import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { includedIds, routes } from '../../support/shops/shop-calls.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
beforeEach(async () => {
  await app.purge();
  app.forgetCalls();
});
afterAll(() => app.stop());

async function ask(document: string): Promise<any> {
  const { data, errors } = await app.query(document);
  expect(errors).toBeUndefined();
  return data;
}

const PAGE = `{
  generalSettings { title description }
  menu(id: "main-menu", idType: SLUG) { menuItems(first: 50) { nodes { label uri childItems { nodes { label } } } } }
  posts(first: 10) { found nodes {
    title uri excerpt date
    author { node { name avatar { url } } }
    categories { nodes { name uri } }
    featuredImage { node { sourceUrl altText srcSet } } } } }`;

test('a page with menu, settings and posts costs six calls cold and none warm', async () => {
  const data = await ask(PAGE);
  expect(data.posts.nodes).toHaveLength(4);
  expect(routes(app)).toEqual([
    '',
    'wp/v2/categories',
    'wp/v2/media',
    'wp/v2/navigation',
    'wp/v2/posts',
    'wp/v2/users',
  ]);
  expect(includedIds(app, 'wp/v2/users').sort()).toEqual(['1', '2']);
  expect(includedIds(app, 'wp/v2/media').sort()).toEqual(['921', '922', '923']);
  app.forgetCalls();
  await ask(PAGE);
  expect(app.calls()).toEqual([]);
});

test('each call asks for the fields that are read, and for no more', async () => {
  await ask(PAGE);
  for (const { params, path } of app.store.requests) expect(params['_fields'], path).toMatch(/\w+,\w+/);
});

test('a post that a list has brought costs nothing on its own page', async () => {
  await ask('{ posts { nodes { databaseId } } }');
  app.forgetCalls();
  await ask('{ post(id: "912", idType: DATABASE_ID) { title content } }');
  expect(app.calls()).toEqual([]);
});

test('comments of all posts on a page are one call', async () => {
  await ask('{ posts { nodes { commentCount comments { nodes { content } } } } }');
  expect(routes(app)).toEqual(['wp/v2/comments', 'wp/v2/posts']);
});

test('what every item of a menu leads to is found together', async () => {
  await ask(
    '{ menus { nodes { menuItems(first: 50) { nodes { connectedNode { node { __typename } } } } } } }',
  );
  const seen = routes(app);
  expect(seen.length).toBeLessThanOrEqual(11);
  expect(new Set(seen).size).toBe(seen.length);
});

test('several pages by their addresses are one call', async () => {
  await ask(`{ a: page(id: "/imprint/", idType: URI) { title } b: page(id: "/about-us/", idType: URI) { title }
    c: page(id: "/about-us/the-roaster/", idType: URI) { title } }`);
  expect(routes(app)).toEqual(['wp/v2/pages']);
});

test('captions of pictures in a list are one call, and only when asked for', async () => {
  await ask('{ products(first: 5) { nodes { image { sourceUrl } } } }');
  expect(routes(app)).toEqual(['wc/v3/products']);
  await ask('{ products(first: 5) { nodes { image { caption } } } }');
  expect(routes(app)).toEqual(['wc/v3/products', 'wp/v2/media']);
});

test('countries, ways to pay and settings are one call each', async () => {
  const document =
    '{ allowedCountries countryStates(country: DE) { name } paymentGateways { nodes { id } } }';
  await ask(document);
  expect(
    routes(app).filter((route) => !route.startsWith('wc/v3/settings') && route !== 'wc/v3/taxes'),
  ).toEqual(['wc/v3/data/countries', 'wc/v3/payment_gateways']);
  app.forgetCalls();
  await ask(document);
  expect(app.calls()).toEqual([]);
});
