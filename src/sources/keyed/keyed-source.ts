import { tags } from '../../cache/tags.js';
import { kindNameOf, partsSeenBy, type SourceConfig } from '../source-config.js';
import { contextKey, onlyParts } from '../audience.js';
import { SourceRecord } from '../source-record.js';
import type { Source, SourceDeps, ValueKind } from '../source.js';
import { AnswerLoader, type Answer, type WantedKey } from './answer-loader.js';
import { KeyedReading } from './keyed-reading.js';
import type { SourceAdapter } from './source-adapter.js';

/** A source that is asked for the keys that operations need, behind a cache of its own. */
export function createAskedSource<S, T>(
  config: SourceConfig,
  kind: ValueKind<S, T>,
  adapter: SourceAdapter,
  { cache, clock, log }: SourceDeps,
): Source<T> {
  const { name, provides, required } = config;
  const partsSeen = partsSeenBy(config);
  const record = new SourceRecord(clock);
  const loader = new AnswerLoader({ config, adapter, kind, record, clock, log });
  const answers = cache.collection<WantedKey, Answer<S>>({
    name: `source:${name}`,
    lifetime: config.lifetime,
    keyOf: ({ id }) => id,
    tagsOf: () => [tags.source(name)],
    boundaryOf: ({ value }, nowMs) =>
      value === null ? undefined : (kind.nextChange(value, nowMs) ?? undefined),
    load: (keys, ticket) => loader.load(keys, ticket.atMs),
  });
  const parts = { config, answers, kind, record, clock, timeoutMs: adapter.timeoutMs };

  return {
    config,
    open: (notes, context) => {
      // What the source is not told no answer can hang on.
      const seen = onlyParts(context, partsSeen);
      return new KeyedReading(parts, notes, { context: seen, contextKey: contextKey(seen) });
    },
    state: () => ({
      name,
      kind: kindNameOf(config),
      provides,
      required,
      breaker: adapter.breakerState(),
      held: null,
      ...record.counters(),
    }),
    probe: () => loader.probe(),
    close: () => adapter.close(),
  };
}
