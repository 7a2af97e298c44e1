import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../../demo/src/catalogue/generated-catalogue.js';
import { newCoupon } from '../../demo/src/catalogue/new-commerce.js';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore, type DemoStoreOptions } from '../../demo/src/demo-store.js';
import { cleanUp } from '../support/clean-up.js';
const LENA = 3;
const JONAS = 4;
const BERLIN = {
  ...{ first_name: 'Ida', last_name: 'Gast', address_1: 'Weg 1', city: 'Berlin', state: 'DE-BE' },
  ...{ postcode: '10115', country: 'DE', email: 'ida@mail.example.test' },
};

async function start(options: Partial<DemoStoreOptions> = {}): Promise<DemoStore> {
  const store = await startDemoStore({
    catalogue: smallCatalogue(),
    acceptBasicOverHttp: true,
    now: () => new Date('2026-11-24T10:00:00Z'),
    ...options,
  });
  cleanUp(() => store.stop());
  return store;
}

/** Somebody with a cart: sends the newest token along, as a good client does. */
class Shopper {
  token: string | undefined;
  login: string | undefined;
  last!: Response;
  readonly store: DemoStore;

  constructor(store: DemoStore) {
    this.store = store;
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    this.last = await fetch(`${this.store.url}/wp-json/wc/store/v1/${path}`, {
      method,
      headers: {
        ...(this.token && { 'cart-token': this.token }),
        ...(this.login && { authorization: this.login }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    this.token = this.last.headers.get('cart-token') ?? this.token;
    const text = await this.last.text();
    return { status: this.last.status, body: text === '' ? null : JSON.parse(text) };
  }

  get = (path: string) => this.ask('GET', path);
  post = (path: string, body: unknown = {}) => this.ask('POST', path, body);
  add = (id: number, quantity = 1, variation: object[] = []) =>
    this.post('cart/add-item', { id, quantity, variation });
}

async function guest(store: DemoStore): Promise<Shopper> {
  const shopper = new Shopper(store);
  await shopper.get('cart');
  return shopper;
}

/** A customer with an application password. */
function customer(store: DemoStore, id: number): Shopper {
  const record = store.catalogue.commerce.customers.get(id)!;
  record.application_passwords.push(`app-${id}`);
  const shopper = new Shopper(store);
  shopper.login = `Basic ${Buffer.from(`${record.username}:app-${id}`).toString('base64')}`;
  return shopper;
}

const lines = (body: any) => body.items.map((item: any) => [item.id, item.quantity]);
const rates = (body: any) => body.shipping_rates[0].shipping_rates.map((rate: any) => rate.rate_id);
const place = (shopper: Shopper, more: object = {}) =>
  shopper.post('checkout', { billing_address: BERLIN, payment_method: 'bacs', ...more });

describe('sessions', () => {
  const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());

  it('are told in a signed token that is good for 48 hours and new at every answer', async () => {
    let now = new Date('2026-11-24T10:00:00Z');
    const shopper = await guest(await start({ now: () => now }));
    const first = claims(shopper.token!);
    expect(first).toMatchObject({ iss: 'store-api', exp: now.getTime() / 1000 + 48 * 3600 });
    expect(first.user_id).toMatch(/^t_[0-9a-f]{30}$/);
    now = new Date('2026-11-24T11:00:00Z');
    await shopper.add(105);
    expect(claims(shopper.token!)).toMatchObject({ user_id: first.user_id, exp: Number(first.exp) + 3600 });
  });

  it('live as long as the token that was sent last says', async () => {
    let now = Date.parse('2026-11-24T10:00:00Z');
    const store = await start({ now: () => new Date(now) });
    const shopper = await guest(store);
    const old = shopper.token;
    now += 24 * 3_600_000;
    await shopper.ask('POST', 'cart/add-item', { id: 105 }, { 'cart-token': old! });
    now += 25 * 3_600_000;
    // The newer token is good for another day, but what it points at went with the older one.
    expect(lines((await shopper.get('cart')).body)).toEqual([]);
  });

  it('are new and empty for an expired or forged token, on which nothing can be written', async () => {
    let now = new Date('2026-11-24T10:00:00Z');
    const shopper = await guest(await start({ now: () => now }));
    await shopper.add(105);
    const [head, payload] = shopper.token!.split('.');
    const key = claims(shopper.token!).user_id;
    const forged = `${head}.${payload}.${createHmac('sha256', 'x').update(`${head}.${payload}`).digest('base64url')}`;
    now = new Date('2026-11-27T10:00:00Z');
    for (const token of [shopper.token!, forged, 'a.b.c', 'nonsense']) {
      const read = await shopper.ask('GET', 'cart', undefined, { 'cart-token': token });
      expect([read.status, lines(read.body)]).toEqual([200, []]);
      expect(claims(shopper.last.headers.get('cart-token')!).user_id).not.toBe(key);
      const write = await shopper.ask('POST', 'cart/add-item', { id: 105 }, { 'cart-token': token });
      expect([write.status, write.body.code]).toEqual([401, 'woocommerce_rest_missing_nonce']);
    }
  });

  it('can be begun with the nonce alone, not with a wrong one', async () => {
    const shopper = await guest(await start());
    const nonce = shopper.last.headers.get('nonce')!;
    shopper.token = undefined;
    const wrong = await shopper.ask('POST', 'cart/add-item', { id: 105 }, { nonce: 'ffffffffff' });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'woocommerce_rest_invalid_nonce']);
    shopper.token = undefined;
    expect((await shopper.ask('POST', 'cart/add-item', { id: 105 }, { nonce })).status).toBe(201);
    expect(lines((await shopper.get('cart')).body)).toEqual([[105, 1]]);
  });
});

describe('two writes of one cart at the same time', () => {
  const IDS = [201, 203, 205, 207, 208, 209];
  const addAll = (shopper: Shopper, token: string) =>
    Promise.all(
      IDS.map((id) => shopper.ask('POST', 'cart/add-item', { id, quantity: 1 }, { 'cart-token': token })),
    );

  it('are both told to have worked, but one of them is lost', async () => {
    const shopper = await guest(await start());
    const answers = await addAll(shopper, shopper.token!);
    expect(answers.map(({ status }) => status)).toEqual(IDS.map(() => 201));
    expect((await shopper.get('cart')).body.items.length).toBeLessThan(IDS.length);
  });

  it('are both kept one after the other, in a batch, and in a shop that does not race', async () => {
    const shopper = await guest(await start());
    for (const id of IDS) await shopper.add(id);
    expect((await shopper.get('cart')).body.items).toHaveLength(IDS.length);

    const other = await guest(shopper.store);
    const headers = { 'Cart-Token': other.token };
    const requests = IDS.map((id) => {
      return { path: '/wc/store/v1/cart/add-item', method: 'POST', headers, body: { id, quantity: 1 } };
    });
    const batch = await other.post('batch', { requests });
    expect([batch.status, batch.body.responses.map(({ status }: any) => status)]).toEqual([
      207,
      IDS.map(() => 201),
    ]);
    expect((await other.get('cart')).body.items).toHaveLength(IDS.length);

    const calm = await guest(await start({ racyCarts: false }));
    await addAll(calm, calm.token!);
    expect((await calm.get('cart')).body.items).toHaveLength(IDS.length);
  });
});

describe('a batch', () => {
  it('does not lend its own headers to what is in it, and takes neither reads nor more than 25', async () => {
    const shopper = await guest(await start());
    const inner = { path: '/wc/store/v1/cart/add-item', method: 'POST', body: { id: 105 } };
    const { body } = await shopper.post('batch', { requests: [inner] });
    expect(body.responses[0]).toMatchObject({
      status: 401,
      body: { code: 'woocommerce_rest_missing_nonce' },
    });
    const read = await shopper.post('batch', { requests: [{ path: '/wc/store/v1/cart', method: 'GET' }] });
    expect([read.status, read.body.code]).toEqual([400, 'rest_invalid_param']);
    const many = await shopper.post('batch', { requests: Array.from({ length: 26 }, () => inner) });
    expect([many.status, many.body.code]).toEqual([400, 'rest_invalid_param']);
  });
});

describe('taxes', () => {
  it('are those of where the goods go, while the price without tax stays', async () => {
    const shopper = await guest(await start());
    await shopper.add(418); // 17.50 with 19 %
    await shopper.post('cart/update-customer', {
      shipping_address: { country: 'AT', state: '', postcode: '1060' },
    });
    const { body } = await shopper.get('cart');
    expect(body.items[0].prices.price).toBe('1765');
    expect(body.totals).toMatchObject({
      ...{ total_items: '1471', total_items_tax: '294', total_shipping: '950', total_shipping_tax: '190' },
      ...{ total_price: '2905', tax_lines: [{ name: 'USt.', price: '484', rate: '20%' }] },
    });
    const us = (
      await shopper.post('cart/update-customer', { shipping_address: { country: 'US', postcode: '' } })
    ).body;
    expect([us.totals.total_tax, us.items[0].prices.price, us.totals.tax_lines]).toEqual(['0', '1471', []]);
  });

  it('are the shop’s own for who collects', async () => {
    const shopper = await guest(await start());
    await shopper.add(418);
    await shopper.post('cart/select-shipping-rate', { package_id: 0, rate_id: 'local_pickup:3' });
    const { body } = await shopper.post('cart/update-customer', { billing_address: { country: 'AT' } });
    expect(body.totals).toMatchObject({ total_price: '1750', total_tax: '279', total_shipping: '0' });
  });

  it('are left out of prices where the cart shows them without, and added where they were entered without', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(418);
    store.catalogue.changeSetting('tax', 'woocommerce_tax_display_cart', 'excl');
    const shown = (await shopper.get('cart')).body;
    expect([shown.items[0].prices.price, shown.totals.total_price]).toEqual(['1471', '2333']);
    store.catalogue.changeSetting('tax', 'woocommerce_prices_include_tax', 'no');
    const entered = (await shopper.get('cart')).body;
    expect([entered.items[0].prices.price, entered.totals.total_items_tax]).toEqual(['1750', '333']);
  });

  it('are none on what is not taxed, and on virtual goods nothing is sent', async () => {
    const shopper = await guest(await start());
    const { body } = await shopper.add(403);
    expect(body).toMatchObject({ needs_shipping: false, shipping_rates: [] });
    expect(body.totals).toMatchObject({ total_price: '2500', total_tax: '0', total_shipping: null });
  });
});

