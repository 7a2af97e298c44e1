import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/composition/app.js';
import { systemClock } from '../../../src/lib/clock.js';
import { createSignedTokens } from '../../../src/lib/signed-tokens.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { loadRecordedCatalogue } from '../../support/recordings/recordings.js';
import { claimsOf } from '../../support/shoppers/account.js';
import { startTestApp, testConfig, type TestApp, type TestAppOptions } from '../../support/test-app.js';
import { ADD, CART, linesOf, sessionClient } from '../../support/shoppers/session-client.js';

const HOUR = 3_600_000;

async function start(options: Partial<TestAppOptions> = {}): Promise<TestApp> {
  const app = await startTestApp({ catalogue: loadRecordedCatalogue(), ...options });
  cleanUp(() => app.stop());
  return app;
}

/** A shop and a server of ours whose clock the test moves. */
async function startWithClock() {
  const clock = { time: Date.UTC(2026, 10, 24), now: () => clock.time };
  const app = await start({ clock, store: { now: () => new Date(clock.time) } });
  return { app, clock };
}

/** Another server of ours before the same shop, which knows nothing of the first. */
async function restarted(app: TestApp): Promise<string> {
  const next = await createApp(testConfig(app.store, ''), { log: silentLogger });
  cleanUp(() => next.stop());
  return next.url;
}

