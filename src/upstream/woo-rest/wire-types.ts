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

// Answers of `wc/v3` as they come over the wire (WooCommerce 10.5; older stores where said). Taken
// from the routes' JSON Schemas, and from real answers where the two disagree.
//
// Good to know before reading one of these:
// - "not given" is `''` for texts, prices and measures, and `null` for dates, quantities and images;
// - texts are HTML-escaped as stored (`Salt &amp; Pepper`);
// - `date_x` is the shop's local time without an offset, `date_x_gmt` is UTC without a `Z`;
// - a request with `_fields` gets only those fields, whatever the type says.

/** Whether a product manages its stock itself, or for a variation its product does. */
const stockManager = decoder<boolean | 'parent'>(
  (value, faults) => (value === 'parent' ? value : flag.read(value, faults)),
  false,
);

/** What stands for a password that cannot be read: then nobody may see what it protects. */
const UNREADABLE = 'unreadable';
const password = decoder(
  (value) => (value === null || typeof value === 'string' ? (value ?? '') : UNREADABLE),
  '',
);

/** A downloadable file. `file` is its address, not for shoppers. */
export const wireDownload = record({
  id: text,
  name: text,
  file: text,
});
export type WireDownload = Decoded<typeof wireDownload>;

/** Measures as decimal texts in the shop's unit. */
export const wireDimensions = record({
  length: text,
  width: text,
  height: text,
});
export type WireDimensions = Decoded<typeof wireDimensions>;

/** A term as a product names it. */
export const wireTermRef = record({
  id: required(id),
  name: text,
  slug: text,
});
export type WireTermRef = Decoded<typeof wireTermRef>;

/** An image of a product, variation, category or brand. */
export const wireImage = record({
  /** 0 for a placeholder or an image that a plugin made up. */
  id,
  date_created: text,
  date_created_gmt: text,
  date_modified: text,
  date_modified_gmt: text,
  src: text,
  name: text,
  alt: text,
  /** HTML `srcset` of a product's image; not on variations and terms, nor on older stores. */
  srcset: optional(text),
  sizes: optional(text),
  thumbnail: optional(text),
});
export type WireImage = Decoded<typeof wireImage>;

/** An attribute of a product. */
export const wireProductAttribute = record({
  /** 0: the product's own (local) attribute. */
  id,
  name: text,
  slug: text,
  position: number,
  visible: flag,
  variation: flag,
  /** Names of the terms, or the local values. */
  options: list(text),
});
export type WireProductAttribute = Decoded<typeof wireProductAttribute>;

/** A value that the shop chooses beforehand for a variable product. */
export const wireDefaultAttribute = record({
  id,
  name: text,
  /** The slug of the term, or the local value. */
  option: text,
});
export type WireDefaultAttribute = Decoded<typeof wireDefaultAttribute>;

/** A custom field. Numbers and booleans come back as texts; an empty PHP map as `[]`. */
export const wireMeta = record({
  id,
  key: required(text),
  value: anything,
});
export type WireMeta = Decoded<typeof wireMeta>;

