import type { ImageModel } from '../media/image.model.js';
import type { Dimensions, DownloadModel, MetaEntry, StoredPrices, StoredStock } from '../product/product.model.js';

/** One choice that makes a variation. An attribute that a variation does not name matches any value. */
export interface StoredVariationAttribute {
  /** Id of the global attribute; 0 for one of the product's own. */
  id: number;
  /** `pa_colour`, or a local attribute's name in lower case. */
  slug: string;
  /** Label. */
  name: string;
  /** Term name of a global attribute, text of a local one. */
  option: string;
}

/** A variation of a variable product. */
export interface VariationModel extends Dimensions {
  kind: 'variation';
  id: number;
  parentId: number;
  /** `variation`, or a plugin's type. */
  type: string;
  status: string;
  /** The choices in words, e.g. `Moss, M`. */
  name: string;
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
  purchasable: boolean;
  virtual: boolean;
  downloadable: boolean;
  downloads: readonly DownloadModel[];
  downloadLimit: number;
  downloadExpiry: number;
  prices: StoredPrices;
  stock: StoredStock;
  shippingClass: string | null;
  shippingClassId: number;
  menuOrder: number;
  image: ImageModel | null;
  attributes: readonly StoredVariationAttribute[];
  meta: readonly MetaEntry[];
}
