import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecordedCatalogue, readQuestions } from '../support/recordings/recordings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Nobody recorded the customer's password; the demo shop gives them this one. */
const MARA = { username: 'mara', password: 'recorded' };
/** What is the orders' to answer. */
const ORDER_FIELDS = ['orderCount', 'totalSpent', 'orders', 'downloadableItems'];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ catalogue: loadRecordedCatalogue() });
});
afterAll(() => app.stop());

const question = (title: string) => {
  const found = readQuestions().find((candidate) => candidate.title === title);
  if (!found) throw new Error(`Nobody asked "${title}".`);
  return found;
};

async function asMara(): Promise<{ authorization: string }> {
  const { data } = await app.query('mutation ($input: LoginInput!) { login(input: $input) { authToken } }', {
    input: MARA,
  });
  return { authorization: `Bearer ${data.login.authToken}` };
}

describe('WooGraphQL’s recorded questions about accounts', () => {
  it('viewer, anonymous', async () => {
    const { query, answer } = question('viewer, anonymous');
    const { data, errors } = await app.query(query);
    expect(errors).toBeUndefined();
    expect(data.customer.sessionToken).toMatch(/^eyJ/);
    expect({ ...data, customer: { ...data.customer, sessionToken: '<token>' } }).toEqual(answer.data);
  });

  it('viewer, customer', async () => {
    const { query, answer } = question('viewer, customer');
    const { data, errors } = await app.query(query, {}, await asMara());
    expect(errors).toBeUndefined();
    expect(data).toEqual(answer.data);
  });

  it('customer with orders, but for the orders', async () => {
    const { query, answer } = question('customer with orders');
    const asked = query
      .replace(/ orderCount totalSpent/, '')
      .replace(/ orders\(first:10\).*downloadableItems\{nodes\{name downloadId\}\}/, '');
    const { data, errors } = await app.query(asked, {}, await asMara());
    expect(errors).toBeUndefined();
    const entries = Object.entries(answer.data.customer as object).filter(
      ([name]) => !ORDER_FIELDS.includes(name),
    );
    expect(data.customer).toEqual(Object.fromEntries(entries));
  });

  it('set the addresses', async () => {
    const { query, variables, answer } = question('set the addresses');
    const { data, errors } = await app.query(query, variables);
    expect(errors).toBeUndefined();
    const { customer } = data.updateCustomer;
    const recorded = answer.data.updateCustomer.customer;
    expect({
      ...customer,
      sessionToken: '<token>',
      billing: { ...customer.billing, state: recorded.billing.state },
    }).toEqual(recorded);
    expect(['DE-BE', null]).toContain(customer.billing.state);
  });
});
