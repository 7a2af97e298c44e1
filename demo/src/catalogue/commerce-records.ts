import type { MetaRecord } from './records.js';

/**
 * What the demo shop stores about selling: coupons, shipping, payment, customers and orders. Names are those of
 * `wc/v3`, dates are UTC without a zone letter (`…_gmt`), amounts are texts in the shop's currency (`"12.50"`).
 */

/** A postal address. `''` is "not given". */
export interface AddressRecord {
  first_name: string;
  last_name: string;
  company: string;
  address_1: string;
  address_2: string;
  city: string;
  state: string;
  postcode: string;
  /** Two letters, ISO 3166-1. */
  country: string;
  phone: string;
}

export interface BillingRecord extends AddressRecord {
  email: string;
}

/** A coupon; `minimum_amount` and `maximum_amount` are `''` or `"0.00"` when there is none. */
export interface CouponRecord {
  id: number;
  /** In small letters, as WooCommerce keeps it. */
  code: string;
  amount: string;
  status: 'publish' | 'draft' | 'pending' | 'private' | 'trash';
  date_created_gmt: string;
  date_modified_gmt: string;
  discount_type: 'percent' | 'fixed_cart' | 'fixed_product';
  description: string;
  date_expires_gmt: string | null;
  usage_count: number;
  individual_use: boolean;
  product_ids: number[];
  excluded_product_ids: number[];
  usage_limit: number | null;
  usage_limit_per_user: number | null;
  limit_usage_to_x_items: number | null;
  free_shipping: boolean;
  product_categories: number[];
  excluded_product_categories: number[];
  exclude_sale_items: boolean;
  minimum_amount: string;
  maximum_amount: string;
  /** Addresses, or patterns such as `*@mail.example.test`. */
  email_restrictions: string[];
  /** Customer ids and, for guests, e-mail addresses, as text. */
  used_by: string[];
  meta_data: MetaRecord[];
}

/** One field of a form in wp-admin, as shipping methods and payment gateways show theirs; `value` is what counts. */
export interface FormFieldRecord {
  id: string;
  label: string;
  description: string;
  type: string;
  value: unknown;
  default: unknown;
  tip: string;
  placeholder: string;
  options?: unknown;
}

export type FormFields = Record<string, FormFieldRecord>;

/** `type` country: `DE`; state: `DE:DE-BE`; postcode: `10*` or `10000...10999`; continent: `EU`. */
export interface ZoneLocationRecord {
  code: string;
  type: 'postcode' | 'state' | 'country' | 'continent';
}

/** A shipping method in a zone. `instance_id` is its id, also in the API. */
export interface ShippingMethodRecord {
  instance_id: number;
  title: string;
  order: number;
  enabled: boolean;
  method_id: 'flat_rate' | 'free_shipping' | 'local_pickup';
  method_title: string;
  method_description: string;
  settings: FormFields;
}

/** A shipping zone; number 0 is everywhere that no other zone covers. */
export interface ShippingZoneRecord {
  id: number;
  name: string;
  order: number;
  locations: ZoneLocationRecord[];
  methods: ShippingMethodRecord[];
}

/** A way to pay. */
export interface PaymentGatewayRecord {
  id: string;
  title: string;
  description: string;
  /** A number, or `''` when the shop owner never sorted them. */
  order: number | '';
  enabled: boolean;
  method_title: string;
  method_description: string;
  method_supports: string[];
  settings: FormFields;
  /** What an order becomes when it is placed with this gateway; offline ones wait. */
  status_after_checkout: 'on-hold' | 'processing' | 'pending';
  /** A path of the shop's own that the shopper is sent to; null goes on to the "order received" page. */
  redirect_path: string | null;
  /** Members of its `wc/v3` answer that nothing else here depends on. */
  extra?: Record<string, unknown>;
}

/** What a plugin would add to every cart, such as gift wrap; `amount` is without tax. */
export interface CartFeeRecord {
  id: string;
  name: string;
  amount: string;
  taxable: boolean;
  /** `''` is the standard class. */
  tax_class: string;
}

