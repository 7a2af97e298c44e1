import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import type { Reply } from '../../support/faults/fault-server.js';
import { DOCUMENT, graphqlPricing, graphqlSource, seenQuery } from '../../support/sources/graphql-source.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { ExternalSystem } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(graphqlPricing('9.90'));
  cleanUp(() => system.stop());
});

const asked = () => system.server.requests.map((request) => seenQuery(request).variables);

describe('asking a GraphQL service', () => {
  it('posts the query with all keys of a page in its list variable', async () => {
    const headers = { Authorization: 'Bearer t0ken-123' };
    const prices = system.sources(graphqlSource(system, { graphql: { headers } })).prices(system.notes);
    const read = await loadAll(prices, subjects('A', 'B"$', 'A'));
    expect(system.server.requests).toHaveLength(1);
    expect(system.server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: 'Bearer t0ken-123' },
    });
    expect(seenQuery(system.server.requests[0]!)).toEqual({
      query: DOCUMENT,
      variables: { keys: ['A', 'B"$'] },
    });
    expect(read.map((sourced) => sourced?.value?.current)).toEqual(['9.90', '9.90', '9.90']);
  });

  it('takes one call for each batch', async () => {
    const sources = system.sources(graphqlSource(system, { graphql: { batchSize: 2 } }));
    await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C', 'D', 'E'));
    expect(asked()).toEqual([{ keys: ['A', 'B'] }, { keys: ['C', 'D'] }, { keys: ['E'] }]);
    expect(sources.states()[0]).toMatchObject({ kind: 'graphql', calls: 3, breaker: 'closed' });
  });

  it('sends ids as numbers, and as text where the query wants text', async () => {
    const document = (type: string) => `query ($keys: [${type}]) { prices(ids: $keys) { sku price } }`;
    for (const type of ['Int!', 'BigInt', 'ID!', 'String']) {
      const source = graphqlSource(system, {
        name: type.replace('!', ''),
        key: 'id',
        graphql: { document: document(type) },
      });
      const [read] = await loadAll(system.sources(source).prices(system.notes), [subject({ id: 7 })]);
      expect(read?.value?.current).toBe('9.90');
    }
    expect(asked().map(({ keys }) => keys)).toEqual([[7], [7], ['7'], ['7']]);
  });

  it('tells the query the parts of the context that it has variables for, each context in its own call', async () => {
    const source = graphqlSource(system, {
      varyBy: ['customerGroup'],
      graphql: { contextVariables: { group: 'customerGroup', currency: 'currency' } },
    });
    const sources = system.sources(source);
    const read = (customerGroup: string | null) =>
      loadAll(sources.prices(system.notes, { customerGroup, country: 'DE' }), subjects('A', 'B'));
    await Promise.all([read('trade'), read(null)]);
    await read('trade');
    expect(asked()).toEqual([
      { keys: ['A', 'B'], group: 'trade', currency: 'EUR' },
      // Nobody said: the query's own default counts.
      { keys: ['A', 'B'], currency: 'EUR' },
    ]);
  });

  it('has no price for a product that the service leaves out', async () => {
    system.server.script(() => ({ body: { data: { prices: [null, { sku: 'B', price: 5 }] }, errors: [] } }));
    const read = await loadAll(
      system.sources(graphqlSource(system)).prices(system.notes),
      subjects('A', 'B'),
    );
    expect(read.map((sourced) => sourced?.info.status)).toEqual(['MISSING', 'FRESH']);
  });
});

describe('an answer with data and errors', () => {
  const error = (...path: unknown[]) => ({ message: 'no rate for wholesale in zone 7', path });

  async function statuses(data: unknown, errors: unknown[]): Promise<(string | undefined)[]> {
    system.server.script(() => ({ body: { data, errors } }));
    const read = await loadAll(
      system.sources(graphqlSource(system)).prices(system.notes),
      subjects('A', 'B', 'C'),
    );
    return read.map((sourced) => sourced?.info.status);
  }

  const items = [
    { sku: 'A', price: 1 },
    { sku: 'B', price: null, list: 2 },
    { sku: 'C', price: 3 },
  ];

  it('counts for the items that are whole; an item in which a field failed is not', async () => {
    expect(await statuses({ prices: items }, [error('prices', 1, 'price')])).toEqual([
      'FRESH',
      'FAILED',
      'FRESH',
    ]);
    expect(system.logged).toHaveLength(1);
  });

  it.each([
    [[items[0], null], error('prices', 1), ['FRESH', 'FAILED', 'FAILED']],
    [[items[2]], { message: 'somewhere' }, ['FAILED', 'FAILED', 'FRESH']],
  ])(
    'fails the keys it leaves out, since nobody knows why they are not there',
    async (prices, fault, expected) => {
      expect(await statuses({ prices }, [fault])).toEqual(expected);
    },
  );

  it('takes errors elsewhere for no fault of an item', async () => {
    expect(await statuses({ prices: items, shop: null }, [error('shop', 0)])).toEqual([
      'FRESH',
      'FRESH',
      'FRESH',
    ]);
  });

  it('survives paths that lead nowhere', async () => {
    const errors = [error('prices', '__proto__'), error('prices', 99), { path: 5 }, null];
    expect(await statuses({ prices: items }, errors)).toEqual(['FRESH', 'FRESH', 'FRESH']);
  });
});

