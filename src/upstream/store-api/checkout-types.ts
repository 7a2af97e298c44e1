import { type Decoded, nullable, record, required } from '../decode/decoder.js';
import { id, text } from '../decode/scalars.js';

/** A checkout or a draft as `wc/store/v1/checkout` sends it (WooCommerce 10.5), as far as it is needed. */
export const wireCheckout = record({
  order_id: required(id),
  status: text,
  order_key: text,
  customer_id: id,
  payment_result: nullable(record({ payment_status: text, redirect_url: text })),
});
export type WireCheckout = Decoded<typeof wireCheckout>;
