import { beforeEach, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { sortItems } from '../../../demo/src/rest/item-order.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const PAGE = /* GraphQL */ `
  query (
    $first: Int
    $last: Int
    $after: String
    $before: String
    $where: RootQueryToProductConnectionWhereArgs
  ) {
    products(first: $first, last: $last, after: $after, before: $before, where: $where) {
      found
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          databaseId
        }
      }
      nodes {
        databaseId
      }
    }
  }
`;

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
  cleanUp(app.stop);
});

interface Page {
  found: number;
  ids: number[];
  cursors: string[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await app.query(PAGE, variables);
  expect(errors).toBeUndefined();
  const { found, edges, nodes, pageInfo } = data.products;
  expect(edges.map((edge: any) => edge.node)).toEqual(nodes);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
  return {
    found,
    pageInfo,
    ids: nodes.map(({ databaseId }: any) => databaseId),
    cursors: edges.map(({ cursor }: any) => cursor),
  };
}

/** All ids, page by page. `between` runs after every page but the last. */
async function walk(size: number, where: object, between?: (page: Page) => Promise<void>): Promise<number[]> {
  const ids: number[] = [];
  for (let after: string | null = null; ;) {
    const next: Page = await page({ first: size, after, where });
    expect(next.pageInfo.hasPreviousPage).toBe(ids.length > 0);
    ids.push(...next.ids);
    if (!next.pageInfo.hasNextPage) return ids;
    expect(next.ids).toHaveLength(size);
    await between?.(next);
    after = next.pageInfo.endCursor;
  }
}

async function walkBackward(size: number, where: object): Promise<number[]> {
  const ids: number[] = [];
  for (let before: string | null = null; ;) {
    const next: Page = await page({ last: size, before, where });
    expect(next.pageInfo.hasNextPage).toBe(ids.length > 0);
    ids.unshift(...next.ids);
    if (!next.pageInfo.hasPreviousPage) return ids;
    before = next.pageInfo.startCursor;
  }
}

/** The shop's own order of what shoppers may see. */
function shopOrder(orderby: string, order: 'asc' | 'desc'): number[] {
  const { catalogue, url } = app.store;
  const now = new Date().toISOString().slice(0, 19);
  const shown = [...catalogue.products.values()].filter(
    ({ status, post_password: password }) => status === 'publish' && !password,
  );
  return sortItems({ catalogue, home: url, api: url, now }, shown, orderby, order).map(({ id }) => id);
}

const ORDERS = {
  DATE: 'date',
  MODIFIED: 'modified',
  MENU_ORDER: 'menu_order',
  NAME: 'title',
  SLUG: 'slug',
  PRICE: 'price',
  REGULAR_PRICE: 'price',
  SALE_PRICE: 'price',
  POPULARITY: 'popularity',
  TOTAL_SALES: 'popularity',
  RATING: 'rating',
  REVIEW_COUNT: 'comment_count',
} as const;

test('the shop is not asked to sort by number of reviews: it gives equal ones in another order on every page', async () => {
  await walk(7, { orderby: [{ field: 'REVIEW_COUNT' }] });
  const orders = app.store.requests
    .filter(({ path }) => path === '/wp-json/wc/store/v1/products')
    .map(({ params }) => params['orderby']);
  expect(new Set(orders)).toEqual(new Set(['id']));
});

describe.each(Object.entries(ORDERS))('by %s', (field, orderby) => {
  test.each(['ASC', 'DESC'] as const)(
    '%s: forward and backward, every product once and in the order of the shop',
    async (order) => {
      const where = { orderby: [{ field, order }] };
      const expected = shopOrder(orderby, order === 'ASC' ? 'asc' : 'desc');
      expect(expected).toHaveLength(54);
      expect(await walk(7, where)).toEqual(expected);
      expect(await walkBackward(7, where)).toEqual(expected);
    },
  );
});

test('without an order: forward, backward and in one piece are the same', async () => {
  const whole = await page({ first: 100 });
  expect(whole.ids).toEqual(shopOrder('menu_order', 'desc'));
  expect(await walk(7, {})).toEqual(whole.ids);
  expect(await walkBackward(7, {})).toEqual(whole.ids);
});

test('by the order of ids: as they were given', async () => {
  const include = [420, 101, 9999, 305, 113, 202, 115, 301, 104];
  for (const field of ['IN', 'NAME_IN']) {
    expect(await walk(2, { include, orderby: [{ field }] })).toEqual([420, 101, 305, 202, 301, 104]);
  }
});

test('the total leaves out products behind a password once one was met, in lists of every kind', async () => {
  expect((await page({ first: 100 })).found).toBe(54);
  for (const where of [
    {},
    { category: 'blends-espresso' },
    { onSale: false },
    { visibility: 'VISIBLE' },
    { orderby: [{ field: 'REVIEW_COUNT' }] },
    { include: [115, 101] },
  ]) {
    const { found } = await page({ first: 1, where });
    expect([where, found]).toEqual([where, (await walk(7, where)).length]);
  }
});

test('a page that holds a product behind a password has its full size and the right total at once', async () => {
  for (const field of ['DATE', 'REVIEW_COUNT']) {
    const where = { orderby: [{ field, order: 'ASC' }] };
    const first = await page({ first: 40, where });
    expect([first.ids.length, first.found]).toEqual([40, 54]);
    app = await startTestApp({ catalogue: smallCatalogue() });
    cleanUp(app.stop);
  }
});

describe('when the shop changes between two pages', () => {
  const BY_DATE = { orderby: [{ field: 'DATE', order: 'ASC' }] };
  const forget = () => app.purge({ tags: ['list:products', 'product:301', 'product:106'] });

  /** Does something after the second page. */
  function onSecond(change: () => void) {
    let pages = 0;
    return async () => {
      pages += 1;
      if (pages !== 2) return;
      change();
      await forget();
    };
  }

  test('a new product in front moves nothing: none is lost and none comes twice', async () => {
    const before = shopOrder('date', 'asc');
    const seen = await walk(
      7,
      BY_DATE,
      onSecond(() => {
        const { products } = app.store.catalogue;
        products.set(999, {
          ...structuredClone(app.store.catalogue.product(105)),
          id: 999,
          slug: 'brand-new',
          sku: 'NEW',
          date_created_gmt: '2020-01-01T00:00:00',
        });
      }),
    );
    expect(seen).toEqual(before);
  });

  test('a product that goes, in front of the cursor, costs none of the others', async () => {
    const before = shopOrder('date', 'asc');
    const gone = before[3]!;
    const seen = await walk(
      7,
      BY_DATE,
      onSecond(() => app.store.catalogue.products.delete(gone)),
    );
    expect(seen).toEqual(before);
  });

  test('a product that goes, just where the cursor stands, costs none of the others', async () => {
    const before = shopOrder('date', 'asc');
    const seen = await walk(
      7,
      BY_DATE,
      onSecond(() => app.store.catalogue.products.delete(before[13]!)),
    );
    expect(seen).toEqual(before);
  });

  test('a product that goes, further on, is not shown any more', async () => {
    const before = shopOrder('date', 'asc');
    const seen = await walk(
      7,
      BY_DATE,
      onSecond(() => (app.store.catalogue.product(before[30]!).status = 'draft')),
    );
    expect(seen).toEqual(before.filter((id) => id !== before[30]));
  });

  test('a price that changes moves that product alone', async () => {
    const byPrice = { orderby: [{ field: 'PRICE', order: 'ASC' }] };
    const before = shopOrder('price', 'asc');
    const seen = await walk(
      7,
      byPrice,
      onSecond(() => (app.store.catalogue.product(106).regular_price = '9999')),
    );
    const others = (ids: number[]) => ids.filter((id) => id !== 106);
    expect(others(seen)).toEqual(others(before));
    expect(seen.at(-1)).toBe(106);
  });
});

test('cursors that WPGraphQL gave are understood', async () => {
  const order = shopOrder('date', 'asc');
  const where = { orderby: [{ field: 'DATE', order: 'ASC' }] };
  const cursor = Buffer.from(`arrayconnection:${order[9]}`).toString('base64');
  expect((await page({ first: 5, after: cursor, where })).ids).toEqual(order.slice(10, 15));
  expect((await page({ last: 5, before: cursor, where })).ids).toEqual(order.slice(4, 9));
});

test('a cursor of WPGraphQL whose product is gone ends the list', async () => {
  const cursor = Buffer.from('arrayconnection:8888').toString('base64');
  expect((await page({ first: 5, after: cursor })).ids).toEqual([]);
});

test('before alone goes backward; empty cursors and nulls are none', async () => {
  const whole = await page({ first: 100 });
  expect((await page({ before: whole.cursors[5] })).ids).toEqual(whole.ids.slice(0, 5));
  expect((await page({ first: 3, after: '', before: '' })).ids).toEqual(whole.ids.slice(0, 3));
  expect((await page({ first: 3, last: null, after: null, before: null })).ids).toEqual(
    whole.ids.slice(0, 3),
  );
});

test('first: 0 and last: 0 give the total and nothing else', async () => {
  await page({ first: 100 });
  for (const size of [{ first: 0 }, { last: 0 }]) {
    const none = await page(size);
    expect([none.found, none.ids, none.pageInfo.startCursor]).toEqual([54, [], null]);
  }
});

test('a page past the end is empty and says that there is something before it', async () => {
  const whole = await page({ first: 100 });
  const past = await page({ first: 5, after: whole.pageInfo.endCursor });
  expect(past.ids).toEqual([]);
  expect(past.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('more than the maximum is cut to it, with a note', async () => {
  for (const size of [{ first: 9999 }, { last: 9999 }]) {
    const answer = await app.query(PAGE, size);
    expect(answer.data.products.nodes).toHaveLength(54);
    expect(answer.extensions).toEqual({ pageSizeCut: [{ requested: 9999, given: 100 }] });
  }
  expect((await app.query(PAGE, { first: 100 })).extensions).toBeUndefined();
});

test('the shop is asked for no more than a page and its neighbour', async () => {
  await page({ first: 100 });
  await app.purge();
  const first = await page({ first: 7 });
  app.forgetCalls();
  await page({ first: 7, after: first.pageInfo.endCursor });
  expect(app.store.requests.map(({ params }) => [params['offset'], params['per_page']])).toEqual([
    ['6', '8'],
  ]);
});

test('connections inside a record page like lists do', async () => {
  const question = /* GraphQL */ `
    query ($first: Int, $last: Int, $after: String, $before: String) {
      product(id: 101, idType: DATABASE_ID) {
        ... on VariableProduct {
          variations(first: $first, last: $last, after: $after, before: $before) {
            found
            nodes {
              databaseId
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              endCursor
              startCursor
            }
          }
        }
      }
    }
  `;
  const ask = async (variables: object) => {
    const { data, errors } = await app.query(question, { ...variables });
    expect(errors).toBeUndefined();
    return data.product.variations;
  };
  const ids = (connection: any) => connection.nodes.map(({ databaseId }: any) => databaseId);
  const whole = await ask({});
  const first = await ask({ first: 2 });
  const second = await ask({ first: 2, after: first.pageInfo.endCursor });
  const back = await ask({ last: 2, before: second.pageInfo.startCursor });
  expect([...ids(first), ...ids(second)]).toEqual(ids(whole).slice(0, 4));
  expect(ids(back)).toEqual(ids(first));
  expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
});
