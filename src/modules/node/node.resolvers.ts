import type { ContentSlice } from '../content/content.slice.js';
import type { CouponSlice } from '../coupon/coupon.slice.js';
import type { MenuSlice } from '../menu/menu.slice.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ReviewSlice } from '../review/review.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ContentModel } from '../content/content.model.js';
import type { UserModel } from '../content/user.model.js';
import type { CouponModel } from '../coupon/coupon.model.js';
import type { ImageModel } from '../media/image.model.js';
import type { MenuItemModel, MenuModel } from '../menu/menu.model.js';
import type { OrderNodeModel } from '../order/order-nodes.js';
import type { ProductModel } from '../product/product.model.js';
import type { ReviewModel } from '../review/review.model.js';
import { decodeGlobalId, parseDatabaseId } from '../../relay/global-id.js';
import type { TermModel } from '../taxonomy/term.model.js';
import type { VariationModel } from '../variation/variation.model.js';

type Context = ContentSlice &
  CouponSlice &
  MenuSlice &
  OrderSlice &
  ProductSlice &
  ReviewSlice &
  TaxonomySlice &
  VariationSlice;

type NodeModel =
  | ProductModel
  | VariationModel
  | TermModel
  | ReviewModel
  | ContentModel
  | ImageModel
  | UserModel
  | MenuModel
  | CouponModel
  | MenuItemModel
  | OrderNodeModel;

/** Anything by its global id. What shoppers may not see is null like what never was. */
export const nodeResolvers: Resolvers<Context> = {
  Query: {
    node: (_root, { id }, context) => (id ? findNode(id, context) : null),
  },
};

function findNode(globalId: string, context: Context): MaybePromise<NodeModel | null> {
  const { kind, key } = decodeGlobalId(globalId);
  const { products, variations, taxonomies, reviews } = context;
  switch (kind) {
    case 'post': {
      const id = parseDatabaseId(key);
      return mapMaybe(
        products.byId(id),
        (product) =>
          product ?? mapMaybe(variations.byId(id), (variation) => variation ?? otherPost(id, context)),
      );
    }
    case 'user':
      return context.content.users.byId(parseDatabaseId(key));
    case 'menu_item': {
      const id = parseDatabaseId(key);
      return mapMaybe(
        context.menus.all(),
        (menus) => menus.flatMap(({ items }) => items).find((item) => item.id === id) ?? null,
      );
    }
    case 'shop_coupon':
      return context.coupons.byId(parseDatabaseId(key));
    case 'term':
      return taxonomies.byId(parseDatabaseId(key));
    case 'comment':
      return mapMaybe(reviews.byId(parseDatabaseId(key)), (review) => {
        if (!review) return null;
        return mapMaybe(products.byId(review.productId), (product) => product && review);
      });
    default:
      return context.orderNode(kind, key, globalId);
  }
}

/** WordPress numbers content of all kinds together. */
function otherPost(id: number, { content, menus }: Context): MaybePromise<NodeModel | null> {
  const reads = [
    content.pages.byId(id),
    content.posts.byId(id),
    content.media.byId(id),
    menus.find((menu) => menu.id === id),
  ];
  return mapMaybe(allMaybe<NodeModel | null>(reads), (found) => found.find(isDefined) ?? null);
}
