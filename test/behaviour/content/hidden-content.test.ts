import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildContent } from '../../../demo/src/catalogue/content/new-content.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

/** Content that the public may not see. */
const HIDDEN = [
  { why: 'a draft', type: 'post', id: 915, slug: 'a-new-grinder-is-coming' },
  { why: 'a draft', type: 'page', id: 905, slug: 'subscriptions' },
  { why: 'behind a password', type: 'page', id: 906, slug: 'for-cafes' },
  { why: 'behind a password', type: 'post', id: 971, slug: 'cupping-scores' },
  { why: 'private', type: 'post', id: 972, slug: 'staff-party' },
  { why: 'private', type: 'page', id: 973, slug: 'duty-roster' },
] as const;
/** Nothing ever had these. */
const NEVER = { id: 7777, slug: 'never-was' };
const SECRETS =
  /grinder|Subscriptions|cafés|pour it for others|Cupping|eighty-eight|party|Duty|roster|crema|@mail|Waiting for a moderator/i;

let app: TestApp;

beforeAll(async () => {
  const catalogue = smallCatalogue();
  const date_gmt = '2025-10-01T08:00:00';
  for (const sketch of [
    {
      id: 971,
      type: 'post',
      title: 'Cupping scores',
      content: '<p>eighty-eight</p>',
      password: 'crema',
      date_gmt,
      category_ids: [2],
    },
    { id: 972, type: 'post', title: 'Staff party', content: '<p>party</p>', status: 'private', date_gmt },
    {
      id: 973,
      type: 'page',
      title: 'Duty roster',
      content: '<p>roster</p>',
      status: 'private',
      date_gmt,
      parent: 903,
    },
    { id: 974, type: 'page', title: 'Below', content: '<p>x</p>', date_gmt, parent: 973 },
  ] as const)
    catalogue.content.contents.set(
      sketch.id,
      buildContent({ ...sketch, category_ids: [...('category_ids' in sketch ? sketch.category_ids : [])] }),
    );
  catalogue.content.contents.get(906)!.parent = 903;
  app = await startTestApp({ catalogue });
});
beforeEach(() => app.purge());
afterAll(() => app.stop());

const FIELDS =
  'databaseId title slug content excerpt uri comments { nodes { content } } author { node { name } }';

interface Named {
  id: number;
  slug: string;
}
const DOORS: [title: string, query: (item: Named) => string][] = [
  ['post by number', ({ id }) => `{ post(id: "${id}", idType: DATABASE_ID) { ${FIELDS} } }`],
  ['post by global id', ({ id }) => `{ post(id: "${btoa(`post:${id}`)}") { ${FIELDS} } }`],
  ['post by slug', ({ slug }) => `{ post(id: "${slug}", idType: SLUG) { ${FIELDS} } }`],
  ['post by address', ({ slug }) => `{ post(id: "/${slug}/", idType: URI) { ${FIELDS} } }`],
  ['page by number', ({ id }) => `{ page(id: "${id}", idType: DATABASE_ID) { ${FIELDS} } }`],
  ['page by address', ({ slug }) => `{ page(id: "/about-us/${slug}/", idType: URI) { ${FIELDS} } }`],
  ['page by its first address', ({ id }) => `{ page(id: "/?page_id=${id}", idType: URI) { ${FIELDS} } }`],
  ['contentNode', ({ id }) => `{ contentNode(id: "${id}", idType: DATABASE_ID) { slug link } }`],
  ['nodeByUri', ({ slug }) => `{ nodeByUri(uri: "/${slug}/") { id uri } }`],
  ['nodeByUri below a page', ({ slug }) => `{ nodeByUri(uri: "/about-us/${slug}/") { id uri } }`],
  ['nodeByUri by number', ({ id }) => `{ nodeByUri(uri: "/?p=${id}") { id uri } }`],
  ['node', ({ id }) => `{ node(id: "${btoa(`post:${id}`)}") { id } }`],
  ['posts by number', ({ id }) => `{ posts(where: { id: ${id} }) { found nodes { ${FIELDS} } } }`],
  ['posts by numbers', ({ id }) => `{ posts(where: { in: ["${id}"] }) { found nodes { ${FIELDS} } } }`],
  ['posts by name', ({ slug }) => `{ posts(where: { name: "${slug}" }) { nodes { ${FIELDS} } } }`],
  [
    'posts by status',
    ({ id }) => `{ posts(where: { stati: [DRAFT, PRIVATE], in: [${id}] }) { found nodes { ${FIELDS} } } }`,
  ],
  ['pages by number', ({ id }) => `{ pages(where: { in: [${id}] }) { found nodes { ${FIELDS} } } }`],
  ['pages by names', ({ slug }) => `{ pages(where: { nameIn: ["${slug}"] }) { nodes { ${FIELDS} } } }`],
  ['comment by number', ({ id }) => `{ node(id: "${btoa(`comment:${id}`)}") { id } }`],
];

