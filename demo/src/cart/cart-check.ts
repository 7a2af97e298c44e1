import { Big } from 'big.js';
import type { CouponRecord } from '../catalogue/commerce-records.js';
import { gmtText } from '../view/site-time.js';
import type { CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';
import { couponFault, couponFaultAtCheckout } from './coupon-rules.js';
import { lineItem, supplyOf } from './item-facts.js';
import { priceCart } from './price-cart.js';

/** Something that stands between a cart and its checkout. */
export interface CartFault {
  code: string;
  message: string;
}

/** Why a coupon would not count for this session's cart; null when it would. */
export function judge(shop: CartShop, session: CartSession, coupon: CouponRecord): string | null {
  const cart = priceCart(shop, { ...session, coupons: [] });
  const withTax = shop.catalogue.setting('tax', 'woocommerce_tax_display_cart') === 'incl';
  const decimals = Number(shop.catalogue.setting('general', 'woocommerce_price_num_decimals') || 2);
  const lines = cart.lines.map((line) => ({
    ...line,
    shown: line.subtotal.round(decimals, Big.roundHalfUp).plus(withTax ? line.subtotalTax : 0),
  }));
  return couponFault(shop, coupon, lines, session);
}

/** Everything wrong with the lines of a cart, then with its coupons, in WooCommerce's words. */
export function cartFaults(shop: CartShop, session: CartSession): CartFault[] {
  const now = gmtText(shop.now().getTime());
  const gone: string[] = [];
  const short: string[] = [];
  const wanted = new Map<number, number>();
  for (const line of session.lines) {
    const found = lineItem(shop.catalogue, line, now);
    if (!found) continue;
    const { inStock, available, keeperId } = supplyOf(shop, found.item, session.draftOrderId);
    const total = (wanted.get(keeperId) ?? 0) + line.quantity;
    wanted.set(keeperId, total);
    if (!inStock) gone.push(`&quot;${found.product.name}&quot;`);
    else if (available !== null && available < total) short.push(`&quot;${found.product.name}&quot;`);
  }
  return [
    ...named(gone, 'woocommerce_rest_product_out_of_stock', {
      one: (name) => `${name} is out of stock and cannot be purchased. Please remove it from your cart.`,
      many: (names) =>
        `${names} are out of stock and cannot be purchased. Please remove them from your cart.`,
    }),
    ...named(short, 'woocommerce_rest_product_partially_out_of_stock', {
      one: (name) => `There is not enough ${name} in stock. Please reduce the quantity in your cart.`,
      many: (names) => `There are not enough ${names} in stock. Please reduce the quantities in your cart.`,
    }),
    ...couponFaults(shop, session).map(({ message }) => ({
      code: 'woocommerce_rest_cart_coupon_error',
      message,
    })),
  ];
}

/** The coupons of a cart that do not count any more, with the reason; `email` when the shopper told one. */
export function couponFaults(
  shop: CartShop,
  session: CartSession,
  email?: string,
): { code: string; message: string }[] {
  return session.coupons.flatMap((code) => {
    const coupon = shop.catalogue.commerce.couponByCode(code);
    if (!coupon) {
      return [{ code, message: `Coupon &quot;${code}&quot; cannot be applied because it does not exist.` }];
    }
    const message =
      judge(shop, session, coupon) ?? (email === undefined ? null : couponFaultAtCheckout(coupon, email));
    return message === null ? [] : [{ code, message }];
  });
}

function named(
  names: string[],
  code: string,
  say: { one: (name: string) => string; many: (names: string) => string },
): CartFault[] {
  if (names.length === 0) return [];
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return [{ code, message: names.length === 1 ? say.one(names[0] ?? '') : say.many(list) }];
}
