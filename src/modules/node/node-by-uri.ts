import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { PathLookup } from '../lookups.js';
import type { ProductSlice } from '../product/product.slice.js';
import { readShopUri } from '../shared/shop-uri.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { firstFound } from './first-found.js';
import type { ContentNodeModel, LinkedModel } from './linked.model.js';

type Context = ContentSlice & ProductSlice & ShopSlice & VariationSlice;
type Found = MaybePromise<LinkedModel | null>;

/** What the shop's website shows at an address; null when that is nothing everybody may see. */
export function findByUri(uri: string, lookups: readonly PathLookup<never>[], context: Context): Found {
  const target = readShopUri(uri, context.shopUrl);
  if (!target) return null;
  if (target.id)
    return target.id.kind === 'image'
      ? context.content.media.byId(target.id.id)
      : anyContent(target.id.id, context);
  const { path } = target;
  if (path === '/') return frontPage(context);
  const segment = path.split('/').find(Boolean) ?? '';
  const usual = lookups.find((lookup) => lookup.segment === segment);
  const others = lookups.filter((lookup) => lookup !== usual && lookup.rank !== null);
  const ordered = usual ? [{ ...usual, rank: -1 }, ...others] : others;
  // Whatever has a page is a LinkedModel.
  return firstFound(ordered, (lookup) => lookup.find(path, context as never)) as Found;
}

/** A post, page, product or variation by its number. */
export function anyContent(
  id: number,
  { content, products, variations }: Context,
): MaybePromise<ContentNodeModel | null> {
  const reads = [products.byId(id), content.pages.byId(id), content.posts.byId(id)];
  return mapMaybe(
    allMaybe<ContentNodeModel | null>(reads),
    (found) => found.find(isDefined) ?? variations.byId(id),
  );
}

function frontPage({ content }: Context): Found {
  return mapMaybe(content.site(), ({ frontPageId }) =>
    frontPageId ? content.pages.byId(frontPageId) : null,
  );
}
