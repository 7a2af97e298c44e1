import type { Big } from 'big.js';
import type { CouponRecord } from '../catalogue/commerce-records.js';
import { isOnSale } from '../view/sale-price.js';
import { gmtText } from '../view/site-time.js';
import { plainPrice } from '../view/price-html.js';
import type { CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';
import { appliesTo, withAncestors } from './coupon-discounts.js';
import type { LineItem } from './item-facts.js';
import { sum } from './taxes.js';

/** A cart line for judging coupons; `shown` is its price as the cart shows it. */
export interface JudgedLine extends LineItem {
  shown: Big;
}

/** Why a coupon does not count for these lines, in WooCommerce's words; null when it does. */
export function couponFault(
  shop: CartShop,
  coupon: CouponRecord,
  lines: readonly JudgedLine[],
  session: CartSession,
): string | null {
  const { catalogue } = shop;
  const name = `&quot;${coupon.code}&quot;`;
  const now = gmtText(shop.now().getTime());
  if (coupon.usage_limit !== null && coupon.usage_limit > 0 && coupon.usage_count >= coupon.usage_limit)
    return `Usage limit for coupon ${name} has been reached.`;
  if (isUsedUp(coupon, session)) return `Usage limit for coupon ${name} has been reached.`;
  if (coupon.date_expires_gmt !== null && coupon.date_expires_gmt < now) return `Coupon ${name} has expired.`;
  const spent = sum(lines.map(({ shown }) => shown));
  if (Number(coupon.minimum_amount) > 0 && spent.lt(coupon.minimum_amount))
    return `The minimum spend for coupon ${name} is ${plainPrice(catalogue, coupon.minimum_amount)}.`;
  if (Number(coupon.maximum_amount) > 0 && spent.gt(coupon.maximum_amount))
    return `The maximum spend for coupon ${name} is ${plainPrice(catalogue, coupon.maximum_amount)}.`;
  return productFault(shop, coupon, lines, now, name);
}

function productFault(
  { catalogue }: CartShop,
  coupon: CouponRecord,
  lines: readonly JudgedLine[],
  now: string,
  name: string,
): string | null {
  const notApplicable = `Sorry, coupon ${name} is not applicable to selected products.`;
  const idsOf = ({ item, product }: JudgedLine) => [item.id, product.id];
  const familyOf = ({ product }: JudgedLine) =>
    product.category_ids.flatMap((id) => withAncestors(catalogue, id));
  const meets = (wanted: number[], of: (line: JudgedLine) => number[]) =>
    lines.filter((line) => of(line).some((id) => wanted.includes(id)));
  if (coupon.product_ids.length > 0 && meets(coupon.product_ids, idsOf).length === 0) return notApplicable;
  if (coupon.product_categories.length > 0 && meets(coupon.product_categories, familyOf).length === 0)
    return notApplicable;
  if (coupon.discount_type !== 'fixed_cart')
    return lines.some((line) => appliesTo(catalogue, coupon, line, now)) ? null : notApplicable;
  const excluded = meets(coupon.excluded_product_ids, idsOf).map(({ product }) => product.name);
  if (excluded.length > 0)
    return `Sorry, coupon ${name} is not applicable to the products: ${excluded.join(', ')}.`;
  const categories = meets(coupon.excluded_product_categories, familyOf).flatMap((line) =>
    familyOf(line).filter((id) => coupon.excluded_product_categories.includes(id)),
  );
  if (categories.length > 0) {
    const names = [...new Set(categories)].map((id) => catalogue.terms.get(id)?.name ?? '');
    return `Sorry, coupon ${name} is not applicable to the categories: ${names.join(', ')}.`;
  }
  if (coupon.exclude_sale_items && lines.some(({ item }) => isOnSale(item, now)))
    return `Sorry, coupon ${name} is not valid for sale items.`;
  return null;
}

function isUsedUp(
  { usage_limit_per_user: limit, used_by: users }: CouponRecord,
  session: CartSession,
): boolean {
  if (limit === null || limit === 0 || session.owner === 0) return false;
  return users.filter((user) => user === String(session.owner)).length >= limit;
}

/**
 * What only shows at checkout, when an e-mail address is known: coupons for certain addresses, and how often a guest
 * has used one. Null when there is nothing against it.
 */
export function couponFaultAtCheckout(coupon: CouponRecord, email: string): string | null {
  const name = `&quot;${coupon.code}&quot;`;
  const address = email.toLowerCase();
  const { email_restrictions: allowed, usage_limit_per_user: limit, used_by: users } = coupon;
  if (allowed.length > 0 && !allowed.some((pattern) => matches(pattern.toLowerCase(), address)))
    return `Please enter a valid email at checkout to use coupon code ${name}.`;
  const uses = users.filter((user) => user.toLowerCase() === address).length;
  return limit !== null && limit > 0 && uses >= limit
    ? `Coupon usage limit for coupon ${name} has been reached.`
    : null;
}

function matches(pattern: string, address: string): boolean {
  const [head = '', ...tail] = pattern.split('*');
  if (tail.length === 0) return pattern === address;
  return address.startsWith(head) && address.endsWith(tail.at(-1) ?? '');
}