/** A product of `wc/v3/products`. */
export const wireProduct = record({
  id: required(id),
  name: text,
  /** May be percent-encoded: `decke-%e6%af%9b`. Empty for drafts that were never published. */
  slug: text,
  permalink: text,
  date_created: text,
  date_created_gmt: text,
  date_modified: text,
  date_modified_gmt: text,
  /** `simple`, `variable`, `grouped`, `external`, `variation` or a plugin's own type. */
  type: text,
  /** `publish`, `draft`, `pending`, `private`, `future`, `trash` or a plugin's own status. */
  status: text,
  featured: flag,
  /** `visible`, `catalog`, `search` or `hidden`. */
  catalog_visibility: text,
  description: text,
  short_description: text,
  sku: text,
  /** GTIN, UPC, EAN or ISBN. Since 9.2. */
  global_unique_id: optional(text),
  /** Decimal text; the lowest one for a variable product, or `''` until WooCommerce has synced it. */
  price: text,
  /** Decimal text as entered; always `''` for a variable product. */
  regular_price: text,
  /** Decimal text as entered; always `''` for a variable product. */
  sale_price: text,
  date_on_sale_from: nullable(text),
  date_on_sale_from_gmt: nullable(text),
  date_on_sale_to: nullable(text),
  date_on_sale_to_gmt: nullable(text),
  price_html: text,
  on_sale: flag,
  purchasable: flag,
  /** A number in the schema; a variation read as a product has it as text. */
  total_sales: number,
  virtual: flag,
  downloadable: flag,
  downloads: list(wireDownload),
  /** -1: without limit. */
  download_limit: number,
  /** Days; -1: never. */
  download_expiry: number,
  external_url: text,
  button_text: text,
  /** `taxable`, `shipping` or `none`. */
  tax_status: text,
  /** Slug; `''` is the standard class. */
  tax_class: text,
  manage_stock: stockManager,
  /** Can have decimals when a plugin allows it. */
  stock_quantity: nullable(number),
  /** `instock`, `outofstock`, `onbackorder` or a plugin's own. */
  stock_status: text,
  /** `no`, `notify` or `yes`. */
  backorders: text,
  backorders_allowed: flag,
  backordered: flag,
  low_stock_amount: nullable(number),
  sold_individually: flag,
  weight: text,
  dimensions: part(wireDimensions),
  shipping_required: flag,
  shipping_taxable: flag,
  shipping_class: text,
  /** A text in the schema, a number in every answer; 0: none. */
  shipping_class_id: id,
  reviews_allowed: flag,
  /** The password itself, in plain text. Since 8.1. */
  post_password: password,
  /** Decimal text: `4.50`. */
  average_rating: number,
  rating_count: number,
  /** Another draw at every read. */
  related_ids: list(id),
  upsell_ids: list(id),
  cross_sell_ids: list(id),
  /** The product of a variation, else 0. */
  parent_id: id,
  purchase_note: text,
  categories: list(wireTermRef),
  /** Since 9.6. */
  brands: optional(list(wireTermRef)),
  tags: list(wireTermRef),
  images: list(wireImage),
  has_options: flag,
  attributes: list(wireProductAttribute),
  default_attributes: list(wireDefaultAttribute),
  variations: list(id),
  grouped_products: list(id),
  menu_order: number,
  meta_data: list(wireMeta),
});
export type WireProduct = Decoded<typeof wireProduct>;

/** What a variation stands for. An attribute of the product that is missing here means "any". */
export const wireVariationAttribute = record({
  /** 0: a local attribute. */
  id,
  name: text,
  /** Not on older stores; its case can differ from the product's. */
  slug: optional(text),
  /** The name of the term, or the local value. */
  option: text,
});
export type WireVariationAttribute = Decoded<typeof wireVariationAttribute>;

/** A variation, from `variations` or `products/{id}/variations`. */
export const wireVariation = record({
  id: required(id),
  /** `variation`, or a plugin's own; stores of before 8.x leave it out, and the name. */
  type: otherwise(text, 'variation'),
  date_created: text,
  date_created_gmt: text,
  date_modified: text,
  date_modified_gmt: text,
  description: text,
  permalink: text,
  /** The parent's, when the variation has none of its own. */
  sku: text,
  global_unique_id: optional(text),
  price: text,
  regular_price: text,
  sale_price: text,
  date_on_sale_from: nullable(text),
  date_on_sale_from_gmt: nullable(text),
  date_on_sale_to: nullable(text),
  date_on_sale_to_gmt: nullable(text),
  on_sale: flag,
  /** `private` is a variation that is switched off. */
  status: text,
  purchasable: flag,
  virtual: flag,
  downloadable: flag,
  downloads: list(wireDownload),
  download_limit: number,
  download_expiry: number,
  tax_status: text,
  tax_class: text,
  /** `'parent'`: the stock is the product's, and so is `stock_quantity`. */
  manage_stock: stockManager,
  stock_quantity: nullable(number),
  stock_status: text,
  backorders: text,
  backorders_allowed: flag,
  backordered: flag,
  low_stock_amount: nullable(number),
  weight: text,
  dimensions: part(wireDimensions),
  shipping_class: text,
  shipping_class_id: id,
  /** Null: none of its own. */
  image: nullable(wireImage),
  attributes: list(wireVariationAttribute),
  menu_order: number,
  meta_data: list(wireMeta),
  name: text,
  parent_id: id,
});
export type WireVariation = Decoded<typeof wireVariation>;

