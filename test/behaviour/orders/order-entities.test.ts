import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { bearer, logIn } from '../../support/shoppers/account.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const LENAS_ORDER = 5001;
const UNKNOWN = 7_654_321;
const order = (id: number) => btoa(`order:${id}`);
const user = (id: number) => btoa(`user:${id}`);

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Order { databaseId total billing { lastName } }
    ... on Customer { databaseId email }
  }
}`;

let app: TestApp;
let lena: Record<string, string>;
let jonas: Record<string, string>;
let lenasId: number;
beforeAll(async () => {
  app = await startTestApp({ catalogue: smallCatalogue() });
  lena = bearer((await logIn(app.query, 'lena')).authToken);
  jonas = bearer((await logIn(app.query, 'jonas')).authToken);
  lenasId = (await app.query('{ customer { databaseId } }', {}, lena)).data.customer.databaseId;
});
afterAll(() => app.stop());

function ask(representations: readonly object[], headers: Record<string, string> = {}) {
  return app.query(ENTITIES, { representations }, headers);
}

describe('orders and customers, asked for by a router', () => {
  it('are told to whom they belong, by either key, and kept by nobody', async () => {
    const { data, errors, headers } = await ask(
      [
        { __typename: 'Order', id: order(LENAS_ORDER) },
        { __typename: 'Order', databaseId: LENAS_ORDER },
        { __typename: 'Customer', id: user(lenasId) },
        { __typename: 'Customer', databaseId: lenasId },
      ],
      lena,
    );
    expect(errors).toBeUndefined();
    const { total, billing } = app.store.catalogue.commerce.orders.get(LENAS_ORDER)!;
    expect(total).toMatch(/^\d/);
    const itself = {
      __typename: 'Order',
      databaseId: LENAS_ORDER,
      total: expect.stringContaining(total.replace('.', ',')),
      billing: { lastName: billing.last_name },
    };
    const self = { __typename: 'Customer', databaseId: lenasId, email: 'lena@mail.example.test' };
    expect(data._entities).toEqual([itself, itself, self, self]);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it.each([
    ['a guest', () => ({})],
    ['another customer', () => jonas],
  ])('are to %s as if they did not exist', async (_who, headers) => {
    const own = [
      { __typename: 'Order', databaseId: LENAS_ORDER },
      { __typename: 'Order', id: order(LENAS_ORDER) },
      { __typename: 'Customer', databaseId: lenasId },
      { __typename: 'Customer', id: user(lenasId) },
    ];
    const unknown = [
      { __typename: 'Order', databaseId: UNKNOWN },
      { __typename: 'Order', id: order(UNKNOWN) },
      { __typename: 'Customer', databaseId: UNKNOWN },
      { __typename: 'Customer', id: user(UNKNOWN) },
    ];
    const [theirs, nobodys] = [await ask(own, headers()), await ask(unknown, headers())];
    expect(theirs.data._entities).toEqual([null, null, null, null]);
    expect({ ...theirs, headers: null }).toEqual({ ...nobodys, headers: null });
  });

  it('are one call for all of them', async () => {
    const ids = [...app.store.catalogue.commerce.orders.values()]
      .filter(({ customer_id: of }) => of === lenasId)
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    app.forgetCalls();
    const { data } = await ask(
      ids.map((databaseId) => ({ __typename: 'Order', databaseId })),
      lena,
    );
    expect(data._entities.map((found: { databaseId: number } | null) => found?.databaseId)).toEqual(ids);
    expect(app.calls()).toEqual(['GET /wp-json/wc/v3/orders']);
  });

  it('say which key is none, each in its own place', async () => {
    const { data, errors } = await ask(
      [
        { __typename: 'Order', id: user(LENAS_ORDER) },
        { __typename: 'Customer', databaseId: 'x' },
        { __typename: 'Order', databaseId: LENAS_ORDER },
      ],
      lena,
    );
    expect(data._entities).toMatchObject([null, null, { databaseId: LENAS_ORDER }]);
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['_entities', 0], 'BAD_USER_INPUT'],
      [['_entities', 1], 'BAD_USER_INPUT'],
    ]);
  });

  it('cannot be guessed for long', async () => {
    const { data, errors } = await ask(
      Array.from({ length: 300 }, (_, index) => ({ __typename: 'Order', databaseId: UNKNOWN + index })),
      jonas,
    );
    expect(new Set(data._entities)).toEqual(new Set([null]));
    expect(errors?.at(-1)?.extensions.code).toBe('RATE_LIMITED');
  });
});
