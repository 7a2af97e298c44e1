/**
 * Answers of `wc/v3` as they come over the wire (WooCommerce 10.5; older stores where said). Taken
 * from the routes' JSON Schemas, and from real answers where the two disagree.
 *
 * Good to know before reading one of these:
 * - "not given" is `''` for texts, prices and measures, and `null` for dates, quantities and images;
 * - texts are HTML-escaped as stored (`Salt &amp; Pepper`);
 * - `date_x` is the shop's local time without an offset, `date_x_gmt` is UTC without a `Z`;
 * - a request with `_fields` gets only those fields, whatever the type says.
 */
export interface WireProduct {
  id: number;
  name: string;
  /** May be percent-encoded: `decke-%e6%af%9b`. Empty for drafts that were never published. */
  slug: string;
  permalink: string;
  date_created: string;
  date_created_gmt: string;
  date_modified: string;
  date_modified_gmt: string;
  /** `simple`, `variable`, `grouped`, `external`, `variation` or a plugin's own type. */
  type: string;
  /** `publish`, `draft`, `pending`, `private`, `future`, `trash` or a plugin's own status. */
  status: string;
  featured: boolean;
  /** `visible`, `catalog`, `search` or `hidden`. */
  catalog_visibility: string;
  description: string;
  short_description: string;
  sku: string;
  /** GTIN, UPC, EAN or ISBN. Since 9.2. */
  global_unique_id?: string;
  /** Decimal text; the lowest one for a variable product, or `''` until WooCommerce has synced it. */
  price: string;
  /** Decimal text as entered; always `''` for a variable product. */
  regular_price: string;
  /** Decimal text as entered; always `''` for a variable product. */
  sale_price: string;
  date_on_sale_from: string | null;
  date_on_sale_from_gmt: string | null;
  date_on_sale_to: string | null;
  date_on_sale_to_gmt: string | null;
  price_html: string;
  on_sale: boolean;
  purchasable: boolean;
  /** A number in the schema; a variation read as a product has it as text. */
  total_sales: number | string;
  virtual: boolean;
  downloadable: boolean;
  downloads: WireDownload[];
  /** -1: without limit. */
  download_limit: number;
  /** Days; -1: never. */
  download_expiry: number;
  external_url: string;
  button_text: string;
  /** `taxable`, `shipping` or `none`. */
  tax_status: string;
  /** Slug; `''` is the standard class. */
  tax_class: string;
  manage_stock: boolean | 'parent';
  /** Can have decimals when a plugin allows it. */
  stock_quantity: number | null;
  /** `instock`, `outofstock`, `onbackorder` or a plugin's own. */
  stock_status: string;
  /** `no`, `notify` or `yes`. */
  backorders: string;
  backorders_allowed: boolean;
  backordered: boolean;
  low_stock_amount: number | null;
  sold_individually: boolean;
  weight: string;
  dimensions: WireDimensions;
  shipping_required: boolean;
  shipping_taxable: boolean;
  shipping_class: string;
  /** A text in the schema, a number in every answer; 0: none. */
  shipping_class_id: number;
  reviews_allowed: boolean;
  /** The password itself, in plain text. Since 8.1. */
  post_password?: string;
  /** Decimal text: `4.50`. */
  average_rating: string;
  rating_count: number;
  /** Another draw at every read. */
  related_ids: number[];
  upsell_ids: number[];
  cross_sell_ids: number[];
  /** The product of a variation, else 0. */
  parent_id: number;
  purchase_note: string;
  categories: WireTermRef[];
  /** Since 9.6. */
  brands?: WireTermRef[];
  tags: WireTermRef[];
  images: WireImage[];
  has_options: boolean;
  attributes: WireProductAttribute[];
  default_attributes: WireDefaultAttribute[];
  variations: number[];
  grouped_products: number[];
  menu_order: number;
  meta_data: WireMeta[];
}

/** A variation, from `variations` or `products/{id}/variations`. */
export interface WireVariation {
  id: number;
  /** `variation`, or a plugin's own. */
  type: string;
  date_created: string;
  date_created_gmt: string;
  date_modified: string;
  date_modified_gmt: string;
  description: string;
  permalink: string;
  /** The parent's, when the variation has none of its own. */
  sku: string;
  global_unique_id?: string;
  price: string;
  regular_price: string;
  sale_price: string;
  date_on_sale_from: string | null;
  date_on_sale_from_gmt: string | null;
  date_on_sale_to: string | null;
  date_on_sale_to_gmt: string | null;
  on_sale: boolean;
  /** `private` is a variation that is switched off. */
  status: string;
  purchasable: boolean;
  virtual: boolean;
  downloadable: boolean;
  downloads: WireDownload[];
  download_limit: number;
  download_expiry: number;
  tax_status: string;
  tax_class: string;
  /** `'parent'`: the stock is the product's, and so is `stock_quantity`. */
  manage_stock: boolean | 'parent';
  stock_quantity: number | null;
  stock_status: string;
  backorders: string;
  backorders_allowed: boolean;
  backordered: boolean;
  low_stock_amount: number | null;
  weight: string;
  dimensions: WireDimensions;
  shipping_class: string;
  shipping_class_id: number;
  /** Null: none of its own. */
  image: WireImage | null;
  attributes: WireVariationAttribute[];
  menu_order: number;
  meta_data: WireMeta[];
  name: string;
  parent_id: number;
}

