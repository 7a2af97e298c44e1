import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { hasRedis, startRedis, type TestRedis } from '../../support/redis-server.js';
import {
  bearer,
  claimsOf,
  logIn,
  movableClock,
  startSecondApp,
  WHO,
} from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const REFRESH_JWT = `mutation ($token: String!) {
  refreshJwtAuthToken(input: { clientMutationId: "r", jwtRefreshToken: $token }) { clientMutationId authToken }
}`;
const REFRESH = `mutation ($token: String!) {
  refreshToken(input: { refreshToken: $token }) { success authToken authTokenExpiration }
}`;
const ROTATE = `mutation ($token: String!) {
  refreshToken(input: { refreshToken: $token }) { authToken refreshToken again: refreshToken refreshTokenExpiration }
}`;
const LOGOUT = 'mutation { logout(input: {}) { success status } }';
const MINUTE = 60_000;

const clock = movableClock();
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    clock,
    store: { now: () => new Date(clock.now()) },
    config: 'attempts: { login: { uses: 1000 }, loginsPerAddress: { uses: 1000 } }',
  });
});
afterAll(() => app.stop());

const who = async (token: string) => {
  const { data, errors } = await app.query(WHO, {}, bearer(token));
  return errors ? errors[0]?.message : (data.viewer?.username ?? null);
};

