import { Big } from 'big.js';
import type { CouponRecord } from '../catalogue/commerce-records.js';
import { currentPrice } from '../view/sale-price.js';
import { gmtText } from '../view/site-time.js';
import type { CartLine, CartSession } from './cart-session.js';
import type { CartShop } from './cart-shop.js';
import { CartTaxes } from './cart-taxes.js';
import { discountsOf, type Discounts } from './coupon-discounts.js';
import { couponFault } from './coupon-rules.js';
import { lineItem, needsShipping, taxClassOf, type LineItem } from './item-facts.js';
import type { PricedCart, PricedCoupon, PricedFee, PricedLine, ShippingPackage } from './priced-cart.js';
import { shippingRates, type Spending } from './shipping-rates.js';
import { roundHalfUp, sum, type TaxAmounts } from './taxes.js';

/** A line before discounts, in the terms prices were entered in. */
interface OpenLine extends LineItem {
  key: string;
  line: CartLine;
  quantity: number;
  taxClass: string;
  taxable: boolean;
  price: Big;
  included: boolean;
}

/** Works a session's cart out: lines, discounts, fees, shipping and taxes. Lines that cannot be bought are dropped. */
export function priceCart(shop: CartShop, session: CartSession): PricedCart {
  const { catalogue } = shop;
  const now = gmtText(shop.now().getTime());
  const taxes = new CartTaxes(catalogue, session);
  const open = session.lines.flatMap((line) => openLine(shop, line, taxes, now));
  const coupons = session.coupons.flatMap((code) => catalogue.commerce.couponByCode(code) ?? []);
  const lineItems = open.map((line) => ({ ...line, shown: shownTotal(line, taxes) }));
  const valid = coupons.filter((coupon) => couponFault(shop, coupon, lineItems, session) === null);
  const discounts = discountsOf(catalogue, open, valid, now);
  const lines = open.map((line) => pricedLine(line, discounts, taxes, now));
  const pricedCoupons = coupons.map((coupon) => pricedCoupon(coupon, discounts, open, taxes));
  const fees = catalogue.commerce.fees.map((fee): PricedFee => {
    const owed =
      fee.taxable && open.length > 0
        ? taxes.taxes(Big(fee.amount), taxes.rates(fee.tax_class), false)
        : new Map<number, Big>();
    return { fee, total: Big(fee.amount), taxes: owed, totalTax: taxes.rounded(owed) };
  });
  const packages = packagesOf(shop, session, lines, taxes, {
    ...spendingOf(lineItems, discounts),
    hasFreeShippingCoupon: valid.some(({ free_shipping }) => free_shipping),
  });
  return totalled(
    session,
    taxes,
    lines,
    pricedCoupons,
    open.length > 0 ? fees : [],
    packages,
    catalogue.taxRates,
  );
}

function openLine(shop: CartShop, line: CartLine, taxes: CartTaxes, now: string): OpenLine[] {
  const found = lineItem(shop.catalogue, line, now);
  if (!found) return [];
  const taxClass = taxClassOf(found);
  const taxable = found.item.tax_status === 'taxable';
  const entered = Big(currentPrice(found.item, now)).times(line.quantity);
  const { price, included } = taxable
    ? taxes.adjusted(entered, taxClass, taxes.rates(taxClass))
    : { price: entered, included: false };
  return [{ ...found, key: line.key, line, quantity: line.quantity, taxClass, taxable, price, included }];
}

function taxesOfLine({ taxable, taxClass, included }: OpenLine, amount: Big, taxes: CartTaxes): TaxAmounts {
  return taxable ? taxes.taxes(amount, taxes.rates(taxClass), included) : new Map<number, Big>();
}

/** The line as the cart shows it, which is what minimum amounts are compared with. */
function shownTotal(line: OpenLine, taxes: CartTaxes): Big {
  const owed = taxesOfLine(line, line.price, taxes);
  const tax = taxes.rounded(owed);
  const net = line.included ? line.price.minus(sum(owed.values())) : line.price;
  return taxes.showsTax ? roundHalfUp(net, taxes.decimals).plus(tax) : roundHalfUp(net, taxes.decimals);
}

