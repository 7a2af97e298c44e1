import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { routes } from '../../support/shops/shop-calls.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
beforeEach(async () => {
  await app.purge();
  app.forgetCalls();
});
afterAll(() => app.stop());

const NODE = `query ($uri: String!) { nodeByUri(uri: $uri) { __typename id uri ... on DatabaseIdentifier { databaseId } } }`;

async function nodeAt(uri: string): Promise<any> {
  const { data, errors } = await app.query(NODE, { uri });
  expect(errors).toBeUndefined();
  return data.nodeByUri;
}

test.each([
  ['/about-us/', 'Page', 903],
  ['about-us', 'Page', 903],
  ['/about-us/the-roaster/', 'Page', 904],
  ['/about-us/?utm_source=mail#team', 'Page', 903],
  ['/tea-at-four/', 'Post', 913],
  ['/product/yirgacheffe-dumerso/', 'VariableProduct', 101],
  ['/product-category/coffee/', 'ProductCategory', 16],
  ['/product-category/coffee/single-origin/', 'ProductCategory', 17],
  ['/category/brewing-notes/', 'Category', 2],
  ['/tag/water/', 'Tag', 4],
  ['/author/emma/', 'User', 1],
  ['/?p=913', 'Post', 913],
  ['/?page_id=903', 'Page', 903],
  ['/?p=101', 'VariableProduct', 101],
  ['/?attachment_id=921', 'MediaItem', 921],
])('%s is %s %d', async (uri, __typename, databaseId) => {
  expect(await nodeAt(uri)).toMatchObject({ __typename, databaseId });
});

test('a whole address counts when it is the shop’s own', async () => {
  expect(await nodeAt(`${app.store.url}/imprint/`)).toMatchObject({ databaseId: 902, uri: '/imprint/' });
  expect(await nodeAt('https://other.example.test/imprint/')).toBeNull();
  expect(await nodeAt('//other.example.test/imprint/')).toBeNull();
});

test.each([
  ['an unknown path', '/nothing/at/all/'],
  ['a page under another', '/delivery/the-roaster/'],
  ['a page without what it stands below', '/the-roaster/'],
  ['a product where none is', '/yirgacheffe-dumerso/'],
  ['a category without its parent', '/product-category/single-origin/'],
  ['an unknown number', '/?p=77777'],
  ['an empty text', ''],
  ['something that is no address', 'http://['],
  ['another protocol', 'javascript:alert(1)'],
  ['a home page that is a list of posts', '/'],
])('%s is null', async (_what, uri) => {
  expect(await nodeAt(uri)).toBeNull();
});

describe('costs', () => {
  test.each([
    ['/product/yirgacheffe-dumerso/', ['wc/v3/products']],
    ['/category/brewing-notes/', ['wp/v2/categories', 'wp/v2/categories']],
    ['/author/emma/', ['wp/v2/users']],
    ['/about-us/', ['wc/v3/products', 'wp/v2/pages', 'wp/v2/posts']],
  ])('%s: %j', async (uri, expected) => {
    await nodeAt(uri);
    expect(routes(app)).toEqual(expected);
    app.forgetCalls();
    await nodeAt(uri);
    expect(app.calls()).toEqual([]);
  });

  test('an unknown path is remembered as such', async () => {
    await nodeAt('/nothing/at/all/');
    expect(routes(app).length).toBeLessThanOrEqual(9);
    app.forgetCalls();
    await nodeAt('/nothing/at/all/');
    expect(app.calls()).toEqual([]);
  });
});

test('the home page is the page that the site shows there', async () => {
  const catalogue = smallCatalogue();
  catalogue.content.site.front = { page_on_front: 903, page_for_posts: 902 };
  const other = await startTestApp({ catalogue });
  cleanUp(other.stop);
  const { data } = await other.query(`{
    nodeByUri(uri: "/") { ... on Page { title isFrontPage isPostsPage } }
    page(id: "/", idType: URI) { title }
    blog: page(id: "902", idType: DATABASE_ID) { isFrontPage isPostsPage } }`);
  expect(data).toEqual({
    nodeByUri: { title: 'About us', isFrontPage: true, isPostsPage: false },
    page: { title: 'About us' },
    blog: { isFrontPage: false, isPostsPage: true },
  });
});

test('contentNode finds content of any kind, and only of the kind that is asked for', async () => {
  const { data, errors } = await app.query(`{
    post: contentNode(id: "911", idType: DATABASE_ID) { __typename contentTypeName }
    page: contentNode(id: "/imprint/", idType: URI) { __typename contentTypeName }
    product: contentNode(id: "${btoa('post:101')}") { __typename contentTypeName slug }
    right: contentNode(id: "911", idType: DATABASE_ID, contentType: POST) { databaseId }
    wrong: contentNode(id: "911", idType: DATABASE_ID, contentType: PAGE) { databaseId }
    term: contentNode(id: "/category/brewing-notes/", idType: URI) { databaseId }
    unknown: contentNode(id: "77777", idType: DATABASE_ID) { databaseId }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    post: { __typename: 'Post', contentTypeName: 'post' },
    page: { __typename: 'Page', contentTypeName: 'page' },
    product: { __typename: 'VariableProduct', contentTypeName: 'product', slug: 'yirgacheffe-dumerso' },
    right: { databaseId: 911 },
    wrong: null,
    term: null,
    unknown: null,
  });
});
