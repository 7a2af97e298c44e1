import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer, claimsOf, LOGIN, WHO } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    config: 'attempts: { login: { uses: 1000 }, loginsPerAddress: { uses: 1000 } }',
  });
});
afterAll(() => app.stop());
afterEach(() => {
  app.store.faults.clear();
  app.forgetCalls();
});

const LENA = { databaseId: 3, username: 'lena', email: 'lena@mail.example.test' };
const LENA_LOGIN = { username: 'lena', password: 'kranich-lena' };

describe('login at a stock WordPress', () => {
  it('gives tokens, the customer and the user', async () => {
    const { data, errors } = await app.query(LOGIN, LENA_LOGIN);
    expect(errors).toBeUndefined();
    expect(data.login).toMatchObject({
      clientMutationId: '1',
      customer: { ...LENA, id: 'dXNlcjoz' },
      user: { ...LENA, id: 'dXNlcjoz', name: 'Lena Faber' },
    });
    expect(data.login.sessionToken).toMatch(/^eyJ/);
    expect(app.calls()).toEqual([
      'POST /wp-login.php',
      'GET /wp-admin/admin-ajax.php',
      'GET /wp-json/wp/v2/users/me',
      'GET /wp-json/wc/v3/customers/3',
      'GET /wp-json/wc/store/v1/cart',
    ]);
  });

  it('gives a token that storefronts can read, and that is no place for secrets', async () => {
    const { data } = await app.query(LOGIN, LENA_LOGIN);
    const { authToken, authTokenExpiration, refreshToken, refreshTokenExpiration } = data.login;
    const claims = claimsOf(authToken);
    expect(claims).toMatchObject({ data: { user: { id: '3' } } });
    expect(claims.exp - claims.iat).toBe(900);
    expect(authTokenExpiration).toBe(String(claims.exp));
    expect(Number(refreshTokenExpiration) - claims.iat).toBe(14 * 86_400);
    expect(JSON.stringify(claims)).not.toMatch(/wordpress_|lena|nonce/);
    expect(refreshToken.split('.')).toHaveLength(5);
    expect(authToken.length).toBeLessThan(2_000);
  });

  it('makes the holder of the token known', async () => {
    const { data } = await app.query(LOGIN, LENA_LOGIN);
    const who = await app.query(WHO, {}, bearer(data.login.authToken));
    expect(who.data).toEqual({ viewer: LENA, customer: { id: 'dXNlcjoz', email: LENA.email } });
  });

  it('takes an e-mail address for the user name', async () => {
    const { data } = await app.query(LOGIN, { ...LENA_LOGIN, username: LENA.email });
    expect(data.login.user).toMatchObject(LENA);
  });

  it('speaks Headless Login', async () => {
    const { data, errors } = await app.query(
      `mutation ($credentials: PasswordProviderResponseInput!, $provider: LoginProviderEnum!) {
        login(input: { provider: $provider, credentials: $credentials }) {
          authToken authTokenExpiration refreshToken refreshTokenExpiration wooSessionToken
          user { databaseId wooSessionToken } customer { databaseId }
        }
      }`,
      { provider: 'PASSWORD', credentials: LENA_LOGIN },
    );
    expect(errors).toBeUndefined();
    expect(data.login).toMatchObject({ user: { databaseId: 3 }, customer: { databaseId: 3 } });
    expect(data.login.user.wooSessionToken).toBe(data.login.wooSessionToken);
  });

  it.each([
    ['a wrong password', { username: 'lena', password: 'kranich-jonas' }],
    ['a name that nobody has', { username: 'nobody', password: 'kranich-lena' }],
  ])('says the same of %s', async (_what, credentials) => {
    const { data, errors } = await app.query(LOGIN, credentials);
    expect(data).toEqual({ login: null });
    expect(errors).toMatchObject([
      {
        message: 'Wrong user name or password.',
        path: ['login'],
        extensions: { code: 'UNAUTHENTICATED', reason: 'incorrect_password' },
      },
    ]);
  });

  it.each(['{ username: "lena" }', '{ provider: PASSWORD }', '{ username: "", password: "" }'])(
    'asks for what is missing in %s',
    async (input) => {
      const { errors } = await app.query(`mutation { login(input: ${input}) { authToken } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      expect(app.calls()).toEqual([]);
    },
  );

  it('does not mind the expired token of the last time', async () => {
    const { data } = await app.query(LOGIN, LENA_LOGIN, bearer('eyJhbGciOiJIUzI1NiJ9.e30.nonsense'));
    expect(data.login.user).toMatchObject(LENA);
  });

  it('gives the names of the plugin in the same request, the new token in both', async () => {
    const { data } = await app.query(
      `mutation { login(input: { username: "lena", password: "kranich-lena" }) {
        authToken refreshToken
        customer { customerId jwtAuthToken jwtRefreshToken } user { userId jwtAuthToken jwtRefreshToken }
      } }`,
    );
    const { authToken, refreshToken, customer, user } = data.login;
    const tokens = { jwtAuthToken: authToken, jwtRefreshToken: refreshToken };
    expect(customer).toEqual({ customerId: 3, ...tokens });
    expect(user).toEqual({ userId: 3, ...tokens });
    const later = await app.query(
      '{ customer { jwtAuthToken jwtRefreshToken } }',
      {},
      bearer(authToken as string),
    );
    expect(later.data.customer).toEqual({ jwtAuthToken: authToken, jwtRefreshToken: null });
  });
});

describe('a log-in page that is not as it should be', () => {
  const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`;
  const form = '<form id="loginform"><input name="log"><input type="password" name="pwd"></form>';

  it.each([
    [
      'a captcha',
      { status: 200, body: page(`${form}<div class="g-recaptcha"></div>`) },
      'UPSTREAM_BAD_ANSWER',
      /captcha/,
    ],
    ['another page', { status: 200, body: page('Welcome') }, 'UPSTREAM_BAD_ANSWER', /another page \(200\)/],
    ['no page', { status: 404, body: page('Not found') }, 'UPSTREAM_BAD_ANSWER', /another page \(404\)/],
    ['a firewall', { status: 403, body: page('Blocked') }, 'UPSTREAM_BAD_ANSWER', /forbidden \(403\)/],
    [
      'a fault',
      { status: 500, body: page('Critical error') },
      'UPSTREAM_UNAVAILABLE',
      /not available \(500\)/,
    ],
    ['a limit', { status: 429, body: page('Slow down') }, 'UPSTREAM_RATE_LIMITED', /slow down \(429\)/],
  ] as const)('says so: %s', async (_what, { status, body }, code, message) => {
    app.store.faults.set('/wp-login.php', {
      kind: 'answer',
      status,
      body,
      headers: { 'content-type': 'text/html' },
    });
    const { errors } = await app.query(LOGIN, { username: 'lena', password: 'kranich-lena' });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/kranich|lena/);
    expect(app.calls()).toEqual(['POST /wp-login.php']);
  });
});