describe('shipping', () => {
  it('has its zones: states and postcodes before the country, then the rest of the world', async () => {
    const shopper = await guest(await start());
    await shopper.add(418, 2);
    const at = async (shipping_address: object) =>
      rates((await shopper.post('cart/update-customer', { shipping_address })).body);
    expect(await at({ country: 'DE', postcode: '10115' })).toEqual(['flat_rate:1', 'local_pickup:3']);
    expect(await at({ country: 'DE', postcode: '25849' })).toEqual(['flat_rate:5']);
    expect(await at({ country: 'FR', postcode: '75001' })).toEqual(['flat_rate:6']);
    const { body } = await shopper.post('cart/update-customer', { shipping_address: { country: 'JP' } });
    expect(body.shipping_rates[0].shipping_rates).toMatchObject([{ rate_id: 'flat_rate:4', price: '2200' }]);
  });

  it('is free from a minimum on, after discounts, or with a coupon for it', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(418, 3); // 52.50
    expect(rates((await shopper.get('cart')).body)).not.toContain('free_shipping:2');
    expect(rates((await shopper.post('cart/apply-coupon', { code: 'FREIFRACHT' })).body)).toContain(
      'free_shipping:2',
    );
    await shopper.post('cart/remove-coupon', { code: 'freifracht' });
    expect(rates((await shopper.add(407, 3)).body)).toContain('free_shipping:2'); // 62.10
    expect(rates((await shopper.post('cart/apply-coupon', { code: 'willkommen' })).body)).not.toContain(
      'free_shipping:2',
    );
  });

  it('keeps the chosen rate, and falls back on the first when that is gone', async () => {
    const shopper = await guest(await start());
    await shopper.add(418, 4);
    const selected = (body: any) =>
      body.shipping_rates[0].shipping_rates.find((rate: any) => rate.selected).rate_id;
    await shopper.post('cart/select-shipping-rate', { package_id: 0, rate_id: 'free_shipping:2' });
    expect(selected((await shopper.get('cart')).body)).toBe('free_shipping:2');
    const { key } = (await shopper.get('cart')).body.items[0];
    expect(selected((await shopper.post('cart/update-item', { key, quantity: 1 })).body)).toBe('flat_rate:1');
    const wrong = await shopper.post('cart/select-shipping-rate', { package_id: 7, rate_id: 'flat_rate:1' });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'woocommerce_rest_cart_missing_package_id']);
  });
});

