import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../lib/clock.js';

/** Waits some milliseconds; rejects with the signal's reason when that comes first. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** By the machine's own timers. */
export const timerWait: Wait = async (ms, signal) => {
  await delay(ms, undefined, { signal }).catch(() => {
    throw signal.reason;
  });
};

/** Lets so many things happen in a second, on the average. */
export class Pace {
  readonly #perSecond: number;
  readonly #clock: Clock;
  readonly #wait: Wait;
  #freeAt = 0;

  constructor(perSecond: number, clock: Clock, wait: Wait) {
    this.#perSecond = perSecond;
    this.#clock = clock;
    this.#wait = wait;
  }

  /** Resolves when `count` more may happen: what happened before has had its time. */
  async take(count: number, signal: AbortSignal): Promise<void> {
    const missing = this.#freeAt - this.#clock.now();
    if (missing > 0) await this.#wait(missing, signal);
    this.#freeAt = Math.max(this.#freeAt, this.#clock.now()) + (count * 1000) / this.#perSecond;
  }
}
