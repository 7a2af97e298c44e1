import { ConfigError } from '../../errors.js';
import { quotaPerSecond } from '../../lib/call-quota.js';
import type { Clock } from '../../lib/clock.js';
import { NoQueryError, readQuery } from '../../lib/graphql-query.js';
import type { Logger } from '../../observability/logger.js';
import { createHttpClient } from '../../upstream/http-client/http-client.js';
import { secretHider } from '../../upstream/http-client/secrets.js';
import type { Audience } from '../audience.js';
import type { GraphqlSourceConfig, SourceConfig } from '../source-config.js';
import { createGraphqlAnswerReader } from './graphql-answer.js';
import type { SourceAdapter } from './source-adapter.js';

/**
 * Asks a GraphQL service: one POST of the configured query, the keys in its list variable.
 * @throws ConfigError when the document cannot be sent
 */
export function createGraphqlAdapter(
  config: SourceConfig,
  graphql: GraphqlSourceConfig,
  { log, clock }: { log: Logger; clock: Clock },
): SourceAdapter {
  const { name, provides } = config;
  const { document, keysVariable, contextVariables } = graphql;
  const client = createHttpClient({
    system: name,
    baseUrl: graphql.url,
    headers: graphql.headers,
    maxConcurrent: graphql.concurrency,
    timeoutMs: graphql.timeoutMs,
    maxAnswerBytes: graphql.maxAnswerBytes,
    retries: graphql.retries,
    breaker: graphql.breaker,
    quota: quotaPerSecond(graphql.callsPerSecond),
    allowPrivateNetwork: graphql.allowPrivateNetwork,
    log,
    clock,
  });
  const sentAs = config.key === 'id' && takesNumbers(name, graphql) ? Number : String;
  const sent = [...Object.values(graphql.headers), ...new URL(graphql.url).searchParams.values()];
  const itemsOf = createGraphqlAnswerReader(config, secretHider(sent));
  return {
    batchSize: graphql.batchSize,
    timeoutMs: graphql.timeoutMs,
    obstacle: () => null,
    load: (keys, audience, timeoutMs) => {
      const variables = {
        ...valuesFor(contextVariables, audience),
        [keysVariable]: keys.map((key) => sentAs(key)),
      };
      const request = {
        method: 'POST',
        path: '',
        body: { query: document, variables },
        resource: provides,
        timeoutMs,
        idempotent: true,
      } as const;
      return client.readAs(request, ({ body }) => itemsOf(body, keys));
    },
    breakerState: () => client.breakerState(),
    close: () => client.close(),
  };
}

/** WooCommerce's ids are numbers, unless the query wants text. */
function takesNumbers(source: string, { document, keysVariable }: GraphqlSourceConfig): boolean {
  try {
    const type = readQuery(document).get(keysVariable)?.typeName;
    return type !== 'String' && type !== 'ID';
  } catch (error) {
    if (!(error instanceof NoQueryError)) throw error;
    throw new ConfigError([`sources.${source}.graphql.document ${error.message}`]);
  }
}

/** Parts that nobody said are left out, so that the query's own defaults count. */
function valuesFor(
  variables: GraphqlSourceConfig['contextVariables'],
  audience: Audience,
): Record<string, string> {
  const values = Object.entries(variables).map(([name, part]) => [name, audience[part]] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, string] => entry[1] !== null));
}
