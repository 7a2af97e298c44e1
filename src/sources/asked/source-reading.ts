import type { Collection } from '../../cache/collection.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import type { Clock } from '../../lib/clock.js';
import { isPromise, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import type { Answer } from './answer-loader.js';
import type { SourceConfig } from '../source-config.js';
import { failed, found, missing, type Outcome } from '../source-outcome.js';
import { keyOfSubject } from '../source-rules.js';
import type { Sourced } from '../values/sourced.js';
import { StaleWatch } from './stale-watch.js';
import type { SourceSubject } from '../subject.js';
import { WaitBudget } from './wait-budget.js';

/** A key together with the operation's patience: whoever asks first lends the load its time. */
export interface WantedKey {
  text: string;
  budget: WaitBudget;
}

/** What the readings of one source share. `S` is what it stated, `T` what that comes to now. */
export interface ReadingContext<S, T> {
  config: SourceConfig;
  answers: Collection<WantedKey, Answer<S>>;
  readonly view: (stated: S, fetchedAt: number, now: number) => T;
  clock: Clock;
}

/** What one source says to one operation. */
export interface Reading<T> {
  /**
   * What the source says about a product: at once when it is known, later when it has to be asked.
   * @throws (or rejects) AppError when the configuration says `error` for what happened
   */
  read(subject: SourceSubject): MaybePromise<Sourced<T>>;
}

const NO_KEY = 'The product has no key to ask the source by.';
const NO_ANSWER = 'The source has no answer for this product.';

/**
 * One operation's readings of one source. A product has one price in one answer: what was read
 * once stays, also a failure.
 */
export class SourceReading<S, T> implements Reading<T> {
  readonly #context: ReadingContext<S, T>;
  readonly #notes: ReadNotes;
  readonly #budget: WaitBudget;
  readonly #outcomes = new Map<string, MaybePromise<Outcome<T>>>();

  constructor(context: ReadingContext<S, T>, notes: ReadNotes) {
    this.#context = context;
    this.#notes = notes;
    this.#budget = new WaitBudget(context.config.http.timeoutMs);
  }

  read(subject: SourceSubject): MaybePromise<Sourced<T>> {
    const key = keyOfSubject(this.#context.config.key, subject);
    if (key === null) return orThrow(missing(this.#context.config, NO_KEY, null));
    return mapMaybe(this.#outcomes.get(key) ?? this.#remember(key), orThrow);
  }

  #remember(key: string): MaybePromise<Outcome<T>> {
    const outcome = this.#find(key);
    this.#outcomes.set(key, outcome);
    if (isPromise(outcome)) void outcome.then((settled) => this.#outcomes.set(key, settled));
    return outcome;
  }

  #find(key: string): MaybePromise<Outcome<T>> {
    const watch = new StaleWatch(this.#notes);
    const answer = this.#context.answers.get({ text: key, budget: this.#budget }, watch);
    if (!isPromise(answer)) return this.#outcome(answer, watch.error);
    return this.#budget
      .during(answer.catch(toError), (read) => read instanceof Error || watch.error !== null)
      .then((read) => this.#outcome(read, watch.error));
  }

  #outcome(answer: Answer<S> | Error | null, staleBecause: unknown): Outcome<T> {
    const { config, view, clock } = this.#context;
    if (answer instanceof Error) {
      // It may succeed the next moment, so an answer that goes without it is not to be kept.
      this.#notes.freshUntil(clock.now());
      return failed(config, answer);
    }
    if (!answer || answer.value === null) return missing(config, NO_ANSWER, answer?.fetchedAt ?? null);
    return found(config, view(answer.value, answer.fetchedAt, clock.now()), answer.fetchedAt, staleBecause);
  }
}

function orThrow<T>(outcome: Outcome<T>): Sourced<T> {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}
