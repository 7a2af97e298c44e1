/** How amounts of an answer are to be read: texts in minor units of `10 ** -currency_minor_unit`. */
export interface WireMoneyFormat {
  currency_code: string;
  /** The decimals the shop shows, not those of the currency. */
  currency_minor_unit: number;
}

/** A cart as `wc/store/v1/cart` sends it (WooCommerce 10.5). All amounts are texts in minor units. */
export interface WireCart {
  items: WireCartItem[];
  coupons: WireCartCoupon[];
  fees: WireCartFee[];
  totals: WireCartTotals;
  shipping_address: WireAddress;
  billing_address: WireAddress & { email: string | null };
  needs_payment: boolean;
  needs_shipping: boolean;
  /** Whether shipping was worked out for an address. */
  has_calculated_shipping: boolean;
  shipping_rates: WireShippingPackage[];
  items_count: number;
  /** In the shop's unit. */
  items_weight: number;
  /** What is wrong with the cart: sold out since, coupon no longer valid. */
  errors: { code: string; message: string }[];
  /** Ids of the gateways that can pay this cart. */
  payment_methods: string[];
  extensions: Record<string, unknown>;
}

/** A line of a cart. */
export interface WireCartItem {
  key: string;
  /** Of the product or, for a variation, of the variation. */
  id: number;
  /** `simple`, `variation`, or a plugin's. */
  type: string;
  quantity: number;
  quantity_limits: WireQuantityLimits;
  /** Escaped for HTML. */
  name: string;
  sku: string;
  /** The choices of a variation. */
  variation: WireChoice[];
  /** What plugins show beside the name. */
  item_data: WireItemData[];
  totals: WireLineTotals & WireMoneyFormat;
}

/** What quantities a line may have. */
export interface WireQuantityLimits {
  minimum: number;
  maximum: number;
  multiple_of: number;
  editable: boolean;
}

/** One choice of a variation in the cart. */
export interface WireChoice {
  /** `attribute_pa_colour`. */
  raw_attribute: string;
  /** Its label. */
  attribute: string;
  /** Name of the term, or the text. */
  value: string;
}

/** An entry that a plugin shows beside a line's name. */
export interface WireItemData {
  key?: string;
  name?: string;
  value?: string;
  display?: string;
}

/** What a line comes to, before and after discounts, always without tax and the tax apart. */
export interface WireLineTotals {
  line_subtotal: string;
  line_subtotal_tax: string;
  line_total: string;
  line_total_tax: string;
}

/** A coupon in the cart. */
export interface WireCartCoupon {
  code: string;
  discount_type: string;
  totals: { total_discount: string; total_discount_tax: string } & WireMoneyFormat;
}

/** A fee that the shop or a plugin adds. */
export interface WireCartFee {
  id?: string;
  key?: string;
  name: string;
  totals: { total: string; total_tax: string } & WireMoneyFormat;
}

/** Sums of a cart; those of shipping are null until it is worked out. */
export interface WireCartTotals extends WireMoneyFormat {
  total_items: string;
  total_items_tax: string;
  total_fees: string;
  total_fees_tax: string;
  total_discount: string;
  total_discount_tax: string;
  total_shipping: string | null;
  total_shipping_tax: string | null;
  total_price: string;
  total_tax: string;
  tax_lines: { name: string; price: string; rate: string }[];
}

/** An address; what is not known is ''. */
export interface WireAddress {
  first_name: string;
  last_name: string;
  company: string;
  address_1: string;
  address_2: string;
  city: string;
  state: string;
  postcode: string;
  country: string;
  phone: string;
}

/** What is sent together, and how it can be. */
export interface WireShippingPackage {
  package_id: number | string;
  name: string;
  items: { key: string; name: string; quantity: number }[];
  shipping_rates: WireShippingRate[];
}

/** One way to send a package. */
export interface WireShippingRate extends WireMoneyFormat {
  /** `flat_rate:1`. */
  rate_id: string;
  name: string;
  description: string;
  delivery_time: string;
  /** Without tax. */
  price: string;
  taxes: string;
  instance_id: number;
  method_id: string;
  selected: boolean;
}
