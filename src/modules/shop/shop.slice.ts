import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { ShopSettings } from './shop.model.js';

/** The shop's own settings, for one operation. */
export interface ShopSlice {
  readonly shop: () => MaybePromise<ShopSettings>;
  /** The shop's home, without a slash at the end. */
  readonly shopUrl: string;
}