describe('an access token', () => {
  it('ends when it says it does, in the words that storefronts look for', async () => {
    const { authToken } = await logIn(app.query, 'lena');
    expect(await who(authToken)).toBe('lena');
    clock.advance(15 * MINUTE + 1_000);
    const { data, errors } = await app.query('{ viewer { id } }', {}, bearer(authToken));
    expect(data).toEqual({ viewer: null });
    expect(errors).toMatchObject([{ message: 'Expired token', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('that is over does not keep anybody from the catalogue', async () => {
    const { authToken } = await logIn(app.query, 'lena');
    clock.advance(16 * MINUTE);
    const { data, errors } = await app.query(
      '{ products(first: 1) { nodes { name } } viewer { id } }',
      {},
      bearer(authToken),
    );
    expect(data.products.nodes).toHaveLength(1);
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([['Expired token', ['viewer']]]);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Bearer undefined', 'Bearer null', 'Bearer false', 'Basic eDp5'])(
    'is not meant by "%s"',
    async (authorization) => {
      const { data, errors } = await app.query(WHO, {}, { authorization });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ viewer: null, customer: { id: 'guest', email: null } });
    },
  );

  it('counts only as we made it', async () => {
    const { authToken, refreshToken } = await logIn(app.query, 'lena');
    const [head = '', , signature = ''] = authToken.split('.');
    const claims = claimsOf(authToken);
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const other = { ...claims, data: { user: { id: '1' } } };
    const stranger = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('another secret of at least 32 bytes'));
    for (const forged of [
      `${head}.${encoded(other)}.${signature}`,
      `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(other)}.`,
      `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.${signature}`,
      stranger,
      refreshToken,
      `${authToken.slice(0, -2)}xx`,
      'x.y.z',
      'x',
    ]) {
      expect(await who(forged)).toBe('Invalid token');
    }
    expect(await who(authToken)).toBe('lena');
  });

  it('of another shop with the same secret does not count', async () => {
    const config = `session: { secret: ${'s'.repeat(40)} }`;
    const one = await startTestApp({ catalogue: smallCatalogue(), config });
    cleanUp(one.stop);
    const other = await startTestApp({ catalogue: smallCatalogue(), config });
    cleanUp(other.stop);
    const { authToken } = await logIn(one.query, 'lena');
    expect((await one.query(WHO, {}, bearer(authToken))).data.viewer.username).toBe('lena');
    const { errors } = await other.query(WHO, {}, bearer(authToken));
    expect(errors?.[0]?.message).toBe('Invalid token');
  });

  it('outlives a restart of the server, and so does the log-in at WordPress inside it', async () => {
    const { authToken, refreshToken } = await logIn(app.query, 'lena');
    const restarted = await startSecondApp(app.store, { clock });
    cleanUp(restarted.stop);
    const { data } = await restarted.query(WHO, {}, bearer(authToken));
    expect(data.viewer).toMatchObject({ username: 'lena' });
    const refreshed = await restarted.query(REFRESH_JWT, { token: refreshToken });
    expect(refreshed.data.refreshJwtAuthToken.authToken).toMatch(/^eyJ/);
  });
});

describe('a refresh token', () => {
  it('gives new access tokens again and again in the dialect that has no new one to give', async () => {
    const { refreshToken } = await logIn(app.query, 'lena');
    for (let round = 0; round < 3; round += 1) {
      clock.advance(20 * MINUTE);
      const { data } = await app.query(REFRESH_JWT, { token: refreshToken }, bearer('expired'));
      expect(data.refreshJwtAuthToken.clientMutationId).toBe('r');
      expect(await who(data.refreshJwtAuthToken.authToken)).toBe('lena');
      const second = await app.query(REFRESH, { token: refreshToken });
      expect(second.data.refreshToken.success).toBe(true);
      expect(claimsOf(second.data.refreshToken.authToken).exp).toBe(
        Number(second.data.refreshToken.authTokenExpiration),
      );
    }
  });

  it('asks the shop whether the log-in is still good', async () => {
    const { refreshToken } = await logIn(app.query, 'lena');
    app.forgetCalls();
    await app.query(REFRESH, { token: refreshToken });
    expect(app.calls()).toEqual(['GET /wp-admin/admin-ajax.php']);
  });

  it('is taken by one exchange for the next, and by tabs at the same time', async () => {
    const { refreshToken } = await logIn(app.query, 'lena');
    const tabs = await Promise.all([1, 2, 3].map(() => app.query(ROTATE, { token: refreshToken })));
    for (const { data } of tabs) {
      expect(data.refreshToken.refreshToken).not.toBe(refreshToken);
      expect(data.refreshToken.again).toBe(data.refreshToken.refreshToken);
      expect(await who(data.refreshToken.authToken)).toBe('lena');
    }
    const next = tabs[2]?.data.refreshToken.refreshToken;
    const { data } = await app.query(ROTATE, { token: next });
    expect(await who(data.refreshToken.authToken)).toBe('lena');
  });

  it('that was exchanged before ends the whole log-in when it comes back later', async () => {
    const { refreshToken } = await logIn(app.query, 'lena');
    const { data } = await app.query(ROTATE, { token: refreshToken });
    clock.advance(MINUTE);
    const stolen = await app.query(ROTATE, { token: refreshToken });
    expect(stolen.data.refreshToken?.refreshToken ?? null).toBeNull();
    expect(stolen.errors?.[0]).toMatchObject({
      message: 'This log-in has ended; log in again.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(await who(data.refreshToken.authToken)).toMatch(/has ended/);
    const own = await app.query(ROTATE, { token: data.refreshToken.refreshToken });
    expect(own.errors?.[0]?.message).toMatch(/has ended/);
  });

  it('ends, and is not an access token, nor the other way round', async () => {
    const { authToken, refreshToken } = await logIn(app.query, 'lena');
    const swapped = await app.query(REFRESH, { token: authToken });
    expect(swapped.errors?.[0]?.message).toBe('Invalid token');
    clock.advance(14 * 24 * 60 * MINUTE + 1_000);
    const { data, errors } = await app.query(REFRESH_JWT, { token: refreshToken });
    expect(data).toEqual({ refreshJwtAuthToken: null });
    expect(errors?.[0]?.message).toBe('Expired token');
  });

  it('is worth nothing once WordPress has ended the log-in', async () => {
    const { authToken, refreshToken } = await logIn(app.query, 'jonas');
    app.store.faults.set('rest-nonce', { kind: 'answer', status: 400, body: '0' }, 1);
    const { errors } = await app.query(REFRESH, { token: refreshToken });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    app.store.faults.set('rest-nonce', { kind: 'html', status: 503 }, 1);
    const down = await app.query(REFRESH, { token: refreshToken });
    expect(down.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    expect((await app.query(REFRESH, { token: refreshToken })).data.refreshToken.success).toBe(true);
    expect(await who(authToken)).toBe('jonas');
  });
});

describe('log-out', () => {
  it('ends all tokens, and the log-in at WordPress', async () => {
    const { authToken, refreshToken } = await logIn(app.query, 'lena');
    app.forgetCalls();
    const { data } = await app.query(LOGOUT, {}, bearer(authToken));
    expect(data.logout).toEqual({ success: true, status: 'SUCCESS' });
    expect(app.calls()).toEqual(['GET /wp-login.php', 'GET /wp-login.php']);
    expect(app.store.requests.map(({ status }) => status)).toEqual([403, 302]);
    expect(await who(authToken)).toBe('This log-in has ended; log in again.');
    const { errors } = await app.query(REFRESH_JWT, { token: refreshToken });
    expect(errors?.[0]?.message).toMatch(/has ended/);
  });

  it('ends only its own log-in', async () => {
    const [laptop, phone] = [await logIn(app.query, 'lena'), await logIn(app.query, 'lena')];
    await app.query(LOGOUT, {}, bearer(laptop.authToken));
    expect(await who(phone.authToken)).toBe('lena');
  });

  it('also ends a log-in whose access token has just expired', async () => {
    const { authToken, refreshToken } = await logIn(app.query, 'lena');
    clock.advance(16 * MINUTE);
    const { data } = await app.query(LOGOUT, {}, bearer(authToken));
    expect(data.logout.success).toBe(true);
    const { errors } = await app.query(REFRESH_JWT, { token: refreshToken });
    expect(errors?.[0]?.message).toMatch(/has ended/);
  });

  it('counts even when the shop is down', async () => {
    const { authToken } = await logIn(app.query, 'lena');
    app.store.faults.set('/wp-login.php', { kind: 'drop' });
    const { data } = await app.query(LOGOUT, {}, bearer(authToken));
    app.store.faults.clear();
    expect(data.logout.success).toBe(true);
    expect(await who(authToken)).toMatch(/has ended/);
  });

  it('says null to guests, and the rest of the request is a guest’s', async () => {
    expect((await app.query(LOGOUT)).data.logout).toEqual({ success: null, status: 'SUCCESS' });
    const { data } = await app.query(
      'mutation { login(input: { username: "lena", password: "kranich-lena" }) { user { username } } logout { success } }',
    );
    expect(data).toEqual({ login: { user: { username: 'lena' } }, logout: { success: true } });
  });
});

describe.skipIf(!hasRedis)('two processes that share a Redis (skipped where none is installed)', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  it('both know of a log-out, and of a refresh token that was used twice', async () => {
    const config = `redis: { url: "${redis.url}" }`;
    const one = await startSecondApp(app.store, { config, clock });
    cleanUp(one.stop);
    const other = await startSecondApp(app.store, { config, clock });
    cleanUp(other.stop);
    const first = await logIn(one.query, 'lena');
    expect((await other.query(WHO, {}, bearer(first.authToken))).data.viewer.username).toBe('lena');
    await one.query(LOGOUT, {}, bearer(first.authToken));
    const after = await other.query(WHO, {}, bearer(first.authToken));
    expect(after.errors?.[0]?.message).toMatch(/has ended/);

    const second = await logIn(one.query, 'lena');
    await one.query(ROTATE, { token: second.refreshToken });
    clock.advance(MINUTE);
    await other.query(ROTATE, { token: second.refreshToken });
    const reused = await one.query(WHO, {}, bearer(second.authToken));
    expect(reused.errors?.[0]?.message).toMatch(/has ended/);
  });
});