/** An image of a product, variation, category or brand. */
export interface WireImage {
  /** 0 for a placeholder or an image that a plugin made up. */
  id: number;
  date_created: string;
  date_created_gmt: string;
  date_modified: string;
  date_modified_gmt: string;
  src: string;
  name: string;
  alt: string;
  /** HTML `srcset` of a product's image; not on variations and terms, nor on older stores. */
  srcset?: string;
  sizes?: string;
  thumbnail?: string;
}

/** A term as a product names it. */
export interface WireTermRef {
  id: number;
  name: string;
  slug: string;
}

/** An attribute of a product. */
export interface WireProductAttribute {
  /** 0: the product's own (local) attribute. */
  id: number;
  name: string;
  slug: string;
  position: number;
  visible: boolean;
  variation: boolean;
  /** Names of the terms, or the local values. */
  options: string[];
}

/** A value that the shop chooses beforehand for a variable product. */
export interface WireDefaultAttribute {
  id: number;
  name: string;
  /** The slug of the term, or the local value. */
  option: string;
}

/** What a variation stands for. An attribute of the product that is missing here means "any". */
export interface WireVariationAttribute {
  /** 0: a local attribute. */
  id: number;
  name: string;
  /** Not on older stores; its case can differ from the product's. */
  slug?: string;
  /** The name of the term, or the local value. */
  option: string;
}

/** A downloadable file. `file` is its address, not for shoppers. */
export interface WireDownload {
  id: string;
  name: string;
  file: string;
}

/** Measures as decimal texts in the shop's unit. */
export interface WireDimensions {
  length: string;
  width: string;
  height: string;
}

/** A custom field. Numbers and booleans come back as texts; an empty PHP map as `[]`. */
export interface WireMeta {
  id: number;
  key: string;
  value: unknown;
}

/** A category, tag, brand, shipping class or attribute term. */
export interface WireTerm {
  id: number;
  name: string;
  slug: string;
  description: string;
  count: number;
  /** Categories and brands; 0: top level. */
  parent?: number;
  /** Categories and brands: `default`, `products`, `subcategories` or `both`. */
  display?: string;
  /** Categories and brands. */
  image?: WireImage | null;
  /** Categories, brands and attribute terms. */
  menu_order?: number;
}

/** A global attribute. */
export interface WireAttribute {
  id: number;
  name: string;
  /** The name of its taxonomy: `pa_colour`. */
  slug: string;
  /** `select`, or a plugin's own. */
  type: string;
  /** `menu_order`, `name`, `name_num` or `id`. */
  order_by: string;
  has_archives: boolean;
}

/** A review of a product. */
export interface WireReview {
  id: number;
  date_created: string;
  date_created_gmt: string;
  product_id: number;
  product_name: string;
  product_permalink: string;
  /** `approved`, `hold`, `spam` or `trash`. */
  status: string;
  reviewer: string;
  reviewer_email: string;
  /** HTML. */
  review: string;
  /** 1 to 5; 0: none given. */
  rating: number;
  verified: boolean;
  /** By width in pixels. */
  reviewer_avatar_urls: Record<string, string>;
}

/** A setting, read with `_fields=id,value`. A multi-select has an array, or `''` when nothing is chosen. */
export interface WireSetting {
  id: string;
  value: unknown;
}

/** A row of the tax table. */
export interface WireTaxRate {
  id: number;
  /** ISO 3166 code; `''`: every country. */
  country: string;
  state: string;
  /** One of `postcodes`, kept for clients of before 5.3. */
  postcode: string;
  /** One of `cities`, kept for clients of before 5.3. */
  city: string;
  /** Percent as decimal text: `19.0000`. */
  rate: string;
  name: string;
  /** Only the first match of each priority applies. */
  priority: number;
  /** Applied on top of the other taxes. */
  compound: boolean;
  shipping: boolean;
  order: number;
  /** Slug; the standard class is `standard` here, unlike in products. */
  class: string;
  postcodes: string[];
  cities: string[];
}

/** A way to pay, read with the fields that shoppers may know: no settings, which hold keys. */
export interface WireGateway {
  id: string;
  title: string;
  description: string;
  enabled: boolean;
  /** Address of its sign; WooCommerce's own gateways send none. */
  icon?: string;
}

/** A country with its states. */
export interface WireCountry {
  code: string;
  name: string;
  states: { code: string; name: string }[];
}

/** A kind of shipping. */
export interface WireShippingMethod {
  id: string;
  title: string;
  description: string;
}

/** A class of products that are taxed alike. */
export interface WireTaxClass {
  slug: string;
  name: string;
}

/** A review to be written. */
export interface NewReview {
  product_id: number;
  /** HTML: what must not be markup has to be escaped. */
  review: string;
  reviewer: string;
  reviewer_email: string;
  rating: number;
  /** WooCommerce publishes at once what is not held. */
  status: 'approved' | 'hold';
}