describe('a GraphQL service that fails', () => {
  const WORDS = 'column price_b2b of relation secret_prices does not exist';
  const errors = [{ message: WORDS, path: ['prices'] }];
  const badAnswer = 'The source did not answer as configured.';

  it.each<[string, Reply, string]>([
    ['answers 200 with errors and no data', { body: { data: null, errors } }, badAnswer],
    ['answers 200 with errors alone', { body: { errors } }, badAnswer],
    ['answers 200 with the list set to null', { body: { data: { prices: null }, errors } }, badAnswer],
    ['answers errors in a wrong form', { body: { data: null, errors: [42] } }, badAnswer],
    ['answers no GraphQL', { body: { prices: [] } }, badAnswer],
    ['answers a list', { body: [] }, badAnswer],
    ['answers HTML', { body: '<html>Login</html>' }, badAnswer],
    ['answers half a JSON', { body: '{"data":{"prices":[' }, badAnswer],
    [
      'answers 400 with errors',
      { status: 400, headers: { 'content-type': 'application/graphql-response+json' }, body: { errors } },
      'The source refused the request.',
    ],
    ['answers 401', { status: 401, body: { errors } }, 'The source refused our credentials.'],
    ['answers 500 with errors', { status: 500, body: { errors } }, 'The source is not available.'],
    ['drops the connection', { fault: 'drop' }, 'The source is not available.'],
  ])('and %s is passed over with a reason of our own', async (_, reply, message) => {
    system.server.script(() => reply);
    const sources = system.sources(graphqlSource(system));
    const [read] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(read).toMatchObject({ value: null, info: { name: 'erp', status: 'FAILED', message } });
    const state = sources.states()[0]!;
    expect(state.isFailing).toBe(true);
    if ('body' in reply && JSON.stringify(reply.body).includes(WORDS))
      expect(state.lastError).toContain(WORDS);

    system.server.script(graphqlPricing('9.90'));
    system.now += 5_000;
    const [again] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(again).toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH' } });
  });

  it.each([
    [200, 'erp (price) answered with an error.'],
    [400, 'erp (price) refused the request (400).'],
  ])(
    'with status %i keeps its words from shoppers, also where they get an error',
    async (status, message) => {
      system.server.script(() => ({ status, body: { errors } }));
      const sources = system.sources(graphqlSource(system, { onFailure: 'error' }));
      const failure = loadAll(sources.prices(system.notes), subjects('A'));
      await expect(failure).rejects.toMatchObject({ message, words: {} });
      expect(sources.states()[0]?.lastError).toContain(WORDS);
    },
  );

  it('and hangs costs the time that is allowed', async () => {
    system.server.script(() => ({ fault: 'hang' }));
    const sources = system.sources(graphqlSource(system, { graphql: { timeoutMs: 60 } }));
    const [read] = await loadAll(sources.prices(system.notes), subjects('A'));
    expect(read).toMatchObject({ info: { status: 'FAILED', message: 'The source did not answer in time.' } });
  });

  it('opens the breaker also when it fails with status 200, and is asked again as often as configured', async () => {
    system.server.script(() => ({ body: { errors } }));
    const graphql = { retries: 1, breaker: { failures: 2, resetMs: 10_000 } };
    const sources = system.sources(graphqlSource(system, { graphql }));
    await loadAll(sources.prices(system.notes), subjects('A'));
    expect(sources.states()[0]).toMatchObject({ breaker: 'open', calls: 1 });
    await loadAll(sources.prices(system.notes), subjects('B'));
    expect(system.calls).toBe(2);
  });

  it('keeps our token out of everything, also when its words repeat it', async () => {
    const token = 'erp-t0ken-5f1c';
    const headers = { Authorization: `Bearer ${token}` };
    system.server.script(() => ({ body: { errors: [{ message: `no such token: ${token}` }] } }));
    const sources = system.sources(graphqlSource(system, { graphql: { headers } }));
    const read = await loadAll(sources.prices(system.notes), subjects('A'));
    const state = sources.states()[0]!;
    expect(state.lastError).toContain('no such token: [hidden]');
    const logged = system.logged.map(({ fields }) => String((fields['error'] as Error).stack));
    expect([JSON.stringify([read, state]), ...logged].join()).not.toContain(token);
  });
});
