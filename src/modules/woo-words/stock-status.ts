import type { StockStatusEnum } from '../../generated/schema-types.js';

/** WooCommerce's `stock_status`. */
export type WooStockStatus = 'instock' | 'outofstock' | 'onbackorder';

const NAMES: Readonly<Record<WooStockStatus, StockStatusEnum>> = {
  instock: 'IN_STOCK',
  outofstock: 'OUT_OF_STOCK',
  onbackorder: 'ON_BACKORDER',
};

const WORDS = { IN_STOCK: 'instock', OUT_OF_STOCK: 'outofstock', ON_BACKORDER: 'onbackorder' } as const;

/** The enum value of a stock status; null for what a plugin made up, and for none. */
export function stockStatusName(status: string | null): StockStatusEnum | null {
  return status !== null && Object.hasOwn(NAMES, status) ? NAMES[status as WooStockStatus] : null;
}

/** WooCommerce's word for a stock status. */
export function wooStockStatus(name: StockStatusEnum): WooStockStatus {
  return WORDS[name];
}
