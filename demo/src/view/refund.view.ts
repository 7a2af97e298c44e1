import type { OrderNoteRecord, RefundRecord } from '../catalogue/commerce-records.js';
import { decimalText } from './decimal-text.js';
import { resourceLinks } from './links.js';
import { metaView, type ViewContext } from './sellable.view.js';
import { siteDate } from './site-time.js';
import { lineView, type OrderChoice } from './order.view.js';

const METHODS = ['GET', 'DELETE'];

/** A refund as `wc/v3` answers it below its order. */
export function refundView(context: ViewContext, refund: RefundRecord, choice: OrderChoice) {
  const amount = (text: string) => decimalText(text, choice.dp);
  return {
    id: refund.id,
    date_created: siteDate(refund.date_created_gmt),
    date_created_gmt: refund.date_created_gmt,
    amount: amount(refund.amount),
    reason: refund.reason,
    refunded_by: refund.refunded_by,
    refunded_payment: refund.refunded_payment,
    meta_data: metaView(refund, choice),
    line_items: refund.line_items.map((line) => lineView(context, line, amount)),
    shipping_lines: refund.shipping_lines,
    tax_lines: refund.tax_lines,
    fee_lines: refund.fee_lines,
    _links: belowOrder(context.api, refund.parent_id, `refunds/${refund.id}`, METHODS),
  };
}

/** A note on an order as `wc/v3` answers it. */
export function noteView({ api }: ViewContext, note: OrderNoteRecord) {
  return {
    id: note.id,
    author: note.author,
    date_created: siteDate(note.date_created_gmt),
    date_created_gmt: note.date_created_gmt,
    note: note.note,
    customer_note: note.customer_note,
    _links: belowOrder(api, note.order_id, `notes/${note.id}`, METHODS),
  };
}

function belowOrder(api: string, orderId: number, path: string, methods: string[]) {
  const order = `orders/${orderId}`;
  const collection = `${order}/${path.split('/')[0] ?? ''}`;
  return resourceLinks(api, { self: `${order}/${path}`, collection, up: order }, methods);
}
