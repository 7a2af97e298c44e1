import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore, type DemoStore, type DemoStoreOptions } from '../../demo/src/demo-store.js';
import { cleanUp } from '../support/clean-up.js';
const DAY_MS = 86_400_000;
const LENA = { log: 'lena', pwd: 'kranich-lena', testcookie: '1' };

async function start(options: Partial<DemoStoreOptions> = {}): Promise<DemoStore> {
  const store = await startDemoStore({ catalogue: smallCatalogue(), ...options });
  cleanUp(() => store.stop());
  return store;
}

async function get(store: DemoStore, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(store.url + path, { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function post(store: DemoStore, path: string, form: Record<string, string>, cookie = '') {
  const response = await fetch(store.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams(form),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function logIn(store: DemoStore, form: Record<string, string> = LENA) {
  return post(store, '/wp-login.php', form, 'wordpress_test_cookie=WP Cookie check');
}

/** What a browser would send back of the cookies it was given. */
function cookiesOf(headers: Headers): string {
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return [...new Set(pairs)].join('; ');
}

async function session(store: DemoStore, form?: Record<string, string>) {
  const cookie = cookiesOf((await logIn(store, form)).headers);
  const nonce = (await get(store, '/wp-admin/admin-ajax.php?action=rest-nonce', { cookie })).text;
  return { cookie, 'x-wp-nonce': nonce };
}

const me = (store: DemoStore, headers: Record<string, string>) =>
  get(store, '/wp-json/wp/v2/users/me?context=edit', headers);

describe('the log-in page', () => {
  it('answers 302 with the cookies of a session, by name and by mail address', async () => {
    const store = await start();
    for (const log of ['lena', 'Lena@mail.example.test']) {
      const { status, headers } = await logIn(store, { ...LENA, log });
      expect([status, headers.get('location')]).toEqual([302, `${store.url}/wp-admin/profile.php`]);
      const names = headers.getSetCookie().map((cookie) => cookie.replace(/=.*path=/, ' '));
      expect(names).toEqual([
        'wordpress_test_cookie /; HttpOnly',
        expect.stringMatching(/^wordpress_sec_[0-9a-f]{32} \/wp-content\/plugins; HttpOnly$/),
        expect.stringMatching(/^wordpress_sec_[0-9a-f]{32} \/wp-admin; HttpOnly$/),
        expect.stringMatching(/^wordpress_logged_in_[0-9a-f]{32} \/; HttpOnly$/),
      ]);
    }
  });

  it('shows itself again with an error, and no session, when something is wrong', async () => {
    const store = await start();
    for (const form of [
      { ...LENA, pwd: 'wrong' },
      { ...LENA, pwd: '' },
      { ...LENA, log: '<b>nobody</b>' },
    ]) {
      const { status, headers, text } = await logIn(store, form);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toContain('text/html');
      expect(text).toContain('id="login_error"');
      expect(text).not.toContain('<b>nobody');
      expect(headers.getSetCookie().some((cookie) => cookie.includes('logged_in'))).toBe(false);
    }
    expect((await post(store, '/wp-login.php', LENA)).text).toContain('Cookies are blocked');
  });

  it('sends people on inside the site only', async () => {
    const store = await start();
    const to = async (redirect_to: string) =>
      (await logIn(store, { ...LENA, redirect_to })).headers.get('location');
    expect(await to(`${store.url}/shop/`)).toBe(`${store.url}/shop/`);
    expect(await to('https://elsewhere.example.test/')).toBe(`${store.url}/wp-admin/profile.php`);
    expect(await to('//elsewhere.example.test/')).toBe(`${store.url}/wp-admin/profile.php`);
  });

  it('keeps what was typed in out of the request log', async () => {
    const store = await start();
    await logIn(store);
    expect(JSON.stringify(store.requests)).not.toContain('kranich-lena');
    expect(store.requests).toMatchObject([{ method: 'POST', path: '/wp-login.php', status: 302 }]);
  });
});

describe('a session', () => {
  it('makes its bearer a user for WordPress’s own API with a nonce, and nobody without', async () => {
    const store = await start();
    const { cookie, 'x-wp-nonce': nonce } = await session(store);
    const answer = await me(store, { cookie, 'x-wp-nonce': nonce });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      id: 3,
      email: 'lena@mail.example.test',
      roles: ['customer'],
    });
    expect(answer.headers.get('x-wp-nonce')).toBe(nonce);
    expect((await me(store, { cookie })).status).toBe(401);
    const refused = await me(store, { cookie, 'x-wp-nonce': '0123456789' });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([403, 'rest_cookie_invalid_nonce']);
  });

  it('opens the customer’s own cart, and leaves the keys’ API closed', async () => {
    const store = await start();
    const headers = await session(store);
    expect((await get(store, '/wp-json/wc/store/v1/cart', headers)).headers.get('user-id')).toBe('3');
    const { status, text } = await get(store, '/wp-json/wc/v3/orders', headers);
    expect([status, JSON.parse(text).code]).toEqual([403, 'woocommerce_rest_cannot_view']);
  });

  it('opens the keys’ API and the classic menus to the owner', async () => {
    const store = await start();
    const headers = await session(store, { log: 'emma', pwd: 'kranich-emma', testcookie: '1' });
    expect((await get(store, '/wp-json/wc/v3/orders', headers)).status).toBe(200);
    expect(JSON.parse((await get(store, '/wp-json/wp/v2/menus', headers)).text)).toMatchObject([
      { name: 'Main menu', locations: ['primary'] },
    ]);
  });

  it('gets no nonce without the cookie of wp-admin, nor without any', async () => {
    const store = await start();
    const { cookie } = await session(store);
    const half = cookie.replace(/wordpress_sec_[^;]*;? ?/g, '');
    for (const sent of [half, '']) {
      const { status, text } = await get(store, '/wp-admin/admin-ajax.php?action=rest-nonce', {
        cookie: sent,
      });
      expect([status, text]).toEqual([400, '0']);
    }
  });

  it('lasts two days, and two weeks when it is to be remembered', async () => {
    const begun = Date.UTC(2026, 4, 1, 12);
    for (const [form, days] of [
      [LENA, 2],
      [{ ...LENA, rememberme: 'forever' }, 14],
    ] as const) {
      let now = begun;
      const store = await start({ now: () => new Date(now) });
      const { cookie } = await session(store, form);
      const nonce = async () =>
        (await get(store, '/wp-admin/admin-ajax.php?action=rest-nonce', { cookie })).status;
      now = begun + days * DAY_MS;
      expect(await nonce()).toBe(200);
      now += 1000;
      expect(await nonce()).toBe(400);
    }
  });

  it('has nonces that last half a day to a day', async () => {
    let now = Date.UTC(2026, 4, 1, 12, 0, 1);
    const store = await start({ now: () => new Date(now) });
    const headers = await session(store);
    now += DAY_MS - 2000;
    expect((await me(store, headers)).status).toBe(200);
    now += 2000;
    expect((await me(store, headers)).status).toBe(403);
  });

  it('ends with a forged cookie, a new password, or by logging out with its nonce', async () => {
    const store = await start();
    const headers = await session(store);
    expect((await me(store, { ...headers, cookie: headers.cookie.replaceAll('lena', 'jonas') })).status).toBe(
      403,
    );
    const asked = await get(store, '/wp-login.php?action=logout', headers);
    expect(asked.status).toBe(403);
    const link = /href="[^"]*(\/wp-login\.php[^"]*)"/.exec(asked.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const left = await get(store, link, headers);
    expect([left.status, left.headers.get('location')]).toEqual([
      302,
      expect.stringContaining('loggedout=true'),
    ]);
    expect((await me(store, headers)).status).toBe(403);
    const other = await session(store);
    expect((await me(store, other)).status).toBe(200);
    store.catalogue.commerce.customers.get(3)!.password = 'changed';
    expect((await me(store, other)).status).toBe(403);
  });
});

describe('a lost password', () => {
  async function askFor(store: DemoStore, user_login = 'lena@mail.example.test') {
    const answer = await post(store, '/wp-login.php?action=lostpassword', { user_login });
    const link = /http\S+/.exec(store.mails.at(-1)?.text ?? '')?.[0] ?? '';
    return { answer, path: link.replace(store.url, '') };
  }

  it('is replaced by way of a mail, a cookie and a form', async () => {
    const store = await start();
    const { answer, path } = await askFor(store);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'wp-login.php?checkemail=confirm']);
    expect(store.mails).toMatchObject([{ to: 'lena@mail.example.test' }]);
    expect(path).toMatch(/^\/wp-login\.php\?action=rp&key=[\w-]{20}&login=lena$/);
    const opened = await get(store, path);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, 'wp-login.php?action=rp']);
    const cookie = cookiesOf(opened.headers);
    expect(cookie).toMatch(/^wp-resetpass-[0-9a-f]{32}=lena%3A/);
    const form = (await get(store, '/wp-login.php?action=rp', { cookie })).text;
    const rp_key = /name="rp_key" value="([^"]*)"/.exec(form)?.[1] ?? '';
    const save = (pass1: string, pass2: string) =>
      post(store, '/wp-login.php?action=resetpass', { pass1, pass2, rp_key }, cookie);
    expect((await save('new one', 'another')).text).toContain('do not match');
    expect((await save('new one', 'new one')).text).toContain('has been reset');
    expect((await logIn(store)).status).toBe(200);
    expect((await logIn(store, { ...LENA, pwd: 'new one' })).status).toBe(302);
    expect((await save('once more', 'once more')).headers.get('location')).toContain('error=invalidkey');
  });

  it('is not replaced by a wrong key, an old one, or one that a newer one voids', async () => {
    let now = Date.UTC(2026, 4, 1);
    const store = await start({ now: () => new Date(now) });
    const first = (await askFor(store)).path;
    const second = (await askFor(store)).path;
    const outcome = async (path: string) => {
      const cookie = cookiesOf((await get(store, path)).headers);
      return (await get(store, '/wp-login.php?action=rp', { cookie })).headers.get('location');
    };
    expect(await outcome(first)).toContain('error=invalidkey');
    expect(await outcome('/wp-login.php?action=rp&key=x&login=lena')).toContain('error=invalidkey');
    expect(await outcome(second)).toBeNull();
    now += DAY_MS + 1;
    expect(await outcome(second)).toContain('error=expiredkey');
  });

  it('of somebody unknown brings an error and no mail', async () => {
    const store = await start();
    const { answer } = await askFor(store, 'nobody@mail.example.test');
    expect([answer.status, store.mails]).toEqual([200, []]);
    expect(answer.text).toContain('id="login_error"');
  });
});

