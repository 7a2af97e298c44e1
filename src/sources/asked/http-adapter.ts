import { ConfigError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { Logger } from '../../observability/logger.js';
import { createHttpClient, type HttpRequest } from '../../upstream/http/http-client.js';
import { createItemReader } from '../answers/answer-items.js';
import type { HttpSourceConfig, SourceConfig } from '../source-config.js';
import { createBodyTemplate } from './body-template.js';
import type { SourceAdapter } from './source-adapter.js';

/**
 * Asks over HTTP: GET with the keys in a query parameter, or POST with the keys in a body.
 * @throws ConfigError when the request cannot be built
 */
export function createHttpAdapter(
  config: SourceConfig,
  http: HttpSourceConfig,
  { log, clock }: { log: Logger; clock: Clock },
): SourceAdapter {
  const client = createHttpClient({
    system: config.name,
    baseUrl: http.url,
    headers: http.headers,
    maxConcurrent: http.concurrency,
    timeoutMs: http.timeoutMs,
    maxAnswerBytes: http.maxAnswerBytes,
    retries: http.retries,
    breaker: http.breaker,
    allowPrivateNetwork: http.allowPrivateNetwork,
    log,
    clock,
  });
  const itemsOf = createItemReader(config.name, config.provides, config.answer);
  const requestFor = http.method === 'GET' ? listRequest(config, http) : bodyRequest(config, http);
  return {
    batchSize: http.batchSize,
    timeoutMs: http.timeoutMs,
    // Commas part the keys, and systems do not agree on how to escape one.
    obstacle: (key) =>
      http.method === 'GET' && key.includes(',') ? 'has a comma, which only POST can send' : null,
    load: async (keys, _context, timeoutMs) => {
      const request = {
        ...requestFor(keys),
        path: '',
        resource: config.provides,
        timeoutMs,
        idempotent: true,
      };
      const { body } = await client.request(request);
      return itemsOf(body);
    },
    breakerState: () => client.breakerState(),
    close: () => client.close(),
  };
}

type RequestFor = (keys: readonly string[]) => Pick<HttpRequest, 'method' | 'query' | 'body'>;

function listRequest({ name }: SourceConfig, { keysParam }: HttpSourceConfig): RequestFor {
  if (keysParam === undefined) throw new ConfigError([`sources.${name}.http.keysParam is needed for GET`]);
  return (keys) => ({ method: 'GET', query: { [keysParam]: keys } });
}

function bodyRequest({ name, key }: SourceConfig, { body }: HttpSourceConfig): RequestFor {
  if (body === undefined) throw new ConfigError([`sources.${name}.http.body is needed for POST`]);
  const fill = createBodyTemplate(name, body);
  return (keys) => ({ method: 'POST', body: fill(key === 'id' ? keys.map(Number) : keys) });
}