describe('coupons', () => {
  const give = (store: DemoStore, code: string, given: object) => {
    store.catalogue.commerce.coupons.set(999, newCoupon(999, code, { amount: '10', ...given }));
  };
  const apply = async (shopper: Shopper, code: string) => {
    const { status, body } = await shopper.post('cart/apply-coupon', { code });
    return status === 200 ? body.totals.total_price : [status, body.code, body.message];
  };
  const refused = (message: string) => [400, 'woocommerce_rest_cart_coupon_error', message];

  it('take a fixed amount off the cart, spread over its lines, from a minimum on', async () => {
    const shopper = await guest(await start());
    await shopper.add(403); // 25.00, not taxed
    expect(await apply(shopper, 'fuenf')).toEqual(
      refused('The minimum spend for coupon &quot;fuenf&quot; is 30,00&nbsp;&euro;.'),
    );
    await shopper.add(405); // 39.00
    expect(await apply(shopper, 'fuenf')).toBe('5900');
    expect((await shopper.get('cart')).body.coupons[0].totals).toMatchObject({
      total_discount: '460',
      total_discount_tax: '40',
    });
    expect(await apply(shopper, 'fuenf')).toEqual(
      refused('Coupon code &quot;fuenf&quot; has already been applied.'),
    );
  });

  it('take a fixed amount off each piece of some products, up to so many pieces', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(403, 3);
    await shopper.add(405);
    give(store, 'stueck', {
      ...{ discount_type: 'fixed_product', product_ids: [403], limit_usage_to_x_items: 2 },
    });
    expect(await apply(shopper, 'stueck')).toBe('9400'); // 75 + 39 - 2 × 10
  });

  it('are for products and categories, and not for others or for sale items', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(406); // 99.00 instead of 120.00, among the courses
    const nothing = refused('Sorry, coupon &quot;x&quot; is not applicable to selected products.');
    const courses = store.catalogue.product(406).category_ids;
    const percent = { discount_type: 'percent' };
    give(store, 'x', { ...percent, product_ids: [405] });
    expect(await apply(shopper, 'x')).toEqual(nothing);
    give(store, 'x', { ...percent, excluded_product_categories: courses });
    expect(await apply(shopper, 'x')).toEqual(nothing);
    give(store, 'x', { ...percent, exclude_sale_items: true });
    expect(await apply(shopper, 'x')).toEqual(nothing);
    give(store, 'x', { discount_type: 'fixed_cart', exclude_sale_items: true });
    expect(await apply(shopper, 'x')).toEqual(
      refused('Sorry, coupon &quot;x&quot; is not valid for sale items.'),
    );
    give(store, 'x', { ...percent, product_categories: courses });
    expect(await apply(shopper, 'x')).toBe('8910');
  });

  it('for individual use stand alone', async () => {
    const shopper = await guest(await start());
    await shopper.add(405);
    await apply(shopper, 'willkommen');
    await apply(shopper, 'freifracht');
    expect((await shopper.get('cart')).body.coupons.map(({ code }: any) => code)).toEqual(['freifracht']);
    expect(await apply(shopper, 'willkommen')).toEqual(
      refused(
        '&quot;freifracht&quot; has already been applied and cannot be used in conjunction with other coupons.',
      ),
    );
  });

  it('run out by use, and are taken out of a cart that comes too late', async () => {
    const store = await start();
    give(store, 'einmal', { usage_limit: 1 });
    const [early, late] = [await guest(store), await guest(store)];
    for (const shopper of [early, late]) {
      await shopper.add(405);
      expect(await apply(shopper, 'einmal')).toBe('2900');
    }
    expect((await place(early)).status).toBe(200);
    expect(store.catalogue.commerce.couponByCode('einmal')).toMatchObject({
      usage_count: 1,
      used_by: ['ida@mail.example.test'],
    });
    const reached = 'Usage limit for coupon &quot;einmal&quot; has been reached.';
    expect((await late.get('cart')).body.errors).toEqual([
      { code: 'woocommerce_rest_cart_coupon_error', message: reached },
    ]);
    const { status, body } = await place(late);
    expect([status, body.code, body.data.removed_coupons]).toEqual([
      409,
      'woocommerce_rest_cart_coupon_errors',
      { einmal: reached },
    ]);
    expect(body.data.cart.coupons).toEqual([]);
    expect((await late.get('cart')).body.totals.total_price).toBe('3900');
  });

  it('for certain addresses show at checkout, and unknown ones cannot be removed', async () => {
    const store = await start();
    give(store, 'stamm', { email_restrictions: ['*@kranich.example.test'] });
    const shopper = await guest(store);
    await shopper.add(405);
    await apply(shopper, 'stamm');
    expect((await place(shopper)).status).toBe(409);
    const gone = await shopper.post('cart/remove-coupon', { code: 'stamm' });
    expect([gone.status, gone.body.code, gone.body.data.cart.items.length]).toEqual([
      409,
      'woocommerce_rest_cart_coupon_invalid_code',
      1,
    ]);
  });
});

