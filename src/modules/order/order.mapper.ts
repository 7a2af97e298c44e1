import { addKnownDecimals } from '../../lib/decimal.js';
import { decodeEntities } from '../../lib/html-text.js';
import { fileEnding, mediaTypeOf } from '../../lib/media-type.js';
import { epochOfGmt, isoWithOffset } from '../../lib/wordpress-date.js';
import type {
  WireDownload,
  WireOrder,
  WireOrderNote,
  WireRefund,
} from '../../upstream/woo-rest/order-types.js';
import type { WireMeta } from '../../upstream/woo-rest/wire-types.js';
import { mapAddress } from '../shared/address.mapper.js';
import type { MetaKeys } from '../shared/meta-keys.js';
import { textOrNull } from '../shared/sellable.mapper.js';
import type { MetaEntry } from '../shared/sellable.model.js';
import { mapLines } from './order-lines.mapper.js';
import type { DownloadableItemModel, OrderModel, OrderNoteModel, RefundModel } from './order.model.js';

/**
 * An order off the wire.
 * @param metaKeys custom fields that may be read; all others are forgotten here
 */
export function mapOrder(wire: WireOrder, metaKeys: MetaKeys): OrderModel {
  const money = { currency: wire.currency, symbol: decodeEntities(wire.currency_symbol ?? wire.currency) };
  const order: Omit<OrderModel, keyof ReturnType<typeof mapLines>> = {
    kind: 'order',
    id: wire.id,
    parentId: wire.parent_id,
    customerId: wire.customer_id,
    status: wire.status,
    money,
    orderKey: wire.order_key,
    orderNumber: wire.number,
    orderVersion: textOrNull(wire.version),
    pricesIncludeTax: wire.prices_include_tax,
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    modified: isoWithOffset(wire.date_modified, wire.date_modified_gmt),
    dateCompleted: isoWithOffset(wire.date_completed, wire.date_completed_gmt),
    datePaid: isoWithOffset(wire.date_paid, wire.date_paid_gmt),
    cartTax: wire.cart_tax,
    discountTax: wire.discount_tax,
    discountTotal: wire.discount_total,
    shippingTax: wire.shipping_tax,
    shippingTotal: wire.shipping_total,
    subtotal: sum(wire.line_items.map(({ subtotal }) => subtotal)),
    total: wire.total,
    totalTax: wire.total_tax,
    billing: mapAddress(wire.billing),
    shipping: mapAddress(wire.shipping),
    paymentMethod: textOrNull(wire.payment_method),
    paymentMethodTitle: decodedOrNull(wire.payment_method_title),
    transactionId: textOrNull(wire.transaction_id),
    customerIpAddress: textOrNull(wire.customer_ip_address),
    customerUserAgent: textOrNull(wire.customer_user_agent),
    customerNote: textOrNull(wire.customer_note),
    createdVia: textOrNull(wire.created_via),
    cartHash: textOrNull(wire.cart_hash),
    needsPayment: wire.needs_payment ?? false,
    needsProcessing: wire.needs_processing ?? true,
    paymentUrl: wire.needs_payment ? textOrNull(wire.payment_url) : null,
    hasRefunds: wire.refunds.length > 0,
    meta: pickMeta(wire.meta_data, metaKeys),
  };
  // Lines know their order: the same object, completed.
  return Object.assign(order, mapLines(wire, order as OrderModel, metaKeys));
}

/** A refund of an order that the caller may read. */
export function mapRefund(wire: WireRefund, order: OrderModel, metaKeys: MetaKeys): RefundModel {
  return {
    kind: 'refund',
    id: wire.id,
    order,
    amount: wire.amount,
    reason: decodedOrNull(wire.reason),
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    meta: pickMeta(wire.meta_data, metaKeys),
  };
}

/** A note of an order. */
export function mapOrderNote(wire: WireOrderNote, orderId: number): OrderNoteModel {
  return {
    kind: 'orderNote',
    id: wire.id,
    orderId,
    date: isoWithOffset(wire.date_created, wire.date_created_gmt),
    note: wire.note,
  };
}

/** A file of a customer. The address behind the download page stays behind. */
export function mapDownload(wire: WireDownload, index: number): DownloadableItemModel {
  const remaining = Number.parseInt(wire.downloads_remaining, 10);
  const fileExt = wire.file ? fileEnding(wire.file.file) : null;
  return {
    kind: 'downloadableItem',
    id: index + 1,
    orderId: wire.order_id,
    productId: wire.product_id,
    downloadId: wire.download_id,
    url: wire.download_url,
    name: decodeEntities(wire.download_name),
    remaining: Number.isNaN(remaining) ? null : remaining,
    accessExpires: isoWithOffset(wire.access_expires, wire.access_expires_gmt),
    expiresAt: epochOfGmt(wire.access_expires_gmt ?? wire.access_expires),
    file: {
      downloadId: wire.download_id,
      name: decodeEntities(wire.file?.name ?? wire.download_name),
      fileExt,
      fileType: mediaTypeOf(fileExt),
    },
  };
}

function pickMeta(meta: readonly WireMeta[] | undefined, keys: MetaKeys): MetaEntry[] {
  return (meta ?? []).filter(({ key }) => keys.has(key)).map(({ id, key, value }) => ({ id, key, value }));
}

function decodedOrNull(text: string | null | undefined): string | null {
  return text ? decodeEntities(text) : null;
}

/** Of texts with as many decimals as the shop shows; WooCommerce pads them all alike. '' is not known. */
function sum(amounts: readonly string[]): string {
  const decimals = Math.max(0, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0));
  const total = addKnownDecimals(amounts);
  return total === '' ? '' : padDecimals(total, decimals);
}

function padDecimals(amount: string, decimals: number): string {
  if (decimals === 0) return amount;
  const [whole = '0', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}
