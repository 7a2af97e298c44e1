import type { Catalogue } from '../catalogue/catalogue.js';
import type { OrderRecord } from '../catalogue/commerce-records.js';
import type { ItemRecord } from '../catalogue/records.js';
import { titleOf } from '../view/sellable.view.js';
import { ORDER_STATUSES } from './order-statuses.js';

const TAKES_STOCK = ['processing', 'completed', 'on-hold'];
const GIVES_STOCK_BACK = ['cancelled', 'pending'];
const IS_PAID = ['processing', 'completed'];

/** Writes a note on an order, by WooCommerce itself unless somebody else is named. */
export function addNote(
  catalogue: Catalogue,
  orderId: number,
  note: string,
  now: string,
  isForCustomer = false,
) {
  const record = {
    id: catalogue.commerce.nextId('note'),
    order_id: orderId,
    author: 'WooCommerce',
    date_created_gmt: now,
    note,
    customer_note: isForCustomer,
  };
  catalogue.commerce.notes.set(record.id, record);
  return record;
}

/** Gives an order another status, with what that brings about: stock, dates and notes. */
export function changeStatus(catalogue: Catalogue, order: OrderRecord, status: string, now: string): void {
  if (order.status === status) return;
  const name = (slug: string) => ORDER_STATUSES[slug] ?? slug;
  if (TAKES_STOCK.includes(status)) moveStock(catalogue, order, now, 'reduced');
  if (GIVES_STOCK_BACK.includes(status)) moveStock(catalogue, order, now, 'increased');
  addNote(catalogue, order.id, `Order status changed from ${name(order.status)} to ${name(status)}.`, now);
  order.status = status;
  order.date_modified_gmt = now;
  if (IS_PAID.includes(status)) order.date_paid_gmt ??= now;
  if (status === 'completed') order.date_completed_gmt ??= now;
  const customer = IS_PAID.includes(status) ? catalogue.commerce.customers.get(order.customer_id) : undefined;
  if (customer) customer.is_paying_customer = true;
}

/** Takes what an order needs from the stock, or puts it back; once each. A line remembers what it took. */
function moveStock(
  catalogue: Catalogue,
  order: OrderRecord,
  now: string,
  direction: 'reduced' | 'increased',
): void {
  const isTaken = order.stock_reduced;
  if (isTaken === (direction === 'reduced')) return;
  order.stock_reduced = direction === 'reduced';
  const changes = order.line_items.flatMap((line) => {
    const keeper = stockKeeper(catalogue, line.variation_id, line.product_id);
    if (!keeper) return [];
    const before = keeper.stock_quantity ?? 0;
    const after = before + (direction === 'reduced' ? -line.quantity : line.quantity);
    keeper.stock_quantity = after;
    line.meta_data = line.meta_data.filter(({ key }) => key !== '_reduced_stock');
    if (direction === 'reduced') {
      const [key, value] = ['_reduced_stock', String(line.quantity)];
      const id = catalogue.commerce.nextId('meta');
      line.meta_data.push({ id, key, value, display_key: key, display_value: value });
    }
    return [`${titleOf(catalogue, keeper)} (${before}&rarr;${after})`];
  });
  if (changes.length > 0)
    addNote(catalogue, order.id, `Stock levels ${direction}: ${changes.join(', ')}`, now);
}

/** The record that counts the pieces of an item: its own, or that of its product. */
function stockKeeper(catalogue: Catalogue, variationId: number, productId: number): ItemRecord | undefined {
  const item = catalogue.variations.get(variationId);
  if (item?.manage_stock) return item;
  const product = catalogue.products.get(productId);
  return product?.manage_stock ? product : undefined;
}
