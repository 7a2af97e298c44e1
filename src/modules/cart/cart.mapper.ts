import { decodeEntities } from '../../lib/html-text.js';
import type {
  WireCart,
  WireCartItem,
  WireCartTotals,
  WireMoneyFormat,
  WireShippingPackage,
} from '../../upstream/store-api/cart-types.js';
import type {
  CartLineModel,
  CartModel,
  CartTotalsModel,
  ShippingPackageModel,
  TaxedAmount,
} from './cart.model.js';
import { fromMinorUnits, minorUnits } from '../woo-words/minor-units.js';
import { taxed } from './taxed-amount.js';

/** A cart of the Store API (WooCommerce 10.5). */
export function mapCart(wire: WireCart): CartModel {
  const toSend = new Set(wire.shipping_rates.flatMap(({ items }) => items.map(({ key }) => key)));
  return {
    lines: wire.items.map((item) => mapLine(item, toSend.has(item.key))),
    coupons: wire.coupons.map(({ code, totals }) => ({
      code,
      discount: amount(totals.total_discount, totals.total_discount_tax, totals),
    })),
    fees: wire.fees.map(({ id, key, name, totals }) => ({
      id: id ?? key ?? name,
      name: plainText(name),
      price: amount(totals.total, totals.total_tax, totals),
    })),
    packages: wire.shipping_rates.map((one) => mapPackage(one, wire.has_calculated_shipping)),
    taxes: wire.totals.tax_lines.map(({ name, price, rate }, place) => ({
      id: String(place + 1),
      name: plainText(name),
      amount: fromMinorUnits(minorUnits(price), wire.totals),
      rate,
    })),
    problems: wire.errors.map(({ code, message }) => ({ code, message: plainText(message) })),
    itemCount: wire.items_count,
    needsPayment: wire.needs_payment,
    needsShipping: wire.needs_shipping,
    totals: mapTotals(wire.totals),
  };
}

/** A line of a cart. */
export function mapLine(item: WireCartItem, needsShipping: boolean): CartLineModel {
  const { quantity_limits: limits, totals } = item;
  return {
    kind: 'cart-line',
    id: numberOfKey(item.key),
    key: item.key,
    itemId: item.id,
    isVariation: item.type === 'variation' || item.variation.length > 0,
    name: plainText(item.name),
    quantity: item.quantity,
    limits: {
      minimum: limits.minimum,
      maximum: limits.maximum,
      multipleOf: limits.multiple_of,
      editable: limits.editable,
    },
    choices: item.variation.map(({ raw_attribute: raw, attribute, value }) => ({
      name: raw.replace(/^attribute_/, ''),
      label: decodeEntities(attribute),
      value: decodeEntities(value),
    })),
    details: item.item_data.map(({ key, name, value, display }) => ({
      key: plainText(key ?? name ?? ''),
      value: plainText(display || value || ''),
    })),
    needsShipping,
    subtotal: amount(totals.line_subtotal, totals.line_subtotal_tax, totals),
    total: amount(totals.line_total, totals.line_total_tax, totals),
  };
}

function mapPackage(wire: WireShippingPackage, isWorkedOut: boolean): ShippingPackageModel {
  return {
    packageId: wire.package_id,
    items: wire.items.map(({ name, quantity }) => ({ name: plainText(name), quantity })),
    isWorkedOut,
    rates: wire.shipping_rates.map((rate) => ({
      id: rate.rate_id,
      label: plainText(rate.name),
      methodId: rate.method_id,
      instanceId: rate.instance_id,
      selected: rate.selected,
      price: amount(rate.price, rate.taxes, rate),
    })),
  };
}

function mapTotals(totals: WireCartTotals): CartTotalsModel {
  const [total, tax] = [minorUnits(totals.total_price), minorUnits(totals.total_tax)];
  const [fees, feesTax] = [minorUnits(totals.total_fees), minorUnits(totals.total_fees_tax)];
  const shipping = minorUnits(totals.total_shipping);
  const shippingTax = minorUnits(totals.total_shipping_tax);
  return {
    subtotal: amount(totals.total_items, totals.total_items_tax, totals),
    discount: amount(totals.total_discount, totals.total_discount_tax, totals),
    // What is left of the total: single lines are rounded, and need not add up to it.
    contents: taxed(total - tax - fees - shipping, tax - feesTax - shippingTax, totals),
    fees: taxed(fees, feesTax, totals),
    shipping: totals.total_shipping === null ? null : taxed(shipping, shippingTax, totals),
    total: taxed(total - tax, tax, totals),
  };
}

function amount(net: string | null, tax: string | null, format: WireMoneyFormat): TaxedAmount {
  return taxed(minorUnits(net), minorUnits(tax), format);
}

/** WooCommerce's keys are MD5 in hex; 12 digits of it are enough to tell the lines of a cart apart. */
function numberOfKey(key: string): number {
  return Number.parseInt(/^[0-9a-f]{12}/.exec(key)?.[0] ?? '1', 16) || 1;
}

function plainText(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''));
}
