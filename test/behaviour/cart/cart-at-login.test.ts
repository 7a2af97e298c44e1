import { addItem, removeItem } from '../../../src/upstream/store-api/cart-requests.js';
import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore } from '../../../demo/src/demo-store.js';
import { systemClock } from '../../../src/lib/clock.js';
import { Caller } from '../../../src/modules/caller/caller.js';
import { ANONYMOUS, type Identity, type SignedIn } from '../../../src/modules/caller/identity.js';
import { createShopper } from '../../../src/modules/session/create-shopper.js';
import { openSession } from '../../../src/modules/session/session.js';
import { createSessionStore } from '../../../src/modules/session/session-store.js';
import { createSignedTokens } from '../../../src/lib/signed-tokens.js';
import { createMemoryState } from '../../../src/shared-state/memory-state.js';
import { createShopClients } from '../../../src/upstream/shop-clients.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { testConfig } from '../../support/test-app.js';
import { claimsOf } from '../../support/shoppers/account.js';

/** A customer of the small shop, and how the shop knows them. */
const LENA_ID = 3;

/** A shop and everything below the resolvers; `visit` is one operation of a storefront. */
async function startShop() {
  const catalogue = smallCatalogue();
  const lena = catalogue.commerce.customers.get(LENA_ID);
  if (!lena) throw new Error('The small shop has no such customer.');
  lena.application_passwords.push('abcdabcdabcd');
  const proof = Buffer.from(`${lena.username}:abcdabcdabcd`).toString('base64');
  const customer: SignedIn = {
    kind: 'customer',
    userId: LENA_ID,
    loginId: '1',
    credentials: { authorization: `Basic ${proof}` },
  };
  const store = await startDemoStore({ catalogue });
  const { woocommerce } = testConfig(store, '');
  if (!woocommerce) throw new Error('There is a shop.');
  const clients = createShopClients(woocommerce, { log: silentLogger, clock: systemClock });
  cleanUp(() => store.stop());
  cleanUp(() => clients.close());
  const tokens = createSignedTokens({ secret: 'x'.repeat(32), issuer: store.url, clock: systemClock });
  const sessions = createSessionStore(createMemoryState(systemClock), tokens, systemClock);
  const visit = (token: string | null, who: Identity = ANONYMOUS) => {
    const said: string[] = [];
    const caller = new Caller({ authenticate: () => Promise.resolve(who), markPrivate: () => undefined });
    const shopper = createShopper({
      caller,
      openSession: (deps) =>
        openSession({
          carts: clients.carts,
          sessions,
          tokens,
          clock: systemClock,
          headers: token === null ? {} : { 'woocommerce-session': `Session ${token}` },
          ...deps,
        }),
      markPrivate: () => undefined,
      slugOf: () => Promise.resolve(undefined),
      notes: { sessionStarted: (reason) => said.push(reason), notice: (text) => said.push(text) },
    });
    return { caller, shopper, said };
  };
  return { catalogue, store, customer, sessions, visit };
}

type Shop = Awaited<ReturnType<typeof startShop>>;

/** Ids of simple products that are in stock. */
function inStock({ catalogue }: Shop): number[] {
  return [...catalogue.products.values()]
    .filter(
      ({ type, stock_status, status, regular_price }) =>
        type === 'simple' && stock_status === 'instock' && status === 'publish' && regular_price !== '',
    )
    .map(({ id }) => id);
}

async function add({ visit }: Shop, token: string | null, who: Identity, id: number, quantity = 1) {
  const { shopper } = visit(token, who);
  const cart = await shopper.session.request(addItem({ id, quantity, variation: [] }));
  return { cart, token: shopper.responseHeaders()['woocommerce-session'] ?? '' };
}

const contents = (cart: { items: { id: number; quantity: number }[] }) =>
  Object.fromEntries(cart.items.map(({ id, quantity }) => [id, quantity]));

