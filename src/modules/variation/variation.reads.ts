import type { Collection } from '../../cache/collection.js';
import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ProductModel } from '../product/product.model.js';
import type { VariationKey } from './variation.collections.js';
import type { VariationModel } from './variation.model.js';

/** One operation's reads of variations. */
export class VariationReads {
  readonly #variations: BatchLoader<VariationKey, VariationModel>;
  readonly #productById: (id: number) => MaybePromise<ProductModel | null>;

  constructor(
    collection: Collection<VariationKey, VariationModel>,
    notes: ReadNotes,
    productById: (id: number) => MaybePromise<ProductModel | null>,
  ) {
    this.#variations = new BatchLoader(collection, notes);
    this.#productById = productById;
  }

  /** By database id; a variation of a product that shoppers may not see does not exist for them. */
  byId(id: number, parentId = 0): MaybePromise<VariationModel | null> {
    return mapMaybe(this.#variations.load({ id, parentId }), (variation) => {
      if (!variation) return null;
      return mapMaybe(this.#productById(variation.parentId), (parent) => (parent ? variation : null));
    });
  }

  /** The visible variations of a product, in the order the product names them. */
  of(product: ProductModel): MaybePromise<VariationModel[]> {
    return this.#variations.loadExisting(product.variationIds.map((id) => ({ id, parentId: product.id })));
  }
}
