import { UpstreamError, UpstreamRefusedError } from '../../errors.js';
import { Faults } from '../../upstream/decode/faults.js';
import { wireCart, type WireCart } from '../../upstream/store-api/cart-types.js';

/** What WooCommerce 10.5 says to a write whose Cart-Token it does not take; nothing was done then. */
const TOKEN_REFUSALS = new Set(['woocommerce_rest_missing_nonce', 'woocommerce_rest_invalid_nonce']);

/** Whether a write was refused for its Cart-Token alone. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof UpstreamError && TOKEN_REFUSALS.has(error.failure.upstreamCode ?? '');
}

/** Whether WooCommerce said no to a write, so that it was not done. */
export function isRefusal(result: unknown): boolean {
  return result instanceof UpstreamRefusedError;
}

/** The cart as it is, which WooCommerce sends with a conflict (409); undefined with anything else. */
export function cartOfConflict(error: unknown): WireCart | undefined {
  if (!(error instanceof UpstreamError)) return undefined;
  const { data } = (error.words.body ?? {}) as { data?: { cart?: unknown } };
  return isCart(data?.cart) ? wireCart.read(data.cart, new Faults()) : undefined;
}

/** Whether an answer is a cart. */
export function isCart(value: unknown): value is WireCart {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<WireCart>).items);
}
