import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import type { KeyPair } from '../../../demo/src/rest/authenticate.js';
import { createLogger } from '../../../src/observability/logger.js';
import { cleanUp, cleanUpAfterAll } from '../../support/clean-up.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';
import {
  basic,
  FULL,
  READER,
  signedCalls,
  startManagedShop,
  STRANGER,
  WRONG,
} from '../../support/shops/managed-shop.js';

const CREATE =
  'mutation { createOrder(input: { lineItems: [{ productId: 305, quantity: 1 }] }) { orderId } }';
const lines: string[] = [];

let app: TestApp;
/** A shop in which everything goes wrong. */
let hostile: TestApp;
const cleanUpLater = cleanUpAfterAll();
beforeAll(async () => {
  app = await startManagedShop();
  cleanUpLater(app.stop);
  hostile = await startManagedShop({
    config: 'woocommerce: { retries: 0, breaker: { failures: 1000 } }',
    log: createLogger({ level: 'debug', destination: { write: (line: string) => void lines.push(line) } }),
  });
  cleanUpLater(hostile.stop);
});
beforeEach(() => {
  app.forgetCalls();
});

const codes = ({ errors }: GraphqlAnswer) => errors?.map(({ extensions }) => extensions.code);

/** Everything of a key pair that must not be repeated. */
function secretsOf(keys: KeyPair): string[] {
  return [keys.key, keys.secret, basic(keys).authorization.split(' ')[1] ?? ''];
}

describe('a key pair', () => {
  it('is in no log, no answer and no address, also when the shop repeats it', async () => {
    const answers: GraphqlAnswer[] = [];
    for (const keys of [FULL, READER, STRANGER, WRONG]) {
      const ask = (document: string) => hostile.query(document, {}, basic(keys));
      const everything = async () => {
        answers.push(await ask('{ coupons { nodes { code usedBy { nodes { email } } } } orders { found } }'));
        answers.push(await ask('{ cart { total } customer { email } viewer { email } }'));
        answers.push(await ask(CREATE));
        answers.push(
          await ask('mutation { updateOrder(input: { id: "5001", status: COMPLETED }) { orderId } }'),
        );
      };
      await everything();
      for (const status of [400, 401, 403, 404, 500]) {
        const message = `you sent ${secretsOf(keys).join(' and ')}`;
        const body = JSON.stringify({ code: `echo ${keys.secret}`, message });
        hostile.store.faults.set(/\/wc\/v3\/(coupons|orders|customers)/, { kind: 'answer', status, body });
        await everything();
        hostile.store.faults.clear();
      }
      hostile.store.faults.set('/wc/v3/', { kind: 'drop' });
      await everything();
      hostile.store.faults.clear();
    }
    const told = JSON.stringify(answers.map(({ headers, ...answer }) => [answer, [...headers]]));
    const addresses = JSON.stringify(hostile.store.requests.map(({ path, params }) => [path, params]));
    expect(told).toContain('UPSTREAM_UNAVAILABLE');
    expect(told).toContain('[hidden]');
    expect(lines.length).toBeGreaterThan(0);
    for (const secret of [FULL, READER, STRANGER].flatMap(secretsOf)) {
      expect(told).not.toContain(secret);
      expect(lines.join('')).not.toContain(secret);
      expect(addresses).not.toContain(secret);
    }
  });

  it.each([
    '{ cart { total } }',
    '{ customer { email } }',
    '{ customer { sessionToken } }',
    'mutation { addToCart(input: { productId: 305, quantity: 1 }) { cart { total } } }',
    'mutation { applyCoupon(input: { code: "fuenf" }) { cart { total } } }',
    'mutation { checkout(input: { paymentMethod: "bacs" }) { result } }',
    'mutation { updateCustomer(input: { firstName: "X" }) { customer { firstName } } }',
    'mutation { updateSession(input: { sessionData: [{ key: "a", value: "b" }] }) { session { key } } }',
  ])('is no shopper: %s', async (document) => {
    const answer = await app.query(document, {}, basic(FULL));
    expect(codes(answer)).toEqual(['FORBIDDEN']);
    expect(answer.errors?.[0]?.message).toContain('no shopper');
    expect(signedCalls(app)).toEqual([]);
    expect(answer.headers.get('woocommerce-session')).toBeNull();
  });

  it('is not looked at, and not sent on, where the answer is the same for all', async () => {
    await app.purge();
    app.forgetCalls();
    const document = '{ products(first: 2) { nodes { name } } }';
    const { data, headers } = await app.query(document, {}, basic(STRANGER));
    expect(data.products.nodes).toHaveLength(2);
    const { headers: anonymous } = await app.query(document);
    expect(headers.get('cache-control')).toBe(anonymous.get('cache-control'));
    // The second one came out of memory.
    expect(app.calls()).toHaveLength(1);
    expect(new Set(signedCalls(app).map((call) => call.split(' by ')[1]))).toEqual(new Set(['us']));
  });

  it('gets its own answer, with others asking the same at the same time', async () => {
    const document = '{ coupons { nodes { code } } orders { found } }';
    const pairs = [FULL, WRONG, READER, STRANGER, null, FULL];
    const answers = await Promise.all(pairs.map((keys) => app.query(document, {}, keys ? basic(keys) : {})));
    const [full, wrong, reader, stranger, nobody, again] = answers;
    expect(full?.data.coupons.nodes).toHaveLength(4);
    expect(reader?.data).toEqual(full?.data);
    expect(again?.data).toEqual(full?.data);
    expect(nobody?.data).toEqual({ coupons: { nodes: [] }, orders: { found: 0 } });
    for (const refused of [wrong, stranger]) {
      expect(refused?.data).toEqual({ coupons: null, orders: null });
      expect(codes(refused as GraphqlAnswer)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    }
    for (const { headers } of answers) expect(headers.get('cache-control')).toMatch(/private|no-store/);
  });

  it('is not told what went wrong for another', async () => {
    const other = await startManagedShop({ config: 'woocommerce: { breaker: { failures: 1 } }' });
    cleanUp(other.stop);
    const body = JSON.stringify({ code: 'fatal', message: 'The order of Lena K. failed' });
    other.store.faults.set('/wc/v3/orders', { kind: 'answer', status: 500, body });
    const first = await other.query(CREATE, {}, basic(FULL));
    const second = await other.query('{ coupons { found } }', {}, basic(READER));
    expect(first.errors?.[0]?.message).toContain('Lena K.');
    expect(codes(second)).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(second.errors?.[0]?.message).not.toContain('Lena');
    // Shoppers go on: what fails for managers is not counted against them.
    expect((await other.query('{ products(first: 1) { nodes { name } } }')).errors).toBeUndefined();
  });

  it('counts no longer once the shop has taken it back', async () => {
    const pair = { ...FULL };
    const store = { otherKeys: [pair] };
    const other = await startTestApp({ catalogue: smallCatalogue(), store });
    cleanUp(other.stop);
    const ask = () => other.query('{ coupons { found } }', {}, basic(FULL));
    expect((await ask()).data.coupons.found).toBe(4);
    pair.secret = STRANGER.secret;
    expect(codes(await ask())).toEqual(['UNAUTHENTICATED']);
  });
});
