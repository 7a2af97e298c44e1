import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { BILLING, shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    config: 'orderMetaKeys: [gift_note]\ncheckout: { metaKeys: [gift_note] }',
  });
});
beforeEach(() => {
  app.forgetCalls();
});
afterAll(() => app.stop());

const orders = () => app.store.catalogue.commerce.orders;
const placed = () => [...orders().values()].filter(({ status }) => status !== 'checkout-draft').length;

describe('a form that sends what it does not ask for as null or empty', () => {
  it.each([
    ['null', null],
    ['empty', ''],
  ])('is filled up with what the session knows: %s', async (_what, blank) => {
    const guest = await shopperWithCart(app.query);
    const change =
      'mutation ($billing: CustomerAddressInput!) { updateCustomer(input: { billing: $billing }) { customer { billing { email phone city } } } }';
    await app.query(change, { billing: { ...BILLING, company: 'Falk & Co' } }, guest.headers);
    const blanks = { email: blank, phone: blank, city: blank, postcode: blank, country: null };
    const changed = await app.query(change, { billing: { firstName: 'Lea', ...blanks } }, guest.headers);
    const { email, phone, city } = BILLING;
    expect(changed.data.updateCustomer.customer.billing).toEqual({ email, phone, city });
    const { data, errors } = await guest.checkOut({ billing: { firstName: 'Lea', ...blanks, company: '' } });
    expect(errors).toBeUndefined();
    expect(data.checkout.order.billing).toEqual({ firstName: 'Lea', city, email });
    const { billing } = orders().get(data.checkout.order.databaseId as number)!;
    expect(billing).toMatchObject({ phone, postcode: BILLING.postcode, country: 'DE', company: '' });
  });
});

