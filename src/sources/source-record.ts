import { AppError, UpstreamError, type ErrorCode } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import type { SourceStatus } from './values/sourced.js';

/** What has happened with a source so far. Counters only grow. */
export interface SourceCounters {
  /** Calls begun, those that the breaker kept back included. For a bulk source: readings. */
  calls: number;
  /** Time that calls took, in milliseconds. */
  callMs: number;
  /** What went wrong, by code: calls, and single keys whose answer could not be used. */
  failures: Readonly<Partial<Record<ErrorCode, number>>>;
  /** What operations were told about products, by status; once for each product and operation. */
  reads: Readonly<Record<SourceStatus, number>>;
  /** How many of those reads waited for no call. */
  readsFromMemory: number;
  /** Epoch milliseconds; null when no call has been answered yet. */
  lastSuccessAt: number | null;
  /** The last thing that went wrong, also with one key; for those who run us. Null when nothing has. */
  lastError: string | null;
  lastErrorAt: number | null;
  /** Whether the last call failed. */
  isFailing: boolean;
}

/** Keeps a source's counters. */
export class SourceRecord {
  readonly #clock: Clock;
  readonly #failures: Partial<Record<ErrorCode, number>> = {};
  readonly #reads: Record<SourceStatus, number> = { FRESH: 0, STALE: 0, MISSING: 0, FAILED: 0 };
  #calls = 0;
  #callMs = 0;
  #readsFromMemory = 0;
  #lastSuccessAt: number | null = null;
  #lastError: string | null = null;
  #lastErrorAt: number | null = null;
  #isFailing = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Runs a call and counts it; what it throws is counted and thrown on. */
  async call<T>(task: () => Promise<T>): Promise<T> {
    this.#calls += 1;
    const began = performance.now();
    try {
      const answer = await task();
      this.#lastSuccessAt = this.#clock.now();
      this.#isFailing = false;
      return answer;
    } catch (error) {
      this.#isFailing = true;
      this.failed(error);
      throw error;
    } finally {
      this.#callMs += performance.now() - began;
    }
  }

  /** Something went wrong, be it with one key only. */
  failed(error: unknown): void {
    const code = error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR';
    this.#failures[code] = (this.#failures[code] ?? 0) + 1;
    this.#lastError = error instanceof Error ? messageOf(error) : String(error);
    this.#lastErrorAt = this.#clock.now();
  }

  /** An operation was told about a product. */
  read(status: SourceStatus, fromMemory: boolean): void {
    this.#reads[status] += 1;
    if (fromMemory) this.#readsFromMemory += 1;
  }

  counters(): SourceCounters {
    return {
      calls: this.#calls,
      callMs: this.#callMs,
      failures: { ...this.#failures },
      reads: { ...this.#reads },
      readsFromMemory: this.#readsFromMemory,
      lastSuccessAt: this.#lastSuccessAt,
      lastError: this.#lastError,
      lastErrorAt: this.#lastErrorAt,
      isFailing: this.#isFailing,
    };
  }
}

/** With what the system said, which not every message has in it. */
function messageOf(error: Error): string {
  const words = error instanceof UpstreamError ? error.words.message : undefined;
  return words === undefined || error.message.includes(words) ? error.message : `${error.message} ${words}`;
}
