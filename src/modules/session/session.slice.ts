import type { Shopper } from './shopper.js';

/** The shopper of one operation. */
export interface SessionSlice {
  /** Who is asking, and their cart. */
  readonly shopper: Shopper;
}
