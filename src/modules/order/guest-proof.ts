import type { WireOrder } from '../../upstream/woo-rest/order-types.js';

/** How a guest who has no session proves that an order is theirs. */
export interface GuestProof {
  orderKey: string;
  billingEmail: string;
}

/** Whether key and address are a guest's order's. An account's order is its customer's alone, as in the Store API. */
export function isProvedBy(order: WireOrder, { orderKey, billingEmail }: GuestProof): boolean {
  return (
    order.customer_id === 0 &&
    order.order_key === orderKey &&
    order.billing.email?.toLowerCase() === billingEmail.trim().toLowerCase()
  );
}
