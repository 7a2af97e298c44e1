import {
  type Decoded,
  decoder,
  list,
  mapOf,
  nullable,
  optional,
  otherwise,
  part,
  record,
  required,
} from '../decode/decoder.js';
import { anything, flag, id, number, text } from '../decode/scalars.js';

/** Places behind the point of an amount: more would make texts of any length. */
const digits = decoder((value) => (isDigits(value) ? value : undefined), 2);
/** Quantities come in multiples of it. */
const step = decoder((value) => (typeof value === 'number' && value > 0 ? value : undefined), 1);

/** A number, or a name that a plugin gave. */
const packageId = decoder<number | string>(
  (value) => (typeof value === 'number' || typeof value === 'string' ? value : undefined),
  0,
);

function isDigits(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 20;
}

/** How amounts of an answer are to be read: texts in minor units of `10 ** -currency_minor_unit`. */
export const wireMoneyFormat = record({
  currency_code: text,
  /** The decimals the shop shows, not those of the currency. */
  currency_minor_unit: digits,
});
export type WireMoneyFormat = Decoded<typeof wireMoneyFormat>;

/** What quantities a line may have. */
export const wireQuantityLimits = record({
  // What cannot be read forbids nothing here: the shop has the last word.
  minimum: otherwise(number, 0),
  maximum: otherwise(number, Number.MAX_SAFE_INTEGER),
  multiple_of: step,
  editable: otherwise(flag, true),
});
export type WireQuantityLimits = Decoded<typeof wireQuantityLimits>;

/** One choice of a variation in the cart. */
export const wireChoice = record({
  /** `attribute_pa_colour`. */
  raw_attribute: text,
  /** Its label. */
  attribute: text,
  /** Name of the term, or the text. */
  value: text,
});
export type WireChoice = Decoded<typeof wireChoice>;

/** An entry that a plugin shows beside a line's name. */
export const wireItemData = record({
  key: optional(text),
  name: optional(text),
  value: optional(text),
  display: optional(text),
});
export type WireItemData = Decoded<typeof wireItemData>;

/** What a line comes to, before and after discounts, always without tax and the tax apart. */
export const wireLineTotals = record({
  line_subtotal: text,
  line_subtotal_tax: text,
  line_total: text,
  line_total_tax: text,
});
export type WireLineTotals = Decoded<typeof wireLineTotals>;

/** A line of a cart. */
export const wireCartItem = record({
  key: text,
  /** Of the product or, for a variation, of the variation. */
  id: required(id),
  /** `simple`, `variation`, or a plugin's. */
  type: text,
  quantity: number,
  quantity_limits: part(wireQuantityLimits),
  /** Escaped for HTML. */
  name: text,
  sku: text,
  /** The choices of a variation. */
  variation: list(wireChoice),
  /** What plugins show beside the name. */
  item_data: list(wireItemData),
  totals: part(record({ ...wireLineTotals.shape, ...wireMoneyFormat.shape })),
});
export type WireCartItem = Decoded<typeof wireCartItem>;

/** A coupon in the cart. */
export const wireCartCoupon = record({
  code: text,
  discount_type: text,
  totals: part(record({ total_discount: text, total_discount_tax: text, ...wireMoneyFormat.shape })),
});
export type WireCartCoupon = Decoded<typeof wireCartCoupon>;

/** A fee that the shop or a plugin adds. */
export const wireCartFee = record({
  id: optional(text),
  key: optional(text),
  name: text,
  totals: part(record({ total: text, total_tax: text, ...wireMoneyFormat.shape })),
});
export type WireCartFee = Decoded<typeof wireCartFee>;

/** Sums of a cart; those of shipping are null until it is worked out. */
export const wireCartTotals = record({
  ...wireMoneyFormat.shape,
  total_items: text,
  total_items_tax: text,
  total_fees: text,
  total_fees_tax: text,
  total_discount: text,
  total_discount_tax: text,
  total_shipping: nullable(text),
  total_shipping_tax: nullable(text),
  total_price: text,
  total_tax: text,
  tax_lines: list(record({ name: text, price: text, rate: text })),
});
export type WireCartTotals = Decoded<typeof wireCartTotals>;

/** An address; what is not known is ''. */
export const wireAddress = record({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  state: text,
  postcode: text,
  country: text,
  phone: text,
});
export type WireAddress = Decoded<typeof wireAddress>;

/** One way to send a package. */
export const wireShippingRate = record({
  ...wireMoneyFormat.shape,
  /** `flat_rate:1`. */
  rate_id: text,
  name: text,
  description: text,
  delivery_time: text,
  /** Without tax. */
  price: text,
  taxes: text,
  instance_id: id,
  method_id: text,
  selected: flag,
});
export type WireShippingRate = Decoded<typeof wireShippingRate>;

/** What is sent together, and how it can be. */
export const wireShippingPackage = record({
  package_id: packageId,
  name: text,
  items: list(record({ key: text, name: text, quantity: number })),
  shipping_rates: list(wireShippingRate),
});
export type WireShippingPackage = Decoded<typeof wireShippingPackage>;

/** A cart as `wc/store/v1/cart` sends it (WooCommerce 10.5). All amounts are texts in minor units. */
export const wireCart = record({
  items: list(wireCartItem),
  coupons: list(wireCartCoupon),
  fees: list(wireCartFee),
  totals: part(wireCartTotals),
  shipping_address: part(wireAddress),
  billing_address: part(record({ ...wireAddress.shape, email: nullable(text) })),
  needs_payment: flag,
  needs_shipping: flag,
  /** Whether shipping was worked out for an address. */
  has_calculated_shipping: flag,
  shipping_rates: list(wireShippingPackage),
  items_count: number,
  /** In the shop's unit. */
  items_weight: number,
  /** What is wrong with the cart: sold out since, coupon no longer valid. */
  errors: list(record({ code: text, message: text })),
  /** Ids of the gateways that can pay this cart. */
  payment_methods: list(text),
  extensions: mapOf(anything),
});
export type WireCart = Decoded<typeof wireCart>;
