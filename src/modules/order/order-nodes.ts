import { parseDatabaseId } from '../../relay/global-id.js';
import { downloadId, splitLineKey } from './order-ids.js';
import type {
  AnyLineModel,
  DownloadableItemModel,
  OrderModel,
  OrderNoteModel,
  RefundModel,
} from './order.model.js';
import type { OrderReads } from './order.reads.js';

/** Anything of an order that has a global id. */
export type OrderNodeModel = OrderModel | AnyLineModel | RefundModel | OrderNoteModel | DownloadableItemModel;

/** Types of the models, by kind. */
export const ORDER_TYPE_NAMES = {
  order: () => 'Order',
  lineItem: () => 'LineItem',
  shippingLine: () => 'ShippingLine',
  feeLine: () => 'FeeLine',
  couponLine: () => 'CouponLine',
  taxLine: () => 'TaxLine',
  refund: () => 'Refund',
  orderNote: () => 'OrderNote',
  downloadableItem: () => 'DownloadableItem',
} satisfies Record<OrderNodeModel['kind'], () => string>;

/** What the global ids of orders and of their parts begin with. */
export const ORDER_ID_KINDS = ['order', 'order_item', 'order_note', 'shop_order_refund', 'download'] as const;

/**
 * What a global id names among the orders that the caller may read, or null: of what is not theirs and
 * of what is not there alike.
 * @param globalId the whole id, of which `kind` and `key` are the parts
 */
export async function findOrderNode(
  kind: (typeof ORDER_ID_KINDS)[number],
  key: string,
  globalId: string,
  { downloads, lookups, notes, refunds }: OrderReads,
): Promise<OrderNodeModel | null> {
  switch (kind) {
    case 'order':
      return lookups.peek(parseDatabaseId(key));
    case 'order_item': {
      const { orderId, id } = splitLineKey(key);
      const order = await lookups.peek(orderId);
      return (order && linesOf(order).find((line) => line.id === id)) ?? null;
    }
    case 'order_note': {
      const { orderId, id } = splitLineKey(key);
      const order = await lookups.peek(orderId);
      const ofOrder = order ? await notes.ofOrder(order) : [];
      return ofOrder.find((note) => note.id === id) ?? null;
    }
    case 'shop_order_refund':
      return refunds.byId(parseDatabaseId(key));
    case 'download':
      return (await downloads.all()).find((item) => downloadId(item) === globalId) ?? null;
  }
}

function linesOf(order: OrderModel): readonly AnyLineModel[] {
  const { lineItems, shippingLines, feeLines, couponLines, taxLines } = order;
  return [...lineItems, ...shippingLines, ...feeLines, ...couponLines, ...taxLines];
}
