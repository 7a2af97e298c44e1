import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer, LOGIN, logIn, movableClock, WHO } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const clock = movableClock();
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    clock,
    config: `
account: { metaKeys: [loyalty_tier], writableMetaKeys: [newsletter] }
attempts: { login: { uses: 1000 }, loginsPerAddress: { uses: 1000 }, registrationsPerAddress: { uses: 1000 } }`,
  });
});
afterAll(() => app.stop());
beforeEach(() => {
  app.forgetCalls();
});

const storedCustomer = (username: string) => app.store.catalogue.commerce.customerByLogin(username);
const asking = async (username: string) => bearer((await logIn(app.query, username)).authToken);

describe('customer', () => {
  it('is whoever is logged in, read once', async () => {
    const lena = await asking('lena');
    app.forgetCalls();
    const { data, errors } = await app.query(
      `{ customer {
        id databaseId email username firstName lastName displayName role date modified isPayingCustomer isVatExempt
        billing { firstName address1 city postcode country email phone company } shipping { city country email }
        metaData { key value } hidden: metaData(key: "secret") { key }
      } }`,
      {},
      lena,
    );
    expect(errors).toBeUndefined();
    expect(data.customer).toMatchObject({
      ...{ id: 'dXNlcjoz', databaseId: 3, email: 'lena@mail.example.test', username: 'lena' },
      ...{ firstName: 'Lena', lastName: 'Faber', displayName: 'Lena Faber', role: 'customer' },
      ...{ isPayingCustomer: true, isVatExempt: false },
      billing: { address1: 'Lindenstraße 7', city: 'Berlin', country: 'DE', company: null },
      shipping: { city: 'Berlin', country: 'DE', email: null },
      metaData: [{ key: 'loyalty_tier', value: 'gold' }],
      hidden: [],
    });
    expect(data.customer.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(app.calls()).toEqual(['GET /wp-json/wc/v3/customers/3', 'GET /wp-json/wp/v2/users/me']);
  });

  it('is never kept for the next request', async () => {
    const lena = await asking('lena');
    await app.query('{ customer { email } }', {}, lena);
    app.forgetCalls();
    await app.query('{ customer { email } }', {}, lena);
    expect(app.calls()).toEqual(['GET /wp-json/wc/v3/customers/3']);
  });

  it('is a guest without a log-in, with the addresses of the cart', async () => {
    const { data, headers } = await app.query(
      '{ customer { id databaseId email sessionToken isPayingCustomer metaData { key } billing { country } } }',
    );
    expect(data.customer).toMatchObject({
      ...{ id: 'guest', databaseId: null, email: null, isPayingCustomer: false, metaData: [] },
      billing: { country: 'DE' },
    });
    expect(headers.get('woocommerce-session')).toBe(data.customer.sessionToken);
  });

  it.each(['id: "dXNlcjoz"', 'id: "3"', 'customerId: 3', 'id: "dXNlcjoz", customerId: 3'])(
    'is found by one’s own (%s)',
    async (args) => {
      const { data } = await app.query(`{ customer(${args}) { username } }`, {}, await asking('lena'));
      expect(data.customer.username).toBe('lena');
    },
  );

  it('answers for somebody else’s as for one that nobody has', async () => {
    const lena = await asking('lena');
    app.forgetCalls();
    const ask = async (args: string, headers = {}) => {
      const { data, errors } = await app.query(`{ customer(${args}) { id } }`, {}, headers);
      return { data, message: errors?.[0]?.message, code: errors?.[0]?.extensions.code };
    };
    const nothing = {
      data: { customer: null },
      message: 'Not authorized to access this customer',
      code: 'NOT_FOUND',
    };
    for (const headers of [lena, {}]) {
      for (const args of [
        'id: "dXNlcjo0"',
        'id: "4"',
        'customerId: 4',
        'customerId: 999999',
        'id: "dXNlcjo5OTk5"',
        'id: "cG9zdDoz"',
        'id: "../3"',
        'id: "3?role=all"',
        'customerId: -1',
        'id: "3", customerId: 4',
      ]) {
        if (headers === lena || !args.startsWith('id: "3", '))
          expect(await ask(args, headers)).toEqual(nothing);
      }
    }
    expect(await ask('id: "guest"', lena)).toEqual(nothing);
    expect(app.calls().filter((call) => call.includes('customers/') && !call.endsWith('/3'))).toEqual([]);
  });

  it('is never somebody else, however requests overlap', async () => {
    const [lena, jonas] = [await asking('lena'), await asking('jonas')];
    const rounds = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? lena : jonas));
    const answers = await Promise.all(rounds.map((headers) => app.query(WHO, {}, headers)));
    answers.forEach(({ data }, index) => {
      const name = index % 2 === 0 ? 'lena' : 'jonas';
      expect(data.viewer.username).toBe(name);
      expect(data.customer.email).toBe(`${name}@mail.example.test`);
    });
  });
});

