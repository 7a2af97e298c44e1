import type { OrderRecord } from '../catalogue/commerce-records.js';

/** What a checkout says about a payment. */
export interface PaymentView {
  payment_status: string;
  payment_details: { key: string; value: string }[];
  redirect_url: string;
}

/** Nobody has tried to pay yet. */
export const NO_PAYMENT: PaymentView = { payment_status: '', payment_details: [], redirect_url: '' };

/** A payment that went through, or that goes on at `redirectUrl`. */
export function paymentView(redirectUrl: string): PaymentView {
  return {
    payment_status: 'success',
    payment_details: [
      { key: 'result', value: 'success' },
      { key: 'redirect', value: redirectUrl },
    ],
    redirect_url: redirectUrl,
  };
}

/** A draft or placed order as the checkout of the Store API answers it. */
export function checkoutView(order: OrderRecord, payment: PaymentView | null, cart: unknown = null) {
  return {
    order_id: order.id,
    status: order.status,
    order_key: order.order_key,
    order_number: order.number,
    customer_note: order.customer_note,
    customer_id: order.customer_id,
    billing_address: order.billing,
    shipping_address: order.shipping,
    payment_method: order.payment_method,
    payment_result: payment,
    additional_fields: {},
    __experimentalCart: cart,
    extensions: {},
  };
}
