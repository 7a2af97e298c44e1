import { randomBytes } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.js';
import type {
  AddressRecord,
  CouponRecord,
  LineMetaRecord,
  OrderCouponRecord,
  OrderFeeRecord,
  OrderLineRecord,
  OrderRecord,
  OrderShippingRecord,
} from '../catalogue/commerce-records.js';
import {
  emptyAddress,
  emptyBilling,
  mapsIn,
  mergeAddress,
  mergeMeta,
  numberIn,
  textIn,
} from '../rest/body-values.js';
import type { Parameters } from '../rest/parameters.js';
import { RestError } from '../rest/rest-error.js';
import { currentPrice } from '../view/sale-price.js';
import { attributeSlug } from '../view/sellable.view.js';
import {
  lineTaxes,
  ratesFor,
  sixDecimals,
  taxLines,
  taxSum,
  twoDecimals,
  withoutTax,
} from './order-taxes.js';

/**
 * An order made through the API, priced from the catalogue. It is not stored yet.
 * @throws RestError 400 for a coupon that cannot be used.
 */
export function newOrder(catalogue: Catalogue, sent: Parameters, now: string): OrderRecord {
  const { commerce } = catalogue;
  const id = commerce.nextId('post');
  const billing = mergeAddress(emptyBilling(), sent['billing']);
  const shipping = mergeAddress(emptyAddress(), sent['shipping']);
  const coupons = mapsIn(sent['coupon_lines']).map((line) =>
    usableCoupon(catalogue, textIn(line, 'code'), { id, now }),
  );
  const address = shipping.country === '' ? billing : shipping;
  const order: OrderRecord = {
    ...blankOrder(catalogue, id, now),
    customer_id: numberIn(sent, 'customer_id', 0),
    billing,
    shipping,
    payment_method: textIn(sent, 'payment_method'),
    payment_method_title: textIn(sent, 'payment_method_title'),
    transaction_id: textIn(sent, 'transaction_id'),
    customer_note: textIn(sent, 'customer_note'),
    meta_data: mergeMeta([], sent['meta_data'], () => commerce.nextId('meta')),
  };
  const terms = { address, coupons, now };
  const priced = mapsIn(sent['line_items']).map((line) => priceLine(catalogue, line, terms));
  order.line_items = priced.map(({ line }) => line);
  order.shipping_lines = mapsIn(sent['shipping_lines']).map((line) => shippingLine(catalogue, line, address));
  order.fee_lines = mapsIn(sent['fee_lines']).map((line) => feeLine(catalogue, line, address));
  const goods = [...order.line_items, ...order.fee_lines].flatMap(({ taxes }) => taxes);
  const carriage = order.shipping_lines.flatMap(({ taxes }) => taxes);
  order.tax_lines = taxLines(catalogue, goods, carriage, () => commerce.nextId('line'));
  order.coupon_lines = coupons.map((coupon, index) =>
    couponLine(
      catalogue,
      coupon,
      priced.map(({ discounts }) => discounts[index] ?? NO_DISCOUNT),
    ),
  );
  return { ...order, ...totalsOf(order) };
}

/** What the price of a line depends on beside the line. */
interface Terms {
  address: AddressRecord;
  coupons: CouponRecord[];
  now: string;
}

interface Discount {
  net: number;
  tax: number;
}

const NO_DISCOUNT: Discount = { net: 0, tax: 0 };

function blankOrder(catalogue: Catalogue, id: number, now: string): OrderRecord {
  const zero = '0.00';
  return {
    id,
    parent_id: 0,
    status: 'pending',
    currency: catalogue.currency.code,
    version: '10.5.0',
    prices_include_tax: includesTax(catalogue),
    date_created_gmt: now,
    date_modified_gmt: now,
    ...{ discount_total: zero, discount_tax: zero, shipping_total: zero, shipping_tax: zero },
    ...{ cart_tax: zero, total: zero, total_tax: zero },
    customer_id: 0,
    order_key: `wc_order_${randomBytes(12).toString('base64').replace(/\W/g, 'x').slice(0, 13)}`,
    billing: emptyBilling(),
    shipping: emptyAddress(),
    ...{ payment_method: '', payment_method_title: '', transaction_id: '' },
    ...{ customer_ip_address: '', customer_user_agent: '', created_via: 'rest-api', customer_note: '' },
    date_completed_gmt: null,
    date_paid_gmt: null,
    cart_hash: '',
    number: String(id),
    meta_data: [],
    line_items: [],
    tax_lines: [],
    shipping_lines: [],
    fee_lines: [],
    coupon_lines: [],
    stock_reduced: false,
  };
}

