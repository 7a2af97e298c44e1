import type { CallerSlice } from '../caller/caller.slice.js';
import { BadInputError, NotFoundError, UpstreamError } from '../../errors.js';
import {
  applyCoupon as applyCouponRequest,
  type CartRequest,
  removeCoupon,
  selectShippingRate,
} from '../../upstream/store-api/cart-requests.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { SessionSlice } from '../session/session.slice.js';
import { orRefusal, refusalOf } from './cart-refusal.js';
import type { CartCouponModel, CartModel } from './cart.model.js';
import { cartOf, modelOf } from './cart.reads.js';

/**
 * Applies a coupon.
 * @throws RefusedByShopError in the shop's words; BadInputError for no code; RateLimitedError after too many
 */
export async function applyCoupon(
  code: string,
  { rateLimits, shopper }: CallerSlice & SessionSlice,
): Promise<{ cart: CartModel; applied: CartCouponModel | null }> {
  if (code.trim() === '') throw new BadInputError('code: send the code of a coupon.');
  await rateLimits.coupon();
  const cart = modelOf(await orRefusal(() => shopper.session.request(applyCouponRequest(code))));
  return { cart, applied: couponIn(cart, code) };
}

/**
 * Takes coupons off.
 * @param codes none is all of them
 * @throws NotFoundError for a coupon that is not in the cart; nothing is changed then
 */
export async function removeCoupons(codes: readonly string[], context: SessionSlice): Promise<CartModel> {
  const { session } = context.shopper;
  return session.withLock(async () => {
    const cart = await cartOf(context);
    const unknown = codes.find((code) => !couponIn(cart, code));
    if (unknown !== undefined) {
      throw new NotFoundError(`Coupon "${unknown.slice(0, 100)}" is not in the cart.`);
    }
    const wanted = codes.length > 0 ? codes : cart.coupons.map(({ code }) => code);
    if (wanted.length === 0) return cart;
    const results = await session.batch(wanted.map(removeCoupon));
    const failed = results.find((result) => result instanceof UpstreamError);
    if (failed) throw refusalOf(failed) as Error;
    return cartOf(context);
  });
}

/**
 * Chooses how each package is sent.
 * @throws BadInputError for a rate that a package does not have; nothing is changed then
 */
export async function chooseShipping(rateIds: readonly string[], context: SessionSlice): Promise<CartModel> {
  const { session } = context.shopper;
  return session.withLock(async () => {
    const requests = shippingRequests(rateIds, await cartOf(context));
    for (const request of requests) await orRefusal(() => session.request(request));
    return cartOf(context);
  });
}

/** @throws BadInputError for a rate that its package does not have */
export function shippingRequests(
  rateIds: readonly string[],
  { packages }: CartModel,
): CartRequest<WireCart>[] {
  return rateIds.map((rateId, place) => {
    const one = packages[place];
    if (!one?.rates.some(({ id }) => id === rateId)) {
      const choice = one ? one.rates.map(({ id }) => id).join(', ') : 'none';
      throw new BadInputError(
        `shippingMethods: "${rateId.slice(0, 100)}" is no way to send package ${place + 1}; it has ${choice || 'none'}.`,
      );
    }
    return selectShippingRate(one.packageId, rateId);
  });
}

/** A coupon of the cart; WooCommerce writes codes in lower case. */
export function couponIn({ coupons }: CartModel, code: string): CartCouponModel | null {
  const wanted = code.trim().toLowerCase();
  return coupons.find((coupon) => coupon.code.toLowerCase() === wanted) ?? null;
}