function pricedLine(line: OpenLine, discounts: Discounts, taxes: CartTaxes, now: string): PricedLine {
  const off = sum(discounts.map(({ byLine }) => byLine.get(line.key) ?? Big(0)));
  const before = taxesOfLine(line, line.price, taxes);
  const reduced = line.price.minus(off);
  const after = taxesOfLine(line, reduced, taxes);
  const net = (amount: Big, owed: TaxAmounts) => (line.included ? amount.minus(sum(owed.values())) : amount);
  const shown = (price: string) =>
    taxes.shown(Big(price === '' ? 0 : price), line.taxable, line.taxClass, 'display_cart');
  return {
    line: line.line,
    item: line.item,
    product: line.product,
    taxClass: line.taxClass,
    unit: shown(currentPrice(line.item, now)),
    unitRegular: shown(line.item.regular_price),
    subtotal: net(line.price, before),
    subtotalTax: taxes.rounded(before),
    subtotalTaxes: before,
    total: net(reduced, after),
    totalTax: taxes.rounded(after),
    totalTaxes: after,
  };
}

/** What a coupon takes off, split into goods and tax; the tax is what lay in the discount, not rounded. */
function pricedCoupon(
  coupon: CouponRecord,
  discounts: Discounts,
  lines: OpenLine[],
  taxes: CartTaxes,
): PricedCoupon {
  const byLine = discounts.find((discount) => discount.coupon === coupon)?.byLine ?? new Map<string, Big>();
  let discount = Big(0);
  let discountTax = Big(0);
  for (const line of lines) {
    const off = byLine.get(line.key) ?? Big(0);
    const tax = sum(taxesOfLine(line, off, taxes).values());
    discount = discount.plus(line.included ? off.minus(tax) : off);
    discountTax = discountTax.plus(tax);
  }
  return { coupon, discount, discountTax };
}

function spendingOf(lines: { shown: Big }[], discounts: Discounts) {
  const goods = sum(lines.map(({ shown }) => shown));
  const off = sum(discounts.flatMap(({ byLine }) => [...byLine.values()]));
  return { goods, discounted: goods.minus(off) };
}

function packagesOf(
  shop: CartShop,
  session: CartSession,
  lines: PricedLine[],
  taxes: CartTaxes,
  spending: Spending,
): ShippingPackage[] {
  const sent = lines.filter(needsShipping);
  if (sent.length === 0 || session.shipping.country === '') return [];
  const rates = shippingRates(shop.catalogue, session, sent, spending, taxes);
  const chosen = session.chosenRates['0'];
  const selected = rates.find(({ id }) => id === chosen)?.id ?? rates[0]?.id ?? null;
  return [{ id: '0', name: 'Shipment 1', lines: sent, rates, selected }];
}

function totalled(
  session: CartSession,
  taxes: CartTaxes,
  lines: PricedLine[],
  coupons: PricedCoupon[],
  fees: PricedFee[],
  packages: ShippingPackage[],
  allRates: PricedCart['taxLines'][number]['rate'][],
): PricedCart {
  const round = (amount: Big) => roundHalfUp(amount, taxes.decimals);
  const selected = packages.flatMap(({ rates, selected: id }) => rates.filter((rate) => rate.id === id));
  const needs = lines.some(needsShipping);
  const hasCalculatedShipping = needs && session.shipping.country !== '';
  const taxLines = allRates.flatMap((rate) => {
    const of = (amounts: TaxAmounts[]) => {
      return sum(
        amounts.flatMap((owed) => (owed.has(rate.id) ? [taxes.round(owed.get(rate.id) ?? Big(0))] : [])),
      );
    };
    const bearing = [...lines.map(({ totalTaxes }) => totalTaxes), ...fees.map((fee) => fee.taxes)];
    const shipped = selected.map((rate_) => rate_.taxes);
    if (![...bearing, ...shipped].some((owed) => owed.has(rate.id))) return [];
    return [{ rate, items: of(bearing), shipping: of(shipped) }];
  });
  const shipping = sum(selected.map(({ cost }) => cost));
  const tax = sum(taxLines.flatMap((line) => [line.items, line.shipping]));
  const goods = sum(lines.map(({ total }) => round(total)));
  const feesTotal = sum(fees.map(({ total }) => total));
  return {
    session,
    lines,
    coupons,
    fees,
    packages,
    taxLines,
    needsShipping: needs,
    hasCalculatedShipping,
    totals: {
      items: sum(lines.map(({ subtotal }) => round(subtotal))),
      itemsTax: sum(lines.map(({ subtotalTax }) => subtotalTax)),
      fees: feesTotal,
      feesTax: sum(fees.map(({ totalTax }) => totalTax)),
      discount: sum(coupons.map(({ discount }) => discount)),
      discountTax: sum(coupons.map(({ discountTax }) => discountTax)),
      shipping: hasCalculatedShipping ? shipping : null,
      shippingTax: hasCalculatedShipping ? sum(selected.map((rate) => rate.tax)) : null,
      tax,
      price: round(goods.plus(feesTotal).plus(shipping).plus(tax)),
    },
  };
}
