import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { type LogFields, type Logger, silentLogger } from '../../../src/observability/logger.js';
import { alterBodies, dropHeaders } from '../../support/shops/altered-answers.js';
import { ADMIN_SECRET, startTestApp, type TestApp } from '../../support/test-app.js';

const LIST = `query ($after: String) {
  products(first: 4, after: $after, where: { include: [101, 102, 104, 105, 201, 202, 301, 302] }) {
    found pageInfo { hasNextPage endCursor }
    nodes {
      databaseId name image { databaseId } galleryImages { nodes { databaseId } } metaData { key value }
      productCategories { nodes { name } } productTags { nodes { name } }
      ... on SimpleProduct { price downloads { name } length attributes { nodes { name options } } }
      ... on VariableProduct {
        price attributes { nodes { name options } }
        variations(first: 50) { nodes { databaseId price attributes { nodes { name value } } } }
      }
    }
  }
}`;

const LISTS = ['downloads', 'images', 'meta_data', 'categories', 'attributes'];
const FIELDS = [...LISTS, 'tags', 'dimensions', 'name'];

type Change = [what: string, change: (row: any) => void];

function set(field: string, value: unknown): Change[1] {
  return (row) => {
    row[field] = value;
  };
}

let app: TestApp;
let warnings: LogFields[];

const log: Logger = { ...silentLogger, warn: (fields) => void warnings.push(fields) };

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue(), log, config: 'metaKeys: [care]' });
});
beforeEach(async () => {
  app.store.faults.clear();
  warnings = [];
  await app.purge();
});
afterAll(() => app.stop());

/** All products of the list, over its pages. */
async function walk(): Promise<{ nodes: any[]; found: number; pages: number }> {
  const nodes: any[] = [];
  for (let after: string | null = null, pages = 1; ; pages += 1) {
    const { data, errors } = await app.query(LIST, { after });
    expect(errors).toBeUndefined();
    nodes.push(...data.products.nodes);
    if (!data.products.pageInfo.hasNextPage) return { nodes, found: data.products.found, pages };
    after = data.products.pageInfo.endCursor;
  }
}

/** Changes the record with this id in every list of products. */
function alter(id: number, change: (record: any) => unknown): void {
  alterBodies(app.store, /\/wc\/v3\/products[?]|\/wc\/v3\/products$/, (rows: any[]) =>
    rows.map((row) => (row?.id === id ? (change(row) ?? row) : row)),
  );
}

describe('one odd record of a list', () => {
  test.each([
    ...FIELDS.flatMap((field): Change[] => [
      [`${field}: null`, set(field, null)],
      [`${field}: false`, set(field, false)],
      [`${field}: 7`, set(field, 7)],
      [`${field} missing`, set(field, undefined)],
    ]),
    ...LISTS.map((field): Change => [
      `${field} with gaps`,
      (row) => {
        row[field] = { '1': row[field][0] };
      },
    ]),
    ['options: null', set('attributes', [{ id: 0, name: 'A', options: null }])],
    ['options as numbers', set('attributes', [{ id: 0, name: 'A', options: [1, 2] }])],
    [
      'options as an object',
      (row: any) => void (row.attributes = [{ id: 0, name: 'A', options: { 3: 'x' } }]),
    ],
    ['a price that is an object', set('price', { amount: 3 })],
    ['a date that is a number', set('date_created', 20250101)],
    ['a huge stock', set('stock_quantity', 1e300)],
  ] as Change[])('leaves the others whole: %s', async (_what, change) => {
    const before = await walk();
    await app.purge();
    alter(102, change);
    const after = await walk();
    expect(after.found).toBe(before.found);
    expect(after.pages).toBe(before.pages);
    expect(after.nodes.map(({ databaseId }) => databaseId)).toEqual(
      before.nodes.map(({ databaseId }) => databaseId),
    );
    const others = (nodes: any[]) => nodes.filter(({ databaseId }) => databaseId !== 102);
    expect(others(after.nodes)).toEqual(others(before.nodes));
  });
});

test('variations named by objects, or with gaps, are found', async () => {
  const before = await walk();
  await app.purge();
  alter(104, (row) => void (row.variations = row.variations.map((id: number) => ({ id }))));
  expect((await walk()).nodes).toEqual(before.nodes);
  await app.purge();
  alter(104, (row) => void (row.variations = Object.fromEntries(row.variations.entries())));
  expect((await walk()).nodes).toEqual(before.nodes);
});

test('an odd variation costs itself alone', async () => {
  const before = await walk();
  await app.purge();
  alterBodies(app.store, '/wc/v3/variations', (rows: any[]) =>
    rows.map((row) => (row.id === 10401 ? { ...row, attributes: { '0': 'x' }, price: null } : row)),
  );
  const after = await walk();
  const variations = ({ nodes }: { nodes: any[] }) =>
    nodes.flatMap((node) => node.variations?.nodes ?? []).toSorted((a, b) => a.databaseId - b.databaseId);
  const [all, seen] = [variations(before), variations(after)];
  expect(all.length).toBeGreaterThan(3);
  expect(seen.map(({ databaseId }) => databaseId)).toEqual(all.map(({ databaseId }) => databaseId));
  expect(seen.filter((variation, place) => variation.price !== all[place].price)).toHaveLength(1);
});

describe('a record that cannot be read at all', () => {
  test.each([
    ['null', () => null],
    ['a text', () => 'Fatal error'],
    ['a list', () => []],
    ['without an id', (row: any) => ({ ...row, id: undefined })],
    ['with an id that is none', (row: any) => ({ ...row, id: 'twelve' })],
  ])('is left out of its page, which says so: %s', async (_what, change) => {
    const before = await walk();
    await app.purge();
    alterBodies(app.store, /\/wc\/v3\/products[?]|\/wc\/v3\/products$/, (rows: any[]) =>
      rows.map((row) => (row?.id === 102 ? change(row) : row)),
    );
    const after = await walk();
    expect(after.found).toBe(before.found);
    expect(after.nodes).toEqual(before.nodes.filter(({ databaseId }) => databaseId !== 102));
    const { extensions } = await app.query(LIST);
    expect(extensions?.['leftOut']).toEqual([{ data: 'product-list', records: 1 }]);
  });
});

test('what was odd is counted each time, and named once in the log without its value', async () => {
  alter(105, (row) => void (row.images = 'hidden value'));
  await walk();
  await app.purge();
  await walk();
  const odd = warnings.filter(({ field, id }) => field === 'images' && id === 105);
  expect(odd).toEqual([{ resource: 'products', field: 'images', outcome: 'repaired', id: 105 }]);
  const metrics = await fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${ADMIN_SECRET}` } });
  const line = /woo_federation_odd_answers_total\{resource="products",outcome="repaired"\} (\d+)/;
  expect(Number(line.exec(await metrics.text())?.[1])).toBeGreaterThanOrEqual(2);
});

test('behind a cache that drops the headers, a list asks for its length another way', async () => {
  const before = await walk();
  await app.purge();
  dropHeaders(app.store, 'x-wp-total', 'x-wp-totalpages');
  app.forgetCalls();
  const after = await walk();
  expect(after).toEqual(before);
  const counting = app.store.requests.filter(({ params }) => params['_fields'] === 'id');
  expect(counting.length).toBeGreaterThanOrEqual(after.pages);
});
