import { ConfigError, UpstreamRefusedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { dotPath } from '../../lib/dot-path.js';
import type { Logger } from '../../observability/logger.js';
import { createEntryReader, createItemCounter, createItemReader } from '../answers/answer-items.js';
import { createHttpReader } from '../requests/http-reader.js';
import { csvPages, jsonPages } from '../requests/page-readers.js';
import { requestTemplate } from '../requests/request-template.js';
import type { HttpSourceConfig, SourceConfig } from '../source-config.js';
import type { SourceAdapter } from './source-adapter.js';

/**
 * Asks over HTTP: for many keys in one call (in a query parameter, or in a body), or for one key a call where
 * `{{key}}` stands in the request.
 * @throws ConfigError when the request cannot be built
 */
export function createHttpAdapter(
  config: SourceConfig,
  http: HttpSourceConfig,
  { log, clock }: { log: Logger; clock: Clock },
): SourceAdapter {
  const { name, provides, answer } = config;
  const { keysParam } = http;
  const query = keysParam === undefined ? http.query : { ...http.query, [keysParam]: '{{keys}}' };
  const template = requestTemplate(name, { ...http, query });
  const oneByOne = template.names.has('key');
  if (!oneByOne && !template.names.has('keys')) {
    const needs =
      http.method === 'GET' ? 'keysParam is needed for GET' : 'body is needed for POST, with {{keys}}';
    throw new ConfigError([`sources.${name}.http.${needs}`]);
  }

  const subject = { system: name, resource: provides };
  const reader = createHttpReader({
    http,
    template,
    subject,
    countItems: createItemCounter(answer),
    log,
    clock,
  });
  const isItem = oneByOne && answer.key === undefined;
  // It finds out whether the items are where they should be before it is asked for the first.
  const entriesOf = createEntryReader(name, provides, answer);
  const page =
    http.format === 'csv'
      ? csvPages(http, answer.key, subject)
      : jsonPages((body) => {
          if (!isItem) entriesOf(body);
        });
  const itemsOf = isItem ? itemOf(answer.items) : itemsIn(config);
  const sent = (key: string): string | number => (config.key === 'id' ? Number(key) : key);

  return {
    batchSize: oneByOne ? 1 : http.batchSize,
    timeoutMs: http.timeoutMs,
    obstacle: (key) => {
      // Commas part the keys, and systems do not agree on how to escape one.
      if (keysParam !== undefined && key.includes(',')) return 'has a comma, which only POST can send';
      if (oneByOne && /^\.{1,2}$|\p{Surrogate}/u.test(key)) return 'cannot stand in an address';
      return null;
    },
    load: async (keys, audience, timeoutMs) => {
      const [key = ''] = keys;
      const values = { ...audience, ...(oneByOne ? { key: sent(key) } : { keys: keys.map(sent) }) };
      try {
        const bodies = await reader.read(values, timeoutMs, page);
        return new Map(bodies.flatMap((body) => [...itemsOf(body, key)]));
      } catch (error) {
        if (oneByOne && isNotFound(error, provides)) return new Map();
        throw error;
      }
    },
    breakerState: () => reader.breakerState(),
    close: () => reader.close(),
  };
}

/** The address is the product's own, so what is not found is the product; but a token that is not found is a failure. */
function isNotFound(error: unknown, resource: string): boolean {
  return (
    error instanceof UpstreamRefusedError &&
    error.failure.status === 404 &&
    error.failure.resource === resource
  );
}

type ItemsOf = (body: unknown, key: string) => ReadonlyMap<string, unknown>;

/** An answer that is about the one key it was asked for, and does not repeat it. */
function itemOf(path: string): ItemsOf {
  const itemAt = dotPath(path);
  return (body, key) => {
    const item = itemAt(body);
    return new Map(item === undefined || item === null ? [] : [[key, item]]);
  };
}

function itemsIn({ name, provides, answer }: SourceConfig): ItemsOf {
  return createItemReader(name, provides, answer);
}
