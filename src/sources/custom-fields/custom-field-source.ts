import type { ReadNotes, TaggedRead } from '../../cache/read-notes.js';
import type { Clock } from '../../lib/clock.js';
import { toError } from '../../lib/to-error.js';
import type { ItemMapper } from '../answers/item-fields.js';
import { partsSeenBy, type SourceConfig } from '../source-config.js';
import { onlyParts } from '../audience.js';
import { failed, found, missing, NO_ANSWER, orThrow, type Outcome, OUTDATED } from '../source-outcome.js';
import { SourceRecord } from '../source-record.js';
import type { Reading, Source, SourceDeps, ValueKind } from '../source.js';
import type { SourceSubject } from '../subject.js';
import { taggedReadOf } from '../tagged-read.js';
import type { Sourced } from '../values/sourced.js';
import { metaKeysOf } from './meta-keys.js';

/**
 * A source that is the shop itself: the custom fields of the product that is asked about. They came with the
 * product, so there are no calls, no key, and no age of their own; when the product was read nobody tells.
 */
export function createMetaSource<S, T>(
  config: SourceConfig,
  kind: ValueKind<S, T>,
  { clock }: Pick<SourceDeps, 'clock'>,
): Source<T> {
  const { name, provides, required } = config;
  const record = new SourceRecord(clock);
  const taggedRead = taggedReadOf(name);
  const parts = { config, taggedRead, kind, record, clock, keys: metaKeysOf(config.answer) };
  return {
    config,
    open: (notes, context) =>
      new MetaReading(parts, notes, kind.mapper(onlyParts(context, partsSeenBy(config)))),
    state: () => ({
      name,
      kind: 'meta',
      provides,
      required,
      breaker: null,
      held: null,
      ...record.counters(),
    }),
    probe: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

interface CustomFieldReadingDeps<S, T> {
  config: SourceConfig;
  /** What operations are told to have read. */
  taggedRead: TaggedRead;
  kind: ValueKind<S, T>;
  record: SourceRecord;
  clock: Clock;
  keys: readonly string[];
}

/** One operation's readings. */
class MetaReading<S, T> implements Reading<T> {
  readonly #parts: CustomFieldReadingDeps<S, T>;
  readonly #notes: ReadNotes;
  readonly #map: ItemMapper<S>;
  /** Several fields may ask about one product. */
  readonly #outcomes = new WeakMap<SourceSubject, Outcome<T>>();

  constructor(parts: CustomFieldReadingDeps<S, T>, notes: ReadNotes, map: ItemMapper<S>) {
    this.#parts = parts;
    this.#notes = notes;
    this.#map = map;
  }

  read(subject: SourceSubject): Sourced<T> {
    let outcome = this.#outcomes.get(subject);
    if (!outcome) {
      outcome = this.#judge(subject);
      this.#outcomes.set(subject, outcome);
      this.#parts.record.read(outcome.status, true);
    }
    return orThrow(outcome);
  }

  #judge(subject: SourceSubject): Outcome<T> {
    const { config, taggedRead, kind, record, clock, keys } = this.#parts;
    const now = clock.now();
    // The fields came with the product, which has told how long it stays.
    this.#notes.freshUntil(Infinity, taggedRead);
    try {
      const stated = this.#map(Object.fromEntries(keys.map((key) => [key, subject.metaValue(key)])));
      if (stated === null) return missing(config, NO_ANSWER, null);
      for (const fault of kind.faultsOf?.(stated) ?? []) record.failed(fault);
      const value = kind.view(stated, now, now);
      if (value === null) return missing(config, OUTDATED, null);
      const next = kind.nextChange(stated, now);
      if (next !== null) this.#notes.freshUntil(next);
      return found(config, value, null, null);
    } catch (error) {
      record.failed(error);
      return failed(config, toError(error));
    }
  }
}
