/** A cart as `wc/store/v1/cart` sends it (WooCommerce 10.5). */
export interface WireCart {
  items: WireCartItem[];
}

/** A line of a cart. */
export interface WireCartItem {
  key: string;
  /** Of the product or, for a variation, of the variation. */
  id: number;
  quantity: number;
}
