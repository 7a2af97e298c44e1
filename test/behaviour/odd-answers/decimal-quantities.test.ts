import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';
import { alterBodies } from '../../support/shops/altered-answers.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const FILTERS = 305;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
beforeEach(async () => {
  app.store.faults.clear();
  await app.purge();
});
afterAll(() => app.stop());

describe('a shop that sells by weight', () => {
  it.each([
    [0.5, 0, 0.5],
    [12.5, 12, 12.5],
    [-1.5, -1, -1.5],
    [99_999_999_999, 2_147_483_647, 99_999_999_999],
    ['0.75', 0, 0.75],
  ])(
    'has %s in stock: cut where the schema has whole numbers, exact beside it',
    async (stock, whole, exact) => {
      alterBodies(app.store, '/wc/v3/products', (rows: any[]) =>
        rows.map((row) => ({
          ...row,
          ...{ manage_stock: true, stock_quantity: stock, low_stock_amount: stock, total_sales: stock },
        })),
      );
      const { data, errors } = await app.query(
        `{ product(id: ${FILTERS}, idType: DATABASE_ID) {
        ... on SimpleProduct { stockQuantity lowStockAmount totalSales availability { quantity } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.product).toEqual({
        ...{ stockQuantity: whole, lowStockAmount: whole, totalSales: whole },
        availability: { quantity: exact },
      });
    },
  );

  it('has half a kilo in a cart and in an order', async () => {
    const lena = bearer((await logIn(app.query, 'lena')).authToken);
    const guest = await shopperWithCart(app.query, { productId: FILTERS });
    alterBodies(app.store, '/store/v1/cart', (cart: any) => void (cart.items[0].quantity = 0.5));
    const cart = await app.query(
      '{ cart { contents { nodes { quantity exactQuantity } } } }',
      {},
      guest.headers,
    );
    expect(cart.errors).toBeUndefined();
    expect(cart.data.cart.contents.nodes).toEqual([{ quantity: 0, exactQuantity: 0.5 }]);

    alterBodies(app.store, '/wc/v3/orders', (orders: any[]) => {
      for (const order of orders) for (const line of order.line_items ?? []) line.quantity = 0.5;
    });
    const orders = await app.query(
      '{ customer { orders(first: 1) { nodes { lineItems { nodes { quantity exactQuantity } } } } } }',
      {},
      lena,
    );
    expect(orders.errors).toBeUndefined();
    const [line] = orders.data.customer.orders.nodes[0].lineItems.nodes;
    expect(line).toEqual({ quantity: 0, exactQuantity: 0.5 });
  });

  it('takes orders of half a kilo', async () => {
    const guest = await shopperWithCart(app.query, { productId: FILTERS });
    app.forgetCalls();
    await app.query(
      `mutation { addToCart(input: { productId: ${FILTERS}, exactQuantity: 0.5 }) { cart { total } } }`,
      {},
      guest.headers,
    );
    expect(app.store.requests.map(({ params }) => params['quantity'])).toEqual([0.5]);
    const halves = { multiple_of: 0.1, minimum: 0.1, maximum: 20, editable: true };
    alterBodies(app.store, /\/cart($|[?])/, (cart: any) => void (cart.items[0].quantity_limits = halves));
    const { data } = await app.query('{ cart { contents { nodes { key } } } }', {}, guest.headers);
    const [{ key }] = data.cart.contents.nodes;
    const change = (exactQuantity: number) =>
      app.query(
        'mutation ($items: [CartItemQuantityInput]) { updateItemQuantities(input: { items: $items }) { cart { total } } }',
        { items: [{ key, quantity: 1, exactQuantity }] },
        guest.headers,
      );
    app.forgetCalls();
    await change(0.3);
    expect(app.store.requests.map(({ params }) => params['quantity']).filter(Boolean)).toEqual([0.3]);
    const { errors } = await change(0.25);
    expect(errors?.[0]?.message).toContain('it is sold in multiples of 0.1');
  });

  it('takes no order of nothing or less', async () => {
    for (const amount of [0, -0.5]) {
      app.forgetCalls();
      const { errors } = await app.query(
        `mutation { addToCart(input: { productId: ${FILTERS}, exactQuantity: ${amount} }) { cart { total } } }`,
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(app.calls()).toEqual([]);
    }
  });
});

it('limits of a line that cannot be read forbid nothing', async () => {
  const guest = await shopperWithCart(app.query, { productId: FILTERS });
  alterBodies(app.store, /\/cart($|[?])/, (cart: any) => void (cart.items[0].quantity_limits = 'none'));
  const { data } = await app.query('{ cart { contents { nodes { key } } } }', {}, guest.headers);
  app.store.faults.clear();
  const { errors } = await app.query(
    'mutation ($items: [CartItemQuantityInput]) { updateItemQuantities(input: { items: $items }) { cart { total } } }',
    { items: [{ key: data.cart.contents.nodes[0].key, quantity: 3 }] },
    guest.headers,
  );
  expect(errors).toBeUndefined();
});