/** A category, tag, brand, shipping class or attribute term. */
export const wireTerm = record({
  id: required(id),
  name: text,
  slug: text,
  description: text,
  count: number,
  /** Categories and brands; 0: top level. */
  parent: optional(id),
  /** Categories and brands: `default`, `products`, `subcategories` or `both`. */
  display: optional(text),
  /** Categories and brands. */
  image: nullable(wireImage),
  /** Categories, brands and attribute terms. */
  menu_order: optional(number),
});
export type WireTerm = Decoded<typeof wireTerm>;

/** A global attribute. */
export const wireAttribute = record({
  id: required(id),
  name: text,
  /** The name of its taxonomy: `pa_colour`. */
  slug: text,
  /** `select`, or a plugin's own. */
  type: text,
  /** `menu_order`, `name`, `name_num` or `id`. */
  order_by: text,
  has_archives: flag,
});
export type WireAttribute = Decoded<typeof wireAttribute>;

/** A review of a product. */
export const wireReview = record({
  id: required(id),
  date_created: text,
  date_created_gmt: text,
  product_id: id,
  product_name: text,
  product_permalink: text,
  /** `approved`, `hold`, `spam` or `trash`. */
  status: text,
  reviewer: text,
  reviewer_email: text,
  /** HTML. */
  review: text,
  /** 1 to 5; 0: none given. */
  rating: number,
  verified: flag,
  /** By width in pixels. */
  reviewer_avatar_urls: mapOf(text),
});
export type WireReview = Decoded<typeof wireReview>;

/** A setting, read with `_fields=id,value`. A multi-select has an array, or `''` when nothing is chosen. */
export const wireSetting = record({
  id: text,
  value: anything,
});
export type WireSetting = Decoded<typeof wireSetting>;

/** A row of the tax table. */
export const wireTaxRate = record({
  id: required(id),
  /** ISO 3166 code; `''`: every country. */
  country: text,
  state: text,
  /** One of `postcodes`, kept for clients of before 5.3. */
  postcode: text,
  /** One of `cities`, kept for clients of before 5.3. */
  city: text,
  /** Percent as decimal text: `19.0000`. */
  rate: text,
  name: text,
  /** Only the first match of each priority applies. */
  priority: number,
  /** Applied on top of the other taxes. */
  compound: flag,
  shipping: flag,
  order: number,
  /** Slug; the standard class is `standard` here, unlike in products. */
  class: text,
  postcodes: list(text),
  cities: list(text),
});
export type WireTaxRate = Decoded<typeof wireTaxRate>;

/** A way to pay, read with the fields that shoppers may know: no settings, which hold keys. */
export const wireGateway = record({
  id: text,
  title: text,
  description: text,
  enabled: flag,
  /** Address of its sign; WooCommerce's own gateways send none. */
  icon: optional(text),
});
export type WireGateway = Decoded<typeof wireGateway>;

/** A country with its states. */
export const wireCountry = record({
  code: text,
  name: text,
  states: list(record({ code: text, name: text })),
});
export type WireCountry = Decoded<typeof wireCountry>;

/** A kind of shipping. */
export const wireShippingMethod = record({
  id: text,
  title: text,
  description: text,
});
export type WireShippingMethod = Decoded<typeof wireShippingMethod>;

/** A class of products that are taxed alike. */
export const wireTaxClass = record({
  slug: text,
  name: text,
});
export type WireTaxClass = Decoded<typeof wireTaxClass>;

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