function includesTax(catalogue: Catalogue): boolean {
  return catalogue.setting('tax', 'woocommerce_prices_include_tax') === 'yes';
}

/** A product that does not exist leaves a line without a name and a price (recorded), unless they are sent. */
function priceLine(catalogue: Catalogue, sent: Parameters, { address, coupons, now }: Terms) {
  const variation = catalogue.variations.get(numberIn(sent, 'variation_id', 0));
  const product = catalogue.products.get(variation?.parent_id ?? numberIn(sent, 'product_id', 0));
  const item = variation ?? product;
  const quantity = numberIn(sent, 'quantity', 1);
  const isTaxed = item === undefined || item.tax_status === 'taxable';
  const taxClass = item?.tax_class ?? '';
  const rates = isTaxed ? ratesFor(catalogue, address, taxClass) : [];
  const shown = Number(item ? currentPrice(item, now) : 0) * quantity;
  const subtotal = numberIn(sent, 'subtotal', includesTax(catalogue) ? withoutTax(shown, rates) : shown);
  const discounts = coupons.map((coupon): Discount => {
    const gross = discountOf(coupon, shown, quantity);
    const net = includesTax(catalogue) ? withoutTax(gross, rates) : gross;
    return { net, tax: includesTax(catalogue) ? gross - net : 0 };
  });
  const reduced = sixDecimals(subtotal - discounts.reduce((sum, { net }) => sum + net, 0));
  const total = numberIn(sent, 'total', reduced);
  const taxes = lineTaxes(rates, total, subtotal);
  const line: OrderLineRecord = {
    id: catalogue.commerce.nextId('line'),
    name: textIn(sent, 'name') || (product?.name ?? ''),
    product_id: product?.id ?? 0,
    variation_id: variation?.id ?? 0,
    quantity,
    tax_class: taxClass,
    subtotal: String(subtotal),
    subtotal_tax: String(taxSum(taxes, 'subtotal')),
    total: String(total),
    total_tax: String(taxSum(taxes)),
    taxes,
    meta_data: lineMeta(catalogue, sent, variation),
    sku: item?.sku ?? '',
    global_unique_id: item?.global_unique_id ?? '',
    price: quantity === 0 ? 0 : total / quantity,
    image: { id: 0, src: '' },
    parent_name: variation ? (product?.name ?? null) : null,
  };
  return { line, discounts };
}

/** What a coupon takes off a line. One for the whole cart takes its amount off the line as far as that reaches. */
function discountOf({ discount_type, amount }: CouponRecord, shown: number, quantity: number): number {
  if (discount_type === 'percent') return twoDecimals((shown * Number(amount)) / 100);
  return Math.min(shown, Number(amount) * (discount_type === 'fixed_product' ? quantity : 1));
}

/** The chosen options of a variation, then what was sent along. */
function lineMeta(
  catalogue: Catalogue,
  sent: Parameters,
  variation: { attributes: { id: number; name: string; option: string }[] } | undefined,
): LineMetaRecord[] {
  const chosen = (variation?.attributes ?? []).map((attribute) => {
    const key = attributeSlug(catalogue, attribute);
    const term = key.startsWith('pa_')
      ? catalogue.termsOf(key as `pa_${string}`).find(({ name }) => name === attribute.option)
      : undefined;
    return {
      key,
      value: term?.slug ?? attribute.option,
      display_key: attribute.name,
      display_value: attribute.option,
    };
  });
  const added = mapsIn(sent['meta_data']).map((meta) => {
    const [key, value] = [textIn(meta, 'key'), textIn(meta, 'value')];
    return { key, value, display_key: key, display_value: value };
  });
  return [...chosen, ...added].map((meta) => ({ id: catalogue.commerce.nextId('meta'), ...meta }));
}

