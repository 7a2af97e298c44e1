import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const LENAS = 5001;
const UNKNOWN = 7_654_321;
const GUESTS = 5007;

let app: TestApp;
const headers: Record<string, Record<string, string>> = { nobody: {} };
/** What names an order: Lena's, the guest's, one that is not there, and a draft. */
const named: Record<string, { id: number; key: string; part: number; email: string }> = {};

beforeAll(async () => {
  app = await startTestApp({
    catalogue: smallCatalogue(),
    config: 'attempts: { ordersPerAddress: { uses: 100000 }, ordersPerSession: { uses: 100000 } }',
  });
  headers['jonas'] = bearer((await logIn(app.query, 'jonas')).authToken);
  const { headers: sent } = await app.query(
    'mutation { addToCart(input: { productId: 305 }) { cart { total } } }',
  );
  headers['a guest'] = { 'woocommerce-session': `Session ${sent.get('woocommerce-session')}` };
  const { orders } = app.store.catalogue.commerce;
  const guests = [...orders.values()].find(({ customer_id: of }) => of === 0);
  if (!guests) throw new Error('no guest');
  const draft = structuredClone(guests);
  Object.assign(draft, {
    id: 7_000_001,
    status: 'checkout-draft',
    customer_id: 4,
    order_key: 'wc_order_draft',
  });
  orders.set(draft.id, draft);
  const about = (id: number) => {
    const order = orders.get(id);
    return {
      id,
      key: order?.order_key ?? 'wc_order_none',
      part: order?.line_items[0]?.id ?? 1,
      email: order?.billing.email ?? '',
    };
  };
  Object.assign(named, {
    "somebody's": about(LENAS),
    "a guest's": about(guests.id),
    unknown: about(UNKNOWN),
    'a draft': about(draft.id),
  });
  expect(named["a guest's"]?.id).not.toBe(GUESTS);
});
afterAll(() => app.stop());

type Order = (typeof named)[string];

/** Every way there is to name an order, or something of it. */
const WAYS: Record<string, (order: Order) => string> = {
  'order by global id': ({ id }) => `order(id: "${btoa(`order:${id}`)}") { id total billing { email } }`,
  'order by database id': ({ id }) => `order(id: "${id}", idType: DATABASE_ID) { id }`,
  'order by key': ({ key }) => `order(id: "${key}", idType: ORDER_KEY) { id }`,
  'order by number': ({ id }) => `order(id: "${id}", idType: ORDER_NUMBER) { id }`,
  'order with a wrong key': ({ id, email }) =>
    `order(id: "${id}", idType: DATABASE_ID, orderKey: "wc_order_guess", billingEmail: "${email || 'x@mail.example.test'}") { id }`,
  'order with a wrong address': ({ id, key }) =>
    `order(id: "${id}", idType: DATABASE_ID, orderKey: "${key}", billingEmail: "guess@mail.example.test") { id }`,
  node: ({ id }) => `node(id: "${btoa(`order:${id}`)}") { id }`,
  'node of a line': ({ id, part }) => `node(id: "${btoa(`order_item:${id}+${part}`)}") { id }`,
  'node of a note': ({ id }) => `node(id: "${btoa(`order_note:${id}+10002`)}") { id }`,
  'node of a file': ({ id }) => `node(id: "${btoa(`download:${id}+405+d-405-1`)}") { id }`,
  'node of a refund': ({ id }) => `node(id: "${btoa(`shop_order_refund:${id + 1}`)}") { id }`,
  refund: ({ id }) => `refund(id: "${id + 1}", idType: DATABASE_ID) { id amount parent { id } }`,
  'orders by id': ({ id }) => `orders(where: { include: [${id}] }) { found nodes { id } }`,
  'orders by customer': () => 'orders(where: { customerId: 3 }) { found nodes { id } }',
  'orders by address': ({ email }) =>
    `orders(where: { billingEmail: "${email || 'x@y.z'}" }) { found nodes { id } }`,
};

describe("somebody else's order, a guest's and a draft", () => {
  const callers = ['nobody', 'a guest', 'jonas'];
  const table = callers.flatMap((caller) => Object.keys(WAYS).map((way) => [caller, way] as const));

  it.each(table)('answer %s exactly as one that does not exist: %s', async (caller, way) => {
    const ask = async (whose: string) => {
      const order = named[whose] as Order;
      const { data, errors, extensions } = await app.query(
        `{ answer: ${(WAYS[way] as (o: Order) => string)(order)} }`,
        {},
        headers[caller],
      );
      return { data, errors, extensions };
    };
    const unknown = await ask('unknown');
    for (const whose of ["somebody's", "a guest's", 'a draft']) expect(await ask(whose)).toEqual(unknown);
    expect(JSON.stringify(unknown.data)).toMatch(/^\{"answer":(null|\{"found":0,"nodes":\[\]\})\}$/);
  });

  it("does not open a customer's order with its key and e-mail address: only to the customer", async () => {
    const { id, key, email } = named["somebody's"] as Order;
    const { data, errors } = await app.query(
      `{ order(id: "${id}", idType: DATABASE_ID, orderKey: "${key}", billingEmail: "${email}") { id } }`,
    );
    expect([data.order, errors?.[0]?.message]).toEqual([null, 'Not authorized to access this order']);
  });

  it('asks the shop nothing for a caller who has shown nothing', async () => {
    app.forgetCalls();
    await app.query(`{ order(id: "${LENAS}", idType: DATABASE_ID) { id } }`);
    expect(app.calls()).toEqual([]);
  });

  it('never lets an answer with orders be stored by anybody on the way', async () => {
    const { headers: sent } = await app.query('{ orders { found } }', {}, headers['jonas']);
    expect(sent.get('cache-control')).toContain('no-store');
  });
});

describe('guessing', () => {
  it('is stopped after a number of look-ups, each alias counting', async () => {
    const strict = await startTestApp({
      catalogue: smallCatalogue(),
      config: 'attempts: { ordersPerAddress: { uses: 5 } }',
    });
    cleanUp(strict.stop);
    const guess = (name: string) =>
      `${name}: order(id: "5001", idType: DATABASE_ID, orderKey: "wc_order_${name}", billingEmail: "x@mail.example.test") { id }`;
    const { errors } = await strict.query(`{ ${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(guess).join(' ')} }`);
    expect(errors?.map(({ extensions }) => extensions.code).sort()).toEqual([
      ...Array<string>(5).fill('NOT_FOUND'),
      'RATE_LIMITED',
      'RATE_LIMITED',
    ]);
  });
});
