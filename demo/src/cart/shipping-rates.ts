import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { ShippingMethodRecord } from '../catalogue/commerce-records.js';
import { shippingView } from '../view/sellable.view.js';
import type { CartSession } from './cart-session.js';
import type { CartTaxes } from './cart-taxes.js';
import type { PricedLine, ShippingRate } from './priced-cart.js';
import { evaluateCost, fieldText } from './shipping-cost.js';
import { zoneFor } from './shipping-zones.js';
import { sum, type TaxAmounts } from './taxes.js';

/** What decides whether shipping is free. */
export interface Spending {
  /** The goods as the cart shows them, before and after discounts. */
  goods: Big;
  discounted: Big;
  hasFreeShippingCoupon: boolean;
}

/** All ways to send these lines to the session's address, in the shop owner's order. */
export function shippingRates(
  catalogue: Catalogue,
  session: CartSession,
  lines: readonly PricedLine[],
  spending: Spending,
  taxes: CartTaxes,
): ShippingRate[] {
  const methods = zoneFor(catalogue.commerce, session.shipping)?.methods ?? [];
  return methods
    .filter(({ enabled }) => enabled)
    .sort((a, b) => a.order - b.order)
    .filter((method) => method.method_id !== 'free_shipping' || isFree(method, spending))
    .map((method) => rateOf(catalogue, method, lines, taxes));
}

function isFree({ settings }: ShippingMethodRecord, spending: Spending): boolean {
  const spent = fieldText(settings, 'ignore_discounts') === 'yes' ? spending.goods : spending.discounted;
  const enough = spent.gte(fieldText(settings, 'min_amount') || 0);
  const { hasFreeShippingCoupon: coupon } = spending;
  switch (fieldText(settings, 'requires')) {
    case 'coupon':
      return coupon;
    case 'min_amount':
      return enough;
    case 'either':
      return enough || coupon;
    case 'both':
      return enough && coupon;
    default:
      return true;
  }
}

function rateOf(
  catalogue: Catalogue,
  method: ShippingMethodRecord,
  lines: readonly PricedLine[],
  taxes: CartTaxes,
): ShippingRate {
  const { method_id: methodId, instance_id: instanceId, settings } = method;
  const cost = costOf(catalogue, method, lines);
  const taxStatus = fieldText(settings, 'tax_status') || 'taxable';
  const taxed =
    taxStatus === 'taxable' ? shippingTaxes(catalogue, cost, lines, taxes) : new Map<number, Big>();
  return {
    id: `${methodId}:${instanceId}`,
    methodId,
    instanceId,
    name: fieldText(settings, 'title') || method.title,
    cost,
    taxes: taxed,
    tax: sum([...taxed.values()].map((tax) => taxes.round(tax))),
    taxStatus,
  };
}

function costOf(catalogue: Catalogue, method: ShippingMethodRecord, lines: readonly PricedLine[]): Big {
  if (method.method_id === 'free_shipping') return Big(0);
  const { settings } = method;
  const base = evaluateCost(fieldText(settings, 'cost'), basisOf(lines));
  if (method.method_id === 'local_pickup') return base;
  const classes = new Map<number, PricedLine[]>();
  for (const line of lines) {
    const { shipping_class_id: id } = shippingView(catalogue, line.item);
    classes.set(id, [...(classes.get(id) ?? []), line]);
  }
  const extras = [...classes].map(([id, members]) => {
    const field = id > 0 ? `class_cost_${id}` : 'no_class_cost';
    return evaluateCost(fieldText(settings, field), basisOf(members));
  });
  const dearest = extras.reduce((most, extra) => (extra.gt(most) ? extra : most), Big(0));
  return base.plus(fieldText(settings, 'type') === 'order' ? dearest : sum(extras));
}

function basisOf(lines: readonly PricedLine[]) {
  return {
    quantity: lines.reduce((count, { line }) => count + line.quantity, 0),
    cost: sum(lines.map(({ total }) => total)),
  };
}

/** Shipping is taxed like what is sent: at the standard rate if anything is, else as the first thing in the parcel. */
function shippingTaxes(
  catalogue: Catalogue,
  cost: Big,
  lines: readonly PricedLine[],
  taxes: CartTaxes,
): TaxAmounts {
  const setting = catalogue.setting('tax', 'woocommerce_shipping_tax_class');
  const taxable = lines.filter(({ item }) => item.tax_status === 'taxable').map(({ taxClass }) => taxClass);
  if (setting === 'inherit' || setting === '') {
    if (taxable.length === 0) return new Map();
    const inherited = taxable.includes('') ? '' : (taxable[0] ?? '');
    return taxesOnShipping(cost, inherited, taxes);
  }
  return taxesOnShipping(cost, setting === 'standard' ? '' : setting, taxes);
}

function taxesOnShipping(cost: Big, taxClass: string, taxes: CartTaxes): TaxAmounts {
  const rates = taxes.rates(taxClass).filter(({ shipping }) => shipping);
  return taxes.taxes(cost, rates, false);
}
