import type { Collection } from '../../cache/collection.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import type { Clock } from '../../lib/clock.js';
import { isPromise, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import type { SourceConfig } from '../source-config.js';
import type { Audience } from '../audience.js';
import {
  failed,
  found,
  missing,
  NO_ANSWER,
  NO_KEY,
  orThrow,
  type Outcome,
  OUTDATED,
} from '../source-outcome.js';
import type { SourceRecord } from '../source-record.js';
import { keyOfSubject } from '../source-rules.js';
import type { Reading, ValueKind } from '../source.js';
import type { SourceSubject } from '../subject.js';
import type { Sourced } from '../values/sourced.js';
import type { Answer, WantedKey } from './answer-loader.js';
import { StaleWatch } from './stale-watch.js';
import { WaitBudget } from './wait-budget.js';

/** What the readings of one source share. `S` is what it stated, `T` what that comes to now. */
export interface KeyedReadingDeps<S, T> {
  config: SourceConfig;
  answers: Collection<WantedKey, Answer<S>>;
  kind: Pick<ValueKind<S, T>, 'view'>;
  record: SourceRecord;
  clock: Clock;
  timeoutMs: number;
}

/**
 * One operation's readings of one source. A product has one price in one answer: what was read
 * once stays, also a failure.
 */
export class KeyedReading<S, T> implements Reading<T> {
  readonly #parts: KeyedReadingDeps<S, T>;
  readonly #notes: ReadNotes;
  readonly #seen: { context: Audience; contextKey: string };
  readonly #budget: WaitBudget;
  readonly #outcomes = new Map<string, MaybePromise<Outcome<T>>>();

  /** @param seen the context as the source sees it, and its key */
  constructor(
    parts: KeyedReadingDeps<S, T>,
    notes: ReadNotes,
    seen: { context: Audience; contextKey: string },
  ) {
    this.#parts = parts;
    this.#notes = notes;
    this.#seen = seen;
    this.#budget = new WaitBudget(parts.timeoutMs);
  }

  read(subject: SourceSubject): MaybePromise<Sourced<T>> {
    const { config } = this.#parts;
    const key = keyOfSubject(config.key, subject);
    if (key === null) return orThrow(missing(config, NO_KEY, null));
    return mapMaybe(this.#outcomes.get(key) ?? this.#remember(key), orThrow);
  }

  #remember(key: string): MaybePromise<Outcome<T>> {
    const outcome = this.#find(key);
    this.#outcomes.set(key, outcome);
    if (isPromise(outcome)) void outcome.then((settled) => this.#outcomes.set(key, settled));
    return outcome;
  }

  #find(text: string): MaybePromise<Outcome<T>> {
    const watch = new StaleWatch(this.#notes);
    const { context, contextKey } = this.#seen;
    const wanted = { id: contextKey + text, text, context, contextKey, budget: this.#budget };
    const answer = this.#parts.answers.get(wanted, watch);
    if (!isPromise(answer)) return this.#outcome(answer, watch.error, true);
    return this.#budget
      .during(answer.catch(toError), (read) => read instanceof Error || watch.error !== null)
      .then((read) => this.#outcome(read, watch.error, false));
  }

  #outcome(answer: Answer<S> | Error | null, staleBecause: unknown, fromMemory: boolean): Outcome<T> {
    const outcome = this.#judge(answer, staleBecause);
    this.#parts.record.read(outcome.status, fromMemory);
    return outcome;
  }

  #judge(answer: Answer<S> | Error | null, staleBecause: unknown): Outcome<T> {
    const { config, kind, clock } = this.#parts;
    const now = clock.now();
    if (answer instanceof Error) {
      // It may succeed the next moment, so an answer that goes without it is not to be kept.
      this.#notes.freshUntil(now);
      return failed(config, answer);
    }
    if (!answer || answer.value === null) return missing(config, NO_ANSWER, answer?.fetchedAt ?? null);
    const value = kind.view(answer.value, answer.fetchedAt, now);
    if (value === null) return missing(config, OUTDATED, answer.fetchedAt);
    return found(config, value, answer.fetchedAt, staleBecause);
  }
}
