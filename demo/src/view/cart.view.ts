import { Big } from 'big.js';
import { cartFaults } from '../cart/cart-check.js';
import type { CartShop } from '../cart/cart-shop.js';
import { weightOf } from '../cart/item-facts.js';
import type { PricedCart, ShippingPackage, ShippingRate } from '../cart/priced-cart.js';
import { cartItemView } from './cart-item.view.js';
import { cartMoney, type CartMoney } from './cart-money.js';
import type { ViewContext } from './sellable.view.js';
import { storeProductPage } from './store-product-page.view.js';

/** Grams in the shop's unit of weight. */
const GRAMS: Record<string, number> = { kg: 1000, g: 1, lbs: 453.59237, oz: 28.349523125 };

/** A cart as the Store API answers it. `target` is the request's own address, which some links repeat. */
export function cartView(shop: CartShop, context: ViewContext, cart: PricedCart, target: string) {
  const money = cartMoney(shop.catalogue);
  const { session, needsShipping } = cart;
  return {
    items: cart.lines.map((line) => cartItemView(shop, context, line, money, session.draftOrderId)),
    coupons: couponsView(cart, money),
    fees: cart.fees.map(({ fee, total, totalTax }) => ({
      key: fee.id,
      name: fee.name,
      totals: { total: money.minor(total), total_tax: money.minor(totalTax), ...money.currency },
    })),
    totals: totalsView(cart, money),
    shipping_address: session.shipping,
    billing_address: billingView(session.billing),
    needs_payment: cart.totals.price.gt(0),
    needs_shipping: needsShipping,
    payment_requirements: ['products'],
    has_calculated_shipping: cart.hasCalculatedShipping,
    shipping_rates: cart.packages.map((parcel) => packageView(cart, parcel, money)),
    items_count: cart.lines.reduce((count, { line }) => count + line.quantity, 0),
    items_weight: gramsOf(shop, cart),
    cross_sells: crossSells(shop, context, cart, target),
    errors: cartFaults(shop, session),
    payment_methods: shop.catalogue.commerce.enabledGateways().map(({ id }) => id),
    extensions: {},
  };
}

/** The coupons of a cart and what each takes off. */
export function couponsView({ coupons }: Pick<PricedCart, 'coupons'>, money: CartMoney) {
  return coupons.map(({ coupon, discount, discountTax }) => ({
    code: coupon.code,
    discount_type: coupon.discount_type,
    totals: {
      total_discount: money.minor(discount),
      total_discount_tax: money.minor(discountTax),
      ...money.currency,
    },
  }));
}

function totalsView({ totals, taxLines }: PricedCart, { minor, currency }: CartMoney) {
  return {
    total_items: minor(totals.items),
    total_items_tax: minor(totals.itemsTax),
    total_fees: minor(totals.fees),
    total_fees_tax: minor(totals.feesTax),
    total_discount: minor(totals.discount),
    total_discount_tax: minor(totals.discountTax),
    total_shipping: totals.shipping && minor(totals.shipping),
    total_shipping_tax: totals.shippingTax && minor(totals.shippingTax),
    total_price: minor(totals.price),
    total_tax: minor(totals.tax),
    tax_lines: taxLines.map(({ rate, items, shipping }) => ({
      name: rate.name,
      price: minor(items.plus(shipping)),
      rate: `${Number(rate.rate)}%`,
    })),
    ...currency,
  };
}

function billingView<T extends { email: string; phone: string }>({ email, phone, ...address }: T) {
  return { ...address, email, phone };
}

function packageView({ session }: PricedCart, parcel: ShippingPackage, money: CartMoney) {
  const { address_1, address_2, city, state, postcode, country } = session.shipping;
  const contents = parcel.lines.map(({ product, line }) => `${product.name} &times; ${line.quantity}`);
  return {
    package_id: Number(parcel.id),
    name: parcel.name,
    destination: { address_1, address_2, city, state, postcode, country },
    items: parcel.lines.map(({ line, product }) => ({
      key: line.key,
      name: product.name,
      quantity: line.quantity,
    })),
    shipping_rates: parcel.rates.map((rate) =>
      rateView(rate, rate.id === parcel.selected, contents.join(', '), money),
    ),
  };
}

function rateView(rate: ShippingRate, selected: boolean, contents: string, { minor, currency }: CartMoney) {
  return {
    rate_id: rate.id,
    name: rate.name,
    description: '',
    delivery_time: '',
    price: minor(rate.cost),
    taxes: minor(rate.tax),
    instance_id: rate.instanceId,
    method_id: rate.methodId,
    meta_data: [{ key: 'Items', value: contents }],
    selected,
    ...currency,
  };
}

function gramsOf({ catalogue }: CartShop, { lines }: PricedCart): number {
  const unit = GRAMS[catalogue.setting('products', 'woocommerce_weight_unit')] ?? 1000;
  const weight = lines.reduce(
    (total, priced) => total.plus(weightOf(catalogue, priced).times(priced.line.quantity)),
    Big(0),
  );
  return weight.times(unit).toNumber();
}

/** What goes well with a cart and is not in it. */
function crossSells(shop: CartShop, context: ViewContext, { lines }: PricedCart, target: string) {
  const inCart = new Set(lines.flatMap(({ product, item }) => [product.id, item.id]));
  const wanted = new Set(lines.flatMap(({ product }) => product.cross_sell_ids));
  return [...wanted].flatMap((id) => {
    const product = shop.catalogue.products.get(id);
    if (product?.status !== 'publish' || inCart.has(id)) return [];
    return ['hidden', 'search'].includes(product.catalog_visibility)
      ? []
      : [storeProductPage(shop, context, product, target)];
  });
}
