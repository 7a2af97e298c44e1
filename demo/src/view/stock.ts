import type { Catalogue } from '../catalogue/catalogue.js';
import { isVariation, type ItemRecord, type StockStatus } from '../catalogue/records.js';

/** Stock as the REST API tells it; `manage_stock: 'parent'` is a variation that lives on its parent's stock. */
export interface StockView {
  manage_stock: boolean | 'parent';
  stock_quantity: number | null;
  stock_status: StockStatus;
  backorders: 'no' | 'notify' | 'yes';
  backorders_allowed: boolean;
  backordered: boolean;
  low_stock_amount: number | null;
}

/** The stock of an item: a managed quantity decides the status, otherwise the stored status stands. */
export function stockView(catalogue: Catalogue, item: ItemRecord): StockView {
  const parent = isVariation(item) && !item.manage_stock ? catalogue.products.get(item.parent_id) : undefined;
  const keeper = parent?.manage_stock ? parent : item;
  const quantity = keeper.manage_stock ? (keeper.stock_quantity ?? 0) : null;
  const allowed = keeper.backorders !== 'no';
  const status = quantity === null ? item.stock_status : managedStatus(quantity, allowed);
  return {
    manage_stock: keeper === item ? item.manage_stock : 'parent',
    stock_quantity: quantity,
    stock_status: status,
    backorders: keeper.backorders,
    backorders_allowed: allowed,
    backordered: status === 'onbackorder' || (quantity !== null && allowed && quantity < 1),
    low_stock_amount: item.low_stock_amount,
  };
}

function managedStatus(quantity: number, backordersAllowed: boolean): StockStatus {
  if (quantity > 0) return 'instock';
  return backordersAllowed ? 'onbackorder' : 'outofstock';
}
