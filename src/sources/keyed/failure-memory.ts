import { LRUCache } from 'lru-cache';
import { UpstreamError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';

/** How long a key that failed is not asked for again, in milliseconds. */
export const FAILURE_MEMORY_MS = 5_000;

/** A system that wants to be left alone for longer (`Retry-After`) is asked again all the same, in milliseconds. */
export const LONGEST_REST_MS = 60_000;

const REMEMBERED_KEYS = 10_000;

interface Failure {
  readonly error: Error;
  readonly untilMs: number;
}

/** Remembers what failed just now, so that a page full of bad prices does not ask again for each reader. */
export class FailureMemory {
  readonly #clock: Clock;
  readonly #byKey = new LRUCache<string, Failure>({ max: REMEMBERED_KEYS });
  #rest: Failure | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Why a key is better not asked for now; undefined when it may be. */
  recall(key: string): Error | undefined {
    const now = this.#clock.now();
    return [this.#rest, this.#byKey.get(key)].find((failure) => failure && now < failure.untilMs)?.error;
  }

  /** Whether the system asked to be left alone for now. */
  get isResting(): boolean {
    return this.#rest !== undefined && this.#clock.now() < this.#rest.untilMs;
  }

  /** One key failed. */
  remember(key: string, error: Error): void {
    this.#byKey.set(key, { error, untilMs: this.#clock.now() + FAILURE_MEMORY_MS });
  }

  /** Nothing is asked for until the time that the system asked for, if it did. */
  restIfAsked(error: Error): void {
    const restMs = error instanceof UpstreamError ? error.failure.retryAfterMs : undefined;
    if (restMs === undefined) return;
    this.#rest = { error, untilMs: this.#clock.now() + Math.min(restMs, LONGEST_REST_MS) };
  }
}
