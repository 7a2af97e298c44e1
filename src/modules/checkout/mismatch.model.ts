/** Where the cart is not as the shop's systems say. */
export interface Mismatch {
  key: string;
  /** Of the product or, for a variation, of the variation. */
  databaseId: number;
  name: string;
  field: 'price' | 'stock';
  /** What WooCommerce would charge for one, without tax; or how many it would sell. */
  cart: string;
  /** What it costs, or how many there are. */
  current: string;
}
