import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore } from '../../../demo/src/demo-store.js';
import { cleanUp } from '../../support/clean-up.js';
import { movableClock, startSecondApp } from '../../support/shoppers/account.js';
import { hasRedis, startRedis } from '../../support/redis-server.js';
import { startTestApp } from '../../support/test-app.js';
import { startListeningProxy } from '../../support/faults/listening-proxy.js';
import { sameShopper, shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';

async function start(options: Partial<Parameters<typeof startTestApp>[0]> = {}) {
  const app = await startTestApp({ catalogue: smallCatalogue(), ...options });
  cleanUp(() => app.stop());
  return app;
}

const placedIn = (store: DemoStore) =>
  [...store.catalogue.commerce.orders.values()]
    .filter(({ billing }) => billing.email.startsWith('nora@'))
    .filter(({ status }) => status !== 'checkout-draft');
const sentTo = (store: DemoStore) =>
  store.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/store/v1/checkout'))
    .length;

describe('the same key', () => {
  it('gives one order and the same answer, one after the other and both at once; another input is refused', async () => {
    const app = await start();
    const guest = await shopperWithCart(app.query);
    const input = { idempotencyKey: 'order-1' };
    const [one, two] = await Promise.all([
      guest.checkOut(input),
      guest.checkOut({}, { 'idempotency-key': 'order-1' }),
    ]);
    const three = await guest.checkOut(input);
    expect(one.errors).toBeUndefined();
    expect([two.data, three.data]).toEqual([one.data, one.data]);
    expect(placedIn(app.store)).toHaveLength(1);
    expect(sentTo(app.store)).toBe(1);
    const other = await guest.checkOut({ ...input, customerNote: 'Something else' });
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const differing = await guest.checkOut(input, { 'idempotency-key': 'order-2' });
    expect(differing.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is each session’s own', async () => {
    const app = await start();
    const [one, two] = [await shopperWithCart(app.query), await shopperWithCart(app.query, { quantity: 1 })];
    const answers = await Promise.all([one, two].map((guest) => guest.checkOut({ idempotencyKey: 'same' })));
    const ids = answers.map(({ data }) => data.checkout.order.databaseId);
    expect(new Set(ids).size).toBe(2);
    expect(answers.map(({ data }) => data.checkout.order.lineItems.nodes[0].quantity)).toEqual([2, 1]);
  });

  it('is free again after the shop has refused', async () => {
    const app = await start();
    const guest = await shopperWithCart(app.query);
    const wrong = await guest.checkOut({
      idempotencyKey: 'k',
      billing: { firstName: 'Nora', country: 'DE', email: '' },
    });
    expect(wrong.errors?.[0]?.extensions.code).toBe('REFUSED_BY_SHOP');
    expect((await guest.checkOut({ idempotencyKey: 'k' })).data.checkout.result).toBe('success');
  });

  it.skipIf(!hasRedis)('gives one order in two processes with one Redis (needs redis-server)', async () => {
    const redis = await startRedis();
    cleanUp(() => redis.stop());
    const config = `redis: { url: "${redis.url}" }`;
    const app = await start({ config });
    const second = await startSecondApp(app.store, { config });
    cleanUp(() => second.stop());
    const guest = await shopperWithCart(app.query);
    const input = { idempotencyKey: 'k' };
    const answers = await Promise.all([
      guest.checkOut(input),
      sameShopper(second.query, guest.headers).checkOut(input),
    ]);
    expect(answers[0].data).toEqual(answers[1].data);
    expect(placedIn(app.store)).toHaveLength(1);
  });
});

describe('without a key', () => {
  it('the same submit twice makes one order: the second finds the cart empty', async () => {
    const app = await start();
    const guest = await shopperWithCart(app.query);
    const answers = await Promise.all([guest.checkOut(), guest.checkOut()]);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ message }) => message))).toEqual([
      'Sorry, no session found.',
    ]);
    expect(placedIn(app.store)).toHaveLength(1);
  });
});

describe('an answer of the shop that is lost', () => {
  it('after the order was placed: the order is looked for and given', async () => {
    const app = await start();
    const guest = await shopperWithCart(app.query);
    cutCheckout(app.store);
    const { data, errors } = await guest.checkOut({ idempotencyKey: 'k' });
    expect(errors).toBeUndefined();
    expect(data.checkout).toMatchObject({ result: 'success', order: { status: 'ON_HOLD' } });
    expect(placedIn(app.store)).toHaveLength(1);
    expect(sentTo(app.store)).toBe(1);
    expect((await guest.checkOut({ idempotencyKey: 'k' })).data).toEqual(data);
  });

  it('while nobody can say: a typed error, then the order, and never a second one', async () => {
    const app = await start();
    const guest = await shopperWithCart(app.query);
    cutCheckout(app.store);
    app.store.faults.set('wc/v3/orders', { kind: 'answer', status: 503, body: '{}' });
    const lost = await guest.checkOut();
    expect(lost.errors?.[0]?.extensions).toMatchObject({ code: 'CHECKOUT_UNCERTAIN', retryAfterSeconds: 5 });
    app.store.faults.clear();
    const again = await guest.checkOut();
    expect(again.errors).toBeUndefined();
    expect(again.data.checkout.order.status).toBe('ON_HOLD');
    expect(placedIn(app.store)).toHaveLength(1);
    expect(sentTo(app.store)).toBe(1);
  });

  it('before the order was placed: it is not sent again until the shop cannot be at it any more', async () => {
    const clock = movableClock();
    const proxy = await startListeningProxy();
    cleanUp(() => proxy.stop());
    const store = await startDemoStore({
      catalogue: smallCatalogue(),
      home: proxy.url,
      now: () => new Date(clock.now()),
    });
    cleanUp(() => store.stop());
    proxy.leadTo(store.url);
    const { key, secret } = store;
    const app = await startSecondApp({ ...store, url: proxy.url, key, secret }, { clock });
    cleanUp(() => app.stop());
    const guest = await shopperWithCart(app.query);
    proxy.loseNext('POST', '/store/v1/checkout');
    const codes: unknown[] = [];
    for (const waitMs of [0, 10_000]) {
      clock.advance(waitMs);
      codes.push((await guest.checkOut({ idempotencyKey: 'k' })).errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual(['CHECKOUT_UNCERTAIN', 'CHECKOUT_UNCERTAIN']);
    expect(placedIn(store)).toHaveLength(0);
    expect(sentTo(store)).toBe(0);
    clock.advance(60_000);
    const { data, errors } = await guest.checkOut({ idempotencyKey: 'k' });
    expect(errors).toBeUndefined();
    expect(data.checkout.result).toBe('success');
    expect(placedIn(store)).toHaveLength(1);
  });
});

describe('a restart of this server', () => {
  it('between adding and ordering changes nothing', async () => {
    const app = await start();
    const guest = await shopperWithCart(app.query);
    const second = await startSecondApp(app.store);
    cleanUp(() => second.stop());
    const { data, errors } = await sameShopper(second.query, guest.headers).checkOut();
    expect(errors).toBeUndefined();
    expect(data.checkout.order.lineItems.nodes).toEqual([{ productId: 305, quantity: 2 }]);
  });
});

/** The next order is placed, but its answer breaks off. */
function cutCheckout(store: DemoStore): void {
  nextCheckout(store, { kind: 'cut' });
}

/** The draft is read first: only the call after it goes wrong. The latest plan is the first to be used. */
function nextCheckout(store: DemoStore, fault: Parameters<DemoStore['faults']['set']>[1]): void {
  store.faults.set('store/v1/checkout', fault, 1);
  store.faults.set('store/v1/checkout', {}, 1);
}