function shippingLine(catalogue: Catalogue, sent: Parameters, address: AddressRecord): OrderShippingRecord {
  const total = numberIn(sent, 'total', 0);
  const taxes = lineTaxes(
    ratesFor(catalogue, address, '').filter((rate) => rate.shipping),
    total,
    null,
  );
  return {
    id: catalogue.commerce.nextId('line'),
    method_title: textIn(sent, 'method_title'),
    method_id: textIn(sent, 'method_id'),
    instance_id: textIn(sent, 'instance_id'),
    total: String(total),
    total_tax: String(taxSum(taxes)),
    taxes,
    tax_status: 'taxable',
    meta_data: [],
  };
}

function feeLine(catalogue: Catalogue, sent: Parameters, address: AddressRecord): OrderFeeRecord {
  const total = numberIn(sent, 'total', 0);
  const tax_class = textIn(sent, 'tax_class');
  const tax_status = textIn(sent, 'tax_status') || 'taxable';
  const taxes =
    tax_status === 'taxable' ? lineTaxes(ratesFor(catalogue, address, tax_class), total, null) : [];
  return {
    id: catalogue.commerce.nextId('line'),
    name: textIn(sent, 'name'),
    tax_class,
    tax_status,
    amount: String(total),
    total: String(total),
    total_tax: String(taxSum(taxes)),
    taxes,
    meta_data: [],
  };
}

function couponLine(catalogue: Catalogue, coupon: CouponRecord, discounts: Discount[]): OrderCouponRecord {
  const sum = (member: keyof Discount) => discounts.reduce((total, discount) => total + discount[member], 0);
  const value = JSON.stringify([coupon.id, coupon.code, coupon.discount_type, Number(coupon.amount)]);
  const [key, display_key] = ['coupon_info', 'coupon_info'];
  return {
    id: catalogue.commerce.nextId('line'),
    code: coupon.code,
    discount: String(sum('net')),
    discount_tax: String(sum('tax')),
    meta_data: [{ id: catalogue.commerce.nextId('meta'), key, value, display_key, display_value: value }],
    discount_type: coupon.discount_type,
    nominal_amount: Number(coupon.amount),
    free_shipping: coupon.free_shipping,
  };
}

function totalsOf(order: OrderRecord) {
  const sum = (values: string[]) => values.reduce((total, value) => total + Number(value), 0);
  const goods = [...order.line_items, ...order.fee_lines];
  const shippingTotal = sum(order.shipping_lines.map(({ total }) => total));
  const shippingTax = sum(order.shipping_lines.map((line) => line.total_tax));
  const cartTax = sum(goods.map((line) => line.total_tax));
  const net = sum(goods.map(({ total }) => total));
  return {
    discount_total: String(sum(order.coupon_lines.map(({ discount }) => discount))),
    discount_tax: String(sum(order.coupon_lines.map((line) => line.discount_tax))),
    shipping_total: String(shippingTotal),
    shipping_tax: String(shippingTax),
    cart_tax: String(twoDecimals(cartTax)),
    total: String(twoDecimals(net + shippingTotal + cartTax + shippingTax)),
    total_tax: String(twoDecimals(cartTax + shippingTax)),
  };
}

/** WooCommerce has made a draft by the time it finds a coupon unusable; the refusal names its number (recorded). */
function usableCoupon(catalogue: Catalogue, code: string, draft: { id: number; now: string }): CouponRecord {
  const coupon = catalogue.commerce.couponByCode(code);
  const fault = couponFault(coupon, draft.now);
  if (coupon && fault === null) return coupon;
  const message = `Coupon &quot;${code}&quot; ${fault ?? ''}`;
  throw new RestError(400, 'woocommerce_rest_invalid_coupon', message, { new_draft_order_id: draft.id });
}

function couponFault(coupon: CouponRecord | undefined, now: string): string | null {
  if (!coupon) return 'cannot be applied because it does not exist.';
  if (coupon.date_expires_gmt !== null && coupon.date_expires_gmt < now) return 'has expired.';
  const isUsedUp =
    coupon.usage_limit !== null && coupon.usage_limit > 0 && coupon.usage_count >= coupon.usage_limit;
  return isUsedUp ? 'has reached its usage limit.' : null;
}
