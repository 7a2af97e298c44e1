import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bearer, logIn } from '../../support/shoppers/account.js';
import type { TestApp } from '../../support/test-app.js';
import {
  basic,
  FULL,
  READER,
  signedCalls,
  startManagedShop,
  STRANGER,
  WRITER,
  WRONG,
} from '../../support/shops/managed-shop.js';

let app: TestApp;
let lena: { authorization: string };

beforeAll(async () => {
  app = await startManagedShop();
  lena = bearer((await logIn(app.query, 'lena')).authToken);
});
beforeEach(() => {
  app.forgetCalls();
});
afterAll(() => app.stop());

const CREATE = `mutation ($input: CreateOrderInput!) { createOrder(input: $input) {
  clientMutationId orderId order { databaseId status total(format: RAW) customer { databaseId email }
    billing { firstName city email } shipping { city } paymentMethod transactionId customerNote
    lineItems { nodes { productId variationId quantity total(format: RAW) metaData { key value } } }
    shippingLines { nodes { methodId methodTitle total } } feeLines { nodes { name total } }
    couponLines { nodes { code } } metaData { key value } } } }`;
const UPDATE = `mutation ($input: UpdateOrderInput!) { updateOrder(input: $input) {
  clientMutationId orderId order { databaseId status transactionId billing { firstName city } } } }`;
const SMALL = { lineItems: [{ productId: 305, quantity: 1 }] };

const write = (document: string, input: object, keys = FULL) => app.query(document, { input }, basic(keys));
const codes = (answer: Awaited<ReturnType<TestApp['query']>>) =>
  answer.errors?.map(({ extensions }) => extensions.code);
const sent = () => app.store.requests.find(({ method }) => method !== 'GET')?.params;

describe('createOrder', () => {
  it('makes an order by the key pair that came, and gives it back', async () => {
    const { data, errors } = await write(CREATE, {
      clientMutationId: 'c1',
      customerId: 3,
      billing: { firstName: 'Lena', city: 'Berlin', country: 'DE', email: 'lena@mail.example.test' },
      shipping: { city: 'Potsdam', country: 'DE' },
      coupons: ['willkommen'],
      customerNote: 'Ring twice',
      lineItems: [{ productId: 305, quantity: 2, metaData: [{ key: 'engraving', value: 'L' }] }],
      shippingLines: [{ methodId: 'flat_rate', methodTitle: 'Parcel', total: '4.12' }],
      feeLines: [{ name: 'Gift wrap', amount: '2.00', taxStatus: 'NONE' }],
      metaData: [{ key: 'accounting_ref', value: 'A-1' }],
      paymentMethod: 'bacs',
      paymentMethodTitle: 'Bank transfer',
      isPaid: true,
      transactionId: 'tx-1',
    });
    expect(errors).toBeUndefined();
    const { order, ...payload } = data.createOrder;
    expect(payload).toEqual({ clientMutationId: 'c1', orderId: order.databaseId });
    expect(order).toMatchObject({
      status: 'PROCESSING',
      customer: { databaseId: 3, email: 'lena@mail.example.test' },
      billing: { firstName: 'Lena', city: 'Berlin', email: 'lena@mail.example.test' },
      shipping: { city: 'Potsdam' },
      paymentMethod: 'bacs',
      transactionId: 'tx-1',
      customerNote: 'Ring twice',
      lineItems: {
        nodes: [
          {
            productId: 305,
            quantity: 2,
            metaData: [
              { key: 'engraving', value: 'L' },
              // Of WooCommerce's own: no shopper is shown these.
              { key: '_reduced_stock', value: '2' },
            ],
          },
        ],
      },
      shippingLines: { nodes: [{ methodId: 'flat_rate', methodTitle: 'Parcel', total: '4.12' }] },
      feeLines: { nodes: [{ name: 'Gift wrap' }] },
      couponLines: { nodes: [{ code: 'willkommen' }] },
      metaData: [{ key: 'accounting_ref', value: 'A-1' }],
    });
    expect(app.store.catalogue.commerce.orders.get(order.databaseId)?.customer_id).toBe(3);
    expect(signedCalls(app).filter((call) => /orders|customers/.test(call))).toEqual([
      'POST wc/v3/orders by the manager',
      'GET wc/v3/customers by the manager',
    ]);
  });

  it('says every field in the words of WooCommerce', async () => {
    await write(CREATE, {
      currency: 'BRL',
      parentId: 5001,
      status: 'AWAITING_PICKUP',
      isPaid: false,
      metaData: [{ id: '12', key: 'a', value: 'b' }],
      shippingLines: [
        {
          methodId: 'm',
          methodTitle: 't',
          total: '1',
          instanceId: '4',
          metaData: [{ key: 'k', value: 'v' }],
        },
      ],
      feeLines: [
        { name: 'F', amount: '1', total: '2', taxClass: 'REDUCED_RATE', taxStatus: 'TAXABLE' },
        { name: 'G', amount: '3', taxClass: 'STANDARD' },
      ],
      lineItems: [
        {
          variationId: 30301,
          sku: 'S',
          name: 'N',
          subtotal: '9',
          total: '8',
          taxClass: 'ZERO_RATE',
          metaData: [{ key: 'k', value: 'v' }],
        },
      ],
    });
    expect(sent()).toEqual({
      currency: 'BRL',
      parent_id: 5001,
      status: 'awaiting-pickup',
      meta_data: [{ id: 12, key: 'a', value: 'b' }],
      shipping_lines: [
        {
          method_id: 'm',
          method_title: 't',
          total: '1',
          instance_id: '4',
          meta_data: [{ key: 'k', value: 'v' }],
        },
      ],
      fee_lines: [
        { name: 'F', total: '2', tax_class: 'reduced-rate', tax_status: 'taxable' },
        { name: 'G', total: '3', tax_class: '' },
      ],
      line_items: [
        {
          variation_id: 30301,
          sku: 'S',
          name: 'N',
          subtotal: '9',
          total: '8',
          tax_class: 'zero-rate',
          meta_data: [{ key: 'k', value: 'v' }],
        },
      ],
    });
  });

  it('passes on why WooCommerce says no', async () => {
    const { data, errors } = await write(CREATE, { ...SMALL, coupons: ['sommer25'] });
    expect(data.createOrder).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: 'Coupon "sommer25" has expired.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    [{ status: 'CHECKOUT_DRAFT' }],
    [{ lineItems: [{ productId: 305, taxClass: 'INHERIT_CART' }] }],
    [{ lineItems: [{ id: btoa('order:5') }] }],
  ])('refuses what no order can have, without asking the shop: %j', async (input) => {
    expect(codes(await write(CREATE, input))).toEqual(['BAD_USER_INPUT']);
    expect(sent()).toBeUndefined();
  });

  it('is sent once, whatever becomes of it', async () => {
    app.store.faults.set('/wc/v3/orders', { kind: 'answer', status: 503, body: '{}' }, 1);
    const answer = await write(CREATE, SMALL);
    expect(codes(answer)).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(app.calls().filter((call) => call === 'POST /wp-json/wc/v3/orders')).toHaveLength(1);
  });
});

