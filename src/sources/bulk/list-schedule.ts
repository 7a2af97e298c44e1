import { UpstreamError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { Schedule } from '../../lib/schedule.js';

/** How long after a reading that failed the next one begins, in milliseconds; then doubled, up to the longest. */
const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 300_000;
/** No retry before this, in milliseconds, however often it is asked for. */
const SHORTEST_REST_MS = 5_000;
/** Who wants to be left alone for longer is asked again all the same, in milliseconds. */
const LONGEST_REST_MS = 3_600_000;
/** Timers take no more than 24 days, and a clock may be set. */
const LONGEST_TIMER_MS = 3_600_000;

/** What to read when. */
export interface ListScheduleDeps {
  schedule: Schedule;
  clock: Clock;
  /** Never rejects. @returns what it failed with, or null */
  read: () => Promise<Error | null>;
}

/**
 * Reads at once, then whenever the schedule says, and after a failure sooner: a list that is read once
 * a day would be a day old for one bad minute.
 */
export class ListSchedule {
  readonly #deps: ListScheduleDeps;
  #reading: Promise<void> | undefined;
  /** One that begins after it. */
  #next: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The moment for which the next reading is planned; null: for none. */
  #nextAt: number | null = null;
  #failures = 0;
  #restUntil = 0;
  #isClosed = false;

  constructor(deps: ListScheduleDeps) {
    this.#deps = deps;
    void this.#begin();
  }

  /** Reads after a reading under way, which may have begun before what it is to see. Never rejects. */
  readNow(): Promise<void> {
    if (!this.#reading) return this.#begin();
    this.#next ??= this.#reading.then(() => {
      this.#next = undefined;
      return this.#begin();
    });
    return this.#next;
  }

  /** Tries again now, unless one is under way or the other side wants to be left alone. Never rejects. */
  async retry(): Promise<void> {
    if (this.#reading) await this.#reading;
    else if (this.#deps.clock.now() >= this.#restUntil) await this.#begin();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await (this.#next ?? this.#reading);
  }

  /**
   * Joins one that has begun.
   * @param dueAt the moment that it was planned for; timers may be a little early, and none is planned twice
   */
  #begin(dueAt = 0): Promise<void> {
    this.#reading ??= this.#read(dueAt).then(() => {
      this.#reading = undefined;
      this.#arm();
    });
    return this.#reading;
  }

  async #read(dueAt: number): Promise<void> {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    const { schedule, clock, read } = this.#deps;
    const error = await read();
    this.#failures = error ? this.#failures + 1 : 0;
    const now = clock.now();
    const planned = schedule(Math.max(now, dueAt));
    if (!error) {
      this.#nextAt = planned;
      return;
    }
    const askedMs = (error instanceof UpstreamError ? error.failure.retryAfterMs : undefined) ?? 0;
    const restMs = Math.min(Math.max(SHORTEST_REST_MS, askedMs), LONGEST_REST_MS);
    const retryMs = Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LONGEST_RETRY_MS);
    this.#restUntil = now + restMs;
    this.#nextAt = Math.max(this.#restUntil, Math.min(planned ?? Infinity, now + retryMs));
  }

  #arm(): void {
    const dueAt = this.#nextAt;
    if (this.#isClosed || dueAt === null) return;
    const restMs = Math.max(0, dueAt - this.#deps.clock.now());
    const isLast = restMs <= LONGEST_TIMER_MS;
    const next = (): void => {
      if (isLast) void this.#begin(dueAt);
      else this.#arm();
    };
    this.#timer = setTimeout(next, Math.min(restMs, LONGEST_TIMER_MS)).unref();
  }
}
