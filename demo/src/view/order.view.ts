import type { Catalogue } from '../catalogue/catalogue.js';
import type { LineTaxRecord, OrderLineRecord, OrderRecord } from '../catalogue/commerce-records.js';
import { decimalText } from './decimal-text.js';
import { resourceLinks } from './links.js';
import { metaView, type MetaChoice, type ViewContext } from './sellable.view.js';
import { siteDate } from './site-time.js';
import { storeMoney } from './store-product.view.js';

/** How an order is to be told: which meta, and with how many decimals. */
export interface OrderChoice extends MetaChoice {
  dp: number;
}

/** An order as `wc/v3` answers it; what can be worked out of its lines, its products and the clock is. */
export function orderView(context: ViewContext, order: OrderRecord, choice: OrderChoice) {
  const { api, home, catalogue } = context;
  const amount = (text: string) => decimalText(text, choice.dp);
  const refunds = order.status === 'trash' ? [] : catalogue.commerce.refundsOf(order.id);
  return {
    id: order.id,
    parent_id: order.parent_id,
    status: order.status,
    currency: order.currency,
    version: order.version,
    prices_include_tax: order.prices_include_tax,
    date_created: siteDate(order.date_created_gmt),
    date_modified: siteDate(order.date_modified_gmt),
    discount_total: amount(order.discount_total),
    discount_tax: amount(order.discount_tax),
    shipping_total: amount(order.shipping_total),
    shipping_tax: amount(order.shipping_tax),
    cart_tax: amount(order.cart_tax),
    total: amount(order.total),
    total_tax: amount(order.total_tax),
    customer_id: order.customer_id,
    order_key: order.order_key,
    billing: order.billing,
    shipping: order.shipping,
    payment_method: order.payment_method,
    payment_method_title: order.payment_method_title,
    transaction_id: order.transaction_id,
    customer_ip_address: order.customer_ip_address,
    customer_user_agent: order.customer_user_agent,
    created_via: order.created_via,
    customer_note: order.customer_note,
    date_completed: siteDate(order.date_completed_gmt),
    date_paid: siteDate(order.date_paid_gmt),
    cart_hash: order.cart_hash,
    number: order.number,
    meta_data: metaView(order, choice),
    line_items: order.line_items.map((line) => lineView(context, line, amount)),
    tax_lines: order.tax_lines.map((line) => ({
      ...line,
      tax_total: amount(line.tax_total),
      shipping_tax_total: amount(line.shipping_tax_total),
    })),
    shipping_lines: order.shipping_lines.map((line) => withAmounts(line, amount)),
    fee_lines: order.fee_lines.map((line) => withAmounts(line, amount)),
    coupon_lines: order.coupon_lines.map((line) => ({
      ...line,
      discount: amount(line.discount),
      discount_tax: amount(line.discount_tax),
    })),
    refunds: refunds.map((refund) => ({
      id: refund.id,
      reason: refund.reason,
      total: `-${amount(refund.amount)}`,
    })),
    payment_url: `${home}/checkout/order-pay/${order.id}/?pay_for_order=true&key=${order.order_key}`,
    is_editable: ['pending', 'on-hold', 'auto-draft'].includes(order.status),
    needs_payment: ['pending', 'failed', 'checkout-draft'].includes(order.status) && Number(order.total) > 0,
    needs_processing: needsProcessing(catalogue, order),
    date_created_gmt: order.date_created_gmt,
    date_modified_gmt: order.date_modified_gmt,
    date_completed_gmt: order.date_completed_gmt,
    date_paid_gmt: order.date_paid_gmt,
    currency_symbol: storeMoney(catalogue).currency.currency_symbol,
    _links: {
      ...resourceLinks(api, { self: `orders/${order.id}`, collection: 'orders' }),
      email_templates: [{ embeddable: true, href: `${api}/orders/${order.id}/actions/email_templates` }],
      ...(order.customer_id > 0 && { customer: [{ href: `${api}/customers/${order.customer_id}` }] }),
      ...(order.parent_id > 0 && { up: [{ href: `${api}/orders/${order.parent_id}` }] }),
    },
  };
}

/** Whether somebody must pack something: a line that is not both virtual and downloadable. */
export function needsProcessing(catalogue: Catalogue, order: OrderRecord): boolean {
  return order.line_items.some(({ product_id, variation_id }) => {
    const item = catalogue.variations.get(variation_id) ?? catalogue.products.get(product_id);
    return item !== undefined && !(item.virtual && item.downloadable);
  });
}

/** A line with the SKU and picture that its product has now; of a product that is gone nothing is left but the name. */
export function lineView(
  { catalogue, home }: ViewContext,
  line: OrderLineRecord,
  amount: (text: string) => string,
) {
  const product = catalogue.products.get(line.product_id);
  const variation = line.variation_id > 0 ? catalogue.variations.get(line.variation_id) : undefined;
  const item = line.variation_id > 0 ? variation : product;
  const picture = variation ? (variation.image ?? product?.images[0]) : item && product?.images[0];
  // WooCommerce gives a product's picture id as text, a variation's as a number (recorded).
  const isText = item !== undefined && variation === undefined;
  const none = isText ? '' : 0;
  const pictureId = isText ? String(picture?.id ?? '') : picture?.id;
  return {
    ...withAmounts(line, amount),
    subtotal: amount(line.subtotal),
    subtotal_tax: amount(line.subtotal_tax),
    sku: item ? item.sku || (product?.sku ?? '') : null,
    global_unique_id: item ? item.global_unique_id : null,
    image: picture ? { id: pictureId, src: home + picture.path } : { id: none, src: '' },
    parent_name: variation ? (product?.name ?? null) : null,
  };
}

function withAmounts<T extends { total: string; total_tax: string; taxes: LineTaxRecord[] }>(
  line: T,
  amount: (text: string) => string,
): T {
  return {
    ...line,
    total: amount(line.total),
    total_tax: amount(line.total_tax),
    taxes: line.taxes.map((tax) => ({
      id: tax.id,
      total: amount(tax.total),
      subtotal: tax.subtotal === '' ? '' : amount(tax.subtotal),
    })),
  };
}