describe('fees', () => {
  it('are charged on every cart with goods in it, with their tax', async () => {
    const store = await start();
    store.catalogue.commerce.fees.push({
      ...{ id: 'gift-wrap', name: 'Gift wrap', amount: '3.00', taxable: true, tax_class: '' },
    });
    const shopper = await guest(store);
    expect((await shopper.get('cart')).body.totals.total_price).toBe('0');
    const { body } = await shopper.add(403);
    expect(body.fees[0]).toMatchObject({ key: 'gift-wrap', totals: { total: '300', total_tax: '57' } });
    expect(body.totals).toMatchObject({ total_fees: '300', total_fees_tax: '57', total_price: '2857' });
    const { body: order } = await place(shopper);
    expect(store.catalogue.commerce.orders.get(order.order_id)!.fee_lines).toMatchObject([
      { name: 'Gift wrap', total: '3.00', total_tax: '0.57' },
    ]);
  });
});

describe('stock', () => {
  it('goes down when an order is placed, not before, and by the product’s own count for its variations', async () => {
    const store = await start();
    const shopper = await guest(store);
    const tin = [{ attribute: 'Tin', value: 'Copper' }];
    await shopper.add(20401, 2, tin);
    await shopper.add(20402, 1, tin);
    await shopper.get('checkout');
    expect(store.catalogue.product(204).stock_quantity).toBe(18);
    await place(shopper);
    expect(store.catalogue.product(204).stock_quantity).toBe(15);
  });

  it('is held for ten minutes by a draft, so that nobody else gets it', async () => {
    let now = Date.parse('2026-11-24T10:00:00Z');
    const store = await start({ now: () => new Date(now) });
    const [first, second] = [await guest(store), await guest(store)];
    await first.add(406, 4); // of 6
    await first.get('checkout');
    expect((await first.get('cart')).body.items[0].quantity_limits.maximum).toBe(6);
    const { status, body } = await second.add(406, 3);
    expect([status, body.code]).toEqual([400, 'woocommerce_rest_product_partially_out_of_stock']);
    expect(body.message).toContain('(2 remaining)');
    now += 601_000;
    expect((await second.add(406, 3)).status).toBe(201);
  });

  it('that is gone meanwhile shows as an error of the cart and stops the checkout with the cart as it is', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(406, 5);
    store.catalogue.product(406).stock_quantity = 2;
    const message =
      'There is not enough &quot;Barista Workshop, Saturday&quot; in stock. Please reduce the quantity in your cart.';
    const code = 'woocommerce_rest_product_partially_out_of_stock';
    expect((await shopper.get('cart')).body.errors).toEqual([{ code, message }]);
    const { status, body } = await place(shopper);
    expect([status, body.code, lines(body.data.cart)]).toEqual([409, code, [[406, 5]]]);
  });

  it('limits what a line can be set to; what is sold individually cannot be changed', async () => {
    const shopper = await guest(await start());
    const { key } = (await shopper.add(406)).body.items[0];
    const tooMany = await shopper.post('cart/update-item', { key, quantity: 7 });
    expect([tooMany.status, tooMany.body.message]).toEqual([
      400,
      'The maximum quantity of &quot;Barista Workshop, Saturday&quot; allowed in the cart is 6',
    ]);
    expect(lines((await shopper.post('cart/update-item', { key, quantity: 0 })).body)).toEqual([]);
    const roaster = (await shopper.add(417)).body.items[0];
    const twice = await shopper.post('cart/update-item', { key: roaster.key, quantity: 2 });
    expect([twice.status, twice.body.code]).toEqual([400, 'readonly_quantity']);
  });
});

