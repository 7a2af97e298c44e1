import { createHash } from 'node:crypto';
import { RateLimitedError } from '../../errors.js';
import type { RateLimit, SharedState } from '../../shared-state/shared-state.js';

/** A guest reads one order, seldom more; who tries many is guessing. */
const BY_ADDRESS: RateLimit = { name: 'order-by-address', uses: 60, windowMs: 5 * 60_000 };
const BY_SESSION: RateLimit = { name: 'order-by-session', uses: 30, windowMs: 5 * 60_000 };

/** Whoever looks an order up. */
export interface Seeker {
  address: string;
  /** What names the session, or the customer; null for somebody without either. */
  session: string | null;
}

/**
 * Counts one look-up of an order that could be a guess; an alias counts like a request.
 * @throws RateLimitedError when there were too many
 */
export async function countLookup(state: SharedState, { address, session }: Seeker): Promise<void> {
  const waits = await Promise.all([
    state.use(BY_ADDRESS, address),
    session === null ? 0 : state.use(BY_SESSION, createHash('sha256').update(session).digest('base64url')),
  ]);
  const waitMs = Math.max(...waits);
  if (waitMs <= 0) return;
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  throw new RateLimitedError(`Too many orders were looked up. Try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
  });
}
