import type { CallerSlice } from '../caller/caller.slice.js';
import type { SessionSlice } from '../session/session.slice.js';

/**
 * A page of the shop with the caller's cart in it. WooCommerce 10.5 copies the cart of a guest whose
 * `Cart-Token` comes as `session`; a customer's cart is there once they are logged in to the shop.
 * The address opens the cart: it goes to nobody else, and into no log.
 */
export async function pageWithCart(
  page: string,
  { caller, shopper }: CallerSlice & SessionSlice,
): Promise<string> {
  if ((await caller.customerId()) !== null) return page;
  await shopper.session.token();
  const token = shopper.responseHeaders()['cart-token'];
  return token ? `${page}?session=${encodeURIComponent(token)}` : page;
}