/** A WordPress user, customer or not. */
export interface CustomerRecord {
  id: number;
  date_created_gmt: string;
  date_modified_gmt: string | null;
  email: string;
  username: string;
  /** In plain text: this is a toy. `''` never logs in. */
  password: string;
  /** Application passwords without blanks. */
  application_passwords: string[];
  first_name: string;
  last_name: string;
  display_name: string;
  role: string;
  billing: BillingRecord;
  shipping: AddressRecord;
  is_paying_customer: boolean;
  avatar_url: string;
  meta_data: MetaRecord[];
}

/** The tax of a line by rate; `subtotal` is `''` on shipping and fees. */
export interface LineTaxRecord {
  /** The id of the tax rate. */
  id: number;
  total: string;
  subtotal: string;
}

export interface LineMetaRecord extends MetaRecord {
  display_key: string;
  display_value: string;
}

/** A line of an order: totals are without tax, and may hold more decimals than the shop shows (WooCommerce keeps six). `name`, `sku` and picture come from the product as it was. */
export interface OrderLineRecord {
  id: number;
  name: string;
  product_id: number;
  variation_id: number;
  quantity: number;
  tax_class: string;
  subtotal: string;
  subtotal_tax: string;
  total: string;
  total_tax: string;
  taxes: LineTaxRecord[];
  meta_data: LineMetaRecord[];
  sku: string;
  global_unique_id: string;
  /** Per piece, without tax and after discounts; a JSON number, not rounded. */
  price: number;
  /** WooCommerce gives the picture's id as text here for products, as a number for variations, `''` for none. */
  image: { id: string | number; src: string };
  parent_name: string | null;
}

export interface OrderTaxRecord {
  id: number;
  rate_code: string;
  rate_id: number;
  label: string;
  compound: boolean;
  tax_total: string;
  shipping_tax_total: string;
  rate_percent: number;
  meta_data: LineMetaRecord[];
}

export interface OrderShippingRecord {
  id: number;
  method_title: string;
  method_id: string;
  /** As text. */
  instance_id: string;
  total: string;
  total_tax: string;
  taxes: LineTaxRecord[];
  tax_status: string;
  meta_data: LineMetaRecord[];
}

export interface OrderFeeRecord {
  id: number;
  name: string;
  tax_class: string;
  tax_status: string;
  amount: string;
  total: string;
  total_tax: string;
  taxes: LineTaxRecord[];
  meta_data: LineMetaRecord[];
}

export interface OrderCouponRecord {
  id: number;
  code: string;
  discount: string;
  discount_tax: string;
  meta_data: LineMetaRecord[];
  discount_type: string;
  nominal_amount: number;
  free_shipping: boolean;
}

export interface OrderRecord {
  id: number;
  parent_id: number;
  /** Without `wc-`; plugins add their own. */
  status: string;
  currency: string;
  version: string;
  prices_include_tax: boolean;
  date_created_gmt: string;
  date_modified_gmt: string;
  discount_total: string;
  discount_tax: string;
  shipping_total: string;
  shipping_tax: string;
  cart_tax: string;
  total: string;
  total_tax: string;
  /** 0 for a guest. */
  customer_id: number;
  order_key: string;
  billing: BillingRecord;
  shipping: AddressRecord;
  payment_method: string;
  payment_method_title: string;
  transaction_id: string;
  customer_ip_address: string;
  customer_user_agent: string;
  created_via: string;
  customer_note: string;
  date_completed_gmt: string | null;
  date_paid_gmt: string | null;
  cart_hash: string;
  number: string;
  meta_data: MetaRecord[];
  line_items: OrderLineRecord[];
  tax_lines: OrderTaxRecord[];
  shipping_lines: OrderShippingRecord[];
  fee_lines: OrderFeeRecord[];
  coupon_lines: OrderCouponRecord[];
  /** Whether checkout took its products from the stock. */
  stock_reduced: boolean;
}

export interface RefundRecord {
  id: number;
  /** The order. */
  parent_id: number;
  date_created_gmt: string;
  amount: string;
  reason: string;
  refunded_by: number;
  refunded_payment: boolean;
  meta_data: MetaRecord[];
  line_items: OrderLineRecord[];
  shipping_lines: OrderShippingRecord[];
  tax_lines: OrderTaxRecord[];
  fee_lines: OrderFeeRecord[];
}

export interface OrderNoteRecord {
  id: number;
  order_id: number;
  author: string;
  date_created_gmt: string;
  note: string;
  /** Whether the customer sees it. */
  customer_note: boolean;
}
