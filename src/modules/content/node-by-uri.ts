import type { ContentSlice } from './content.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ContentNodeModel, LinkedModel } from './linked.model.js';
import { samePath } from '../shared/same-path.js';
import { readShopUri } from '../shared/shop-uri.js';
import { BLOG_TAXONOMIES, PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';

type Context = ContentSlice & ProductSlice & ShopSlice & TaxonomySlice & VariationSlice;

type Found = MaybePromise<LinkedModel | null>;
type Finder = (path: string, context: Context) => Found;

const byTerm =
  (taxonomy: string): Finder =>
  (path, { taxonomies }) =>
    taxonomies.byPath(taxonomy, path);

const FINDERS = {
  page: (path, { content }) => content.pages.byPath(path, ({ link }) => link),
  post: (path, { content }) => content.posts.byPath(path, ({ link }) => link),
  product: (path, { products }) =>
    mapMaybe(products.bySlug(path.split('/').findLast(Boolean) ?? ''), (product) =>
      product && samePath(product.permalink, path) ? product : null,
    ),
  productCategory: byTerm(PRODUCT_TAXONOMIES.category),
  productTag: byTerm(PRODUCT_TAXONOMIES.tag),
  productBrand: byTerm(PRODUCT_TAXONOMIES.brand),
  category: byTerm(BLOG_TAXONOMIES.category),
  tag: byTerm(BLOG_TAXONOMIES.tag),
  author: (path, { content }) => content.users.byPath(path, ({ link }) => link),
  media: (path, { content }) => content.media.byPath(path, ({ link }) => link ?? ''),
} satisfies Record<string, Finder>;

/**
 * Where WordPress and WooCommerce put things unless a shop changes it, by the first part of the path. Only a
 * hint: what is asked first, so that the usual address costs one call. Every answer's own address decides.
 */
const USUAL: ReadonlyMap<string, keyof typeof FINDERS> = new Map([
  ['product', 'product'],
  ['product-category', 'productCategory'],
  ['product-tag', 'productTag'],
  ['brand', 'productBrand'],
  ['category', 'category'],
  ['tag', 'tag'],
  ['author', 'author'],
]);

/** In which order kinds are asked: those of one row together. */
const ROWS: readonly (readonly (keyof typeof FINDERS)[])[] = [
  ['page', 'post', 'product'],
  ['productCategory', 'productTag', 'productBrand', 'category', 'tag', 'media'],
];

/** What the shop's website shows at an address; null when that is nothing everybody may see. */
export function findByUri(uri: string, context: Context): Found {
  const target = readShopUri(uri, context.shopUrl);
  if (!target) return null;
  if (target.id)
    return target.id.kind === 'image'
      ? context.content.media.byId(target.id.id)
      : anyContent(target.id.id, context);
  if (target.path === '/') return frontPage(context);
  const { path } = target;
  const hint = USUAL.get(path.split('/').find(Boolean) ?? '');
  const rows = hint ? [[hint], ...ROWS.map((row) => row.filter((kind) => kind !== hint))] : ROWS;
  return rows.reduce<Found>(
    (before, row) => mapMaybe(before, (found) => found ?? firstOf(row, path, context)),
    null,
  );
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

function firstOf(row: readonly (keyof typeof FINDERS)[], path: string, context: Context): Found {
  return mapMaybe(
    allMaybe(row.map((kind) => FINDERS[kind](path, context))),
    (found) => found.find(isDefined) ?? null,
  );
}

function frontPage({ content }: Context): Found {
  return mapMaybe(content.site(), ({ frontPageId }) =>
    frontPageId ? content.pages.byId(frontPageId) : null,
  );
}
