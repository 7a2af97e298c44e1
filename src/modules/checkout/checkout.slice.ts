import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';

/** What a checkout goes by, for one operation. */
export interface CheckoutSlice {
  readonly checkout: CheckoutDeps;
}

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
  orders: Pick<OrderCalls, 'byIds' | 'update'>;
  /** Header `Idempotency-Key` of the request. */
  idempotencyKey: string | null;
  /** Epoch milliseconds. */
  now: () => number;
}
