import type { Mismatch } from './mismatch.model.js';
import type { WireCartItem } from '../../upstream/store-api/cart-types.js';
import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';

/** What a checkout goes by, for one operation. */
export interface CheckoutSlice {
  readonly checkout: CheckoutDeps;
  /** Where lines of a cart are not as other systems say. */
  readonly cartMismatches: (items: readonly WireCartItem[]) => Promise<Mismatch[]>;
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