describe('variations', () => {
  it('want the options that they leave open, by label or slug, and only such as there are', async () => {
    const shopper = await guest(await start());
    const missing = await shopper.add(20401);
    expect([missing.status, missing.body.code, missing.body.message]).toEqual([
      400,
      'woocommerce_rest_missing_variation_data',
      'Missing variation data for variable product. Tin is a required field',
    ]);
    const wrong = await shopper.add(20401, 1, [{ attribute: 'tin', value: 'Gold' }]);
    expect([wrong.body.code, wrong.body.message]).toEqual([
      'woocommerce_rest_invalid_variation_data',
      'Invalid value posted for Tin. Allowed values: Silver, Copper',
    ]);
    const { body } = await shopper.add(20401, 1, [{ attribute: 'attribute_tin', value: 'Copper' }]);
    expect(body.items[0].variation).toEqual([
      { raw_attribute: 'attribute_tin', attribute: 'Tin', value: 'Copper' },
      { raw_attribute: 'attribute_weight', attribute: 'Weight', value: '50 g' },
    ]);
    expect(body.items[0].prices.price).toBe('820');
    const none = await shopper.add(204, 1, [
      { attribute: 'Weight', value: '1 kg' },
      { attribute: 'Tin', value: 'Silver' },
    ]);
    expect(none.body.code).toBe('woocommerce_rest_variation_id_from_variation_data');
  });

  it('of different options are different lines, and the same again is more of one', async () => {
    const shopper = await guest(await start());
    for (const value of ['Copper', 'Silver', 'Copper'])
      await shopper.add(20401, 1, [{ attribute: 'Tin', value }]);
    expect(lines((await shopper.get('cart')).body)).toEqual([
      [20401, 2],
      [20401, 1],
    ]);
  });
});

