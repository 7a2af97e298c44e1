import { describe, expect, it } from 'vitest';
import { faultsOf, load } from '../../../support/config/load-config.js';

/** The configuration of one source, as YAML in one line. */
const config = (source: Record<string, unknown>): string =>
  JSON.stringify({ sources: [{ name: 'erp', provides: 'price', ...source }] });

describe('the configuration of a GraphQL source', () => {
  const document =
    'query ($keys: [String!]!, $group: String) { prices(skus: $keys, group: $group) { sku net } }';
  const answer = { items: 'prices', key: 'sku', price: { current: 'net' } };
  const source = (graphql: Record<string, unknown>, others: Record<string, unknown> = {}): string =>
    config({ graphql: { url: 'https://erp.example/graphql', document, ...graphql }, answer, ...others });

  it('has defaults', () => {
    expect(load(source({})).sources[0]?.graphql).toEqual({
      url: 'https://erp.example/graphql',
      document,
      keysVariable: 'keys',
      contextVariables: {},
      headers: {},
      batchSize: 200,
      timeoutMs: 800,
      maxAnswerBytes: 5_242_880,
      retries: 0,
      concurrency: 4,
      breaker: { failures: 5, resetMs: 10_000 },
      allowPrivateNetwork: false,
    });
  });

  it('takes variables for what it varies by, and for the currency of prices', () => {
    const contextVariables = { group: 'customerGroup' };
    expect(
      load(source({ contextVariables }, { varyBy: ['customerGroup'] })).sources[0]?.graphql,
    ).toMatchObject({
      contextVariables,
    });
    expect(() => load(source({ contextVariables: { group: 'currency' } }))).not.toThrow();
  });

  const at = 'sources[0].graphql';
  it.each<[string, string, string[]]>([
    [
      'text that is none',
      source({ document: 'query ($keys: [ID]) {\n prices(' }),
      [`${at}.document: is no GraphQL that can be read (line 2, column 9)`],
    ],
    [
      'a mutation',
      source({ document: 'mutation ($keys: [ID]) { drop(keys: $keys) }' }),
      [`${at}.document: must hold one query and no other operation`],
    ],
    [
      'two queries',
      source({ document: 'query A($keys: [ID]) { a } query B { b }' }),
      [`${at}.document: must hold one query and no other operation`],
    ],
    [
      'fragments alone',
      source({ document: 'fragment F on Price { net }' }),
      [`${at}.document: must hold one query and no other operation`],
    ],
    [
      'no such variable',
      source({ keysVariable: 'skus' }),
      [`${at}.keysVariable: must be a variable of the document that takes a list`],
    ],
    [
      'a variable that takes one key',
      source({ document: 'query ($keys: ID!) { a(k: $keys) }' }),
      [`${at}.keysVariable: must be a variable of the document that takes a list`],
    ],
    [
      'a variable that nothing fills',
      source({
        document: 'query ($keys: [ID!]!, $list: ID!, $page: Int! = 1) { a(k: $keys, l: $list, p: $page) }',
      }),
      [`${at}.document: requires the variable $list, which nothing fills`],
    ],
    [
      'context variables that cannot be filled',
      source({ contextVariables: { group: 'customerGroup', keys: 'currency', other: 'currency' } }),
      [
        `${at}.contextVariables.keys: takes the keys already`,
        `${at}.contextVariables.other: is no variable of the document`,
        `${at}.contextVariables.group: takes a part of the context that is not in varyBy`,
      ],
    ],
    [
      'a part that there is not',
      source({ contextVariables: { group: 'age' } }),
      [`${at}.contextVariables.group: must be one of currency, customerGroup, country, location, language`],
    ],
  ])('refuses %s', (_, yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(expect.arrayContaining(faults));
    expect(faultsOf(yaml)).toHaveLength(faults.length);
  });

  it('lets stock know the currency only if it varies by it', () => {
    const stock = { provides: 'stock', answer: { items: 'a', stock: { quantity: 'q' } } };
    expect(faultsOf(source({ contextVariables: { group: 'currency' } }, stock))).toEqual([
      `${at}.contextVariables.group: takes a part of the context that is not in varyBy`,
    ]);
  });
});

describe('the configuration of a module', () => {
  it('needs a path alone, and hands on options of any kind', () => {
    const options = { url: '${DATABASE_URL}', tables: ['a', { b: 1 }], strict: true };
    const [source] = load(config({ module: { path: './erp.mjs', options } }), {
      DATABASE_URL: 'pg://db',
    }).sources;
    expect(source?.module).toEqual({
      path: './erp.mjs',
      options: { ...options, url: 'pg://db' },
      batchSize: 200,
      timeoutMs: 800,
      concurrency: 4,
      breaker: { failures: 5, resetMs: 10_000 },
    });
    expect(source?.answer).toEqual({ items: '' });
  });

  it('may leave the answer out, which no other kind may', () => {
    const http = { url: 'https://erp.example', keysParam: 'skus' };
    expect(faultsOf(config({ http }))).toEqual(['sources[0].answer.price: is required for a price source']);
    expect(faultsOf(config({ http, provides: 'stock' }))).toEqual([
      'sources[0].answer.stock: is required for a stock source',
    ]);
  });

  it('has no settings of HTTP', () => {
    expect(faultsOf(config({ module: { path: './erp.mjs', retries: 2 } }))).toEqual([
      expect.stringContaining('sources[0].module.retries: is no setting'),
    ]);
  });
});
