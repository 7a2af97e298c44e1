import { ConfigError } from '../../errors.js';
import type { HttpClient, HttpRequest } from '../../upstream/http/http-client.js';
import { createItemReader } from '../answers/answer-items.js';
import { createBodyTemplate } from './body-template.js';
import type { SourceConfig } from '../source-config.js';

/** Asks another system for a batch of keys. */
export interface ItemRequest {
  /** Why a key cannot be sent as it is; null when it can. */
  obstacle(key: string): string | null;
  /**
   * One call.
   * @param timeoutMs for everything, retries and queueing included
   * @returns the answer's items by key; keys it does not know are absent, others may be there
   * @throws UpstreamError
   */
  send(keys: readonly string[], timeoutMs: number): Promise<ReadonlyMap<string, unknown>>;
}

/**
 * The HTTP adapter: GET with the keys in a query parameter, or POST with the keys in a body. Both
 * only read, so both may be repeated.
 * @throws ConfigError when the request cannot be built
 */
export function createItemRequest(config: SourceConfig, client: HttpClient): ItemRequest {
  const itemsOf = createItemReader(config.name, config.provides, config.answer);
  const requestFor = config.http.method === 'GET' ? listRequest(config) : bodyRequest(config);
  return {
    // Commas part the keys, and systems do not agree on how to escape one.
    obstacle: (key) =>
      config.http.method === 'GET' && key.includes(',') ? 'has a comma, which only POST can send' : null,
    send: async (keys, timeoutMs) => {
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
  };
}

type RequestFor = (keys: readonly string[]) => Pick<HttpRequest, 'method' | 'query' | 'body'>;

function listRequest({ name, http }: SourceConfig): RequestFor {
  const { keysParam } = http;
  if (keysParam === undefined) throw new ConfigError([`sources.${name}.http.keysParam is needed for GET`]);
  return (keys) => ({ method: 'GET', query: { [keysParam]: keys } });
}

function bodyRequest({ name, http, key }: SourceConfig): RequestFor {
  if (http.body === undefined) throw new ConfigError([`sources.${name}.http.body is needed for POST`]);
  const fill = createBodyTemplate(name, http.body);
  return (keys) => ({ method: 'POST', body: fill(key === 'id' ? keys.map(Number) : keys) });
}