describe('the session of a shopper', () => {
  it('begins by itself, is told in both headers, and holds the cart', async () => {
    const app = await start();
    const shopper = sessionClient(app.url);
    const first = await shopper.ask(ADD, { id: 16 });
    expect(first.data.addToCart.cart.contents.itemCount).toBe(1);
    expect(first.extensions).toBeUndefined();
    const claims = claimsOf(shopper.token);
    expect(claims.data.customer_id).toMatch(/^t_[0-9a-f]+$/);
    expect(claims.exp - claims.iat).toBe(14 * 24 * 3600);
    expect(claimsOf(first.headers.get('cart-token')).user_id).toBe(claims.data.customer_id);
    expect(linesOf(await shopper.ask(CART))).toEqual(['16 × 1']);
  });

  it('costs one call for a cart, one for a change, and two for the first change of a new shopper', async () => {
    const app = await start();
    const shopper = sessionClient(app.url);
    await shopper.ask(CART);
    app.forgetCalls();
    await shopper.ask(CART);
    expect(app.calls()).toEqual(['GET /wp-json/wc/store/v1/cart']);
    app.forgetCalls();
    await shopper.ask('{ a: cart { total } b: cart { isEmpty } cartItem(key: "x") { key } }');
    expect(app.calls()).toEqual(['GET /wp-json/wc/store/v1/cart']);
    app.forgetCalls();
    await sessionClient(app.url).ask(ADD, { id: 16 });
    expect(app.calls()).toEqual(['GET /wp-json/wc/store/v1/cart', 'POST /wp-json/wc/store/v1/cart/add-item']);
  });

  it.each(['woocommerce-session', 'cart-token'])(
    'is taken from the header %s, ours or WooCommerce’s',
    async (name) => {
      const app = await start();
      const shopper = sessionClient(app.url);
      const { headers } = await shopper.ask(ADD, { id: 16 });
      const prefix = name === 'cart-token' ? '' : 'Session ';
      for (const token of [shopper.token, headers.get('cart-token')]) {
        const answer = await app.query(CART, {}, { [name]: `${prefix}${token}` });
        expect(linesOf(answer)).toEqual(['16 × 1']);
        expect(answer.extensions).toBeUndefined();
      }
    },
  );

  it.each([
    ['Session undefined', 'empty'],
    ['Session false', 'empty'],
    ['false', 'empty'],
    ['Session', 'empty'],
    ['', 'empty'],
    ['Session abc.def.ghi', 'invalid'],
    ['Session eyJhbGciOiJub25lIn0.eyJkYXRhIjp7ImN1c3RvbWVyX2lkIjoiMSJ9fQ.', 'invalid'],
    [`Session ${'x'.repeat(5000)}`, 'invalid'],
  ])('"%.40s" starts a new one and says why', async (header, reason) => {
    const app = await start();
    for (const document of [CART, 'mutation { addToCart(input: { productId: 16 }) { cart { isEmpty } } }']) {
      const answer = await app.query(document, {}, { 'woocommerce-session': header });
      expect(answer.errors).toBeUndefined();
      expect(answer.extensions).toEqual({ session: { started: true, reason } });
      expect(claimsOf(answer.headers.get('woocommerce-session')).data.customer_id).toMatch(/^t_/);
    }
  });

  it('is not found by what a forged token claims, for reads and for writes', async () => {
    const app = await start();
    const victim = sessionClient(app.url);
    await victim.ask(ADD, { id: 16 });
    const userId = claimsOf(victim.token).data.customer_id as string;
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const sign = (text: string) => createHmac('sha256', 'guessed').update(text).digest('base64url');
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const raw = `${part({ alg: 'HS256' })}.${part({ user_id: userId, exp, iss: 'store-api' })}`;
    const ours = `${part({ alg: 'HS256' })}.${part({ data: { customer_id: userId }, cart: raw, exp, iss: app.store.url, aud: 'session' })}`;
    const forgeries: [string, string][] = [
      [`${raw}.${sign(raw)}`, 'refused'],
      [`${ours}.${sign(ours)}`, 'invalid'],
    ];
    for (const [token, reason] of forgeries) {
      const read = await app.query(CART, {}, { 'woocommerce-session': `Session ${token}` });
      expect(linesOf(read)).toEqual([]);
      expect(read.extensions).toEqual({ session: { started: true, reason } });
      const thief = sessionClient(app.url, token);
      const write = await thief.ask(ADD, { id: 19 });
      expect(write.extensions).toEqual({ session: { started: true, reason } });
      expect(claimsOf(thief.token).data.customer_id).not.toBe(userId);
    }
    expect(linesOf(await victim.ask(CART))).toEqual(['16 × 1']);
  });

  it('of another shop is not taken', async () => {
    const [one, other] = [await start(), await start()];
    const shopper = sessionClient(one.url);
    await shopper.ask(ADD, { id: 16 });
    const answer = await other.query(CART, {}, { 'woocommerce-session': `Session ${shopper.token}` });
    expect(linesOf(answer)).toEqual([]);
    expect(answer.extensions).toEqual({ session: { started: true, reason: 'invalid' } });
  });

  it('goes on with the first token for a week, though WooCommerce’s own lives two days', async () => {
    const { app, clock } = await startWithClock();
    const shopper = sessionClient(app.url);
    await shopper.ask(ADD, { id: 16 });
    const first = `Session ${shopper.token}`;
    for (let day = 1; day <= 7; day += 1) {
      clock.time += 24 * HOUR;
      const answer = await app.query(CART, {}, { 'woocommerce-session': first });
      expect(answer.extensions?.['session']).toBeUndefined();
      expect(linesOf(answer)).toEqual(['16 × 1']);
    }
  });

  it('lives through a restart as long as WooCommerce allows, then starts anew and says so', async () => {
    const app = await start();
    const shopper = sessionClient(app.url);
    await shopper.ask(ADD, { id: 16 });
    const url = await restarted(app);
    expect(linesOf(await sessionClient(url, shopper.token).ask(CART))).toEqual(['16 × 1']);
  });

  it.each([
    [49, 'expired'],
    [15 * 24, 'expired'],
  ])('after %i hours of silence is over', async (hours, reason) => {
    const { app, clock } = await startWithClock();
    const shopper = sessionClient(app.url);
    await shopper.ask(ADD, { id: 16 });
    const old = shopper.token;
    clock.time += hours * HOUR;
    for (const document of [
      CART,
      'mutation { addToCart(input: { productId: 19 }) { cart { contents { itemCount } } } }',
    ]) {
      const answer = await sessionClient(app.url, old).ask(document);
      expect(answer.errors).toBeUndefined();
      expect(answer.extensions?.['session']).toEqual({ started: true, reason });
    }
  });

  it('that the shop does not know any more is replaced, and a write is done once, in the new one', async () => {
    const app = await start();
    const { secret, url: issuer } = app.store;
    const tokens = createSignedTokens({ secret, issuer, clock: systemClock });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const cart = `${part({ alg: 'HS256' })}.${part({ user_id: 't_gone', exp, iss: 'store-api' })}.bad`;
    const ours = await tokens.sign('session', { data: { customer_id: 't_gone' }, cart }, HOUR);
    const shopper = sessionClient(app.url, ours);
    const answer = await shopper.ask(ADD, { id: 16 });
    expect(answer.data.addToCart.cart.contents.itemCount).toBe(1);
    expect(answer.extensions).toEqual({ session: { started: true, reason: 'refused' } });
    expect(app.calls()).toEqual([
      'POST /wp-json/wc/store/v1/cart/add-item',
      'GET /wp-json/wc/store/v1/cart',
      'POST /wp-json/wc/store/v1/cart/add-item',
    ]);
    expect(linesOf(await shopper.ask(CART))).toEqual(['16 × 1']);
    const read = await sessionClient(app.url, ours).ask(CART);
    expect(read.extensions).toEqual({ session: { started: true, reason: 'refused' } });
    expect(linesOf(read)).toEqual([]);
  });

  it('keeps two shoppers apart', async () => {
    const app = await start();
    const [one, two] = [sessionClient(app.url), sessionClient(app.url)];
    await Promise.all([one.ask(ADD, { id: 16 }), two.ask(ADD, { id: 19 })]);
    const [first, second] = await Promise.all([one.ask(CART), two.ask(CART)]);
    expect(linesOf(first)).toEqual(['16 × 1']);
    expect(linesOf(second)).toEqual(['19 × 1']);
  });

  it('is not told by answers that have nothing to do with it', async () => {
    const app = await start();
    const answer = await app.query(
      '{ products(first: 1) { nodes { id } } }',
      {},
      { 'woocommerce-session': 'Session x' },
    );
    expect(answer.headers.get('woocommerce-session')).toBeNull();
    expect(answer.extensions).toBeUndefined();
  });

  it('notes pairs for the storefront, forgets them, and begins anew', async () => {
    const app = await start();
    const shopper = sessionClient(app.url);
    const update = `mutation ($data: [MetaDataInput]) {
      updateSession(input: { clientMutationId: "1", sessionData: $data }) { clientMutationId session { key value } }
    }`;
    await shopper.ask(ADD, { id: 16 });
    await shopper.ask(update, {
      data: [
        { key: 'a', value: '1' },
        { key: 'b', value: '2' },
      ],
    });
    const { data } = await shopper.ask(update, {
      data: [
        { key: 'a', value: '' },
        { key: 'c', value: '3' },
      ],
    });
    const pairs = [
      { key: 'b', value: '2' },
      { key: 'c', value: '3' },
    ];
    expect(data.updateSession).toEqual({ clientMutationId: '1', session: pairs });
    const large = await shopper.ask(update, { data: [{ key: 'd', value: 'x'.repeat(40_000) }] });
    expect(large.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const before = claimsOf(shopper.token).data.customer_id;
    const forgotten = await shopper.ask('mutation { forgetSession(input: {}) { session { key value } } }');
    expect(forgotten.data.forgetSession.session).toEqual(pairs);
    expect(claimsOf(shopper.token).data.customer_id).not.toBe(before);
    expect(linesOf(await shopper.ask(CART))).toEqual([]);
  });

  it('changes nothing over GET', async () => {
    const app = await start();
    const query = encodeURIComponent('mutation { addToCart(input: { productId: 16 }) { cart { isEmpty } } }');
    const response = await fetch(`${app.url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(app.calls()).toEqual([]);
  });

  it('leaves no token in logs, errors or the body of an answer', async () => {
    const lines: string[] = [];
    const write = (...entry: unknown[]) => void lines.push(JSON.stringify(entry));
    const app = await start({ log: { debug: write, info: write, warn: write, error: write } });
    const shopper = sessionClient(app.url);
    const tokens = new Set<string>();
    const bodies: string[] = [];
    const ask = async (document: string) => {
      const answer = await shopper.ask(document);
      bodies.push(
        JSON.stringify({ data: answer.data, errors: answer.errors, extensions: answer.extensions }),
      );
      for (const name of ['woocommerce-session', 'cart-token'])
        tokens.add(answer.headers.get(name) ?? 'none');
    };
    await ask(CART);
    await ask('mutation { addToCart(input: { productId: 999999 }) { cart { isEmpty } } }');
    await ask('mutation { removeItemsFromCart(input: { keys: ["x"] }) { cart { isEmpty } } }');
    await app.store.stop();
    await ask('mutation { addToCart(input: { productId: 16 }) { cart { isEmpty } } }');
    await ask(CART);
    tokens.delete('none');
    expect(tokens.size).toBeGreaterThan(1);
    for (const token of tokens) {
      expect(lines.join('\n')).not.toContain(token);
      expect(bodies.join('\n')).not.toContain(token);
      expect(bodies.join('\n')).not.toContain(token.split('.')[2]);
    }
  });
});
