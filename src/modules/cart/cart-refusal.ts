import {
  BadInputError,
  NotFoundError,
  RefusedByShopError,
  UpstreamError,
  type AppError,
} from '../../errors.js';

/** What is about somebody's cart, not about the line to the shop. */
const REFUSED = new Set([400, 404, 409]);

/** WooGraphQL 1.0.2's words where they are others than those of WooCommerce's Store API; storefronts show them. */
const WORDS: Readonly<Record<string, string>> = {
  woocommerce_rest_cart_invalid_product: 'No product found matching the ID provided',
  woocommerce_rest_product_not_purchasable: 'Sorry, this product cannot be purchased.',
};

const MISSING_CHOICE = 'woocommerce_rest_missing_attributes';
const MISSING = new Set(['woocommerce_rest_cart_invalid_product', 'woocommerce_rest_cart_invalid_key']);

/**
 * What a shopper is told when WooCommerce refuses a change of the cart: its own words, which are meant
 * for them. Any other error stays what it is.
 * @param productName for what WooCommerce says without naming the product
 */
export function refusalOf(error: unknown, productName?: string | null): unknown {
  if (!(error instanceof UpstreamError) || !REFUSED.has(error.failure.status ?? 0)) return error;
  const { upstreamCode: reason = '' } = error.failure;
  const { message } = error.words;
  if (message === undefined || reason === 'rate_limit_exceeded') return error;
  if (reason === 'rest_invalid_param' || reason === 'rest_missing_callback_param') {
    return new BadInputError(message, { reason });
  }
  const text = wordsOf(reason, message, productName);
  return MISSING.has(reason) ? new NotFoundError(text, { reason }) : new RefusedByShopError(text, { reason });
}

function wordsOf(reason: string, message: string, productName: string | null | undefined): string {
  if (reason === MISSING_CHOICE && productName) {
    return `Please choose product options by visiting ${productName}.`;
  }
  return WORDS[reason] ?? message;
}

/** Whether WooCommerce wants to know which variation; it does not name the product then. */
export function isChoiceMissing(error: unknown): boolean {
  return error instanceof UpstreamError && error.failure.upstreamCode === MISSING_CHOICE;
}

/** Runs a change of the cart, and tells a refusal as `refusalOf` does. */
export async function orRefusal<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    throw refusalOf(error) as AppError;
  }
}