describe('a guest who orders', () => {
  it('gets the order, what to do next, and an empty cart; the parcel goes where the bill goes', async () => {
    const guest = await shopperWithCart(app.query);
    app.forgetCalls();
    const { data, errors } = await guest.checkOut({
      clientMutationId: 'c1',
      customerNote: 'Ring <b>twice</b> & wait',
    });
    expect(errors).toBeUndefined();
    const { order, ...rest } = data.checkout;
    expect(rest).toEqual({
      clientMutationId: 'c1',
      result: 'success',
      redirect: expect.stringContaining(
        `/checkout/order-received/${order.databaseId}/?key=${order.orderKey}`,
      ),
      customer: { id: 'guest', databaseId: null },
    });
    expect(order).toMatchObject({
      status: 'ON_HOLD',
      total: '18,23&nbsp;€',
      paymentMethod: 'bacs',
      billing: { firstName: 'Nora', city: 'Berlin', email: BILLING.email },
      shipping: { firstName: 'Nora', city: 'Berlin' },
      shippingLines: { nodes: [{ methodId: 'flat_rate' }] },
      lineItems: { nodes: [{ productId: 305, quantity: 2 }] },
    });
    expect(app.calls()).toEqual([
      'GET /wp-json/wc/store/v1/cart',
      'GET /wp-json/wc/store/v1/checkout',
      'POST /wp-json/wc/store/v1/checkout',
      'GET /wp-json/wc/v3/orders',
    ]);
    expect((await guest.cart()).isEmpty).toBe(true);
    const read = `{ order(id: "${order.databaseId}", idType: DATABASE_ID) { databaseId } byKey: order(id: "${order.orderKey}", idType: ORDER_KEY) { databaseId } }`;
    const own = await app.query(read, {}, guest.headers);
    expect(own.data).toEqual({
      order: { databaseId: order.databaseId },
      byKey: { databaseId: order.databaseId },
    });
    const other = await shopperWithCart(app.query);
    expect((await app.query(read, {}, other.headers)).data).toEqual({ order: null, byKey: null });
  });

  it('may have it sent elsewhere, in a way of their choice, by a payment page', async () => {
    const guest = await shopperWithCart(app.query);
    const { data } = await guest.checkOut({
      paymentMethod: 'demo-redirect',
      paymentData: [{ key: 'token', value: 'tok_1' }],
      shipping: { ...BILLING, firstName: 'Grandma', city: 'Hamburg', postcode: '20095', email: undefined },
      shippingMethod: ['local_pickup:3'],
    });
    expect(data.checkout).toMatchObject({
      redirect: expect.stringContaining('/demo-pay/'),
      order: {
        status: 'PENDING',
        shipping: { firstName: 'Grandma', city: 'Hamburg' },
        shippingLines: { nodes: [{ methodId: 'local_pickup' }] },
      },
    });
  });

  it('is not believed on being paid, on fees or on fields, and is told so', async () => {
    const guest = await shopperWithCart(app.query);
    const { data, extensions } = await guest.checkOut({
      isPaid: true,
      transactionId: 'tx-1',
      fees: [{ name: 'Discount', amount: -10 }],
      metaData: [
        { key: 'gift_note', value: 'For you' },
        { key: '_customer_user', value: '1' },
      ],
      shipToDifferentAddress: false,
      shipping: { ...BILLING, city: 'Hamburg', email: undefined },
    });
    const { order } = data.checkout;
    expect(order).toMatchObject({
      status: 'ON_HOLD',
      total: '18,23&nbsp;€',
      shipping: { city: 'Berlin' },
      metaData: [{ key: 'gift_note', value: 'For you' }],
    });
    const stored = orders().get(order.databaseId);
    expect([stored?.date_paid_gmt, stored?.transaction_id, stored?.customer_id]).toEqual([null, '', 0]);
    expect(stored?.meta_data.map(({ key }) => key)).not.toContain('_customer_user');
    const notices = (extensions?.['notices'] as string[]).join('\n');
    for (const word of ['isPaid, transactionId, fees', '_customer_user', 'shipToDifferentAddress'])
      expect(notices).toContain(word);
  });

  it('gets an account for the asking', async () => {
    const guest = await shopperWithCart(app.query);
    const billing = { ...BILLING, email: 'newcomer@mail.example.test' };
    const { data, extensions } = await guest.checkOut({
      billing,
      account: { username: 'newcomer', password: 'a-long-password' },
    });
    const made = app.store.catalogue.commerce.customerByEmail(billing.email);
    expect(orders().get(data.checkout.order.databaseId)?.customer_id).toBe(made?.id);
    expect(made?.password).toBe('a-long-password');
    expect(JSON.stringify(extensions)).toContain('account.username');
  });

  it('sees the account that was made with the order, in its answer alone, and none that was there before', async () => {
    const guest = await shopperWithCart(app.query);
    const email = 'brandnew@mail.example.test';
    const order = (input: object) =>
      app.query(
        'mutation ($input: CheckoutInput!) { checkout(input: $input) { order { databaseId customer { id databaseId email orderCount } } customer { id } } }',
        { input: { paymentMethod: 'bacs', billing: { ...BILLING, email }, ...input } },
        guest.headers,
      );
    const input = { idempotencyKey: 'once-with-account', account: { username: 'b', password: 'a-long-one' } };
    const { data, errors } = await order(input);
    expect(errors).toBeUndefined();
    const made = app.store.catalogue.commerce.customerByEmail(email);
    expect(data.checkout.order.customer).toMatchObject({ databaseId: made?.id, email, orderCount: 0 });
    expect(data.checkout.customer).toEqual({ id: 'guest' });
    expect((await order(input)).data).toEqual(data);
    const later = await app.query(
      `{ order(id: "${data.checkout.order.databaseId}", idType: DATABASE_ID) { customer { email } } }`,
      {},
      guest.headers,
    );
    expect(later.data).toEqual({ order: { customer: null } });
    Object.assign(made ?? {}, { date_created_gmt: '2020-01-01T00:00:00' });
    expect((await order(input)).data.checkout.order.customer).toBeNull();
  });

  it('is handed over to the shop’s own checkout with this very cart, and nobody else is', async () => {
    const [one, two] = [await shopperWithCart(app.query), await shopperWithCart(app.query)];
    const links = await Promise.all(
      [one, two].map(
        async ({ headers }) =>
          (await app.query('{ customer { checkoutUrl cartUrl } }', {}, headers)).data.customer,
      ),
    );
    const [first, second] = links.map(({ checkoutUrl }) => new URL(checkoutUrl as string));
    expect(first?.pathname).toBe('/checkout/');
    expect(first?.searchParams.get('session')).toBeTruthy();
    expect(first?.searchParams.get('session')).not.toBe(second?.searchParams.get('session'));
    expect(links[0].cartUrl).toContain('/cart/?session=');
  });
});

