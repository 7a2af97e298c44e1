import type { CollectionStatsWhereArgs } from '../../generated/schema-types.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { isId } from '../../relay/is-id.js';
import type { ProductSlice } from '../product/product.slice.js';

/** No product has it; WooCommerce takes an empty list for "all". */
const NO_PRODUCT = 0;

/**
 * The same question without the products that shoppers may not see: the Store API (WooCommerce 10.5)
 * counts published ones behind a password, prices included. Those that the question names are looked up
 * first; others are known once any list has met them. WordPress ignores `exclude` beside `include`, so
 * with both only the difference is asked for.
 */
export function visibleWhere(
  where: CollectionStatsWhereArgs,
  products: ProductSlice['products'],
): MaybePromise<CollectionStatsWhereArgs> {
  const { include, slugIn, sku } = where;
  const named = [
    ...(include ?? []).filter(isId).map((id) => products.byId(id)),
    ...(slugIn ?? []).map((slug) => slug && products.bySlug(slug)),
    ...(sku?.split(',') ?? []).map((one) => products.bySku(one.trim())),
  ];
  return mapMaybe(allMaybe<unknown>(named), () => {
    const exclude = [...(where.exclude ?? []).filter(isId), ...products.hiddenIds];
    if (!include) return exclude.length > 0 ? { ...where, exclude } : where;
    const wanted = include.filter(isId).filter((id) => !exclude.includes(id));
    return { ...where, exclude: null, include: wanted.length > 0 ? wanted : [NO_PRODUCT] };
  });
}
