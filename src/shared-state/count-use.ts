import { RateLimiterRes } from 'rate-limiter-flexible';

/**
 * The answer of a rate limiter as milliseconds to wait; 0 when the use was allowed.
 * @throws whatever the limiter itself failed with
 */
export async function countUse(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
    throw refused;
  }
}
