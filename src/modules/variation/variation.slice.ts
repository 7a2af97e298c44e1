import type { ProductAttributeInput } from '../../generated/schema-types.js';
import type { SentChoice } from '../../upstream/store-api/cart-requests.js';
import type { ProductModel } from '../product/product.model.js';
import type { VariationReads } from './variation.reads.js';

/** Variations, for one operation. */
export interface VariationSlice {
  readonly variations: VariationReads;
  /** A shopper's choices among a product's attributes, in the words that a cart takes. @throws BadInputError */
  readonly chooseVariation: (
    given: readonly ProductAttributeInput[],
    product: ProductModel,
  ) => Promise<SentChoice[]>;
}
