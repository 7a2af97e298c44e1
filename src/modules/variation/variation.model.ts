import type { ImageModel } from '../media/image.model.js';
import type { SellableModel } from '../shared/sellable.model.js';

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
export interface VariationModel extends SellableModel {
  kind: 'variation';
  parentId: number;
  image: ImageModel | null;
  attributes: readonly StoredVariationAttribute[];
}
