import type { Caller } from './caller.js';
import type { ManagerAccess } from './manager-access.js';
import type { RateLimits } from './rate-limits.js';

/** The caller of one operation: who they are, what they may do, and how often. */
export interface CallerSlice {
  /** Who is asking. */
  readonly caller: Caller;
  /** What the key pair that came with the request may do. */
  readonly manager: ManagerAccess;
  /** Counts what can be guessed, before it is tried. */
  readonly rateLimits: RateLimits;
}