/** What an answer tells, without the names of what was asked for. */
function told({ data, errors }: GraphqlAnswer, { id, slug }: Named): string {
  const text = JSON.stringify({
    data,
    errors: errors?.map(({ message, extensions }) => ({ message, extensions })),
  });
  return text.replaceAll(slug, '<slug>').replaceAll(String(id), '<id>');
}

describe.each(HIDDEN)('$why: $type $slug', (hidden) => {
  test.each(DOORS)('%s answers as if it never was', async (_title, query) => {
    const never = told(await app.query(query(NEVER)), NEVER);
    await app.purge();
    const answer = told(await app.query(query(hidden)), hidden);
    expect(answer).toBe(never);
    expect(answer).not.toMatch(SECRETS);
  });
});

test('lists leave it out, and their totals and positions too', async () => {
  const { data, errors } = await app.query(`{
    posts(first: 100) { found nodes { databaseId } edges { cursor } }
    pages(first: 100) { found nodes { databaseId } }
    category(id: "brewing-notes", idType: SLUG) { posts { found nodes { title } } }
    about: page(id: "903", idType: DATABASE_ID) { children { found nodes { title } } }
    below: page(id: "974", idType: DATABASE_ID) { parent { node { id } } ancestors { nodes { title } } }
    search: posts(where: { search: "eighty-eight" }) { found }
    users { nodes { posts { found } } } }`);
  expect(errors).toBeUndefined();
  expect(data.posts.nodes.map(({ databaseId }: any) => databaseId)).toEqual([914, 913, 912, 911]);
  expect(data.posts.found).toBe(4);
  expect(data.posts.edges.map(({ cursor }: any) => atob(cursor).split(':').at(-1))).toEqual([
    '0',
    '1',
    '2',
    '3',
  ]);
  expect(data.pages.found).toBe(5);
  expect(data.category.posts).toEqual({
    found: 2,
    nodes: [{ title: 'Tea at four' }, { title: 'Soft water, better coffee' }],
  });
  expect(data.about.children).toEqual({ found: 1, nodes: [{ title: 'The roaster' }] });
  expect(data.below).toEqual({ parent: null, ancestors: { nodes: [] } });
  expect(data.search.found).toBe(0);
  expect(JSON.stringify(data)).not.toMatch(SECRETS);
});

test('only approved comments are shown, and no address of anybody', async () => {
  const { data } = await app.query(
    `{ post(id: "911", idType: DATABASE_ID) { commentCount comments { nodes { content } } } }`,
  );
  expect(data.post.commentCount).toBe(2);
  expect(JSON.stringify(data)).not.toMatch(SECRETS);
});

test('ways to pay come without their settings', async () => {
  await app.query('{ paymentGateways { nodes { id title description icon } } }');
  const [call] = app.store.requests.filter(({ path }) => path.endsWith('/payment_gateways'));
  expect(call?.params['_fields']).toBe('id,title,description,enabled,icon');
});

test('authors whose list is closed are nobody, and posts go without', async () => {
  const body = '{"code":"rest_user_cannot_view","message":"Sorry, you are not allowed to list users."}';
  app.store.faults.set('/wp/v2/users', { kind: 'answer', status: 401, body });
  const { data, errors } = await app.query(
    '{ users { found } user(id: "1", idType: DATABASE_ID) { name } post(id: "911", idType: DATABASE_ID) { title authorDatabaseId author { node { name } } } }',
  );
  app.store.faults.clear();
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    users: { found: 0 },
    user: null,
    post: { title: 'Soft water, better coffee', authorDatabaseId: 1, author: null },
  });
});
