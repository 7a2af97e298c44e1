import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
afterAll(() => app.stop());

async function idsOf(field: string, where: string): Promise<{ ids: number[]; notices: unknown }> {
  const { data, errors, extensions } = await app.query(
    `{ ${field}(first: 100, where: { ${where} }) { found nodes { databaseId } } }`,
  );
  expect(errors).toBeUndefined();
  const ids = data[field].nodes.map(({ databaseId }: { databaseId: number }) => databaseId);
  expect(data[field].found).toBe(ids.length);
  return { ids, notices: extensions?.['notices'] };
}

describe('posts', () => {
  test.each([
    ['search: "harvest"', [912]],
    ['categoryId: 2', [913, 911]],
    ['categoryIn: ["2"]', [913, 911]],
    ['categoryIn: [3]', [913, 912]],
    [`categoryIn: ["${btoa('term:3')}"]`, [913, 912]],
    ['categoryName: "from-the-roastery"', [913, 912]],
    ['categoryName: "no-such"', []],
    ['categoryId: 999', []],
    ['categoryNotIn: [2]', [914, 912]],
    ['tag: "water"', [911]],
    ['tagId: "6"', [912]],
    ['tagIn: [4, 6]', [912, 911]],
    ['tagNotIn: [6]', [914, 913, 911]],
    ['tagSlugIn: ["harvest", "no-such"]', [912]],
    ['tagSlugAnd: ["water", "filter"]', [911]],
    ['tagSlugAnd: ["water", "harvest"]', []],
    ['tagSlugAnd: ["water", "no-such"]', []],
    ['author: 2', [913, 912]],
    ['authorIn: [1]', [914, 911]],
    [`authorNotIn: ["${btoa('user:1')}"]`, [913, 912]],
    ['authorName: "emma"', [914, 911]],
    ['authorName: "no-such"', []],
    ['author: 1, authorIn: [2]', []],
    ['in: [912, 914, 911]', [912, 914, 911]],
    ['in: []', []],
    ['notIn: [912, 914]', [913, 911]],
    ['in: [912, 914], notIn: [912]', [914]],
    ['id: 913', [913]],
    ['name: "tea-at-four"', [913]],
    ['nameIn: ["tea-at-four", "soft-water-better-coffee"]', [913, 911]],
    ['isSticky: true', [911]],
    ['hasPassword: true', []],
    ['hasPassword: false', [914, 913, 912, 911]],
    ['status: PUBLISH', [914, 913, 912, 911]],
    ['status: DRAFT', []],
    ['stati: [PUBLISH, DRAFT]', [914, 913, 912, 911]],
    ['dateQuery: { year: 2025, month: 9 }', [914, 913]],
    ['dateQuery: { after: { year: 2025, month: 9, day: 20 } }', [914]],
    ['orderby: [{ field: DATE, order: ASC }]', [911, 912, 913, 914]],
    ['orderby: { field: TITLE, order: ASC }', [912, 911, 913, 914]],
    ['orderby: { field: AUTHOR, order: ASC }, categoryId: 2', [911, 913]],
    ['in: [911, 912], orderby: { field: DATE, order: ASC }', [911, 912]],
  ])('%s', async (where, expected) => {
    expect((await idsOf('posts', where)).ids).toEqual(expected);
  });

  test('are paged by cursors that hold', async () => {
    const page = async (args: string) => {
      const { data } = await app.query(
        `{ posts(${args}) { nodes { databaseId } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
      return { ids: data.posts.nodes.map(({ databaseId }: any) => databaseId), ...data.posts.pageInfo };
    };
    const first = await page('first: 3');
    expect(first).toMatchObject({ ids: [914, 913, 912], hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 3, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ ids: [911], hasNextPage: false, hasPreviousPage: true });
    expect(await page(`last: 2, before: "${second.startCursor}"`)).toMatchObject({ ids: [913, 912] });
    expect(await page('last: 1')).toMatchObject({ ids: [911] });
    expect(await page(`first: 1, after: "${btoa('arrayconnection:913')}"`)).toMatchObject({ ids: [912] });
  });

  test('in a category can be filtered further', async () => {
    const { data } = await app.query(
      `{ category(id: "2", idType: DATABASE_ID) { posts(where: { author: 2 }) { nodes { databaseId } } }
         user(id: "1", idType: DATABASE_ID) { posts(where: { authorIn: [2] }) { found } } }`,
    );
    expect(data).toEqual({
      category: { posts: { nodes: [{ databaseId: 913 }] } },
      user: { posts: { found: 0 } },
    });
  });

  test('say which part of an order was not used', async () => {
    const { ids, notices } = await idsOf(
      'posts',
      'orderby: [{ field: TITLE, order: DESC }, { field: DATE, order: ASC }]',
    );
    expect(ids).toEqual([914, 913, 911, 912]);
    expect(notices).toEqual([expect.stringContaining('only the first "orderby"')]);
    const other = await idsOf('posts', 'orderby: { field: MENU_ORDER, order: ASC }');
    expect(other).toEqual({ ids: [914, 913, 912, 911], notices: [expect.stringContaining('MENU_ORDER')] });
  });
});

describe('pages, files and authors', () => {
  test.each([
    ['pages', 'parent: 903', [904]],
    ['pages', 'parent: 0', [903, 902, 901]],
    ['pages', `parentIn: ["${btoa('post:903')}"]`, [904]],
    ['pages', 'name: "imprint", status: PUBLISH', [902]],
    ['pages', 'parent: 0, orderby: { field: MENU_ORDER, order: DESC }', [903, 902, 901]],
    ['mediaItems', 'in: [921, 922]', [921, 922]],
    ['mediaItems', 'name: "journal-kettle"', [921]],
    ['users', 'include: [2]', [2]],
    ['users', 'exclude: [2]', [1]],
    ['users', 'nicenameIn: ["mireille", "no-such"]', [2]],
    ['users', 'nicenameIn: []', []],
    ['categories', 'search: "roast"', [3]],
    ['categories', 'include: ["2", "3"], order: DESC', [3, 2]],
    ['tags', 'slug: ["water"]', [4]],
  ])('%s of %s', async (field, where, expected) => {
    expect((await idsOf(field, where)).ids).toEqual(expected);
  });

  test('comments by what they answer, in either direction', async () => {
    const { data } = await app.query(`{ post(id: "911", idType: DATABASE_ID) {
      roots: comments(where: { parent: 0 }) { found nodes { databaseId } }
      answers: comments(where: { parent: 951 }) { nodes { databaseId } }
      oldest: comments(where: { order: ASC }) { nodes { databaseId } }
      found: comments(where: { search: "kettle" }) { nodes { databaseId } } } }`);
    expect(data.post).toEqual({
      roots: { found: 1, nodes: [{ databaseId: 951 }] },
      answers: { nodes: [{ databaseId: 952 }] },
      oldest: { nodes: [{ databaseId: 951 }, { databaseId: 952 }] },
      found: { nodes: [{ databaseId: 951 }] },
    });
  });
});

describe('bad input is refused with a reason', () => {
  test.each([
    ['{ post(id: "abc", idType: DATABASE_ID) { id } }', '"abc" is not a database id'],
    ['{ post(id: "abc") { id } }', 'The "global ID" is invalid'],
    [`{ post(id: "${btoa('term:3')}") { id } }`, 'names a "term", not a "post"'],
    ['{ page(id: "-1", idType: DATABASE_ID) { id } }', 'is not a database id'],
    ['{ posts(first: -1) { found } }', 'first must be a positive integer.'],
    ['{ posts(first: 1, last: 1) { found } }', 'not both'],
    ['{ posts(after: "x") { found } }', 'The cursor is invalid'],
    ['{ posts(where: { in: ["x"] }) { found } }', 'The "global ID" is invalid'],
    ['{ posts(where: { categoryIn: [2], categoryName: "x" }) { found } }', 'one condition on the category'],
    ['{ posts(where: { dateQuery: { month: 3 } }) { found } }', 'needs its year'],
    ['{ posts(where: { tagId: "x" }) { found } }', 'is not a database id'],
    ['{ menu(id: "x", idType: DATABASE_ID) { id } }', 'is not a database id'],
    ['{ menuItems(where: { parentId: "x" }) { found } }', 'The "global ID" is invalid'],
    ['{ taxRate(id: "x", idType: DATABASE_ID) { id } }', 'is not a database id'],
  ])('%s', async (document, text) => {
    const { errors } = await app.query(document);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain(text);
  });

  test('nothing that a client sends reaches another route of WordPress’s', async () => {
    app.forgetCalls();
    await app.query('query ($u: String!) { nodeByUri(uri: $u) { id } }', {
      u: '/../../wp-json/wp/v2/settings?x=1',
    });
    await app.query('query ($u: ID!) { post(id: $u, idType: SLUG) { id } }', { u: 'a,b&status=draft' });
    for (const { path, params } of app.store.requests) {
      expect(path).toMatch(
        /\/(wp\/v2\/(posts|pages|media|product_\w+|categories|tags)|wc\/store\/v1\/products|wc\/v3\/products)$/,
      );
      expect(params['status'] ?? 'publish').toBe('publish');
    }
  });
});
