import type { CheckoutDeps } from './checkout.model.js';

/** What a checkout goes by, for one operation. */
export interface CheckoutSlice {
  readonly checkout: CheckoutDeps;
}
