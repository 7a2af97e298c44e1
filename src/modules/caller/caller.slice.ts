import type { OperationManager } from './manager.js';
import type { RateLimits } from './rate-limits.js';

/** What the caller of one operation may do, and how often. */
export interface CallerSlice {
  /** What the key pair that came with the request may do. */
  readonly manager: OperationManager;
  /** Counts what can be guessed, before it is tried. */
  readonly rateLimits: RateLimits;
}