describe('lines as resources', () => {
  it('are listed, added, changed and removed one by one', async () => {
    const shopper = await guest(await start());
    const added = await shopper.post('cart/items', { id: 105, quantity: 2 });
    expect([added.status, added.body.quantity]).toEqual([201, 2]);
    const path = `cart/items/${added.body.key}`;
    expect((await shopper.get(path)).body.id).toBe(105);
    expect((await shopper.ask('PUT', path, { quantity: 3 })).body.quantity).toBe(3);
    expect((await shopper.get('cart/items')).body).toHaveLength(1);
    expect((await shopper.ask('DELETE', path)).status).toBe(204);
    expect((await shopper.get(path)).body.code).toBe('woocommerce_rest_cart_invalid_key');
  });
});

describe('checkout', () => {
  it('wants goods, an address, a way to send and a way to pay', async () => {
    const store = await start();
    const shopper = await guest(store);
    const fails = async (more: object) => {
      const { status, body } = await place(shopper, more);
      return [status, body.code, body.message];
    };
    expect(await fails({})).toEqual([
      400,
      'woocommerce_rest_cart_empty',
      'Cannot place an order, your cart is empty.',
    ]);
    await shopper.add(418);
    expect(await fails({ billing_address: undefined })).toEqual([
      400,
      'rest_missing_callback_param',
      'Missing parameter(s): billing_address',
    ]);
    expect(await fails({ billing_address: { ...BERLIN, city: '' } })).toEqual([
      400,
      'woocommerce_rest_invalid_address',
      'There was a problem with the provided shipping address: City is required',
    ]);
    expect(await fails({ billing_address: { ...BERLIN, postcode: '1' } })).toEqual([
      400,
      'rest_invalid_param',
      expect.stringMatching(/^Invalid parameter\(s\): billing_address/),
    ]);
    expect((await fails({ payment_method: 'cheque' }))[1]).toBe('rest_invalid_param');
    expect((await fails({ payment_method: '' }))[1]).toBe('woocommerce_rest_checkout_missing_payment_method');
    store.catalogue.commerce.zones.get(1)!.methods = [];
    expect((await fails({}))[1]).toBe('woocommerce_rest_invalid_shipping_option');
  });

  it('goes on with the same draft, and leaves an empty cart behind', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(418);
    const draft = (await shopper.get('checkout')).body;
    expect(store.catalogue.commerce.orders.get(draft.order_id)!.status).toBe('checkout-draft');
    await shopper.add(418);
    const { body } = await place(shopper, { payment_method: 'cod', customer_note: 'Ring' });
    expect(body).toMatchObject({ order_id: draft.order_id, status: 'processing', customer_note: 'Ring' });
    const order = store.catalogue.commerce.orders.get(draft.order_id)!;
    expect(order).toMatchObject({ total: '40.83', total_tax: '6.52', payment_method: 'cod' });
    expect(order.line_items).toMatchObject([{ quantity: 2, subtotal: '29.411765', subtotal_tax: '5.59' }]);
    expect(lines((await shopper.get('cart')).body)).toEqual([]);
  });

  it('sends the shopper to a payment page, and what is paid there is on its way', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(406, 2);
    const { body } = await place(shopper, { payment_method: 'demo-redirect' });
    expect([body.status, body.payment_result.payment_status]).toEqual(['pending', 'success']);
    expect(body.payment_result.redirect_url).toBe(
      `${store.url}/demo-pay/?order=${body.order_id}&key=${body.order_key}`,
    );
    expect(store.catalogue.product(406).stock_quantity).toBe(6);
    expect((await (await guest(store)).add(406, 5)).body.message).toContain('(4 remaining)');
    expect(await (await fetch(body.payment_result.redirect_url)).text()).toContain('198.00 EUR');
    const paid = await fetch(body.payment_result.redirect_url, { method: 'POST', redirect: 'manual' });
    expect(paid.headers.get('location')).toContain(`/checkout/order-received/${body.order_id}/`);
    expect(store.catalogue.commerce.orders.get(body.order_id)!.status).toBe('processing');
    expect(store.catalogue.product(406).stock_quantity).toBe(4);
    expect((await (await guest(store)).add(406, 4)).status).toBe(201);
  });

  it('of an order that waits for money can be done again', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(406);
    const { body: first } = await place(shopper, { payment_method: 'demo-redirect' });
    const again = { key: first.order_key, billing_email: 'IDA@mail.example.test', payment_method: 'bacs' };
    const wrong = await shopper.post(`checkout/${first.order_id}`, { ...again, key: 'wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'woocommerce_rest_invalid_order']);
    const { status, body } = await shopper.post(`checkout/${first.order_id}`, again);
    expect([status, body.status]).toEqual([200, 'on-hold']);
  });

  it('of what costs nothing asks for no payment, and is done with when nothing has to be sent', async () => {
    const shopper = await guest(await start());
    await shopper.add(415);
    expect((await shopper.get('cart')).body.needs_payment).toBe(false);
    const { status, body } = await place(shopper, { payment_method: undefined });
    expect([status, body.status, body.payment_method]).toEqual([200, 'completed', '']);
  });

  it('can make a customer of a guest, unless the address is taken', async () => {
    const store = await start();
    const shopper = await guest(store);
    await shopper.add(405);
    const account = { create_account: true, customer_password: 'secret-1' };
    const { email } = store.catalogue.commerce.customers.get(LENA)!;
    const taken = await place(shopper, { ...account, billing_address: { ...BERLIN, email } });
    expect([taken.status, taken.body.code]).toEqual([400, 'registration-error-email-exists']);
    const { body } = await place(shopper, account);
    const made = store.catalogue.commerce.customers.get(body.customer_id)!;
    expect(made).toMatchObject({ email: 'ida@mail.example.test', password: 'secret-1', role: 'customer' });
    expect(made.billing.city).toBe('Berlin');
  });
});

