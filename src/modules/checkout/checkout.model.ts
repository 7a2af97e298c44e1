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
export interface Placement {
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
