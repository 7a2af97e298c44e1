/** Node's timers fire up to a millisecond early: a wait that ended on time may seem to have that much left. */
const EARLY_MS = 1;

/**
 * How long one operation may still wait for one source. Waiting that came to nothing stays spent,
 * so a source that hangs costs an operation its time once, however many reads follow one another.
 * A source that answers has its whole time again.
 */
export class WaitBudget {
  readonly #limitMs: number;
  readonly #now: () => number;
  #spentMs = 0;
  #waiting = 0;
  /** When the wait that is not yet spent began; of meaning while `#waiting` is above 0. */
  #since = 0;

  /** @param now milliseconds of a clock that only runs forward, since it is for counting and not for dates */
  constructor(limitMs: number, now = (): number => performance.now()) {
    this.#limitMs = limitMs;
    this.#now = now;
  }

  /** Milliseconds left for a read that begins now; 0 or less: none. */
  get leftMs(): number {
    const waitedMs = this.#waiting > 0 ? this.#now() - this.#since : 0;
    const leftMs = this.#limitMs - this.#spentMs - waitedMs;
    return leftMs > EARLY_MS ? leftMs : 0;
  }

  /**
   * Counts a wait.
   * @param wait must not reject
   * @param wasInVain whether what came of it was no answer
   */
  async during<T>(wait: Promise<T>, wasInVain: (outcome: T) => boolean): Promise<T> {
    if (this.#waiting === 0) this.#since = this.#now();
    this.#waiting += 1;
    const outcome = await wait;
    this.#waiting -= 1;
    if (wasInVain(outcome)) {
      const now = this.#now();
      this.#spentMs += now - this.#since;
      this.#since = now;
    }
    return outcome;
  }
}