describe('plugins that give out JSON Web Tokens', () => {
  async function ask(
    store: DemoStore,
    path: string,
    body: object = {},
    headers: Record<string, string> = {},
  ) {
    const response = await fetch(`${store.url}/wp-json/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as any };
  }
  const asLena = { username: 'lena', password: 'kranich-lena' };

  it('are not there in a stock WordPress', async () => {
    const store = await start();
    expect((await ask(store, 'jwt-auth/v1/token', asLena)).status).toBe(404);
    expect((await ask(store, 'simple-jwt-login/v1/auth', asLena)).status).toBe(404);
    expect((await me(store, { authorization: 'Bearer x.y.z' })).status).toBe(401);
  });

  it('JWT Authentication for WP REST API: token, validate, a week, and a refusal of bad tokens', async () => {
    let now = Date.UTC(2026, 4, 1);
    const store = await start({ jwtPlugin: 'jwt-authentication', now: () => new Date(now) });
    const { body } = await ask(store, 'jwt-auth/v1/token', asLena);
    expect(body).toMatchObject({ user_email: 'lena@mail.example.test', user_display_name: 'Lena Faber' });
    const authorization = `Bearer ${body.token as string}`;
    expect((await me(store, { authorization })).status).toBe(200);
    expect((await ask(store, 'jwt-auth/v1/token/validate', {}, { authorization })).body.code).toBe(
      'jwt_auth_valid_token',
    );
    const wrong = await ask(store, 'jwt-auth/v1/token', { ...asLena, password: 'x' });
    expect([wrong.status, wrong.body.code]).toEqual([403, '[jwt_auth] incorrect_password']);
    now += 7 * DAY_MS + 1000;
    const late = await me(store, { authorization });
    expect([late.status, JSON.parse(late.text).code]).toEqual([403, 'jwt_auth_invalid_token']);
  });

  it('JWT Auth: the token lies one level deeper', async () => {
    const store = await start({ jwtPlugin: 'jwt-auth' });
    const { body } = await ask(store, 'jwt-auth/v1/token', asLena);
    expect(body).toMatchObject({
      success: true,
      statusCode: 200,
      data: { id: 3, email: 'lena@mail.example.test' },
    });
    expect((await me(store, { authorization: `Bearer ${body.data.token as string}` })).status).toBe(200);
    expect((await ask(store, 'jwt-auth/v1/token', { username: 'nobody', password: 'x' })).body).toMatchObject(
      {
        success: false,
        code: 'invalid_username',
      },
    );
  });

  it('Simple JWT Login: auth, refresh, validate, revoke', async () => {
    const store = await start({ jwtPlugin: 'simple-jwt-login' });
    const first = (
      await ask(store, 'simple-jwt-login/v1/auth', {
        email: 'lena@mail.example.test',
        password: 'kranich-lena',
      })
    ).body.data.jwt as string;
    const second = (await ask(store, 'simple-jwt-login/v1/auth/refresh', { JWT: first })).body.data
      .jwt as string;
    expect((await ask(store, 'simple-jwt-login/v1/auth/validate', { JWT: second })).body.data).toMatchObject({
      user: { ID: '3' },
      roles: ['customer'],
    });
    const statusWith = async (jwt: string) => (await me(store, { authorization: `Bearer ${jwt}` })).status;
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
    expect((await ask(store, 'simple-jwt-login/v1/auth/revoke', { JWT: second })).body.success).toBe(true);
    expect(await statusWith(second)).toBe(401);
    expect(await ask(store, 'simple-jwt-login/v1/auth', { email: 'lena', password: 'x' })).toMatchObject({
      status: 400,
      body: { success: false, error: expect.any(String) },
    });
  });
});
