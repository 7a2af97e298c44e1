import type { Lifetime } from '../cache/lifetimes.js';
import { defaulted, duration, section, wholeNumber } from './values.js';

/** Ten minutes: no call to another system may wait longer. */
export const MAX_TIMEOUT_MS = 600_000;

/** A gigabyte: no answer or body may be allowed to be larger. */
export const MAX_BODY_BYTES = 1_073_741_824;

/** How long one kind of data is kept. Each of the three times has its own default. */
export function lifetime(of: string, fresh: string, stale: string, error: string) {
  return defaulted(
    section({
      fresh: duration().prefault(fresh).describe('Served without asking again.'),
      stale: duration().prefault(stale).describe('After that: served while a newer value is fetched.'),
      error: duration().prefault(error).describe('After that: served only if fetching a newer value fails.'),
    }).transform((times): Lifetime => ({ freshMs: times.fresh, staleMs: times.stale, errorMs: times.error })),
  ).describe(`How long ${of} are kept in memory, as three times that follow one another.`);
}

/** When to stop asking a system that keeps failing. */
export function breaker() {
  return defaulted(
    section({
      failures: wholeNumber(1, 1_000)
        .prefault(5)
        .describe('Calls that must fail in a row before no more are made.'),
      resetMs: wholeNumber(1, 3_600_000)
        .prefault(10_000)
        .describe('Milliseconds until a single call tries whether the system is back.'),
    }),
  ).describe('Circuit breaker: a system that keeps failing is left alone for a while.');
}
