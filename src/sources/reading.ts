import type { ReadNotes } from '../cache/read-notes.js';
import type { Clock } from '../lib/clock.js';
import { isPromise, mapMaybe, type MaybePromise } from '../lib/maybe-promise.js';
import type { SourceConfig } from './source-config.js';
import {
  failed,
  found,
  missing,
  NO_ANSWER,
  NO_KEY,
  orThrow,
  type Outcome,
  OUTDATED,
} from './source-outcome.js';
import type { SourceRecord } from './source-record.js';
import type { Reading, ValueKind } from './source.js';
import type { SourceSubject } from './subject.js';

/** A source's answer about one product. */
export interface Answered<S> {
  /** Null: it answered, but not for this product. */
  readonly stated: S | null;
  /** When it said so, epoch milliseconds; null when that is not known. */
  readonly fetchedAt: number | null;
  /** What renewing it failed with; null when it is not an old answer in place of a new one. */
  readonly staleBecause: unknown;
}

/** What looking a product up came to: an answer, or why there is none. */
export type Finding<S> = Answered<S> | Error;

/** How one kind of source looks products up for one operation. `K` is what it knows them by. */
export interface Finder<K, S> {
  /** Products with the same key are looked up once. Null: the source cannot know the product. */
  readonly keyOf: (subject: SourceSubject) => K | null;
  /** At once from memory, later when a call has to be waited for. Notes how long it stays. Never throws or rejects. */
  readonly find: (key: K) => MaybePromise<Finding<S>>;
}

/** What the readings of one source share. `S` is what it stated, `T` what that comes to now. */
export interface ReadingDeps<S, T> {
  config: SourceConfig;
  kind: Pick<ValueKind<S, T>, 'view' | 'nextChange'>;
  record: SourceRecord;
  clock: Clock;
}

/**
 * Begins one operation's readings of a source. A product has one value in one response: what was read once
 * stays, also a failure.
 */
export function openReading<K, S, T>(
  { config, kind, record, clock }: ReadingDeps<S, T>,
  notes: ReadNotes,
  { keyOf, find }: Finder<K, S>,
): Reading<T> {
  const outcomes = new Map<K, MaybePromise<Outcome<T>>>();

  function verdict(finding: Finding<S>): Outcome<T> {
    if (finding instanceof Error) return failed(config, finding);
    const { stated, fetchedAt, staleBecause } = finding;
    if (stated === null) return missing(config, NO_ANSWER, fetchedAt);
    const now = clock.now();
    const next = kind.nextChange(stated, now);
    if (next !== null) notes.freshUntil(next);
    const value = kind.view(stated, fetchedAt ?? now, now);
    return value === null
      ? missing(config, OUTDATED, fetchedAt)
      : found(config, value, fetchedAt, staleBecause);
  }

  function keep(key: K, finding: Finding<S>, fromMemory: boolean): Outcome<T> {
    const outcome = verdict(finding);
    outcomes.set(key, outcome);
    record.read(outcome.status, fromMemory);
    return outcome;
  }

  function look(key: K): MaybePromise<Outcome<T>> {
    const finding = find(key);
    if (!isPromise(finding)) return keep(key, finding, true);
    const outcome = finding.then((late) => keep(key, late, false));
    outcomes.set(key, outcome);
    return outcome;
  }

  return {
    read: (subject) => {
      const key = keyOf(subject);
      if (key === null) return orThrow(missing(config, NO_KEY, null));
      return mapMaybe(outcomes.get(key) ?? look(key), orThrow);
    },
  };
}