describe('updateOrder', () => {
  it('changes what is given, by either id, with the key pair that came', async () => {
    const { data: made } = await write(CREATE, { ...SMALL, billing: { firstName: 'Ada', city: 'Bonn' } });
    const id = made.createOrder.orderId as number;
    app.forgetCalls();
    const { data, errors } = await write(UPDATE, {
      clientMutationId: 'u1',
      id: btoa(`order:${id}`),
      status: 'COMPLETED',
      transactionId: 'tx-2',
      billing: { city: 'Köln' },
    });
    expect(errors).toBeUndefined();
    expect(data.updateOrder).toEqual({
      clientMutationId: 'u1',
      orderId: id,
      order: {
        databaseId: id,
        status: 'COMPLETED',
        transactionId: 'tx-2',
        billing: { firstName: 'Ada', city: 'Köln' },
      },
    });
    expect(sent()).toEqual({ status: 'completed', transaction_id: 'tx-2', billing: { city: 'Köln' } });
    expect(signedCalls(app)).toEqual([`PUT wc/v3/orders/${id} by the manager`]);
    const old = await write(UPDATE, { orderId: id, status: 'ON_HOLD' });
    expect(old.data.updateOrder.order.status).toBe('ON_HOLD');
  });

  it('names lines and customers by either of their ids', async () => {
    const line = { id: btoa('order_item:5001+77'), quantity: 0 };
    await write(UPDATE, {
      id: '5001',
      customerId: btoa('user:3'),
      lineItems: [line, { id: '78', quantity: 2 }],
    });
    expect(sent()).toEqual({
      customer_id: 3,
      line_items: [
        { id: 77, quantity: 0 },
        { id: 78, quantity: 2 },
      ],
    });
    app.forgetCalls();
    await write(UPDATE, { id: '5001', customerId: '3', coupons: [] });
    expect(sent()).toEqual({ customer_id: 3, coupon_lines: [] });
  });

  it.each([
    [{ status: 'COMPLETED' }, 'BAD_USER_INPUT'],
    [{ id: '5001', orderId: 5003, status: 'COMPLETED' }, 'BAD_USER_INPUT'],
    [{ id: btoa('user:3'), status: 'COMPLETED' }, 'BAD_USER_INPUT'],
    [{ id: '7654321', status: 'COMPLETED' }, 'NOT_FOUND'],
  ])('refuses %j with %s', async (input, code) => {
    expect(codes(await write(UPDATE, input))).toEqual([code]);
  });
});

