import type { ImageModel } from '../media/image.model.js';
import type { TermRef } from '../taxonomy/term.model.js';

/** Prices as WooCommerce stores them: plain decimals, with or without tax as the shop enters them. */
export interface StoredPrices {
  /** What WooCommerce would charge now, as decimal text like the other two; null when there is no price. */
  price: string | null;
  regularPrice: string | null;
  salePrice: string | null;
  onSale: boolean;
  /** Epoch milliseconds. */
  saleFrom: number | null;
  saleTo: number | null;
  /** Tax class slug; '' is the standard class. */
  taxClass: string;
  taxStatus: string;
}

/** Stock as WooCommerce stores it. */
export interface StoredStock {
  /** `parent`: the variation shares its product's stock. */
  manageStock: boolean | 'parent';
  quantity: number | null;
  status: string;
  backorders: string;
  backordersAllowed: boolean;
  lowStockAmount: number | null;
}

/** Measures as text, in the shop's own units; null when not given. */
export interface Dimensions {
  weight: string | null;
  length: string | null;
  width: string | null;
  height: string | null;
}

/** An attribute as a product lists it. */
export interface StoredAttribute {
  /** Id of the global attribute; 0 for one of the product's own. */
  id: number;
  /** Label, e.g. `Colour`. */
  name: string;
  /** `pa_colour` for a global attribute; the label again for a local one. */
  slug: string;
  position: number;
  visible: boolean;
  variation: boolean;
  /** Term names of a global attribute, texts of a local one. */
  options: readonly string[];
}

/** One preselected choice of a variable product. */
export interface StoredDefaultAttribute {
  id: number;
  name: string;
  /** Term slug for a global attribute, text for a local one. */
  option: string;
}

/** A custom field. */
export interface MetaEntry {
  /** Row in the shop's database. */
  id: number;
  key: string;
  /** Any JSON; WooCommerce sends numbers and booleans as text. */
  value: unknown;
}

/** A file behind a downloadable product. Its address stays behind: it is what the shopper pays for. */
export interface DownloadModel {
  downloadId: string;
  name: string;
  /** File ending without the dot, null when the address has none. */
  fileExt: string | null;
  /** Media type that the ending stands for, null when it is not a common one. */
  fileType: string | null;
}

/** A product as everything above the upstream sees it. Texts are decoded, empty texts are null. */
export interface ProductModel extends Dimensions {
  kind: 'product';
  id: number;
  /** WooCommerce's own word: `simple`, `variable`, `grouped`, `external`, or a plugin's. */
  type: string;
  status: string;
  slug: string;
  name: string;
  /** Address of the product's page in the shop. */
  permalink: string;
  sku: string | null;
  globalUniqueId: string | null;
  date: string | null;
  dateGmt: string | null;
  modified: string | null;
  modifiedGmt: string | null;
  dateOnSaleFrom: string | null;
  dateOnSaleTo: string | null;
  description: string;
  shortDescription: string;
  purchaseNote: string | null;
  featured: boolean;
  catalogVisibility: string;
  purchasable: boolean;
  virtual: boolean;
  downloadable: boolean;
  downloads: readonly DownloadModel[];
  /** Downloads allowed per purchase; -1 is unlimited. */
  downloadLimit: number;
  /** Days; -1 is never. */
  downloadExpiry: number;
  externalUrl: string | null;
  buttonText: string | null;
  prices: StoredPrices;
  stock: StoredStock;
  soldIndividually: boolean;
  shippingRequired: boolean;
  shippingTaxable: boolean;
  shippingClass: string | null;
  shippingClassId: number;
  reviewsAllowed: boolean;
  averageRating: number;
  reviewCount: number;
  totalSales: number;
  menuOrder: number;
  /** The featured image first, then the gallery. */
  images: readonly ImageModel[];
  categories: readonly TermRef[];
  tags: readonly TermRef[];
  brands: readonly TermRef[];
  attributes: readonly StoredAttribute[];
  defaultAttributes: readonly StoredDefaultAttribute[];
  variationIds: readonly number[];
  groupedIds: readonly number[];
  upsellIds: readonly number[];
  crossSellIds: readonly number[];
  relatedIds: readonly number[];
  /** Custom fields whose keys the configuration names, as stored; a key may stand more than once. */
  meta: readonly MetaEntry[];
}
