import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';

/** What checkouts of one operation go by. */
export interface CheckoutDeps {
  /** Whether a cart that differs from what sources say may be ordered. */
  onMismatch: 'refuse' | 'allow';
  /** Custom fields that a storefront may set. */
  metaKeys: ReadonlySet<string>;
  /** Addresses of the shop's own pages, absolute. */
  cartPage: string;
  checkoutPage: string;
  /** With the shop's keys. */
  orders: Pick<OrderReads, 'byIds' | 'update'>;
  /** Header `Idempotency-Key` of the request. */
  idempotencyKey: string | null;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What became of a checkout; kept with the session, so that the same key gives the same answer. */
export interface CheckoutOutcome {
  orderId: number;
  orderKey: string;
  /** 0 for a guest's. */
  customerId: number;
  redirect: string | null;
  result: string;
}

/** An order that was sent to WooCommerce and whose answer is not known yet. */
export interface CheckoutAttempt {
  /** Hash of the key; null when there was none. */
  key: string | null;
  /** Of the whole input. */
  fingerprint: string;
  /** The draft that becomes the order. */
  orderId: number;
  orderKey: string;
  /** Epoch milliseconds. */
  startedAt: number;
}

/** A checkout or a draft as `wc/store/v1/checkout` sends it (WooCommerce 10.5), as far as it is needed. */
export interface WireCheckout {
  order_id: number;
  status: string;
  order_key: string;
  customer_id: number;
  payment_result: { payment_status: string; redirect_url: string } | null;
}
