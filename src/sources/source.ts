import type { CacheStore } from '../cache/cache-store.js';
import type { ReadNotes } from '../cache/read-notes.js';
import { tags } from '../cache/tags.js';
import type { Clock } from '../lib/clock.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import type { Logger } from '../observability/logger.js';
import type { BreakerState } from '../upstream/http/circuit-breaker.js';
import { createHttpClient } from '../upstream/http/http-client.js';
import { AnswerLoader, type Answer, type CallRecord } from './asked/answer-loader.js';
import type { ItemMapper } from './answers/item-fields.js';
import { createItemRequest } from './asked/http-adapter.js';
import type { SourceConfig } from './source-config.js';
import { SourceReading, type Reading, type WantedKey } from './asked/source-reading.js';
import { includesSubject } from './source-rules.js';
import type { SourceSubject } from './subject.js';

/** What tells one kind of value from another. `S` is what sources state, `T` what that comes to at a moment. */
export interface SourceKind<S, T> {
  /** How to read items now; a promise while that depends on something still to be read. */
  readonly mapper: () => MaybePromise<ItemMapper<S>>;
  readonly view: (stated: S, fetchedAt: number, now: number) => T;
  /** When after a moment the value changes by itself; null: never. */
  readonly nextChange: (stated: S, after: number) => number | null;
}

/** What sources need from the rest of the server. */
export interface SourceSurroundings {
  cache: CacheStore;
  clock: Clock;
  log: Logger;
}

/** How a source is doing. For those who run us: `lastError` may repeat what the other system said. */
export interface SourceState extends CallRecord {
  name: string;
  provides: SourceConfig['provides'];
  breaker: BreakerState;
}

/** One configured source. */
export interface Source<T> {
  includes(subject: SourceSubject): boolean;
  /** Readings for one operation. */
  open(notes: ReadNotes): Reading<T>;
  state(): SourceState;
  close(): Promise<void>;
}

/**
 * Makes a source: HTTP client, cache and mapping.
 * @throws ConfigError when its request cannot be built
 */
export function createSource<S, T>(
  config: SourceConfig,
  kind: SourceKind<S, T>,
  { cache, clock, log }: SourceSurroundings,
): Source<T> {
  const { name, provides, http } = config;
  const client = createHttpClient({
    system: name,
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
  const request = createItemRequest(config, client);
  const loader = new AnswerLoader({ config, request, mapper: kind.mapper, clock, log });
  const answers = cache.collection<WantedKey, Answer<S>>({
    name: `source:${name}`,
    lifetime: config.lifetime,
    keyOf: ({ text }) => text,
    tagsOf: () => [tags.source(name)],
    boundaryOf: ({ value }, nowMs) =>
      value === null ? undefined : (kind.nextChange(value, nowMs) ?? undefined),
    load: (keys, ticket) => {
      const leftMs = keys.reduce((most, { budget }) => Math.max(most, budget.leftMs), 0);
      return loader.load(
        keys.map(({ text }) => text),
        leftMs,
        ticket.atMs,
      );
    },
  });
  const context = { config, answers, view: kind.view, clock };

  return {
    includes: (subject) => includesSubject(config.applies, subject),
    open: (notes) => new SourceReading(context, notes),
    state: () => ({ name, provides, breaker: client.breakerState(), ...loader.record }),
    close: () => client.close(),
  };
}