describe('updateCustomer', () => {
  const UPDATE = `mutation ($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) { clientMutationId customer {
      id email firstName lastName displayName billing { city country postcode } shipping { city country }
    } }
  }`;

  it('changes one’s own record and the cart’s addresses', async () => {
    const jonas = await asking('jonas');
    app.forgetCalls();
    const input = {
      clientMutationId: 'u',
      firstName: 'Jo',
      billing: { city: 'Bonn', country: 'DE', postcode: '53111' },
      shippingSameAsBilling: true,
    };
    const { data, errors } = await app.query(UPDATE, { input }, jonas);
    expect(errors).toBeUndefined();
    expect(data.updateCustomer).toMatchObject({
      clientMutationId: 'u',
      customer: {
        id: 'dXNlcjo0',
        firstName: 'Jo',
        lastName: 'Weiß',
        billing: { city: 'Bonn' },
        shipping: { city: 'Bonn' },
      },
    });
    expect(app.calls()).toContain('POST /wp-json/wc/store/v1/cart/update-customer');
    expect(app.calls()).toContain('PUT /wp-json/wc/v3/customers/4');
    expect(storedCustomer('jonas')?.billing).toMatchObject({ city: 'Bonn', first_name: 'Jonas' });
  });

  it('clears what is left out when it overwrites', async () => {
    const input = { billing: { city: 'Köln', country: 'DE', postcode: '50667', overwrite: true } };
    await app.query(UPDATE, { input }, await asking('jonas'));
    expect(storedCustomer('jonas')?.billing).toMatchObject({ city: 'Köln', first_name: '', address_1: '' });
  });

  it('changes the cart alone when it is about the session, and answers with its addresses', async () => {
    const aiko = await asking('aiko');
    app.forgetCalls();
    const input = { id: 'dXNlcjo1', isSession: true, billing: { city: 'Ulm', country: 'DE' } };
    const { data } = await app.query(UPDATE, { input }, aiko);
    expect(app.calls().filter((call) => call.startsWith('PUT'))).toEqual([]);
    expect(app.calls()).toContain('POST /wp-json/wc/store/v1/cart/update-customer');
    expect(data.updateCustomer.customer).toMatchObject({ id: 'dXNlcjo1', billing: { city: 'Ulm' } });
  });

  it('changes what WordPress alone knows', async () => {
    const aiko = await asking('aiko');
    const { data, errors } = await app.query(UPDATE, { input: { displayName: 'Ai', id: 'dXNlcjo1' } }, aiko);
    expect(errors).toBeUndefined();
    expect(data.updateCustomer.customer.displayName).toBe('Ai');
  });

  it('writes only custom fields that the operator allowed, and never a role', async () => {
    const lena = await asking('lena');
    const meta = (key: string) => ({ input: { metaData: [{ key, value: 'platinum' }] } });
    const refused = await app.query(UPDATE, meta('loyalty_tier'), lena);
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const allowed = await app.query(UPDATE, meta('newsletter'), lena);
    expect(allowed.errors).toBeUndefined();
    const entries = storedCustomer('lena')?.meta_data.map(({ key, value }) => [key, value]);
    expect(entries).toEqual(
      expect.arrayContaining([
        ['loyalty_tier', 'gold'],
        ['newsletter', 'platinum'],
      ]),
    );
    const role = await app.query(
      'mutation { updateCustomer(input: { roles: ["administrator"] }) { customer { id } } }',
      {},
      lena,
    );
    expect(role.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('does not touch anybody else', async () => {
    const lena = await asking('lena');
    app.forgetCalls();
    for (const id of ['dXNlcjo0', '4', '999', 'guest', '../4']) {
      const { errors } = await app.query(UPDATE, { input: { id, firstName: 'Mallory' } }, lena);
      expect(errors?.[0]).toMatchObject({ message: 'Not authorized to access this customer' });
    }
    expect(app.calls().filter((call) => !call.startsWith('GET'))).toEqual([]);
  });

  it('of a guest is about their cart', async () => {
    const first = await app.query(UPDATE, {
      input: {
        email: 'gast@mail.example.test',
        billing: { city: 'Berlin', country: 'DE', postcode: '10115' },
      },
    });
    expect(first.errors).toBeUndefined();
    expect(first.data.updateCustomer.customer).toMatchObject({
      id: 'guest',
      email: null,
      billing: { city: 'Berlin' },
    });
    const session = first.headers.get('woocommerce-session') ?? '';
    const later = await app.query(
      '{ customer { billing { city email } } }',
      {},
      {
        'woocommerce-session': `Session ${session}`,
      },
    );
    expect(later.data.customer.billing).toEqual({ city: 'Berlin', email: 'gast@mail.example.test' });
    for (const input of [
      { password: 'x' },
      { displayName: 'x' },
      { metaData: [{ key: 'newsletter', value: '1' }] },
    ]) {
      const { errors } = await app.query(UPDATE, { input });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('passes on WooCommerce’s words about what it does not take', async () => {
    const { errors } = await app.query(UPDATE, { input: { email: 'no-address' } }, await asking('lena'));
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toMatch(/email/i);
    expect(storedCustomer('lena')?.email).toBe('lena@mail.example.test');
  });
});

describe('a new password', () => {
  it('keeps the log-in it was set in, and ends all others', async () => {
    const [here, elsewhere] = [await logIn(app.query, 'lena'), await logIn(app.query, 'lena')];
    clock.advance(1_000);
    const { errors } = await app.query(
      'mutation { updateCustomer(input: { password: "a new one" }) { customer { id } } }',
      {},
      bearer(here.authToken),
    );
    expect(errors).toBeUndefined();
    // In full: also what only WordPress knows, in the name of the customer.
    const still = await app.query('{ viewer { nickname } }', {}, bearer(here.authToken));
    expect(still.data.viewer.nickname).toBe('lena');
    const refreshed = await app.query(
      `mutation { refreshToken(input: { refreshToken: "${here.refreshToken}" }) { success } }`,
    );
    expect(refreshed.data.refreshToken.success).toBe(true);
    const other = await app.query(WHO, {}, bearer(elsewhere.authToken));
    expect(other.errors?.[0]?.message).toMatch(/has ended/);
    const old = await app.query(LOGIN, { username: 'lena', password: 'kranich-lena' });
    expect(old.errors?.[0]?.message).toBe('Wrong user name or password.');
    clock.advance(1_000);
    expect((await app.query(LOGIN, { username: 'lena', password: 'a new one' })).errors).toBeUndefined();
    storedCustomer('lena')!.password = 'kranich-lena';
  });
});

describe('updateUser', () => {
  it('changes one’s own account only', async () => {
    const aiko = await asking('aiko');
    const update = (id: string, headers = {}) =>
      app.query(
        `mutation ($id: ID!) { updateUser(input: { id: $id, firstName: "Aiko", lastName: "Y", displayName: "Ai Y" }) {
          user { databaseId firstName lastName name }
        } }`,
        { id },
        headers,
      );
    const { data, errors } = await update('dXNlcjo1', aiko);
    expect(errors).toBeUndefined();
    expect(data.updateUser.user).toEqual({ databaseId: 5, firstName: 'Aiko', lastName: 'Y', name: 'Ai Y' });
    expect((await update('dXNlcjoz', aiko)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await update('dXNlcjo1')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(storedCustomer('lena')?.last_name).toBe('Faber');
  });
});
