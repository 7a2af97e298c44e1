import { BadInputError, RefusedByShopError, UpstreamError } from '../../errors.js';
import { faultyParameters, withoutEmail } from '../shared/faulty-parameters.js';

/** Statuses by which WooCommerce refuses an order for what it is about (10.5: 403 is sold out meanwhile). */
const REFUSED = new Set([400, 402, 403, 404, 409, 422]);

/** What WooGraphQL 1.0.2 says when there is nothing to order; storefronts know it. */
export const NO_CART = 'Sorry, no session found.';

/**
 * What a shopper is told when WooCommerce refuses an order: its own words. Undefined for everything
 * that does not say that there is no order.
 */
export function checkoutRefusal(error: unknown): BadInputError | RefusedByShopError | undefined {
  if (!(error instanceof UpstreamError) || !REFUSED.has(error.failure.status ?? 0)) return undefined;
  const { upstreamCode: reason = '' } = error.failure;
  const { message, body } = error.words;
  if (message === undefined || reason === 'rate_limit_exceeded') return undefined;
  if (reason === 'woocommerce_rest_cart_empty') return noCart();
  if (reason === 'rest_invalid_param')
    return new BadInputError(faultyParameters(body) ?? message, { reason });
  return new RefusedByShopError(withoutEmail(message), { reason });
}

/** The refusal of a checkout without anything to order. */
export function noCart(): RefusedByShopError {
  return new RefusedByShopError(NO_CART, { reason: 'woocommerce_rest_cart_empty' });
}
