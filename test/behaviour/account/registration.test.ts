import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, LOGIN, logIn, WHO } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
});
afterAll(() => app.stop());
beforeEach(() => {
  app.forgetCalls();
});

const REGISTER = `mutation ($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) {
    clientMutationId authToken refreshToken
    customer { databaseId email firstName billing { city } shipping { city } }
    viewer { username jwtAuthToken }
  }
}`;

describe('registerCustomer', () => {
  it('creates an account and logs it in', async () => {
    const { data, errors } = await app.query(REGISTER, {
      input: {
        clientMutationId: 'n',
        ...{ username: 'nele', email: 'nele@mail.example.test', password: 'pass word', firstName: 'Nele' },
        ...{ billing: { city: 'Bonn', country: 'DE' }, shippingSameAsBilling: true },
      },
    });
    expect(errors).toBeUndefined();
    const { authToken, refreshToken, customer, viewer } = data.registerCustomer;
    expect(customer).toMatchObject({
      email: 'nele@mail.example.test',
      firstName: 'Nele',
      billing: { city: 'Bonn' },
      shipping: { city: 'Bonn' },
    });
    expect(viewer).toEqual({ username: 'nele', jwtAuthToken: authToken });
    expect(refreshToken).toMatch(/^eyJ/);
    expect((await app.query(WHO, {}, bearer(authToken))).data.viewer.username).toBe('nele');
    expect(app.store.catalogue.commerce.customerByLogin('nele')?.role).toBe('customer');
  });

  it('says what WooCommerce says of an address that has an account', async () => {
    const { data, errors } = await app.query(REGISTER, {
      input: { username: 'lena2', email: 'lena@mail.example.test', password: 'x' },
    });
    expect(data).toEqual({ registerCustomer: null });
    expect(errors?.[0]).toMatchObject({
      message:
        'An account is already registered with lena@mail.example.test. Please log in or use a different email address.',
      extensions: { code: 'BAD_USER_INPUT', upstreamCode: 'registration-error-email-exists' },
    });
  });

  it.each([
    ['no address', { username: 'x', password: 'x' }, 'An account needs an e-mail address.'],
    ['an address that is none', { email: 'nonsense', password: 'x' }, 'Invalid email address'],
  ])('refuses %s', async (_what, input, message) => {
    const { errors } = await app.query(REGISTER, { input });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('takes no role and no fields that the operator has not allowed', async () => {
    const role = await app.query(
      'mutation { registerCustomer(input: { email: "r@mail.example.test", roles: ["administrator"] }) { authToken } }',
    );
    expect(role.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const meta = await app.query(REGISTER, {
      input: {
        email: 'r@mail.example.test',
        password: 'x',
        metaData: [{ key: 'loyalty_tier', value: 'gold' }],
      },
    });
    expect(meta.errors?.[0]?.message).toBe('The custom field "loyalty_tier" cannot be written.');
    expect(app.calls()).toEqual([]);
  });

  it('only creates it when it is not to be logged in', async () => {
    const { data } = await app.query(REGISTER, {
      input: { username: 'otto', email: 'otto@mail.example.test', password: 'x', authenticate: false },
    });
    expect(data.registerCustomer).toMatchObject({
      authToken: null,
      refreshToken: null,
      customer: null,
      viewer: null,
    });
    expect((await app.query(LOGIN, { username: 'otto', password: 'x' })).data.login.user.username).toBe(
      'otto',
    );
  });

  it('logs in whoever has just made an account even while the log-in page does not work', async () => {
    app.store.faults.set('/wp-login.php', { kind: 'html', status: 403 });
    const { data, errors } = await app.query(REGISTER, {
      input: { username: 'pia', email: 'pia@mail.example.test', password: 'x' },
    });
    app.store.faults.clear();
    expect(errors).toBeUndefined();
    const { authToken, refreshToken } = data.registerCustomer;
    const who = await app.query(
      '{ viewer { username email name slug nickname roles { nodes { name } } } }',
      {},
      bearer(authToken),
    );
    expect(who.data.viewer).toEqual({
      ...{ username: 'pia', email: 'pia@mail.example.test', name: 'pia', slug: null, nickname: null },
      roles: { nodes: [{ name: 'customer' }] },
    });
    const refreshed = await app.query(
      `mutation { refreshJwtAuthToken(input: { jwtRefreshToken: "${refreshToken}" }) { authToken } }`,
    );
    expect(refreshed.errors).toBeUndefined();
    const own = await app.query(
      `mutation { updateUser(input: { id: "${data.registerCustomer.customer.databaseId}", nickname: "p" }) { user { id } } }`,
      {},
      bearer(authToken),
    );
    expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is not there where the operator wants no new accounts', async () => {
    const closed = await startTestApp({
      catalogue: smallCatalogue(),
      config: 'account: { registration: false }',
    });
    cleanUp(closed.stop);
    const { errors } = await closed.query(REGISTER, {
      input: { email: 'z@mail.example.test', password: 'x' },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(closed.calls()).toEqual([]);
  });
});

describe('registerUser', () => {
  it('creates a customer too', async () => {
    const { data, errors } = await app.query(
      `mutation { registerUser(input: { username: "quinn", email: "quinn@mail.example.test", password: "x", lastName: "Q" }) {
        user { username lastName jwtAuthToken jwtRefreshToken }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.registerUser.user).toMatchObject({ username: 'quinn', lastName: 'Q' });
    expect((await app.query(WHO, {}, bearer(data.registerUser.user.jwtAuthToken))).data.viewer.username).toBe(
      'quinn',
    );
  });
});

describe('a lost password', () => {
  const SEND = `mutation ($username: String!) {
    sendPasswordResetEmail(input: { username: $username }) { success user { username } }
  }`;
  const RESET = `mutation ($key: String, $login: String, $password: String) {
    resetUserPassword(input: { key: $key, login: $login, password: $password }) { user { databaseId name email } }
  }`;
  const keyFor = async (username: string): Promise<string> => {
    await app.query(SEND, { username });
    return /[?&]key=([^&]+)/.exec(app.store.mails.at(-1)?.text ?? '')?.[1] ?? '';
  };

  it('brings an e-mail, and the answer never tells for whom', async () => {
    const sent = app.store.mails.length;
    for (const username of ['jonas', 'jonas@mail.example.test', 'nobody-at-all']) {
      const { data, errors } = await app.query(SEND, { username });
      expect(errors).toBeUndefined();
      expect(data.sendPasswordResetEmail).toEqual({ success: true, user: null });
    }
    expect(app.store.mails.slice(sent).map(({ to }) => to)).toEqual([
      'jonas@mail.example.test',
      'jonas@mail.example.test',
    ]);
    const { authToken } = await logIn(app.query, 'jonas');
    const own = await app.query(SEND, { username: 'jonas' }, bearer(authToken));
    expect(own.data.sendPasswordResetEmail.user).toEqual({ username: 'jonas' });
    const other = await app.query(SEND, { username: 'lena' }, bearer(authToken));
    expect(other.data.sendPasswordResetEmail.user).toBeNull();
  });

  it('is replaced with the key, once, and all log-ins end', async () => {
    const { authToken } = await logIn(app.query, 'aiko');
    const key = await keyFor('aiko');
    const { data, errors } = await app.query(RESET, { key, login: 'aiko', password: 'brand new' });
    expect(errors).toBeUndefined();
    expect(data.resetUserPassword.user).toEqual({ databaseId: 5, name: 'Aiko 山本', email: null });
    expect((await app.query(WHO, {}, bearer(authToken))).errors?.[0]?.message).toMatch(/has ended/);
    const again = await app.query(RESET, { key, login: 'aiko', password: 'once more' });
    expect(again.errors?.[0]).toMatchObject({
      message: 'This key is not valid, or not any more. Ask for another e-mail.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    ['a made-up key', { key: 'made-up', login: 'lena', password: 'x' }, /key is not valid/],
    ['nobody', { key: 'made-up', login: 'nobody', password: 'x' }, /key is not valid/],
    ['no password', { key: 'k', login: 'lena', password: '' }, /needs "login", "key" and "password"/],
    ['nothing', {}, /needs "login", "key" and "password"/],
  ])('is not replaced with %s', async (_what, variables, message) => {
    const { data, errors } = await app.query(RESET, variables);
    expect(data).toEqual({ resetUserPassword: null });
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is not replaced with one that the shop does not take', async () => {
    const { errors } = await app.query(RESET, {
      key: await keyFor('jonas'),
      login: 'jonas',
      password: '   ',
    });
    expect(errors?.[0]?.message).toBe('The shop does not take this password.');
  });

  it('says so when the page is not there', async () => {
    app.store.faults.set('/wp-login.php', { kind: 'html', status: 503 });
    const { errors } = await app.query(SEND, { username: 'emma' });
    app.store.faults.clear();
    expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  });
});
