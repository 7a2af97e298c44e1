/** Custom field of an order or of a line. */
export interface WireOrderMeta {
  id: number;
  key: string;
  /** Any JSON; numbers and booleans come as text. */
  value: unknown;
}

/** An address; empty texts stand for what is not there. */
export interface WireOrderAddress {
  first_name?: string;
  last_name?: string;
  company?: string;
  address_1?: string;
  address_2?: string;
  city?: string;
  state?: string;
  postcode?: string;
  country?: string;
  email?: string;
  phone?: string;
}

/** Tax of a line by tax rate; '' is none. */
export interface WireLineTax {
  /** Of the tax rate. */
  id: number;
  total: string;
  subtotal: string;
}

/** What every kind of line has. */
export interface WireOrderLine {
  id: number;
  meta_data?: WireOrderMeta[];
}

/** Something bought. */
export interface WireLineItem extends WireOrderLine {
  name: string;
  /** 0 once the product is gone for good. */
  product_id: number;
  /** 0 unless a variation was bought. */
  variation_id: number;
  quantity: number;
  tax_class: string;
  subtotal: string;
  subtotal_tax: string;
  total: string;
  total_tax: string;
  taxes: WireLineTax[];
  sku: string | null;
  image?: { id?: number | string; src?: string } | null;
  parent_name?: string | null;
}

/** A way of shipping that was charged. */
export interface WireShippingLine extends WireOrderLine {
  method_title: string;
  method_id: string;
  instance_id: string;
  total: string;
  total_tax: string;
  taxes: WireLineTax[];
}

/** A fee. */
export interface WireFeeLine extends WireOrderLine {
  name: string;
  tax_class: string;
  tax_status: string;
  amount?: string;
  total: string;
  total_tax: string;
  taxes: WireLineTax[];
}

/** A coupon that was used. */
export interface WireCouponLine extends WireOrderLine {
  code: string;
  discount: string;
  discount_tax: string;
}

/** A tax that was charged. */
export interface WireTaxLine extends WireOrderLine {
  rate_code: string;
  rate_id: number;
  label: string;
  compound: boolean;
  tax_total: string;
  shipping_tax_total: string;
  rate_percent?: number | null;
}

/** An order of `wc/v3/orders` (WooCommerce 10.5). Amounts are decimal texts. */
export interface WireOrder {
  id: number;
  parent_id: number;
  /** Without `wc-`. */
  status: string;
  currency: string;
  version: string;
  prices_include_tax: boolean;
  date_created: string | null;
  date_created_gmt: string | null;
  date_modified: string | null;
  date_modified_gmt: string | null;
  date_completed: string | null;
  date_completed_gmt: string | null;
  date_paid: string | null;
  date_paid_gmt: string | null;
  discount_total: string;
  discount_tax: string;
  shipping_total: string;
  shipping_tax: string;
  cart_tax: string;
  total: string;
  total_tax: string;
  /** 0 for a guest's. */
  customer_id: number;
  order_key: string;
  billing: WireOrderAddress;
  shipping: WireOrderAddress;
  payment_method: string;
  payment_method_title: string;
  transaction_id: string;
  customer_ip_address: string;
  customer_user_agent: string;
  created_via: string;
  customer_note: string;
  cart_hash: string;
  /** May be an HTML entity. */
  currency_symbol?: string;
  number: string;
  meta_data: WireOrderMeta[];
  line_items: WireLineItem[];
  tax_lines: WireTaxLine[];
  shipping_lines: WireShippingLine[];
  fee_lines: WireFeeLine[];
  coupon_lines: WireCouponLine[];
  refunds: { id: number; reason: string; total: string }[];
  payment_url?: string;
  needs_payment?: boolean;
  needs_processing?: boolean;
}

/** A row of `wc/v3/refunds` (WooCommerce 9.0 and later). */
export interface WireRefund {
  id: number;
  /** The order. */
  parent_id: number;
  date_created: string | null;
  date_created_gmt: string | null;
  amount: string;
  reason: string;
  meta_data?: WireOrderMeta[];
}

/** A note of an order. */
export interface WireOrderNote {
  id: number;
  date_created: string | null;
  date_created_gmt: string | null;
  /** HTML. */
  note: string;
  customer_note: boolean;
}

/** A state that an order can be in, as the shop defines it. */
export interface WireOrderStatus {
  slug: string;
  name: string;
}

/** A file that a customer may fetch. */
export interface WireDownload {
  download_id: string;
  download_url: string;
  product_id: number;
  product_name: string;
  download_name: string;
  order_id: number;
  order_key: string;
  /** A number as text, or `unlimited`. */
  downloads_remaining: string | number;
  access_expires: string | null;
  access_expires_gmt: string | null;
  file?: { name: string; file: string };
}
