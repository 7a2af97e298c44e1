import { addNote } from '../../orders/order-life.js';
import { newOrder } from '../../orders/new-order.js';
import type { Parameters } from '../../rest/parameters.js';
import type { Catalogue } from '../catalogue.js';
import type { OrderRecord, RefundRecord } from '../commerce-records.js';

const PARCEL = [{ method_id: 'flat_rate', method_title: 'Parcel', instance_id: '1', total: '4.12' }];
const PICK_UP = [
  { method_id: 'local_pickup', method_title: 'Pick-up in the shop', instance_id: '3', total: '0.00' },
];

/**
 * What was ordered at Kranich before today: by Lena (3) one with a download, refunded in part, and one that waits to
 * be fetched; by Jonas (4) one whose product is no longer sold; by Aiko (5) one on its way; and one by a guest.
 * The stock of the catalogue has gone down already.
 */
export function addPastOrders(catalogue: Catalogue): void {
  const withDownload = place(catalogue, '2026-02-03T10:15:00', 3, 'completed', {
    line_items: [
      { product_id: 405, quantity: 1 },
      { product_id: 303, variation_id: 30301, quantity: 2 },
    ],
    shipping_lines: PARCEL,
    customer_note: 'Please leave it with the neighbours & ring.',
  });
  refund(catalogue, withDownload, '10.00', 'One cup arrived with a crack', '2026-02-09T08:00:00');
  addNote(catalogue, withDownload.id, 'Your parcel is on its way.', '2026-02-04T07:30:00', true);

  place(catalogue, '2026-03-01T17:40:00', 3, 'awaiting-pickup', {
    line_items: [{ product_id: 105, quantity: 1 }],
    shipping_lines: PICK_UP,
  });

  const gone = {
    product_id: 9_999,
    name: 'Copper Scoop',
    subtotal: '12.605042',
    total: '12.605042',
    quantity: 1,
  };
  place(catalogue, '2025-11-20T12:00:00', 4, 'completed', {
    line_items: [gone, { product_id: 202, quantity: 2 }],
    shipping_lines: PARCEL,
  });

  place(catalogue, '2026-03-10T09:05:00', 5, 'processing', {
    line_items: [{ product_id: 101, variation_id: 10102, quantity: 1 }],
    shipping_lines: PARCEL,
  });

  const guest = place(catalogue, '2026-03-12T20:30:00', 0, 'on-hold', {
    line_items: [{ product_id: 305, quantity: 3 }],
    shipping_lines: PARCEL,
  });
  guest.billing = {
    ...guest.billing,
    first_name: 'Onno',
    last_name: 'Guest',
    email: 'onno@mail.example.test',
    country: 'DE',
  };
}

function place(
  catalogue: Catalogue,
  at: string,
  customerId: number,
  status: string,
  sent: Parameters,
): OrderRecord {
  const customer = catalogue.commerce.customers.get(customerId);
  const isPaid = status === 'completed' || status === 'processing';
  const order: OrderRecord = {
    ...newOrder(catalogue, { ...sent, payment_method: 'bacs', payment_method_title: 'Bank transfer' }, at),
    status,
    customer_id: customerId,
    created_via: 'store-api',
    date_paid_gmt: isPaid ? at : null,
    date_completed_gmt: status === 'completed' ? at : null,
    stock_reduced: true,
    ...(customer && {
      billing: { ...customer.billing, email: customer.email },
      shipping: { ...customer.shipping },
    }),
  };
  catalogue.commerce.orders.set(order.id, order);
  addNote(catalogue, order.id, 'Awaiting bank transfer.', at);
  return order;
}

function refund(catalogue: Catalogue, order: OrderRecord, amount: string, reason: string, at: string): void {
  const { commerce } = catalogue;
  const record: RefundRecord = {
    id: commerce.nextId('post'),
    parent_id: order.id,
    date_created_gmt: at,
    amount,
    reason,
    refunded_by: 1,
    refunded_payment: false,
    meta_data: [{ id: commerce.nextId('meta'), key: '_refund_type', value: 'partial' }],
    line_items: [],
    shipping_lines: [],
    tax_lines: [],
    fee_lines: [],
  };
  commerce.refunds.set(record.id, record);
}
