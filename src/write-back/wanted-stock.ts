import { mergeStock } from '../modules/inventory/merge-stock.js';
import type { Sourced } from '../sources/values/sourced.js';
import type { SourceStock, StockStatus } from '../sources/values/stock.js';
import type { ItemChange } from '../upstream/woo-rest/batch-writes.js';
import type { StoredItem } from './stored-item.js';

/** The stock as it should be stored: counted, or a state alone. */
export type WantedStock = { quantity: number } | { status: StockStatus };

/**
 * What to store so that WooCommerce sells what the merged stock says. WooCommerce makes the state of
 * something counted out of the quantity and of whether backorders are taken, which stays the shop's
 * decision; where that gives another state than the source's, the state is stored and not the quantity.
 * @param sourced with a value
 */
export function wantedStock(item: StoredItem, sourced: Sourced<SourceStock>): WantedStock | string {
  const { backordersAllowed, manageStock } = item.stock;
  const { status, quantity } = mergeStock({ ...item.stock, backorders: '', lowStockAmount: null }, sourced);
  if (status === null) return 'its stock has no state';
  // Parts of a piece are not sold.
  const whole = quantity === null ? null : Math.floor(quantity);
  if (whole !== null && statusOf(whole, backordersAllowed) === status) return { quantity: whole };
  if (whole !== null && status === 'outofstock') return { quantity: 0 };
  if (manageStock === 'parent') {
    return 'it shares the stock of its product, and its source gives only a state';
  }
  return { status };
}

function statusOf(quantity: number, backordersAllowed: boolean): StockStatus {
  if (quantity > 0) return 'instock';
  return backordersAllowed ? 'onbackorder' : 'outofstock';
}

/** What has to be written for a stock; empty when the shop has it. */
export function stockChange({ stock }: StoredItem, wanted: WantedStock): ItemChange {
  if ('quantity' in wanted) {
    const isKept = stock.manageStock === true && stock.quantity === wanted.quantity;
    return isKept ? {} : { manage_stock: true, stock_quantity: wanted.quantity };
  }
  const isKept = stock.manageStock === false && stock.status === wanted.status;
  return isKept ? {} : { manage_stock: false, stock_status: wanted.status };
}

/** Whether shoppers could buy it and no longer could. */
export function sellsOut({ stock }: StoredItem, wanted: WantedStock): boolean {
  const status = 'quantity' in wanted ? statusOf(wanted.quantity, stock.backordersAllowed) : wanted.status;
  return status === 'outofstock' && stock.status !== 'outofstock';
}