describe('customers', () => {
  it('have a cart of their own with their addresses, and a token to it that needs no login', async () => {
    const lena = customer(await start(), LENA);
    expect((await lena.get('cart')).body.billing_address.city).toBe('Berlin');
    expect(lena.last.headers.get('user-id')).toBe(String(LENA));
    await lena.add(105);
    const [other, stranger] = [new Shopper(lena.store), new Shopper(lena.store)];
    other.login = lena.login;
    expect(lines((await other.get('cart')).body)).toEqual([[105, 1]]);
    stranger.token = lena.token;
    expect(lines((await stranger.get('cart')).body)).toEqual([[105, 1]]);
  });

  it('go on with a guest’s cart when they send its token, and their own is not touched', async () => {
    const store = await start();
    const lena = customer(store, LENA);
    await lena.get('cart');
    await lena.add(105);
    const anonymous = await guest(store);
    await anonymous.add(201);
    anonymous.login = lena.login;
    const { body } = await anonymous.get('cart');
    expect([lines(body), body.billing_address.city]).toEqual([[[201, 1]], 'Berlin']);
    expect(anonymous.last.headers.get('user-id')).toBe(String(LENA));
    expect((await place(anonymous)).body.customer_id).toBe(LENA);
    expect(lines((await lena.get('cart')).body)).toEqual([[105, 1]]);
  });

  it('see their own orders, with no key, and nobody else does', async () => {
    const store = await start();
    const [lena, jonas] = [customer(store, LENA), customer(store, JONAS)];
    await lena.get('cart');
    await lena.add(405);
    const { order_id: id, order_key: key } = (await place(lena)).body;
    expect((await lena.get(`order/${id}`)).body).toMatchObject({ id, status: 'on-hold' });
    for (const shopper of [jonas, await guest(store)]) {
      const { status, body } = await shopper.get(`order/${id}?key=${key}&billing_email=${BERLIN.email}`);
      expect([status, body.code]).toEqual([403, 'woocommerce_rest_invalid_user']);
    }
  });

  it('keep what they change of their addresses; guests’ orders want key and address', async () => {
    const store = await start();
    const lena = customer(store, LENA);
    await lena.get('cart');
    await lena.post('cart/update-customer', { shipping_address: { city: 'Potsdam' } });
    expect(store.catalogue.commerce.customers.get(LENA)!.shipping.city).toBe('Potsdam');
    const anonymous = await guest(store);
    await anonymous.add(405);
    const { order_id: id, order_key: key } = (await place(anonymous)).body;
    const read = async (query: string) => (await anonymous.get(`order/${id}?${query}`)).status;
    expect(await read(`key=${key}&billing_email=IDA@mail.example.test`)).toBe(200);
    expect(await read(`key=${key}&billing_email=x@mail.example.test`)).toBe(401);
    expect(await read(`billing_email=${BERLIN.email}`)).toBe(401);
  });

  it('that send the shop’s keys are the owner of the keys', async () => {
    const shopper = new Shopper(await start());
    shopper.login = `Basic ${Buffer.from('ck_demo:cs_demo').toString('base64')}`;
    await shopper.get('cart');
    expect(shopper.last.headers.get('user-id')).toBe('1');
  });
});

describe('a big shop', () => {
  it('fills a cart and sells it without looking through its products', async () => {
    const shopper = await guest(
      await start({ catalogue: generatedCatalogue({ products: 300, variableShare: 0 }) }),
    );
    const { products, variations } = shopper.store.catalogue;
    for (const records of [products, variations]) {
      const refuse = () => {
        throw new Error('Somebody looked through all of them.');
      };
      Object.assign(records, { values: refuse, keys: refuse, entries: refuse, forEach: refuse });
      Object.defineProperty(records, Symbol.iterator, { value: refuse });
    }
    for (let id = 1001; id < 1006; id++) {
      Object.assign(products.get(id)!, { stock_quantity: 9 });
      expect((await shopper.add(id)).status).toBe(201);
    }
    expect((await place(shopper)).status).toBe(200);
  });
});
