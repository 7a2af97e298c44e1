import type { GraphqlSourceConfig, SourceConfig } from '../../../src/sources/source-config.js';
import type { Script, SeenRequest } from '../faults/fault-server.js';
import type { ConfigChanges, ExternalSystem } from './external-system.js';

/** What our server sent. */
export interface SeenQuery {
  query: string;
  variables: Record<string, unknown>;
}

export const DOCUMENT = `query Prices($keys: [String!]!, $group: String = "retail", $currency: String) {
  prices(skus: $keys, group: $group, currency: $currency) { sku price list }
}`;

/** A price source that asks the system's server by GraphQL. */
export function graphqlSource(
  system: ExternalSystem,
  {
    graphql,
    ...changes
  }: Partial<Omit<SourceConfig, 'graphql'>> & { graphql?: Partial<GraphqlSourceConfig> } = {},
): ConfigChanges {
  return {
    graphql: {
      url: `${system.server.url}/graphql`,
      document: DOCUMENT,
      keysVariable: 'keys',
      contextVariables: {},
      headers: {},
      batchSize: 200,
      timeoutMs: 5_000,
      maxAnswerBytes: 5_242_880,
      retries: 0,
      concurrency: 4,
      breaker: { failures: 5, resetMs: 10_000 },
      allowPrivateNetwork: true,
      ...graphql,
    },
    answer: { items: 'prices', key: 'sku', price: { current: 'price', regular: 'list' } },
    ...(changes as ConfigChanges),
  };
}

/** What a request asked. */
export function seenQuery({ body }: SeenRequest): SeenQuery {
  return JSON.parse(body) as SeenQuery;
}

/** A healthy service that knows every key at one price, with errors beside it when there are some. */
export function graphqlPricing(price: unknown, errors?: unknown): Script {
  return (request) => {
    const keys = seenQuery(request).variables['keys'] as (string | number)[];
    return { body: { data: { prices: keys.map((sku) => ({ sku, price })) }, errors } };
  };
}
