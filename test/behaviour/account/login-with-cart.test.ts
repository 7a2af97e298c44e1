import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue(), config: 'attempts: { login: { uses: 1000 } }' });
});
afterAll(() => app.stop());

const CART =
  '{ cart { contents { nodes { quantity product { node { databaseId } } } } } customer { sessionToken } }';
const LOGIN = `mutation { login(input: { username: "lena", password: "kranich-lena" }) {
  authToken sessionToken customer { sessionToken }
} }`;

const session = (token: string) => ({ 'woocommerce-session': `Session ${token}` });

async function guestWith(product: number, quantity: number): Promise<string> {
  const { headers, errors } = await app.query(
    `mutation { addToCart(input: { productId: ${product}, quantity: ${quantity} }) { cartItem { key } } }`,
  );
  expect(errors).toBeUndefined();
  return headers.get('woocommerce-session') ?? '';
}

describe('a log-in with a cart in hand', () => {
  it('takes the cart along, to every device', async () => {
    const { data: shop } = await app.query(
      '{ products(first: 1, where: { typeIn: [SIMPLE], stockStatus: [IN_STOCK] }) { nodes { databaseId } } }',
    );
    const product = shop.products.nodes[0].databaseId as number;
    const guest = await guestWith(product, 2);
    const { data, errors } = await app.query(LOGIN, {}, session(guest));
    expect(errors).toBeUndefined();
    const { authToken, sessionToken, customer } = data.login;
    expect(customer.sessionToken).toBe(sessionToken);
    const line = [{ quantity: 2, product: { node: { databaseId: product } } }];
    const here = await app.query(CART, {}, { ...bearer(authToken), ...session(sessionToken) });
    expect(here.data.cart.contents.nodes).toEqual(line);
    const elsewhere = await app.query(LOGIN);
    const there = await app.query(CART, {}, bearer(elsewhere.data.login.authToken));
    expect(there.data.cart.contents.nodes).toEqual(line);

    const out = await app.query(
      'mutation { logout { success } }',
      {},
      { ...bearer(authToken), ...session(sessionToken) },
    );
    expect(out.data.logout.success).toBe(true);
    const after = await app.query(CART, {}, session(out.headers.get('woocommerce-session') ?? ''));
    expect(after.data.cart.contents.nodes).toEqual([]);
    const left = await app.query(CART, {}, session(sessionToken));
    expect(left.data.cart.contents.nodes).toEqual([]);
  });
});
