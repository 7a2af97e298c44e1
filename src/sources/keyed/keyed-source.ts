import { tags } from '../../cache/tags.js';
import { onlyParts } from '../audience.js';
import { partsSeenBy, type SourceConfig } from '../source-config.js';
import { SourceRecord } from '../source-record.js';
import { stateOf } from '../source-state.js';
import type { Source, SourceDeps, ValueKind } from '../source.js';
import { type Answer, AnswerLoader, type WantedKey } from './answer-loader.js';
import { openKeyedReading } from './keyed-reading.js';
import type { SourceAdapter } from './source-adapter.js';

/** A source that is asked for the keys that operations need, behind a cache of its own. */
export function createKeyedSource<S, T>(
  config: SourceConfig,
  kind: ValueKind<S, T>,
  adapter: SourceAdapter,
  { cache, clock, log }: SourceDeps,
): Source<T> {
  const { name, lifetime } = config;
  const partsSeen = partsSeenBy(config);
  const record = new SourceRecord(clock);
  const loader = new AnswerLoader({ config, adapter, kind, record, clock, log });
  const answers = cache.collection<WantedKey, Answer<S>>({
    name: `source:${name}`,
    lifetime,
    keyOf: ({ id }) => id,
    tagsOf: () => [tags.source(name)],
    boundaryOf: ({ value }, nowMs) =>
      value === null ? undefined : (kind.nextChange(value, nowMs) ?? undefined),
    load: (keys, ticket) => loader.load(keys, ticket.atMs),
  });
  const deps = { config, answers, kind, record, clock, timeoutMs: adapter.timeoutMs };

  return {
    config,
    // No answer can depend on what the source is not told.
    open: (notes, audience) => openKeyedReading(deps, notes, onlyParts(audience, partsSeen)),
    state: () => stateOf(config, record, { breaker: adapter.breakerState() }),
    probe: () => loader.probe(),
    close: () => adapter.close(),
  };
}
