import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CouponRecord } from '../catalogue/commerce-records.js';
import { isOnSale } from '../view/sale-price.js';
import type { LineItem } from './item-facts.js';
import { roundTax } from './taxes.js';

/** A line as coupons see it; `price` is the whole line's, with tax when prices were entered with tax. */
export interface DiscountableLine extends LineItem {
  key: string;
  quantity: number;
  price: Big;
}

/** What each coupon takes off each line, by line key, in the shop's currency. */
export type Discounts = { coupon: CouponRecord; byLine: Map<string, Big> }[];

/** Everything about an amount of money that decides how discounts are cut up. */
interface Cut {
  /** How much is still there to take from, by line key. */
  left: Map<string, Big>;
  cent: Big;
  decimals: number;
  included: boolean;
  sequential: boolean;
}

const RANK = { fixed_product: 1, percent: 2, fixed_cart: 3 };

/** Splits coupons over the lines of a cart the way WooCommerce does: per cent and per piece first, whole amounts last. */
export function discountsOf(
  catalogue: Catalogue,
  lines: readonly DiscountableLine[],
  coupons: readonly CouponRecord[],
  now: string,
): Discounts {
  const decimals = Number(catalogue.setting('general', 'woocommerce_price_num_decimals') || 2);
  const cut: Cut = {
    left: new Map(lines.map(({ key, price }) => [key, price])),
    cent: Big(10).pow(-decimals),
    decimals,
    included: catalogue.setting('tax', 'woocommerce_prices_include_tax') === 'yes',
    sequential: catalogue.setting('general', 'woocommerce_calc_discounts_sequentially') === 'yes',
  };
  const dearestFirst = [...lines].sort((a, b) => b.price.div(b.quantity).cmp(a.price.div(a.quantity)));
  return [...coupons]
    .sort((a, b) => RANK[a.discount_type] - RANK[b.discount_type])
    .map((coupon) => {
      const fitting = dearestFirst.filter(
        (line) => line.price.gt(0) && appliesTo(catalogue, coupon, line, now),
      );
      return { coupon, byLine: discountOf(coupon, fitting, cut) };
    });
}

/** Whether a coupon may take something off a line. Whole-cart coupons do not look at products here. */
export function appliesTo(catalogue: Catalogue, coupon: CouponRecord, line: LineItem, now: string): boolean {
  if (coupon.discount_type === 'fixed_cart') return true;
  const { item, product } = line;
  const ids = [item.id, product.id];
  const families = product.category_ids.flatMap((id) => withAncestors(catalogue, id));
  const wantedHere =
    (coupon.product_ids.length === 0 && coupon.product_categories.length === 0) ||
    coupon.product_ids.some((id) => ids.includes(id)) ||
    coupon.product_categories.some((id) => families.includes(id));
  return (
    wantedHere &&
    !coupon.excluded_product_ids.some((id) => ids.includes(id)) &&
    !coupon.excluded_product_categories.some((id) => families.includes(id)) &&
    !(coupon.exclude_sale_items && isOnSale(item, now))
  );
}

/** A category and everything above it, so that a coupon for `Coffee` fits what lies in `Espresso`. */
export function withAncestors(catalogue: Catalogue, categoryId: number): number[] {
  const line = [categoryId];
  for (let id = categoryId; id > 0; id = catalogue.terms.get(id)?.parent ?? 0) {
    if (id !== categoryId) line.push(id);
    if (line.length > 20) break;
  }
  return line;
}

function discountOf(coupon: CouponRecord, lines: readonly DiscountableLine[], cut: Cut): Map<string, Big> {
  const byLine = new Map<string, Big>();
  const take = (line: DiscountableLine, wanted: Big) => {
    const left = cut.left.get(line.key) ?? Big(0);
    const taken = wanted.gt(left) ? left : wanted;
    byLine.set(line.key, (byLine.get(line.key) ?? Big(0)).plus(taken));
    cut.left.set(line.key, left.minus(taken));
    return taken;
  };
  if (coupon.discount_type === 'percent') takePercent(coupon, lines, cut, take);
  else if (coupon.discount_type === 'fixed_product') {
    for (const [line, pieces] of limited(coupon, lines)) take(line, Big(coupon.amount).times(pieces));
  } else takeAmount(Big(coupon.amount), lines, cut, take);
  return byLine;
}

type Take = (line: DiscountableLine, wanted: Big) => Big;

/** Per line rounded down; what that leaves of the whole goes off cent by cent. */
function takePercent(coupon: CouponRecord, lines: readonly DiscountableLine[], cut: Cut, take: Take): void {
  let whole = Big(0);
  let taken = Big(0);
  for (const [line, pieces] of limited(coupon, lines)) {
    const base = cut.sequential ? (cut.left.get(line.key) ?? line.price) : line.price;
    const share = base.times(pieces).div(line.quantity).times(coupon.amount).div(100);
    whole = whole.plus(share);
    taken = taken.plus(take(line, share.round(cut.decimals, Big.roundDown)));
  }
  takeCents(roundTax(whole, cut.decimals, cut.included).minus(taken), lines, cut, take);
}

/** The same for each piece as far as it goes, then again with what is left, at last cent by cent. */
function takeAmount(amount: Big, lines: readonly DiscountableLine[], cut: Cut, take: Take): void {
  const open = lines.filter(({ key }) => cut.left.get(key)?.gt(0));
  const pieces = open.reduce((count, { quantity }) => count + quantity, 0);
  if (pieces === 0 || amount.lte(0)) return;
  const each = amount.div(pieces).round(cut.decimals, Big.roundDown);
  if (each.eq(0)) {
    takeCents(amount, open, cut, take);
    return;
  }
  const taken = open.reduce((total, line) => total.plus(take(line, each.times(line.quantity))), Big(0));
  if (taken.gt(0)) takeAmount(amount.minus(taken), open, cut, take);
}

function takeCents(amount: Big, lines: readonly DiscountableLine[], cut: Cut, take: Take): void {
  let left = amount;
  for (const line of lines) {
    for (let piece = 0; piece < line.quantity && left.gte(cut.cent); piece++)
      left = left.minus(take(line, cut.cent));
  }
}

/** How many pieces of each line a coupon reaches. */
function limited(
  { limit_usage_to_x_items: limit }: CouponRecord,
  lines: readonly DiscountableLine[],
): [DiscountableLine, number][] {
  let left = limit ?? Number.POSITIVE_INFINITY;
  return lines.map((line) => {
    const pieces = Math.min(left, line.quantity);
    left -= pieces;
    return [line, pieces];
  });
}
