import type { MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, keyNumber } from '../../relay/global-id.js';
import type { ProductModel } from './product.model.js';
import type { ProductSlice } from './product.slice.js';

/** One of the keys of `Product` in a router's representation. */
interface ProductKeys {
  id?: unknown;
  databaseId?: unknown;
  sku?: unknown;
  slug?: unknown;
}

/**
 * The product that a router means; null when shoppers may not see it.
 * @throws BadInputError for a malformed key
 */
export function productReference(
  keys: ProductKeys,
  { products }: ProductSlice,
): MaybePromise<ProductModel | null> {
  if (typeof keys.id === 'string') return products.byId(databaseIdOf(keys.id, 'post'));
  if (typeof keys.sku === 'string') return products.bySku(keys.sku);
  if (typeof keys.slug === 'string') return products.bySlug(keys.slug);
  return products.byId(keyNumber(keys.databaseId));
}
