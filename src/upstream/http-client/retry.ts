import { UpstreamRateLimitedError } from '../../errors.js';
import { isFault } from './faults.js';

/** Nobody wants to wait longer than this for a second try, in milliseconds. */
const LONGEST_WAIT_MS = 2_000;
const FIRST_WAIT_MS = 100;

/**
 * Milliseconds to wait before trying again, or undefined when that makes no sense: the request
 * was refused, or the system wants to be left alone for longer than anybody waits. Full jitter on
 * a doubling delay, but never earlier than the system asked for.
 * @param retry 0 before the first retry
 */
export function retryDelay(error: unknown, retry: number, random: () => number): number | undefined {
  if (!isFault(error) && !(error instanceof UpstreamRateLimitedError)) return undefined;
  const asked = error.failure.retryAfterMs ?? 0;
  if (asked > LONGEST_WAIT_MS) return undefined;
  return Math.max(asked, random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** retry));
}
