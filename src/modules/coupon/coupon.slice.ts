import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { CouponReads } from './coupon.reads.js';

/** Coupons, for one operation. */
export interface CouponSlice {
  /** Coupons, for a manager. */
  readonly coupons: CouponReads;
  /** What the shop says of a coupon. */
  readonly couponDescription: (code: string) => MaybePromise<string | null>;
}
