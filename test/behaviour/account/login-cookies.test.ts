import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, logIn, WHO } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const STOREFRONT = 'https://storefront.example';
const LOGIN = `mutation ($remember: Boolean) {
  loginWithCookies(input: { login: "lena", password: "kranich-lena", rememberMe: $remember }) {
    status user { username } customer { databaseId }
  }
}`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    config: `
server: { corsOrigins: ["${STOREFRONT}"], trustedProxies: [127.0.0.1, "::1"] }
attempts: { login: { uses: 1000 } }`,
  });
});
afterAll(() => app.stop());

/** The cookie that a log-in set, as a browser sends it back. */
async function cookie(): Promise<string> {
  const { headers } = await app.query(LOGIN);
  return headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const who = async (headers: Record<string, string>) => {
  const { data } = await app.query(WHO, {}, headers);
  return data.viewer?.username ?? null;
};

describe('loginWithCookies', () => {
  it('keeps the log-in where scripts cannot read it', async () => {
    const { data, headers } = await app.query(LOGIN);
    expect(data.loginWithCookies).toEqual({
      status: 'SUCCESS',
      user: { username: 'lena' },
      customer: { databaseId: 3 },
    });
    const [set = '', ...more] = headers.getSetCookie();
    expect(more).toEqual([]);
    expect(set).toMatch(/^woo_login=[\w.-]{300,2000}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('keeps it longer when asked, and off plain HTTP where the caller speaks TLS', async () => {
    const { headers } = await app.query(LOGIN, { remember: true }, { 'x-forwarded-proto': 'https' });
    expect(headers.getSetCookie()[0]).toMatch(/; SameSite=Lax; Secure; Max-Age=1209600$/);
  });

  it('is believed without another header', async () => {
    expect(await who({ cookie: `other=1; ${await cookie()}; more=2` })).toBe('lena');
  });

  it('gives way to a token in the header', async () => {
    const { authToken } = await logIn(app.query, 'jonas');
    expect(await who({ cookie: await cookie(), ...bearer(authToken) })).toBe('jonas');
  });

  it('is believed from our own pages and from allowed origins only', async () => {
    const mine = await cookie();
    const { host } = new URL(app.url);
    expect(await who({ cookie: mine, origin: STOREFRONT })).toBe('lena');
    expect(await who({ cookie: mine, origin: `http://${host}` })).toBe('lena');
    expect(await who({ cookie: mine, origin: 'https://evil.example' })).toBeNull();
    expect(await who({ cookie: mine, origin: `${STOREFRONT}.evil.example` })).toBeNull();
    expect(await who({ cookie: mine, origin: 'null' })).toBeNull();
  });

  it('is not believed with what a form can send', async () => {
    const query = new URLSearchParams({ query: '{ viewer { username } }' }).toString();
    const mine = await cookie();
    const byGet = await fetch(`${app.url}/graphql?${query}`, {
      headers: { cookie: mine, 'apollo-require-preflight': 'x' },
    });
    expect(await byGet.json()).toEqual({ data: { viewer: null } });
    const byForm = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { cookie: mine, 'content-type': 'application/x-www-form-urlencoded' },
      body: query,
    });
    expect(byForm.status).toBe(415);
  });

  it('does not stand in a guest’s way once it is over', async () => {
    const mine = await cookie();
    const { data, headers } = await app.query('mutation { logout { success } }', {}, { cookie: mine });
    expect(data.logout.success).toBe(true);
    expect(headers.getSetCookie()).toEqual(['woo_login=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
    for (const stale of [mine, 'woo_login=nonsense', 'woo_login=']) {
      const answer = await app.query(WHO, {}, { cookie: stale });
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual({ viewer: null, customer: { id: 'guest', email: null } });
    }
  });
});

describe('the cookie of a storefront on another site', () => {
  it('is made for that, and always for TLS', async () => {
    const other = await startTestApp({
      catalogue: smallCatalogue(),
      config: 'account: { cookie: { name: my_login, sameSite: none } }',
    });
    cleanUp(other.stop);
    const { headers } = await other.query(LOGIN);
    expect(headers.getSetCookie()[0]).toMatch(/^my_login=\S+; Path=\/; HttpOnly; SameSite=None; Secure$/);
  });
});