describe('writing orders', () => {
  it.each([
    ['nobody', {}, 'UNAUTHENTICATED'],
    ['a password of another kind', { authorization: `Basic ${btoa('staging:open')}` }, 'UNAUTHENTICATED'],
    ['a pair the shop does not know', basic(STRANGER), 'UNAUTHENTICATED'],
    ['a pair with a wrong secret', basic(WRONG), 'UNAUTHENTICATED'],
    ['a pair that may only read', basic(READER), 'FORBIDDEN'],
  ])('is not for %s', async (_who, headers, code) => {
    const before = app.store.catalogue.commerce.orders.size;
    expect(codes(await app.query(CREATE, { input: SMALL }, headers))).toEqual([code]);
    expect(codes(await app.query(UPDATE, { input: { id: '5001', status: 'CANCELLED' } }, headers))).toEqual([
      code,
    ]);
    expect(app.store.catalogue.commerce.orders.size).toBe(before);
    expect(app.store.catalogue.commerce.orders.get(5001)?.status).toBe('completed');
    expect(signedCalls(app).filter((call) => call.includes('by us'))).toEqual([]);
  });

  it('is not for a customer, who is told what it takes', async () => {
    const { errors } = await app.query(CREATE, { input: SMALL }, lena);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(errors?.[0]?.message).toContain('key pair');
    expect(signedCalls(app)).toEqual([]);
  });

  it('needs no right to read', async () => {
    const document =
      'mutation ($input: CreateOrderInput!) { createOrder(input: $input) { order { status } } }';
    const { data, errors } = await app.query(document, { input: SMALL }, basic(WRITER));
    expect(errors).toBeUndefined();
    expect(data.createOrder.order.status).toBe('PENDING');
  });
});

describe('reading orders by a key pair', () => {
  const ask = (document: string, keys = READER) => app.query(document, {}, basic(keys));

  it('shows every order, paged however long the list is', async () => {
    const all = await ask('{ orders(first: 100) { found nodes { databaseId } } }');
    const ids = all.data.orders.nodes.map(({ databaseId }: { databaseId: number }) => databaseId) as number[];
    expect(ids).toEqual(expect.arrayContaining([5001, 5003]));
    expect(all.data.orders.found).toBe(ids.length);
    const first = await ask('{ orders(first: 2) { nodes { databaseId } pageInfo { endCursor } } }');
    const cursor = first.data.orders.pageInfo.endCursor as string;
    app.forgetCalls();
    const next = await ask(`{ orders(first: 2, after: "${cursor}") { nodes { databaseId } } }`);
    expect([...first.data.orders.nodes, ...next.data.orders.nodes]).toEqual(
      ids.slice(0, 4).map((databaseId) => ({ databaseId })),
    );
    expect(signedCalls(app)).toEqual(['GET wc/v3/orders by the reader']);
  });

  it('filters by customer, one at a time', async () => {
    const { data } = await ask(
      '{ orders(where: { customerId: 3 }) { nodes { customer { databaseId } } } none: orders(where: { customerId: 3, customersIn: [4] }) { found } }',
    );
    expect(new Set(data.orders.nodes.map((order: any) => order.customer.databaseId))).toEqual(new Set([3]));
    expect(data.none.found).toBe(0);
    expect(codes(await ask('{ orders(where: { customersIn: [3, 4] }) { found } }'))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('shows one order with what belongs to it, and asks with that pair alone', async () => {
    const { data, errors } = await ask(
      `{ order(id: "5001", idType: DATABASE_ID) { databaseId customer { databaseId orders { found } orderCount }
         refunds { nodes { reason } } orderNotes { nodes { note } } downloadableItems { nodes { orderId: downloadId } } }
         key: order(id: "${app.store.catalogue.commerce.orders.get(5001)?.order_key}", idType: ORDER_KEY) { databaseId }
         node(id: "${btoa('order:5001')}") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      order: {
        databaseId: 5001,
        refunds: { nodes: [{ reason: 'One cup arrived with a crack' }] },
        orderNotes: { nodes: [{ note: 'Your parcel is on its way.' }] },
      },
      key: { databaseId: 5001 },
      node: { id: btoa('order:5001') },
    });
    expect(data.order.customer.databaseId).toBe(3);
    expect(data.order.customer.orders.found).toBe(data.order.customer.orderCount);
    expect(data.order.downloadableItems.nodes).toHaveLength(2);
    expect(signedCalls(app).filter((call) => !call.endsWith('by the reader'))).toEqual([]);
  });

  it('answers of orders that are not there as often as they are asked for', async () => {
    for (let time = 0; time < 30; time += 1) {
      expect(codes(await ask('{ order(id: "7654321", idType: DATABASE_ID) { id } }'))).toEqual(['NOT_FOUND']);
    }
  });

  it.each([
    ['one the shop does not know', STRANGER],
    ['one with a wrong secret', WRONG],
    ['one that may only write', WRITER],
  ])('takes no pair but the right one: %s', async (_what, keys) => {
    for (const field of [
      'orders { found }',
      'coupons { found }',
      'order(id: "5001", idType: DATABASE_ID) { id }',
    ])
      expect(codes(await ask(`{ ${field} }`, keys)), field).toEqual(['UNAUTHENTICATED']);
  });
});
