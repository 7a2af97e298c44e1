import { beforeAll, describe, expect, it } from 'vitest';
import { cleanUpAfterAll } from '../../support/clean-up.js';
import { LIMITS, startShoplessServer, type ShoplessServer } from '../../support/graphql/shopless-server.js';

let server: ShoplessServer;
/** The same, with room for documents of any size: what remains must be refused by shape. */
let roomy: ShoplessServer;
const cleanUp = cleanUpAfterAll();
beforeAll(async () => {
  server = await startShoplessServer();
  cleanUp(server.stop);
  roomy = await startShoplessServer({ limits: { tokens: 1_000_000 } });
  cleanUp(roomy.stop);
  // The first request pays for loading code, not for the query.
  await Promise.all([server.ask('{ __typename }'), roomy.ask('{ __typename }')]);
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

async function refusal(of: ShoplessServer, query: string, variables?: unknown) {
  const { status, body } = await of.ask(query, variables);
  expect(body.data).toBeUndefined();
  expect(body.errors).toHaveLength(1);
  const { code, limit, maximum, value } = body.errors[0].extensions;
  expect(body.errors[0].message).not.toMatch(/call stack/i);
  return { status, code, limit, maximum, value };
}

describe('a query over a limit is refused with its own figure', () => {
  it.each([
    ['too many aliases of one field', `{ ${times(31, (i) => `a${i}: __typename`)} }`, 'aliases', 30, 31],
    ['too deep', `{ item(id: 1) { ${'twin { '.repeat(15)} id ${'}'.repeat(15)} } }`, 'depth', 15, 16],
    ['too many root fields', `{ ${times(21, () => 'strict { id }')} }`, 'rootFields', 20, 21],
    [
      'too many directives',
      `{ ${times(51, () => '... @include(if: true) { __typename }')} }`,
      'directives',
      50,
      51,
    ],
    ['too many tokens', `{ strict { ${times(4998, () => 'id')} } }`, 'tokens', 5000, 5001],
    ['a field repeated', `{ strict { ${times(500, () => 'id')} } }`, 'repeats', 100, 101],
    [
      'aliases hidden in fragments',
      `{ ${times(20, () => '...F')} } fragment F on Query { a: __typename b: __typename }`,
      'aliases',
      30,
      31,
    ],
    [
      'a fragment cycle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'fragments',
      50,
      51,
    ],
  ])('%s', async (_title, query, limit, maximum, value) => {
    expect(await refusal(server, query)).toEqual({
      status: 200,
      code: 'LIMIT_EXCEEDED',
      limit,
      maximum,
      value,
    });
  });

  it('cost, with variables', async () => {
    const query = `query ($n: Int) { items(first: 100) { parts(first: $n) { parts(first: 100) { id } } } }`;
    expect(await refusal(server, query, { n: 1000 })).toEqual({
      status: 200,
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      maximum: LIMITS.cost,
      value: 100 * (1 + 100 * (1 + 100)),
    });
    expect((await server.ask(query, { n: 1 })).status).toBe(200);
  });

  it('cost, also of a query that was answered before', async () => {
    const query =
      'query ($n: Int) { items(first: 3) { parts(first: $n) { parts(first: $n) { parts(first: $n) { id } } } } }';
    for (let run = 0; run < 5; run++) expect((await server.ask(query, { n: 1 })).status).toBe(200);
    expect((await refusal(server, query, { n: 100 })).limit).toBe('cost');
  });
});

describe('a hostile query is refused at once', () => {
  const nested = (depth: number) => `{ item(id: 1) { ${'twin { '.repeat(depth)} id ${'}'.repeat(depth)} } }`;
  const doubling = times(
    16,
    (i) => `fragment F${i} on Item { a: twin { ...F${i + 1} } b: twin { ...F${i + 1} } }`,
  );
  const chain = times(3000, (i) => `fragment F${i} on Item { ...F${i + 1} }`);

  it.each([
    ['10,000 duplicates', () => server, `{ strict { ${times(10_000, () => 'id')} } }`],
    ['10,000 duplicates, no token limit', () => roomy, `{ strict { ${times(10_000, () => 'id')} } }`],
    ['20,000 aliases', () => roomy, `{ ${times(20_000, (i) => `a${i}: __typename`)} }`],
    ['100 directives on a field', () => server, `{ __typename ${times(100, () => '@include(if: true)')} }`],
    ['depth 5,000', () => server, nested(5000)],
    ['depth 5,000, no token limit', () => roomy, nested(5000)],
    ['5,000 lists in an argument', () => roomy, `{ echo(ids: ${'['.repeat(5000)}${']'.repeat(5000)}) }`],
    [
      'fragments that unfold 2^16 times',
      () => server,
      `{ strict { ...F0 } } ${doubling} fragment F16 on Item { id }`,
    ],
    [
      'a chain of 3,000 fragments',
      () => roomy,
      `{ strict { ...F0 } } ${chain} fragment F3000 on Item { id }`,
    ],
    [
      'duplicates in a fragment nobody uses',
      () => server,
      `{ __typename } fragment F on Item { ${times(1000, () => 'id')} }`,
    ],
    [
      'a fragment cycle inside introspection',
      () => server,
      '{ __schema { types { ...T } } } fragment T on __Type { ofType { ...T } }',
    ],
  ])('%s', async (_title, target, query) => {
    const start = performance.now();
    const { status, code } = await refusal(target(), query);
    expect({ status, code }).toEqual({ status: 200, code: 'LIMIT_EXCEEDED' });
    // 5 to 30 ms on an idle machine; without a token limit the time is the parser's own.
    expect(performance.now() - start).toBeLessThan(target() === server ? 150 : 1_500);
  });

  it('many inline fragments within the limits are answered', async () => {
    const times90 = [];
    for (const name of ['a', 'b', 'c']) {
      const start = performance.now();
      const { status } = await server.ask(
        `query ${name} { strict { ${times(90, () => '... on Book { id }')} } }`,
      );
      expect(status).toBe(200);
      times90.push(performance.now() - start);
    }
    // The best of three: a busy machine may take one of them away.
    expect(Math.min(...times90)).toBeLessThan(300);
  });
});

describe('entities', () => {
  it('over the limit are refused before any is loaded', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    const r = Array.from({ length: 1001 }, () => ({ __typename: 'Item', id: '1' }));
    const { body } = await server.ask(query, { r });
    expect(body.data).toBeNull();
    expect(body.errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'entities',
      value: 1001,
    });
  });
});

