/** A checkout or a draft as `wc/store/v1/checkout` sends it (WooCommerce 10.5), as far as it is needed. */
export interface WireCheckout {
  order_id: number;
  status: string;
  order_key: string;
  customer_id: number;
  payment_result: { payment_status: string; redirect_url: string } | null;
}
