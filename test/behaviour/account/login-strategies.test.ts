import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import type { DemoStoreOptions } from '../../../demo/src/demo-store.js';
import {
  startIdentityProvider,
  type IdentityProvider,
} from '../../../demo/src/services/identity-provider.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, LOGIN, logIn, movableClock, WHO } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

async function start(config: string, store: Omit<DemoStoreOptions, 'catalogue'> = {}): Promise<TestApp> {
  const app = await startTestApp({ catalogue: smallCatalogue(), config, store });
  cleanUp(app.stop);
  return app;
}

async function startProvider(): Promise<IdentityProvider> {
  const provider = await startIdentityProvider();
  cleanUp(() => provider.stop());
  return provider;
}

const REFRESH = `mutation ($token: String!) { refreshToken(input: { refreshToken: $token }) { authToken } }`;
const LOGOUT = 'mutation { logout { success } }';
const ME = 'GET /wp-json/wp/v2/users/me';

describe.each([
  ['jwtAuth', 'jwt-authentication', '/wp-json/jwt-auth/v1/token'],
  ['jwtAuth', 'jwt-auth', '/wp-json/jwt-auth/v1/token'],
  ['simpleJwtLogin', 'simple-jwt-login', '/wp-json/simple-jwt-login/v1/auth'],
] as const)('%s with the plugin %s', (strategy, jwtPlugin, route) => {
  it('logs in, goes on and logs out', async () => {
    const { query, calls, forgetCalls } = await start(`account: { login: { strategy: ${strategy} } }`, {
      jwtPlugin,
    });
    for (const username of ['lena', 'lena@mail.example.test']) {
      forgetCalls();
      const { data } = await query(LOGIN, { username, password: 'kranich-lena' });
      expect(data.login).toMatchObject({ user: { username: 'lena' }, customer: { databaseId: 3 } });
      expect(calls().slice(0, 2)).toEqual([`POST ${route}`, ME]);
    }
    const { authToken, refreshToken } = await logIn(query, 'jonas');
    expect((await query(WHO, {}, bearer(authToken))).data.viewer.username).toBe('jonas');
    forgetCalls();
    const refreshed = await query(REFRESH, { token: refreshToken });
    expect(calls()).toEqual([ME]);
    const { data } = await query(LOGOUT, {}, bearer(refreshed.data.refreshToken.authToken));
    expect(data.logout.success).toBe(true);
    const { errors } = await query(WHO, {}, bearer(authToken));
    expect(errors?.[0]?.message).toMatch(/has ended/);
  });

  it('tells a wrong password from a plugin that is not there', async () => {
    const { query, store } = await start(`account: { login: { strategy: ${strategy} } }`, { jwtPlugin });
    const wrong = await query(LOGIN, { username: 'lena', password: 'wrong' });
    expect(wrong.errors?.[0]).toMatchObject({
      message: 'Wrong user name or password.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    store.faults.set(route, {
      kind: 'answer',
      status: 404,
      body: '{"code":"rest_no_route","message":"No route"}',
    });
    const missing = await query(LOGIN, { username: 'lena', password: 'kranich-lena' });
    expect(missing.errors?.[0]?.extensions.code).toBe('UPSTREAM_REFUSED');
    store.faults.set(route, { kind: 'html', status: 403 });
    const blocked = await query(LOGIN, { username: 'lena', password: 'kranich-lena' });
    expect(blocked.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(JSON.stringify([missing, blocked])).not.toContain('kranich');
  });
});

describe('a moved log-in page', () => {
  it('is found where the configuration says', async () => {
    const { query, calls } = await start('account: { login: { loginPath: /my-door } }');
    await query(LOGIN, { username: 'lena', password: 'kranich-lena' });
    expect(calls()).toEqual(['POST /my-door']);
  });
});

describe('an access token that outlives WordPress’s nonces', () => {
  it('gets a new one behind the scenes, once', async () => {
    const clock = movableClock();
    const app = await startTestApp({
      catalogue: smallCatalogue(),
      config: 'account: { accessTokenLifetime: 3d }',
      clock,
      store: { now: () => new Date(clock.now()) },
    });
    cleanUp(app.stop);
    const { authToken } = await logIn(app.query, 'lena');
    clock.advance(25 * 3_600_000);
    app.forgetCalls();
    const first = await app.query('{ viewer { username } }', {}, bearer(authToken));
    const second = await app.query('{ viewer { nickname username } }', {}, bearer(authToken));
    expect(first.data.viewer.username).toBe('lena');
    expect(second.data.viewer).toEqual({ nickname: 'lena', username: 'lena' });
    expect(app.calls()).toEqual(['GET /wp-admin/admin-ajax.php', ME, ME]);
  });
});

describe('tokens of an identity provider', () => {
  const config = (issuer: string, more = '') =>
    `account: { bearer: { issuer: "${issuer}", audience: [shop], allowPrivateNetwork: true${more} } }`;
  const LENA = { subject: 'abc', email: 'lena@mail.example.test' };

  it('stand for the customer with their e-mail address', async () => {
    const provider = await startProvider();
    const { query, calls, store } = await start(config(provider.issuer));
    const token = await provider.mint(LENA);
    const { data, errors } = await query(WHO, {}, bearer(token));
    expect(errors).toBeUndefined();
    expect(data.viewer).toEqual({ databaseId: 3, username: 'lena', email: LENA.email });
    expect(provider.requests).toEqual(['/.well-known/openid-configuration', '/jwks']);
    // The address is in the body of a question, not in an address that servers log.
    expect(calls()[0]).toBe('POST /wp-json/wc/v3/customers');
    expect(store.requests[0]?.params).toMatchObject({ email: LENA.email, role: 'all' });
  });

  it('stand for the user whose number they name, where that is configured', async () => {
    const provider = await startProvider();
    const { query } = await start(config(provider.issuer, ', userIdClaim: wp_user'));
    const token = await provider.mint({ subject: 'x', claims: { wp_user: 4 } });
    expect((await query(WHO, {}, bearer(token))).data.viewer.username).toBe('jonas');
    const nobody = await provider.mint({ subject: 'x', claims: { wp_user: 'me' } });
    expect((await query(WHO, {}, bearer(nobody))).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('count only when everything about them is right', async () => {
    const provider = await startProvider();
    const { query } = await start(config(provider.issuer));
    const message = async (token: string) => (await query(WHO, {}, bearer(token))).errors?.[0]?.message;
    const unknown = 'This token does not belong to a customer of the shop.';
    expect(await message(await provider.mint({ ...LENA, audience: 'another' }))).toBe('Invalid token');
    expect(await message(await provider.mint({ ...LENA, signedBy: 'stranger' }))).toBe('Invalid token');
    expect(await message(await provider.mint({ ...LENA, claims: { iss: 'https://other.example' } }))).toBe(
      'Invalid token',
    );
    expect(await message(await provider.mint({ ...LENA, lifetimeSeconds: -60 }))).toBe('Expired token');
    expect(await message(await provider.mint({ ...LENA, emailVerified: false }))).toBe(unknown);
    expect(await message(await provider.mint({ subject: 'abc' }))).toBe(unknown);
    expect(await message(await provider.mint({ subject: 'x', email: 'nobody@mail.example.test' }))).toBe(
      unknown,
    );
    expect(await message(await provider.mint({ subject: 'x', email: 'emma@mail.example.test' }))).toBe(
      unknown,
    );
    const [, payload = ''] = (await provider.mint(LENA)).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await message(`${none}.${payload}.`)).toBe('Invalid token');
    expect(await message(await provider.mint(LENA))).toBeUndefined();
  });

  it('end with a log-out, until there is a newer one', async () => {
    const provider = await startProvider();
    const { query, calls, forgetCalls } = await start(config(provider.issuer));
    const token = await provider.mint(LENA);
    forgetCalls();
    await query(LOGOUT, {}, bearer(token));
    expect(calls()).not.toContain('GET /wp-login.php');
    expect((await query(WHO, {}, bearer(token))).errors?.[0]?.message).toMatch(/has ended/);
    const iat = Math.floor(Date.now() / 1000) + 2;
    const newer = await provider.mint({ ...LENA, claims: { iat, exp: iat + 60 } });
    expect((await query(WHO, {}, bearer(newer))).data.viewer.username).toBe('lena');
  });

  it('are an error while the provider is down', async () => {
    const provider = await startProvider();
    const { query } = await start(config(provider.issuer, `, jwksUri: "${provider.issuer}/jwks"`));
    const token = await provider.mint(LENA);
    await provider.stop();
    const down = await query(WHO, {}, bearer(token));
    expect(down.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(JSON.stringify(down)).not.toContain(token);
    // Our own tokens do not need it.
    const { authToken } = await logIn(query, 'lena');
    expect((await query(WHO, {}, bearer(authToken))).data.viewer.username).toBe('lena');
  });
});
