import { RestError } from '../rest/rest-error.js';
import type { CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';
import { judge } from './cart-check.js';

/** Adds a coupon to a cart; one for individual use pushes the others out. Throws what WooCommerce answers. */
export function applyCoupon(shop: CartShop, session: CartSession, code: string): void {
  const wanted = usableCode(shop, code);
  const coupon = shop.catalogue.commerce.couponByCode(wanted);
  if (!coupon) throw couponError(`Coupon &quot;${wanted}&quot; cannot be applied because it does not exist.`);
  if (session.coupons.includes(coupon.code))
    throw couponError(`Coupon code &quot;${coupon.code}&quot; has already been applied.`);
  const fault = judge(shop, session, coupon);
  if (fault !== null) throw couponError(fault);
  const alone = session.coupons.find((other) => shop.catalogue.commerce.couponByCode(other)?.individual_use);
  if (alone !== undefined)
    throw couponError(
      `&quot;${alone}&quot; has already been applied and cannot be used in conjunction with other coupons.`,
    );
  session.coupons = [...(coupon.individual_use ? [] : session.coupons), coupon.code];
}

/** Takes a coupon out of a cart. */
export function removeCoupon(shop: CartShop, session: CartSession, code: string): void {
  const wanted = usableCode(shop, code);
  if (!shop.catalogue.commerce.couponByCode(wanted)) throw couponError('Invalid coupon code.');
  if (!session.coupons.includes(wanted)) {
    throw new RestError(
      409,
      'woocommerce_rest_cart_coupon_invalid_code',
      'Coupon cannot be removed because it is not already applied to the cart.',
    );
  }
  session.coupons = session.coupons.filter((other) => other !== wanted);
}

function usableCode({ catalogue }: CartShop, code: string): string {
  const isOff = catalogue.setting('general', 'woocommerce_enable_coupons') === 'no';
  if (isOff) throw new RestError(404, 'woocommerce_rest_cart_coupon_disabled', 'Coupons are disabled.');
  return code.trim().toLowerCase();
}

function couponError(message: string): RestError {
  return new RestError(400, 'woocommerce_rest_cart_coupon_error', message);
}
