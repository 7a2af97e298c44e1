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

/** What products and variations have in common. Texts are decoded, empty texts are null. */
export interface SellableModel extends Dimensions {
  id: number;
  /** WooCommerce's own word: `simple`, `variable`, `grouped`, `external`, `variation`, or a plugin's. */
  type: string;
  status: string;
  /** Of a variation the choices in words, e.g. `Moss, M`. */
  name: string;
  /** Address of the product's page in the shop. */
  permalink: string;
  sku: string | null;
  date: string | null;
  dateGmt: string | null;
  modified: string | null;
  modifiedGmt: string | null;
  dateOnSaleFrom: string | null;
  dateOnSaleTo: string | null;
  description: string;
  purchasable: boolean;
  virtual: boolean;
  downloadable: boolean;
  downloads: readonly DownloadModel[];
  /** Downloads allowed per purchase; -1 is unlimited. */
  downloadLimit: number;
  /** Days; -1 is never. */
  downloadExpiry: number;
  prices: StoredPrices;
  stock: StoredStock;
  shippingClass: string | null;
  /** 0 where there is none. */
  shippingClassId: number;
  menuOrder: number;
  /** Custom fields whose keys the configuration names, as stored; a key may stand more than once. */
  meta: readonly MetaEntry[];
}
