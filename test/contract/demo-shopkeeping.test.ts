import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore } from '../../demo/src/demo-store.js';
import { cleanUp } from '../support/clean-up.js';

async function start(): Promise<DemoStore> {
  const store = await startDemoStore({ catalogue: smallCatalogue(), acceptBasicOverHttp: true });
  cleanUp(() => store.stop());
  return store;
}

async function ask(store: DemoStore, path: string, method = 'GET', body?: object) {
  const response = await fetch(`${store.url}/wp-json/wc/v3/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from('ck_demo:cs_demo').toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

describe('past orders of the small shop', () => {
  it('are one with a download and a refund, one to be fetched, one of a product that is gone, one on its way, one by a guest', async () => {
    const store = await start();
    const { body } = await ask(store, 'orders?orderby=id&order=asc');
    expect(body.map((order: any) => [order.customer_id, order.status])).toEqual([
      [3, 'completed'],
      [3, 'awaiting-pickup'],
      [4, 'completed'],
      [5, 'processing'],
      [0, 'on-hold'],
    ]);
    expect(body[0].refunds).toMatchObject([{ total: '-10.00' }]);
    expect(body[2].line_items[0]).toMatchObject({ name: 'Copper Scoop', product_id: 0, sku: null });
    for (const order of body) {
      const sum = (lines: any[], name: string) =>
        lines.reduce<number>((total, line) => total + Number(line[name]), 0);
      const { line_items, shipping_lines } = order;
      const total =
        sum(line_items, 'total') +
        sum(line_items, 'total_tax') +
        sum(shipping_lines, 'total') +
        sum(shipping_lines, 'total_tax');
      expect(Number(order.total)).toBeCloseTo(total, 1);
      expect(Number(order.total)).toBeGreaterThan(0);
    }
  });

  it('give their customer files to download', async () => {
    const store = await start();
    const { body } = await ask(store, 'customers/3/downloads');
    expect(body).toMatchObject([
      {
        product_id: 405,
        download_name: 'Lesson 1',
        downloads_remaining: '5',
        access_expires: '2026-05-04T00:00:00',
        access_expires_gmt: '2026-05-03T22:00:00',
      },
      { product_id: 405, download_name: 'Worksheet' },
    ]);
    expect((await ask(store, 'customers/4/downloads')).body).toEqual([]);
  });

  it('are found by customer, state, day and words', async () => {
    const store = await start();
    const customers = async (query: string) =>
      (await ask(store, `orders?_fields=customer_id&${query}`)).body.map((order: any) => order.customer_id);
    expect(await customers('customer=3&status=completed,processing')).toEqual([3]);
    expect(await customers('search=onno')).toEqual([0]);
    expect(await customers('after=2026-03-05T00:00:00')).toEqual([0, 5]);
    expect(await customers('product=202')).toEqual([4]);
  });
});

describe('an order', () => {
  it('takes its goods from the stock when it is paid, and puts them back when it is cancelled', async () => {
    const store = await start();
    const tea = store.catalogue.product(202);
    tea.manage_stock = true;
    tea.stock_quantity = 10;
    const { body } = await ask(store, 'orders', 'POST', {
      customer_id: 3,
      set_paid: true,
      line_items: [{ product_id: 202, quantity: 4 }],
    });
    expect([body.status, tea.stock_quantity]).toEqual(['processing', 6]);
    await ask(store, `orders/${body.id}`, 'PUT', { status: 'completed' });
    expect(tea.stock_quantity).toBe(6);
    await ask(store, `orders/${body.id}`, 'PATCH', { status: 'cancelled' });
    expect(tea.stock_quantity).toBe(10);
    const notes = (await ask(store, `orders/${body.id}/notes`)).body.map(({ note }: any) => note);
    expect(notes).toContain('Order status changed from Processing to Completed.');
  });

  it('becomes refunded when its whole amount is, and no more than that can be', async () => {
    const store = await start();
    const { body: order } = await ask(store, 'orders/5001');
    const left = (Number(order.total) - 10).toFixed(2);
    expect((await ask(store, 'orders/5001/refunds', 'POST', { amount: order.total })).status).toBe(500);
    expect((await ask(store, 'orders/5001/refunds', 'POST', { amount: left })).status).toBe(201);
    expect((await ask(store, 'orders/5001')).body.status).toBe('refunded');
  });

  it('of an unknown customer is refused, and one that does not exist is not changed', async () => {
    const store = await start();
    expect((await ask(store, 'orders', 'POST', { customer_id: 999 })).body.code).toBe(
      'woocommerce_rest_invalid_customer_id',
    );
    expect((await ask(store, 'orders/4711', 'PUT', {})).status).toBe(400);
    expect((await ask(store, 'orders/4711', 'DELETE')).status).toBe(404);
  });

  it('in the trash is in no list, and is not thrown away twice', async () => {
    const store = await start();
    expect((await ask(store, 'orders/5001', 'DELETE')).status).toBe(200);
    expect((await ask(store, 'orders?include=5001')).body).toEqual([]);
    expect((await ask(store, 'orders/5001', 'DELETE')).status).toBe(410);
    expect((await ask(store, 'orders?status=trash')).body).toMatchObject([{ id: 5001, refunds: [] }]);
  });
});

describe('a customer', () => {
  it('logs in with the password they were given, until it is changed', async () => {
    const store = await start();
    const logIn = async (pwd: string) =>
      (
        await fetch(`${store.url}/wp-login.php`, {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({ log: 'neu@mail.example.test', pwd }),
        })
      ).status;
    const made = await ask(store, 'customers', 'POST', { email: 'neu@mail.example.test', password: 'first' });
    expect([made.status, made.body.username]).toEqual([201, 'neu']);
    expect(JSON.stringify(made.body)).not.toContain('first"');
    expect([await logIn('first'), await logIn('second')]).toEqual([302, 200]);
    await ask(store, `customers/${made.body.id}`, 'PUT', { password: 'second' });
    expect([await logIn('first'), await logIn('second')]).toEqual([200, 302]);
  });

  it('has a mail address and a name that nobody else has', async () => {
    const store = await start();
    const code = async (path: string, method: string, body: object) =>
      (await ask(store, path, method, body)).body.code;
    expect(await code('customers', 'POST', { email: 'LENA@mail.example.test' })).toBe(
      'registration-error-email-exists',
    );
    expect(await code('customers', 'POST', { email: 'x@mail.example.test', username: 'lena' })).toBe(
      'registration-error-username-exists',
    );
    expect(await code('customers/4', 'PUT', { email: 'lena@mail.example.test' })).toBe(
      'woocommerce_rest_customer_invalid_email',
    );
    expect(await code('customers', 'POST', {})).toBe('rest_missing_callback_param');
    expect((await ask(store, 'customers', 'POST', { email: 'lena@other.example.test' })).body.username).toBe(
      'lena2',
    );
  });

  it('is listed without staff unless all roles are asked for', async () => {
    const store = await start();
    const names = async (query: string) =>
      (await ask(store, `customers?${query}`)).body.map(({ username }: any) => username);
    expect(await names('')).toEqual(['aiko', 'jonas', 'lena']);
    expect(await names('role=all&orderby=id')).toEqual(['emma', 'mireille', 'lena', 'jonas', 'aiko']);
    expect(await names('email=Jonas@mail.example.test')).toEqual(['jonas']);
  });
});

describe('the world', () => {
  it('has 249 countries or so by name, and the states of the larger ones', async () => {
    const store = await start();
    const { body } = await ask(store, 'data/countries');
    expect(body.length).toBe(250);
    expect(new Set(body.map(({ code }: any) => code)).size).toBe(250);
    const states = Object.fromEntries(body.map(({ code, states }: any) => [code, states.length]));
    expect(states).toMatchObject({
      DE: 16,
      AT: 0,
      CH: 26,
      FR: 0,
      IT: 107,
      ES: 52,
      NL: 0,
      GB: 0,
      US: 54,
      CA: 13,
      AU: 8,
    });
    expect((await ask(store, 'data/countries/xx')).status).toBe(404);
  });
});
