import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { LOGIN } from '../../support/shoppers/account.js';
import { BILLING, shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

async function start(config: string): Promise<TestApp> {
  const app = await startTestApp({ catalogue: smallCatalogue(), config });
  cleanUp(app.stop);
  return app;
}

/** Several log-ins in one request. */
const aliased = (names: readonly string[]) =>
  `mutation { ${names
    .map((name, index) => `a${index}: login(input: { username: "${name}", password: "wrong" }) { authToken }`)
    .join(' ')} }`;

const codes = ({ errors = [] }: Awaited<ReturnType<TestApp['query']>>) =>
  errors.map(({ extensions }) => extensions.code);

describe('limits on attempts', () => {
  it('count each alias of a log-in, and say when to come back', async () => {
    const { query, calls } = await start('attempts: { login: { uses: 3, window: 10m } }');
    const answer = await query(aliased(['lena', 'LENA', ' lena', 'lena', 'lena']));
    expect(codes(answer)).toEqual([
      ...Array<string>(3).fill('UNAUTHENTICATED'),
      'RATE_LIMITED',
      'RATE_LIMITED',
    ]);
    expect(calls().filter((call) => call.includes('wp-login'))).toHaveLength(3);
    const retryAfterSeconds = answer.errors?.[3]?.extensions.retryAfterSeconds as number;
    expect(retryAfterSeconds).toBeGreaterThan(500);
    expect(retryAfterSeconds).toBeLessThanOrEqual(600);
    const right = await query(LOGIN, { username: 'lena', password: 'kranich-lena' });
    expect(codes(right)).toEqual(['RATE_LIMITED']);
    expect(codes(await query(LOGIN, { username: 'jonas', password: 'kranich-jonas' }))).toEqual([]);
  });

  it('hold for all user names of one address together', async () => {
    const { query, calls } = await start('attempts: { loginsPerAddress: { uses: 2 } }');
    expect(codes(await query(aliased(['a', 'b', 'c', 'd'])))).toEqual([
      ...['UNAUTHENTICATED', 'UNAUTHENTICATED', 'RATE_LIMITED', 'RATE_LIMITED'],
    ]);
    expect(calls()).toHaveLength(2);
  });

  it('hold for accounts that are made with an order, before the shop is asked', async () => {
    const app = await start('attempts: { registrationsPerAddress: { uses: 1 } }');
    const taken = { ...BILLING, email: 'lena@kranich.example.test' };
    const account = { username: 'x', password: 'a-long-password' };
    const first = await (await shopperWithCart(app.query)).checkOut({ billing: taken, account });
    expect(codes(first)).not.toContain('RATE_LIMITED');
    const guest = await shopperWithCart(app.query);
    app.forgetCalls();
    expect(codes(await guest.checkOut({ billing: taken, account }))).toEqual(['RATE_LIMITED']);
    expect(app.calls()).not.toContain('POST /wp-json/wc/store/v1/checkout');
    expect(codes(await guest.checkOut())).toEqual([]);
  });

  it('hold for cookies, registrations and lost passwords', async () => {
    const { query, store } = await start(`
attempts:
  login: { uses: 1 }
  registrationsPerAddress: { uses: 1 }
  passwordReset: { uses: 1 }
  passwordResetsPerAddress: { uses: 4 }`);
    const answer = await query(`mutation {
      c1: loginWithCookies(input: { login: "x", password: "x" }) { status }
      c2: loginWithCookies(input: { login: "x", password: "x" }) { status }
      r1: registerCustomer(input: { email: "no" }) { authToken }
      r2: registerUser(input: { username: "u", email: "no" }) { user { id } }
      s1: sendPasswordResetEmail(input: { username: "lena" }) { success }
      s2: sendPasswordResetEmail(input: { username: "lena" }) { success }
      k1: resetUserPassword(input: { login: "lena", key: "k", password: "p" }) { user { id } }
      k2: resetUserPassword(input: { login: "lena", key: "k", password: "p" }) { user { id } }
      k3: resetUserPassword(input: { login: "lena", key: "k", password: "p" }) { user { id } }
    }`);
    expect(answer.errors?.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['c1', 'UNAUTHENTICATED'],
      ['c2', 'RATE_LIMITED'],
      ['r1', 'BAD_USER_INPUT'],
      ['r2', 'RATE_LIMITED'],
      ['s2', 'RATE_LIMITED'],
      ['k1', 'BAD_USER_INPUT'],
      ['k2', 'BAD_USER_INPUT'],
      ['k3', 'RATE_LIMITED'],
    ]);
    expect(store.mails).toHaveLength(1);
  });
});

describe('the address that attempts are counted by', () => {
  const from = (forwardedFor: string) => ({ 'x-forwarded-for': forwardedFor });
  const tryAs = async ({ query }: TestApp, forwardedFor: string) =>
    codes(await query(LOGIN, { username: 'lena', password: 'wrong' }, from(forwardedFor)))[0];

  it('is the connection’s, whatever a header says', async () => {
    const server = await start('attempts: { login: { uses: 1 } }');
    expect(await tryAs(server, '203.0.113.1')).toBe('UNAUTHENTICATED');
    expect(await tryAs(server, '203.0.113.2')).toBe('RATE_LIMITED');
  });

  it('is what a listed proxy says, and nothing that comes before it', async () => {
    const server = await start(`
server: { trustedProxies: [127.0.0.0/8, 10.0.0.0/8] }
attempts: { login: { uses: 1 } }`);
    expect(await tryAs(server, '203.0.113.1')).toBe('UNAUTHENTICATED');
    expect(await tryAs(server, '203.0.113.2, 10.0.0.7')).toBe('UNAUTHENTICATED');
    expect(await tryAs(server, '198.51.100.9, 203.0.113.1')).toBe('RATE_LIMITED');
    expect(await tryAs(server, 'nonsense, 203.0.113.2, 10.1.2.3, 10.0.0.7')).toBe('RATE_LIMITED');
    expect(await tryAs(server, '::ffff:203.0.113.2')).toBe('RATE_LIMITED');
    expect(await tryAs(server, '2001:db8::1')).toBe('UNAUTHENTICATED');
  });
});
