import type { Clock } from '../../lib/clock.js';

/** The `Cache-Control` of an answer that is the same for everybody until then, in epoch milliseconds. */
export type PublicCacheControl = (freshUntilMs: number) => string | undefined;

/**
 * Lets others keep what is the same for everybody, for as long as it would be computed alike
 * (RFC 9111, section 5.2.2).
 * @param longestMs at most so long, whatever an answer is made of; 0 lets nobody
 * @returns undefined where nobody may keep it, also when it is not known how long it stays right
 */
export function createCacheControl(longestMs: number, clock: Clock): PublicCacheControl {
  return (freshUntilMs) => {
    if (!Number.isFinite(freshUntilMs)) return undefined;
    const seconds = Math.floor(Math.min(longestMs, freshUntilMs - clock.now()) / 1000);
    return seconds > 0 ? `public, max-age=${seconds}` : undefined;
  };
}
