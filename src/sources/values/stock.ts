/** WooCommerce's three stock states, as its REST API spells them. */
export type StockStatus = 'instock' | 'outofstock' | 'onbackorder';

/** How much lies at one place. */
export interface StockLocation {
  name: string;
  quantity: number;
}

/** Stock from outside the shop. */
export interface SourceStock {
  /** As reported, so it may be negative (oversold); null when the source tells only a state. */
  quantity: number | null;
  status: StockStatus;
  /** Per place, in the source's order; empty when the source does not tell. */
  locations: readonly StockLocation[];
  /** Days until the thing can be sent; null when the source does not tell. */
  leadTimeDays: number | null;
  /** Whether orders beyond the quantity are taken; null: as the shop says. */
  backorders: boolean | null;
  /** When more arrives, epoch milliseconds; null when the source does not tell. */
  nextDelivery: number | null;
}