describe('the cart at log-in and log-out', () => {
  it('takes in what the guest had, and is the customer’s from then on, whichever token comes', async () => {
    const shop = await startShop();
    const { visit, customer } = shop;
    const [a = 0, b = 0] = inStock(shop);
    await add(shop, null, customer, a, 1);
    const guest = await add(shop, null, ANONYMOUS, a, 2);
    await add(shop, guest.token, ANONYMOUS, b, 1);

    const { shopper, said } = visit(guest.token);
    await shopper.signIn(customer);
    expect(contents(await shopper.session.cart())).toEqual({ [a]: 3, [b]: 1 });
    expect(said).toEqual([]);
    const own = shopper.responseHeaders()['woocommerce-session'] ?? '';
    expect(claimsOf(own).data.customer_id).toBe(String(LENA_ID));

    // A storefront that keeps its first token: still the customer's cart, and nothing is added twice.
    expect(contents(await visit(guest.token, customer).shopper.session.cart())).toEqual({ [a]: 3, [b]: 1 });
    expect(contents(await visit(own, customer).shopper.session.cart())).toEqual({ [a]: 3, [b]: 1 });
    expect(contents(await visit(null, customer).shopper.session.cart())).toEqual({ [a]: 3, [b]: 1 });
    // The guest's own is empty now.
    expect(contents(await visit(guest.token).shopper.session.cart())).toEqual({});
  });

  it('is not opened by the customer’s token when nobody is logged in', async () => {
    const shop = await startShop();
    const { visit, customer } = shop;
    const [a = 0] = inStock(shop);
    const { token } = await add(shop, null, customer, a);
    const { shopper, said } = visit(token);
    expect(contents(await shopper.session.cart())).toEqual({});
    expect(said).toEqual(['signed-out']);
  });

  it('begins anew after a log-out', async () => {
    const shop = await startShop();
    const { visit, customer } = shop;
    const [a = 0] = inStock(shop);
    const { token } = await add(shop, null, customer, a);
    const { shopper } = visit(token, customer);
    await shopper.session.cart();
    shopper.signOut();
    expect(contents(await shopper.session.cart())).toEqual({});
    expect(claimsOf(await shopper.session.token()).data.customer_id).toMatch(/^t_/);
  });

  it('leaves out what cannot be added, and says what', async () => {
    const shop = await startShop();
    const { visit, customer, catalogue } = shop;
    const [a = 0, b = 0] = inStock(shop);
    const guest = await add(shop, null, ANONYMOUS, a, 1);
    await add(shop, guest.token, ANONYMOUS, b, 1);
    Object.assign(catalogue.product(b), {
      manage_stock: false,
      stock_quantity: null,
      stock_status: 'outofstock',
    });
    const { shopper, said } = visit(guest.token);
    await shopper.signIn(customer);
    expect(contents(await shopper.session.cart())).toEqual({ [a]: 1 });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(catalogue.product(b).name.replaceAll('&amp;', '&'));
  });

  it('never fails a log-in', async () => {
    const shop = await startShop();
    const { visit, customer, store } = shop;
    const [a = 0] = inStock(shop);
    const guest = await add(shop, null, ANONYMOUS, a);
    await store.faults.down();
    const { caller, shopper, said } = visit(guest.token);
    await shopper.signIn(customer);
    expect(said).toEqual(['The cart from before the log-in could not be taken over now.']);
    await store.faults.up();
    expect((await caller.identity()).kind).toBe('customer');
    expect(contents(await visit(guest.token, customer).shopper.session.cart())).toEqual({ [a]: 1 });
  });

  it('stays the guest’s when the shop cannot be asked in the customer’s name', async () => {
    const shop = await startShop();
    const { visit, customer } = shop;
    const [a = 0] = inStock(shop);
    const guest = await add(shop, null, ANONYMOUS, a);
    const silent: SignedIn = { ...customer, credentials: { cookie: 'wordpress_logged_in_x=1' } };
    expect(contents(await visit(guest.token, silent).shopper.session.cart())).toEqual({ [a]: 1 });
  });
});

describe('a conflict', () => {
  it('brings the cart as it is, which is not asked for again', async () => {
    const shop = await startShop();
    const [a = 0] = inStock(shop);
    const { token } = await add(shop, null, ANONYMOUS, a);
    shop.store.clearRequests();
    const { session } = shop.visit(token).shopper;
    await expect(session.request(removeItem('nope'))).rejects.toMatchObject({
      code: 'UPSTREAM_REFUSED',
      failure: { status: 409 },
    });
    expect(contents(await session.cart())).toEqual({ [a]: 1 });
    expect(shop.store.requests).toHaveLength(1);
  });
});

describe('a turn at a session', () => {
  it('is not taken, nor waited for, by whoever claims the session in a forged token', async () => {
    const shop = await startShop();
    const { sessions, visit } = shop;
    const [a = 0] = inStock(shop);
    const { token } = await add(shop, null, ANONYMOUS, a);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      user_id: claimsOf(token).data.customer_id as string,
      exp: 4_000_000_000,
      iss: 'store-api',
    };
    const forged = `${part({ alg: 'HS256' })}.${part(claims)}.${part({})}`;
    await sessions.withLock(claims.user_id, async () => {
      const { shopper, said } = visit(forged);
      expect(contents(await shopper.session.cart())).toEqual({});
      await shopper.session.withLock(() => Promise.resolve());
      expect(said).toEqual(['refused']);
    });
  });
});
