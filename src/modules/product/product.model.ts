import type { ImageModel } from '../media/image.model.js';
import type { SellableModel } from '../shared/sellable.model.js';
import type { TermRef } from '../taxonomy/term.model.js';

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

/** A product as everything above the upstream sees it. */
export interface ProductModel extends SellableModel {
  kind: 'product';
  slug: string;
  shortDescription: string;
  purchaseNote: string | null;
  featured: boolean;
  catalogVisibility: string;
  externalUrl: string | null;
  buttonText: string | null;
  soldIndividually: boolean;
  shippingRequired: boolean;
  shippingTaxable: boolean;
  reviewsAllowed: boolean;
  averageRating: number;
  reviewCount: number;
  totalSales: number;
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
}
