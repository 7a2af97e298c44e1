/**
 * What the demo shop stores, as opposed to what it answers: prices as typed in, no totals, no formatted texts.
 * Names are those of `wc/v3`, so that a record reads like the answer it becomes.
 * Dates are UTC without a zone letter (`2026-03-01T09:00:00`), so that text order is time order.
 */

/** One row of product meta; `value` is any JSON. Keys that begin with `_` are private by WordPress's custom. */
export interface MetaRecord {
  id: number;
  key: string;
  value: unknown;
}

/** A picture; its sizes are derived from `path` (`/a/b.jpg` has `/a/b-300x300.jpg`). */
export interface ImageRecord {
  id: number;
  path: string;
  name: string;
  alt: string;
  date_gmt: string;
}

/** A file behind a downloadable product. */
export interface DownloadRecord {
  id: string;
  name: string;
  file: string;
}

export type PublishStatus = 'publish' | 'draft' | 'pending' | 'private' | 'future' | 'trash';
export type StockStatus = 'instock' | 'outofstock' | 'onbackorder';

/** What products and variations have in common. `''` is WooCommerce's "not set". */
export interface SellableRecord {
  id: number;
  slug: string;
  status: PublishStatus;
  date_created_gmt: string;
  date_modified_gmt: string;
  description: string;
  sku: string;
  global_unique_id: string;
  regular_price: string;
  sale_price: string;
  date_on_sale_from_gmt: string | null;
  date_on_sale_to_gmt: string | null;
  virtual: boolean;
  downloadable: boolean;
  downloads: DownloadRecord[];
  download_limit: number;
  download_expiry: number;
  tax_status: 'taxable' | 'shipping' | 'none';
  tax_class: string;
  manage_stock: boolean;
  stock_quantity: number | null;
  /** Only read while `manage_stock` is off; otherwise it follows from quantity and backorders. */
  stock_status: StockStatus;
  backorders: 'no' | 'notify' | 'yes';
  low_stock_amount: number | null;
  weight: string;
  dimensions: { length: string; width: string; height: string };
  shipping_class_id: number;
  menu_order: number;
  meta_data: MetaRecord[];
}

/** An attribute as a product carries it; `id` 0 means local to the product. `options` are names. */
export interface ProductAttributeRecord {
  id: number;
  name: string;
  position: number;
  visible: boolean;
  variation: boolean;
  options: string[];
}

export interface ProductRecord extends SellableRecord {
  /** `simple`, `variable`, `grouped`, `external`, or whatever a plugin registered. */
  type: string;
  /**
   * What it costs until the job that begins and ends sales has run, or its prices or dates change (10.5). Left out:
   * that job is always in time.
   */
  price_before_job?: string;
  name: string;
  featured: boolean;
  catalog_visibility: 'visible' | 'catalog' | 'search' | 'hidden';
  short_description: string;
  total_sales: number;
  external_url: string;
  button_text: string;
  sold_individually: boolean;
  reviews_allowed: boolean;
  upsell_ids: number[];
  cross_sell_ids: number[];
  purchase_note: string;
  category_ids: number[];
  tag_ids: number[];
  brand_ids: number[];
  images: ImageRecord[];
  attributes: ProductAttributeRecord[];
  default_attributes: { id: number; name: string; option: string }[];
  variation_ids: number[];
  grouped_products: number[];
  post_password: string;
}

/** A variation; what is empty here (sku, image, weight, …) comes from its parent. An attribute left out means "any". */
export interface VariationRecord extends SellableRecord {
  type: 'variation';
  parent_id: number;
  image: ImageRecord | null;
  attributes: { id: number; name: string; option: string }[];
}

export type TermTaxonomy =
  'product_cat' | 'product_tag' | 'product_brand' | 'product_shipping_class' | `pa_${string}`;

/** A category, tag, brand, shipping class or attribute term. `name` holds HTML entities, as WordPress stores it. */
export interface TermRecord {
  id: number;
  taxonomy: TermTaxonomy;
  name: string;
  slug: string;
  parent: number;
  description: string;
  display: 'default' | 'products' | 'subcategories' | 'both';
  image: ImageRecord | null;
  menu_order: number;
}

export interface AttributeRecord {
  id: number;
  name: string;
  slug: `pa_${string}`;
  type: string;
  order_by: 'menu_order' | 'name' | 'name_num' | 'id';
  has_archives: boolean;
}

export interface ReviewRecord {
  id: number;
  date_created: string;
  date_created_gmt: string;
  product_id: number;
  status: 'approved' | 'hold' | 'spam' | 'trash';
  reviewer: string;
  reviewer_email: string;
  /** WordPress user id of the author; 0 for a guest. */
  reviewer_id: number;
  review: string;
  rating: number;
  verified: boolean;
}

export interface SettingRecord {
  id: string;
  label: string;
  description: string;
  type: string;
  default: unknown;
  value: unknown;
  tip?: string;
  options?: Record<string, string>;
}

export interface SettingGroupRecord {
  id: string;
  label: string;
  description: string;
  parent_id: string;
  sub_groups: string[];
  settings: SettingRecord[];
}

export interface TaxRateRecord {
  id: number;
  country: string;
  state: string;
  postcode: string;
  city: string;
  rate: string;
  name: string;
  priority: number;
  compound: boolean;
  shipping: boolean;
  order: number;
  class: string;
  postcodes: string[];
  cities: string[];
}

export interface CurrencyRecord {
  code: string;
  name: string;
  /** As an HTML entity, e.g. `&euro;`. */
  symbol: string;
}

/** Anything that is sold or shown as a product. */
export type ItemRecord = ProductRecord | VariationRecord;

export function isVariation(item: ItemRecord): item is VariationRecord {
  return item.type === 'variation';
}