describe('a query like those of storefronts', () => {
  it('stays under every limit', async () => {
    const query = `query List($first: Int!) {
      items(first: $first) { ...Card twin { ...Card parts(first: 3) { ...Card } } }
    }
    fragment Card on Item { __typename id raw: price price label(prefix: "#") colour ... on Book { pages } ... on Pen { ink } }`;
    const { status, body } = await server.ask(query, { first: 4 });
    expect(status).toBe(200);
    expect(body.data.items).toHaveLength(4);
  });
});

describe('variables', () => {
  it.each([
    ['declared', 'query ($x: Filter) { items(filter: $x) { id } }'],
    ['undeclared', '{ __typename }'],
  ])('that are nested deep are refused, %s ones too', async (_which, query) => {
    for (const depth of [101, 10_000, 100_000]) {
      // As text: writing such a value as JSON would be too deep for the test itself.
      const body = `{"query":${JSON.stringify(query)},"variables":{"x":${'['.repeat(depth)}1${']'.repeat(depth)}}}`;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = (await response.json()) as { errors: { extensions: object }[] };
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('that are wrong in many places are refused as bad input, with some of the places', async () => {
    const names = Array.from({ length: 15 }, (_, index) => `v${index}`);
    const query = `query (${names.map((name) => `$${name}: Int!`).join(', ')}) {
      ${names.map((name) => `${name}: items(first: $${name}) { id }`).join(' ')}
    }`;
    const { body } = await server.ask(query, Object.fromEntries(names.map((name) => [name, 'x'])));
    expect(body.errors).toHaveLength(10);
    for (const { extensions, message } of body.errors) {
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).toMatch(/^Variable "\$v\d+"/);
    }
  });
});

describe('names that a client makes up', () => {
  it('are not repeated at length', async () => {
    const { body } = await roomy.ask(`{ ${'a'.repeat(500_000)} }`);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(body.errors[0].message.length).toBeLessThanOrEqual(1_001);
  });
});
