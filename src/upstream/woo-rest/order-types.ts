import { type Decoded, list, nullable, optional, part, record, required } from '../decode/decoder.js';
import { amount, flag, id, number, text } from '../decode/scalars.js';
import { wireAddress } from './address-types.js';
import { wireMeta } from './wire-types.js';

/** Tax of a line by tax rate; '' is none. */
export const wireLineTax = record({
  /** Of the tax rate. */
  id: required(id),
  total: amount,
  subtotal: amount,
});
export type WireLineTax = Decoded<typeof wireLineTax>;

/** What every kind of line has. */
export const wireOrderLine = record({
  id: required(id),
  meta_data: optional(list(wireMeta)),
});
export type WireOrderLine = Decoded<typeof wireOrderLine>;

/** Something bought. */
export const wireLineItem = record({
  ...wireOrderLine.shape,
  name: text,
  /** 0 once the product is gone for good. */
  product_id: id,
  /** 0 unless a variation was bought. */
  variation_id: id,
  quantity: number,
  tax_class: text,
  subtotal: amount,
  subtotal_tax: amount,
  total: amount,
  total_tax: amount,
  taxes: list(wireLineTax),
  sku: nullable(text),
  image: nullable(record({ id: optional(number), src: optional(text) })),
  parent_name: nullable(text),
});
export type WireLineItem = Decoded<typeof wireLineItem>;

/** A way of shipping that was charged. */
export const wireShippingLine = record({
  ...wireOrderLine.shape,
  method_title: text,
  method_id: text,
  instance_id: text,
  total: amount,
  total_tax: amount,
  taxes: list(wireLineTax),
});
export type WireShippingLine = Decoded<typeof wireShippingLine>;

/** A fee. */
export const wireFeeLine = record({
  ...wireOrderLine.shape,
  name: text,
  tax_class: text,
  tax_status: text,
  amount: optional(amount),
  total: amount,
  total_tax: amount,
  taxes: list(wireLineTax),
});
export type WireFeeLine = Decoded<typeof wireFeeLine>;

/** A coupon that was used. */
export const wireCouponLine = record({
  ...wireOrderLine.shape,
  code: text,
  discount: amount,
  discount_tax: amount,
});
export type WireCouponLine = Decoded<typeof wireCouponLine>;

/** A tax that was charged. */
export const wireTaxLine = record({
  ...wireOrderLine.shape,
  rate_code: text,
  rate_id: id,
  label: text,
  compound: flag,
  tax_total: amount,
  shipping_tax_total: amount,
  rate_percent: nullable(number),
});
export type WireTaxLine = Decoded<typeof wireTaxLine>;

/** An order of `wc/v3/orders` (WooCommerce 10.5). Amounts are decimal texts. */
export const wireOrder = record({
  id: required(id),
  parent_id: id,
  /** Without `wc-`. */
  status: text,
  currency: text,
  version: text,
  prices_include_tax: flag,
  date_created: nullable(text),
  date_created_gmt: nullable(text),
  date_modified: nullable(text),
  date_modified_gmt: nullable(text),
  date_completed: nullable(text),
  date_completed_gmt: nullable(text),
  date_paid: nullable(text),
  date_paid_gmt: nullable(text),
  discount_total: amount,
  discount_tax: amount,
  shipping_total: amount,
  shipping_tax: amount,
  cart_tax: amount,
  total: amount,
  total_tax: amount,
  /** 0 for a guest's. */
  customer_id: id,
  order_key: text,
  billing: part(wireAddress),
  shipping: part(wireAddress),
  payment_method: text,
  payment_method_title: text,
  transaction_id: text,
  customer_ip_address: text,
  customer_user_agent: text,
  created_via: text,
  customer_note: text,
  cart_hash: text,
  /** May be an HTML entity. */
  currency_symbol: optional(text),
  number: text,
  meta_data: list(wireMeta),
  line_items: list(wireLineItem),
  tax_lines: list(wireTaxLine),
  shipping_lines: list(wireShippingLine),
  fee_lines: list(wireFeeLine),
  coupon_lines: list(wireCouponLine),
  refunds: list(record({ id, reason: text, total: amount })),
  payment_url: optional(text),
  needs_payment: optional(flag),
  needs_processing: optional(flag),
});
export type WireOrder = Decoded<typeof wireOrder>;

/** A row of `wc/v3/refunds` (WooCommerce 9.0 and later). */
export const wireRefund = record({
  id: required(id),
  /** The order. */
  parent_id: id,
  date_created: nullable(text),
  date_created_gmt: nullable(text),
  amount,
  reason: text,
  meta_data: optional(list(wireMeta)),
});
export type WireRefund = Decoded<typeof wireRefund>;

/** A note of an order. */
export const wireOrderNote = record({
  id: required(id),
  date_created: nullable(text),
  date_created_gmt: nullable(text),
  /** HTML. */
  note: text,
  customer_note: flag,
});
export type WireOrderNote = Decoded<typeof wireOrderNote>;

/** A state that an order can be in, as the shop defines it. */
export const wireOrderStatus = record({
  slug: text,
  name: text,
});
export type WireOrderStatus = Decoded<typeof wireOrderStatus>;

/** A file that a customer may fetch. */
export const wireDownload = record({
  download_id: text,
  download_url: text,
  product_id: id,
  product_name: text,
  download_name: text,
  order_id: id,
  order_key: text,
  /** A number as text, or `unlimited`. */
  downloads_remaining: text,
  access_expires: nullable(text),
  access_expires_gmt: nullable(text),
  file: optional(record({ name: text, file: text })),
});
export type WireDownload = Decoded<typeof wireDownload>;
