import type { OrderReads } from './order.reads.js';

/** Orders of whoever is asking, for one operation. */
export interface OrderSlice {
  readonly orders: OrderReads;
}