describe('a customer who orders', () => {
  it('has the order among their own', async () => {
    const login = bearer((await logIn(app.query, 'aiko')).authToken);
    const aiko = await shopperWithCart(app.query, { login });
    const { data, errors } = await aiko.checkOut();
    expect(errors).toBeUndefined();
    expect(data.checkout.customer).toMatchObject({ databaseId: 5 });
    const id = data.checkout.order.databaseId as number;
    expect(orders().get(id)?.customer_id).toBe(5);
    const mine = await app.query('{ customer { lastOrder { databaseId } } }', {}, aiko.headers);
    expect(mine.data.customer.lastOrder.databaseId).toBe(id);
  });
});

describe('what the shop does not take', () => {
  const cases: [string, Record<string, unknown>, string, RegExp][] = [
    [
      'an unknown payment method',
      { paymentMethod: 'nope' },
      'BAD_USER_INPUT',
      /^Invalid payment method\. The shop takes: bacs/,
    ],
    ['no payment method', { paymentMethod: null }, 'REFUSED_BY_SHOP', /payment method/i],
    [
      'an e-mail address that is none',
      { billing: { ...BILLING, email: 'nobody' } },
      'BAD_USER_INPUT|REFUSED_BY_SHOP',
      /e-?mail/i,
    ],
    [
      'no e-mail address',
      { billing: { ...BILLING, email: '' } },
      'REFUSED_BY_SHOP',
      /valid email address is required/,
    ],
    [
      'a postcode that is none',
      { billing: { ...BILLING, postcode: '1' } },
      'BAD_USER_INPUT|REFUSED_BY_SHOP',
      /postcode|ZIP/i,
    ],
    [
      'a state that is missing',
      { billing: { ...BILLING, country: 'US', state: '', postcode: '10001' } },
      'BAD_USER_INPUT|REFUSED_BY_SHOP',
      /state|ship|option/i,
    ],
    [
      'a way of shipping that there is not',
      { shippingMethod: ['nope:1'] },
      'BAD_USER_INPUT',
      /no way to send it/,
    ],
    ['an empty key', { idempotencyKey: ' ' }, 'BAD_USER_INPUT', /1 to 255/],
  ];
  it.each(cases)(
    '%s is an error in plain words, and the cart as it was',
    async (_what, input, code, words) => {
      const guest = await shopperWithCart(app.query);
      const before = placed();
      const { data, errors } = await guest.checkOut(input);
      expect(data.checkout).toBeNull();
      expect(errors?.[0]?.extensions.code).toMatch(new RegExp(code));
      expect(errors?.[0]?.message).toMatch(words);
      expect(errors?.[0]?.message).not.toMatch(/[<>]|&[a-z#0-9]+;|nobody@|@mail/);
      expect(placed()).toBe(before);
      expect((await guest.cart()).contents.itemCount).toBe(2);
    },
  );

  it('a country that is unknown never reaches the shop', async () => {
    const guest = await shopperWithCart(app.query);
    app.forgetCalls();
    const { errors } = await guest.checkOut({ billing: { ...BILLING, country: 'XX' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(app.calls()).toEqual([]);
  });

  it('an empty cart is what WooGraphQL calls no session, and an expired session the same', async () => {
    const nobody = await app.query('mutation ($i: CheckoutInput!) { checkout(input: $i) { result } }', {
      i: { paymentMethod: 'bacs', billing: BILLING },
    });
    expect(nobody.errors?.[0]).toMatchObject({
      message: 'Sorry, no session found.',
      extensions: { code: 'REFUSED_BY_SHOP', reason: 'woocommerce_rest_cart_empty' },
    });
    const guest = await shopperWithCart(app.query);
    await guest.checkOut();
    expect((await guest.checkOut()).errors?.[0]?.message).toBe('Sorry, no session found.');
  });

  it('what was sold out meanwhile, with the cart as it was', async () => {
    const guest = await shopperWithCart(app.query, { productId: 105, quantity: 1 });
    const product = app.store.catalogue.products.get(105);
    if (!product) throw new Error('no product');
    const was = {
      manage_stock: product.manage_stock,
      stock_quantity: product.stock_quantity,
      stock_status: product.stock_status,
    };
    Object.assign(product, { manage_stock: true, stock_quantity: 0, stock_status: 'outofstock' });
    const { errors } = await guest.checkOut();
    Object.assign(product, was);
    expect(errors?.[0]?.extensions.code).toBe('REFUSED_BY_SHOP');
    expect(errors?.[0]?.message).toMatch(/Nariño Supremo.*(out of stock|stock)/);
    expect((await guest.cart()).contents.itemCount).toBe(1);
    expect((await guest.checkOut()).data.checkout.result).toBe('success');
  });
});
