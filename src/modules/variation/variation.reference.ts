import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, keyNumber } from '../../relay/global-id.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { VariationModel } from './variation.model.js';
import type { VariationSlice } from './variation.slice.js';

type Context = ProductSlice & VariationSlice;

/** One of the keys of `ProductVariation` in a router's representation. */
interface VariationKeys {
  id?: unknown;
  databaseId?: unknown;
  sku?: unknown;
}

/**
 * The variation that a router means; null when shoppers may not see it.
 * @throws BadInputError for a malformed key
 */
export function variationReference(
  keys: VariationKeys,
  { products, variations }: Context,
): MaybePromise<VariationModel | null> {
  if (typeof keys.id === 'string') return variations.byId(databaseIdOf(keys.id, 'post'));
  if (typeof keys.sku !== 'string') return variations.byId(keyNumber(keys.databaseId));
  return mapMaybe(products.matchOfSku(keys.sku), (match) =>
    match?.kind === 'variation' ? variations.byId(match.id, match.parentId) : null,
  );
}
