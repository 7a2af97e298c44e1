import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ProductModel } from '../product/product.model.js';
import type { Sellable } from '../shared/sellable.js';
import type { VariationModel } from '../variation/variation.model.js';

/** How the parts of products are read. */
export interface PartDeps {
  productsByIds: (ids: readonly number[]) => MaybePromise<ProductModel[]>;
  variationsOf: (product: ProductModel) => MaybePromise<VariationModel[]>;
}

/** A group of products, whose price is a range of theirs. */
export function isGroup(product: ProductModel): boolean {
  return product.groupedIds.length > 0 || product.type === 'grouped';
}

/** Sold by its variations or by the products of its group, so its price is a range of theirs. */
export function isSoldByParts(item: Sellable): item is ProductModel {
  return (
    item.kind === 'product' && (isGroup(item) || item.variationIds.length > 0 || item.type === 'variable')
  );
}

/**
 * The items whose prices make the price of a product that is sold by parts.
 * @param hasSources whether other systems give prices
 */
export function partsOf(
  product: ProductModel,
  hasSources: boolean,
  { productsByIds, variationsOf }: PartDeps,
): MaybePromise<readonly Sellable[]> {
  if (!isGroup(product)) return variationsOf(product);
  // Of a variable product in a group WooCommerce takes the lowest price, which it keeps on the product; only
  // another system's prices need its variations. A group in a group has none.
  const partsWithin = (child: ProductModel): MaybePromise<readonly Sellable[]> => {
    if (isGroup(child)) return [];
    return isSoldByParts(child) && hasSources ? variationsOf(child) : [child];
  };
  const parts = mapMaybe(productsByIds(product.groupedIds), (children) =>
    allMaybe(children.map(partsWithin)),
  );
  return mapMaybe(parts, (all) => all.flat());
}
