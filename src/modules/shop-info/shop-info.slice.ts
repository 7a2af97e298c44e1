import type { ShopInfoReads } from './shop-info.reads.js';

/** What a shop says of itself, for one operation. */
export interface ShopInfoSlice {
  /** Ways to pay and to send, countries, taxes. */
  readonly shopInfo: ShopInfoReads;
}
