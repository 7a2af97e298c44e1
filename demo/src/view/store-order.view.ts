import { Big } from 'big.js';
import { CartTaxes } from '../cart/cart-taxes.js';
import { taxClassOf, type LineItem } from '../cart/item-facts.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { OrderLineRecord, OrderRecord } from '../catalogue/commerce-records.js';
import { isVariation } from '../catalogue/records.js';
import { itemImages, itemTexts, linePrices, optionSlug } from './cart-item.view.js';
import { cartMoney, type CartMoney } from './cart-money.js';
import { currentPrice } from './sale-price.js';
import { attributeSlug, permalink, type ViewContext } from './sellable.view.js';

/** A placed order as the Store API shows it to whoever placed it. */
export function storeOrderView(context: ViewContext, order: OrderRecord) {
  const { catalogue } = context;
  const money = cartMoney(catalogue);
  const { email, phone, ...address } = order.billing;
  return {
    id: order.id,
    status: order.status,
    items: order.line_items.map((line) => orderItemView(context, order, line, money)),
    coupons: order.coupon_lines.map(({ code, discount_type, discount, discount_tax }) => ({
      code,
      discount_type,
      totals: {
        total_discount: money.minor(Big(discount)),
        total_discount_tax: money.minor(Big(discount_tax)),
        ...money.currency,
      },
    })),
    fees: order.fee_lines.map(({ id, name, total, total_tax }) => ({
      id: String(id),
      name,
      totals: { total: money.minor(Big(total)), total_tax: money.minor(Big(total_tax)), ...money.currency },
    })),
    totals: totalsView(catalogue, order, money),
    shipping_address: order.shipping,
    billing_address: { ...address, email, phone },
    needs_payment: needsPayment(order),
    needs_shipping: order.shipping_lines.some(({ method_id }) => !method_id.includes('pickup')),
    payment_requirements: ['products'],
    errors: [],
  };
}

/** Whether an order still waits for money. */
export function needsPayment({ status, total }: OrderRecord): boolean {
  return ['pending', 'failed'].includes(status) && Number(total) > 0;
}

function totalsView(catalogue: Catalogue, order: OrderRecord, { minor, currency }: CartMoney) {
  const total = (amounts: string[]) => amounts.reduce((all, amount) => all.plus(amount || 0), Big(0));
  const subtotals = order.line_items.map(({ subtotal }) => subtotal);
  const rounded = subtotals.map((amount) => Big(amount).round(currency.currency_minor_unit).toFixed());
  const refunds = catalogue.commerce.refundsOf(order.id).map(({ amount }) => amount);
  return {
    subtotal: minor(total(rounded)),
    total_discount: minor(Big(order.discount_total)),
    total_shipping: minor(Big(order.shipping_total)),
    total_fees: minor(total(order.fee_lines.map((fee) => fee.total))),
    total_tax: minor(Big(order.total_tax)),
    total_refund: minor(total(refunds)),
    total_price: minor(Big(order.total)),
    // Not rounded line by line, other than `subtotal` (recorded).
    total_items: minor(total(subtotals)),
    total_items_tax: minor(total(order.line_items.map(({ subtotal_tax }) => subtotal_tax))),
    total_fees_tax: minor(total(order.fee_lines.map((fee) => fee.total_tax))),
    total_discount_tax: minor(Big(order.discount_tax)),
    total_shipping_tax: minor(Big(order.shipping_tax)),
    tax_lines: order.tax_lines.map(({ label, tax_total, shipping_tax_total, rate_percent }) => ({
      name: label,
      price: minor(Big(tax_total).plus(shipping_tax_total)),
      rate: String(rate_percent),
    })),
    ...currency,
  };
}

function orderItemView(context: ViewContext, order: OrderRecord, line: OrderLineRecord, money: CartMoney) {
  const found = foundItem(context.catalogue, line);
  const { quantity } = line;
  return {
    key: order.order_key,
    id: line.id,
    quantity,
    quantity_limits: { minimum: quantity, maximum: quantity, multiple_of: 1, editable: false },
    ...(found ? itemTexts(context, found) : { short_description: '', description: '', sku: line.sku }),
    name: line.name,
    low_stock_remaining: null,
    backorders_allowed: false,
    show_backorder_badge: false,
    sold_individually: found?.product.sold_individually ?? false,
    permalink: found ? permalink(context, found.item) : '',
    images: found ? itemImages(context, found) : [],
    variation: found ? optionsOf(context.catalogue, found) : [],
    item_data: metaOf(line),
    prices: pricesOf(context, order, found, money),
    totals: {
      line_subtotal: money.minor(Big(line.subtotal)),
      line_subtotal_tax: money.minor(Big(line.subtotal_tax)),
      line_total: money.minor(Big(line.total)),
      line_total_tax: money.minor(Big(line.total_tax)),
      ...money.currency,
    },
    catalog_visibility: found?.product.catalog_visibility ?? 'visible',
  };
}

function foundItem({ products, variations }: Catalogue, line: OrderLineRecord): LineItem | null {
  const product = products.get(line.product_id);
  const item = line.variation_id > 0 ? variations.get(line.variation_id) : product;
  return product && item ? { item, product } : null;
}

/** The options of the variation itself: one that it leaves open is empty here, whatever was chosen (recorded). */
function optionsOf(catalogue: Catalogue, { item, product }: LineItem) {
  if (!isVariation(item)) return [];
  return product.attributes
    .filter(({ variation }) => variation)
    .map((attribute) => {
      const slug = attributeSlug(catalogue, attribute);
      const own = item.attributes.find((chosen) => attributeSlug(catalogue, chosen) === slug);
      const value = own ? optionSlug(catalogue, slug, own.option) : '';
      return { raw_attribute: slug, attribute: attribute.name, value };
    });
}

/** Meta rows by their id; an empty PHP map is a list. */
function metaOf({ meta_data }: OrderLineRecord) {
  const shown = meta_data.filter(({ key }) => !key.startsWith('_'));
  if (shown.length === 0) return [];
  return Object.fromEntries(
    shown.map(({ id, key, value, display_key, display_value }) => [
      String(id),
      { key, value, display_key, display_value: `<p>${display_value}</p>\n` },
    ]),
  );
}

/** What the product costs today, as the address of the order is taxed. */
function pricesOf(context: ViewContext, order: OrderRecord, found: LineItem | null, money: CartMoney) {
  if (!found) return linePrices(Big(0), Big(0), money);
  const taxes = new CartTaxes(context.catalogue, {
    billing: order.billing,
    shipping: order.shipping,
    chosenRates: {},
  });
  const { item } = found;
  const shown = (price: string) =>
    taxes.shown(Big(price || 0), item.tax_status === 'taxable', taxClassOf(found), 'display_cart');
  return linePrices(shown(currentPrice(item, context.now)), shown(item.regular_price), money);
}
