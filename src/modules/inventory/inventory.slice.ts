import type { StockReads } from './stock.reads.js';

/** Merged stock for one operation. */
export interface InventorySlice {
  readonly stocks: StockReads;
}
