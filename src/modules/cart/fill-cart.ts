import type { CallerSlice } from '../caller/caller.slice.js';
import { AppError, UpstreamError } from '../../errors.js';
import type { FillCartInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { applyCoupon } from '../../upstream/store-api/cart-requests.js';
import { type AddItemsContext, addItems, linesAdded, type AddedItem } from './add-items.js';
import { refusalOf } from './cart-refusal.js';
import type {
  CartCouponModel,
  CartErrorModel,
  CartItemErrorModel,
  CartLineModel,
  CartModel,
  ShippingMethodErrorModel,
} from './cart.model.js';
import { cartOf } from './cart.reads.js';
import { chooseShipping, couponIn } from './coupons-and-shipping.js';

/** What filling a cart uses of the operation's context. */
export type FillCartContext = AddItemsContext & CallerSlice;

/** What a cart was filled with. */
export interface FilledCart {
  cart: CartModel;
  added: CartLineModel[];
  applied: CartCouponModel[];
  cartErrors: CartErrorModel[];
}

/** Adds things, applies coupons and chooses shipping without another change of the shopper's in between. */
export async function fillCart(input: FillCartInput, context: FillCartContext): Promise<FilledCart> {
  const { session } = context.shopper;
  const codes = input.coupons?.filter(isDefined) ?? [];
  // Before anything is changed: what is over the limit leaves the cart as it is.
  await Promise.all(codes.map(() => context.rateLimits.coupon()));
  return session.withLock(async () => {
    const items = await addItems(input.items?.filter(isDefined) ?? [], context);
    const cartErrors: CartErrorModel[] = itemErrors(items);
    const results = codes.length > 0 ? await session.batch(codes.map(applyCoupon)) : [];
    for (const [place, result] of results.entries()) {
      if (!(result instanceof UpstreamError)) continue;
      cartErrors.push({ type: 'INVALID_COUPON', code: codes[place] ?? '', reasons: [reasonOf(result)] });
    }
    cartErrors.push(...(await shippingErrors(input.shippingMethods?.filter(isDefined) ?? [], context)));
    const cart = await cartOf(context);
    const applied = codes.map((code) => couponIn(cart, code)).filter(isDefined);
    return { cart, added: linesAdded(items), applied, cartErrors };
  });
}

/** What could not be added, as the schema's `CartItemError`. */
export function itemErrors(items: readonly AddedItem[]): CartItemErrorModel[] {
  return items.flatMap(({ input, error }) =>
    error ? [{ ...input, type: 'INVALID_CART_ITEM' as const, reasons: [error.message] }] : [],
  );
}

async function shippingErrors(
  chosenMethods: readonly string[],
  context: FillCartContext,
): Promise<ShippingMethodErrorModel[]> {
  if (chosenMethods.length === 0) return [];
  try {
    await chooseShipping(chosenMethods, context);
    return [];
  } catch (error) {
    if (!(error instanceof AppError) || error instanceof UpstreamError) throw error;
    return [{ type: 'INVALID_SHIPPING_METHOD', chosenMethods, reasons: [error.message] }];
  }
}

function reasonOf(error: UpstreamError): string {
  const told = refusalOf(error);
  if (told instanceof UpstreamError || !(told instanceof AppError)) throw told;
  return told.message;
}
