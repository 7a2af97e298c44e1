import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

/** Of the small demo shop: Lena's download order and the one she fetches, Jonas's, Aiko's, and a guest's. */
const FETCHED = 5001;
const WAITING = 5003;

let app: TestApp;
let lena: { authorization: string };
let jonas: { authorization: string };

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue(), config: 'orderMetaKeys: [gift_note]' });
  lena = bearer((await logIn(app.query, 'lena')).authToken);
  jonas = bearer((await logIn(app.query, 'jonas')).authToken);
});
beforeEach(() => {
  app.forgetCalls();
});
afterAll(() => app.stop());

const orderCalls = () => app.calls().filter((call) => /\/(orders|refunds|downloads)/.test(call));

describe('orders of a customer', () => {
  it('come newest first, with money as text, bare and typed, and the state in the words of the shop', async () => {
    const { data } = await app.query(
      `{ customer { orderCount totalSpent totalSpentMoney { formatted } lastOrder { databaseId }
         orders { found nodes { id databaseId orderNumber status statusName date total raw: total(format: RAW)
           totalMoney { amount currency formatted } subtotal customerNote needsShippingAddress
           billing { country countryCode city } customer { databaseId } } } } }`,
      {},
      lena,
    );
    expect(data.customer).toEqual({
      orderCount: 2,
      totalSpent: 99.9,
      totalSpentMoney: { formatted: '99,90\u00a0€' },
      lastOrder: { databaseId: WAITING },
      orders: {
        found: 2,
        nodes: [
          {
            id: btoa(`order:${WAITING}`),
            databaseId: WAITING,
            orderNumber: String(WAITING),
            status: 'AWAITING_PICKUP',
            statusName: 'Awaiting pickup',
            date: '2026-03-01T18:40:00+01:00',
            total: '9,90&nbsp;€',
            raw: '9.90',
            totalMoney: { amount: '9.90', currency: 'EUR', formatted: '9,90\u00a0€' },
            subtotal: '9,25&nbsp;€',
            customerNote: null,
            needsShippingAddress: false,
            billing: { country: 'DE', countryCode: 'DE', city: 'Berlin' },
            customer: { databaseId: 3 },
          },
          expect.objectContaining({
            databaseId: FETCHED,
            status: 'COMPLETED',
            customerNote: 'Please leave it with the neighbours & ring.',
            needsShippingAddress: true,
          }),
        ],
      },
    });
  });

  it('take refunds of all of them in one call, notes for customers alone, and their own files', async () => {
    const { data } = await app.query(
      `{ orders { nodes { databaseId hasDownloadableItem isDownloadPermitted
          refunds { nodes { amount amountMoney { amount } reason parent { databaseId } } }
          orderNotes { nodes { note isCustomerNote } }
          downloadableItems { nodes { name url downloadsRemaining product { databaseId } } } } } }`,
      {},
      lena,
    );
    const [waiting, fetched] = data.orders.nodes;
    expect(waiting).toMatchObject({
      hasDownloadableItem: false,
      refunds: { nodes: [] },
      downloadableItems: { nodes: [] },
    });
    expect(fetched).toMatchObject({
      hasDownloadableItem: true,
      isDownloadPermitted: true,
      refunds: {
        nodes: [
          {
            amount: 10,
            amountMoney: { amount: '10.00' },
            reason: 'One cup arrived with a crack',
            parent: { databaseId: FETCHED },
          },
        ],
      },
      orderNotes: { nodes: [{ note: 'Your parcel is on its way.', isCustomerNote: true }] },
    });
    expect(fetched.downloadableItems.nodes.map(({ name }: { name: string }) => name)).toEqual([
      'Lesson 1',
      'Worksheet',
    ]);
    expect(fetched.downloadableItems.nodes[0].url).toContain('download_file=405');
    expect(orderCalls().sort()).toEqual([
      'GET /wp-json/wc/v3/customers/3/downloads',
      'GET /wp-json/wc/v3/orders',
      `GET /wp-json/wc/v3/orders/${FETCHED}/notes`,
      `GET /wp-json/wc/v3/orders/${WAITING}/notes`,
      'GET /wp-json/wc/v3/refunds',
    ]);
  });

  it('keep the name of what is not sold any more', async () => {
    const { data, errors } = await app.query(
      `{ orders { nodes { lineItems { nodes { name productId taxStatus product { node { name } slug } variation { node { id } } } } } } }`,
      {},
      jonas,
    );
    expect(errors).toBeUndefined();
    const [gone, sold] = data.orders.nodes[0].lineItems.nodes;
    expect(gone).toMatchObject({ name: 'Copper Scoop', product: null, variation: null, taxStatus: null });
    expect(sold.product.node.name).toBe(sold.name);
  });

  it('show what WooCommerce shows beside a line and what the operator allowed, and nothing else', async () => {
    const order = app.store.catalogue.commerce.orders.get(FETCHED);
    const entry = (id: number, key: string) => ({
      id,
      key,
      value: 'x',
      display_key: key,
      display_value: 'x',
    });
    order?.meta_data.push(entry(90_001, 'gift_note'), entry(90_002, 'margin'), entry(90_003, '_stripe_fee'));
    order?.line_items[1]?.meta_data.push(entry(90_004, '_cost'));
    const { data } = await app.query(
      `{ order(id: "${FETCHED}", idType: DATABASE_ID) { metaData { key } lineItems { nodes { metaData { key value } } } } }`,
      {},
      lena,
    );
    expect(data.order.metaData).toEqual([{ key: 'gift_note' }]);
    expect(data.order.lineItems.nodes[1].metaData).toEqual([
      { key: 'pa_colour', value: 'creme' },
      { key: 'size', value: '01' },
    ]);
  });

  it.each([
    ['statuses: AWAITING_PICKUP', [WAITING]],
    ['statuses: [COMPLETED, PROCESSING]', [FETCHED]],
    ['statuses: CHECKOUT_DRAFT', []],
    ['orderby: { field: TOTAL, order: ASC }', [WAITING, FETCHED]],
    ['orderby: [{ field: TOTAL }]', [FETCHED, WAITING]],
    ['orderby: { field: DATE, order: ASC }', [FETCHED, WAITING]],
    [`include: [${FETCHED}, 5004]`, [FETCHED]],
    [`exclude: ${FETCHED}`, [WAITING]],
    ['productId: 105', [WAITING]],
    ['dateQuery: { before: { year: 2026, month: 3 } }', [FETCHED]],
    ['customerId: 4', []],
    ['customersIn: [3, 4]', [WAITING, FETCHED]],
    ['billingEmail: "LENA@mail.example.test"', [WAITING, FETCHED]],
    ['billingEmail: "jonas@mail.example.test"', []],
  ])('where { %s }', async (where, expected) => {
    const { data, errors } = await app.query(
      `{ orders(where: { ${where} }) { nodes { databaseId } } }`,
      {},
      lena,
    );
    expect(errors).toBeUndefined();
    expect(data.orders.nodes.map(({ databaseId }: { databaseId: number }) => databaseId)).toEqual(expected);
  });

  it('are paged by cursors, forward and back', async () => {
    const page = async (args: string) =>
      (
        await app.query(
          `{ orders(${args}) { nodes { databaseId } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`,
          {},
          lena,
        )
      ).data.orders;
    const first = await page('first: 1');
    expect(first).toMatchObject({ nodes: [{ databaseId: WAITING }], pageInfo: { hasNextPage: true } });
    const second = await page(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({
      nodes: [{ databaseId: FETCHED }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual([{ databaseId: WAITING }]);
  });

  it('are read again for every request, so that a new state is seen at once', async () => {
    const order = app.store.catalogue.commerce.orders.get(WAITING);
    if (!order) throw new Error('no order');
    order.status = 'invented-later';
    const { data, errors, extensions } = await app.query(
      `{ order(id: "${WAITING}", idType: DATABASE_ID) { status statusName } }`,
      {},
      lena,
    );
    order.status = 'awaiting-pickup';
    expect(errors).toBeUndefined();
    expect(data.order).toEqual({ status: 'ON_HOLD', statusName: 'invented-later' });
    expect(extensions?.['notices']?.[0]).toContain('a state that is new here');
  });
});

describe('one order', () => {
  const ID = btoa(`order:${FETCHED}`);
  it.each([
    ['its global id', () => `order(id: "${ID}")`],
    ['its number in the database', () => `order(id: "${FETCHED}", idType: DATABASE_ID)`],
    [
      'its key',
      () => `order(id: "${app.store.catalogue.commerce.orders.get(FETCHED)?.order_key}", idType: ORDER_KEY)`,
    ],
    ['the number that the shop shows', () => `order(id: "${FETCHED}", idType: ORDER_NUMBER)`],
    ['node', () => `order: node(id: "${ID}")`],
  ])('is found by %s', async (_way, field) => {
    const { data, errors } = await app.query(`{ ${field()} { id } }`, {}, lena);
    expect(errors).toBeUndefined();
    expect(data.order).toEqual({ id: ID });
  });

  it('lets its lines, refunds, notes and files be found by their own ids', async () => {
    const { data } = await app.query(
      `{ order(id: "${ID}") { lineItems { nodes { id } } taxLines { nodes { id } } refunds { nodes { id } } orderNotes { nodes { id } } downloadableItems { nodes { id } } } }`,
      {},
      lena,
    );
    const ids = Object.values(data.order as Record<string, { nodes: { id: string }[] }>).flatMap(
      ({ nodes }) => nodes,
    );
    expect(ids.length).toBeGreaterThan(6);
    for (const { id } of ids) {
      const found = await app.query(`{ node(id: "${id}") { id __typename } }`, {}, lena);
      expect(found.data.node).toMatchObject({ id });
    }
  });

  it('of a guest opens with its key and e-mail address, in whatever capitals', async () => {
    const guests = [...app.store.catalogue.commerce.orders.values()].find(({ customer_id: of }) => of === 0);
    const { data, extensions } = await app.query(
      `query ($id: ID!, $key: String!) { order(id: $id, idType: DATABASE_ID, orderKey: $key, billingEmail: "ONNO@mail.example.test") { databaseId billing { firstName } customer { id } downloadableItems { nodes { id } } } }`,
      { id: String(guests?.id), key: guests?.order_key },
    );
    expect(data.order).toEqual({
      databaseId: guests?.id,
      billing: { firstName: 'Onno' },
      customer: null,
      downloadableItems: { nodes: [] },
    });
    expect(extensions?.['notices']?.[0]).toContain('e-mails only');
  });
});
