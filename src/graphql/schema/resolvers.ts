import { addressResolvers } from '../../modules/customer/address.resolvers.js';
import { accountResolvers } from '../../modules/account/account.resolvers.js';
import { customerMutations } from '../../modules/account/customer-mutations.js';
import { privateUserResolvers } from '../../modules/account/private-user.resolvers.js';
import { attributeResolvers } from '../../modules/attribute/attribute.resolvers.js';
import { cartMutationResolvers } from '../../modules/cart/cart-mutation.resolvers.js';
import { cartResolvers } from '../../modules/cart/cart.resolvers.js';
import { collectionStatsResolvers } from '../../modules/collection-stats/collection-stats.resolvers.js';
import { contentResolvers } from '../../modules/content/content.resolvers.js';
import { userResolvers } from '../../modules/content/user.resolvers.js';
import { couponResolvers } from '../../modules/coupon/coupon.resolvers.js';
import { customerReference } from '../../modules/customer/customer.reference.js';
import { customerResolvers } from '../../modules/customer/customer.resolvers.js';
import { mediaResolvers } from '../../modules/media/media.resolvers.js';
import { menuResolvers } from '../../modules/menu/menu.resolvers.js';
import { nodeResolvers } from '../../modules/node/node.resolvers.js';
import { checkoutResolvers } from '../../modules/checkout/checkout.resolvers.js';
import { orderLineResolvers } from '../../modules/order/order-line.resolvers.js';
import { orderReference } from '../../modules/order/order.reference.js';
import { orderResolvers } from '../../modules/order/order.resolvers.js';
import { orderWriteResolvers } from '../../modules/order/order-write.resolvers.js';
import { ORDER_TYPE_NAMES } from '../../modules/order/order-nodes.js';
import { pricingResolvers } from '../../modules/pricing/pricing.resolvers.js';
import { productReference } from '../../modules/product/product.reference.js';
import { productResolvers, productTypeName } from '../../modules/product/product.resolvers.js';
import { reviewResolvers } from '../../modules/review/review.resolvers.js';
import { PRODUCT_TAXONOMIES } from '../../modules/woo-words/taxonomies.js';
import { shopInfoResolvers } from '../../modules/shop-info/shop-info.resolvers.js';
import { blogTermResolvers } from '../../modules/taxonomy/blog-terms.resolvers.js';
import { sessionResolvers } from '../../modules/session/session.resolvers.js';
import { termReference } from '../../modules/taxonomy/term.reference.js';
import { taxonomyResolvers, TERM_TYPE_NAMES } from '../../modules/taxonomy/taxonomy.resolvers.js';
import { variationReference } from '../../modules/variation/variation.reference.js';
import { variationResolvers } from '../../modules/variation/variation.resolvers.js';
import { attributeTaxonomyResolvers } from '../../modules/attribute/taxonomy-types.resolvers.js';
import { taxonomyByEnumValue, type AttributeTaxonomy } from '../../modules/attribute/taxonomy-types.js';
import type { OperationContext } from '../context.js';
import type { SchemaResolvers } from './schema.js';

/** Any of the records that interfaces without a domain of their own can stand for. */
interface AnyModel {
  kind: string;
  type?: string;
  taxonomy?: string;
}

/** How a router finds our entities by their keys. */
const entityResolvers = {
  Product: { __resolveReference: productReference },
  ProductVariation: { __resolveReference: variationReference },
  ProductCategory: { __resolveReference: termReference(PRODUCT_TAXONOMIES.category) },
  ProductTag: { __resolveReference: termReference(PRODUCT_TAXONOMIES.tag) },
  ProductBrand: { __resolveReference: termReference(PRODUCT_TAXONOMIES.brand) },
  Order: { __resolveReference: orderReference },
  Customer: { __resolveReference: customerReference },
};

/**
 * The resolvers of all modules.
 * @param taxonomies the shop's global attributes, which bring types and fields of their own
 */
export function createResolvers(taxonomies: readonly AttributeTaxonomy[]): SchemaResolvers<OperationContext> {
  const termTypeNames = new Map([
    ...Object.entries(TERM_TYPE_NAMES),
    ...taxonomies.map(({ attribute, typeName }): [string, string] => [attribute.slug, typeName]),
  ]);
  const typeName = (model: AnyModel): string | undefined => {
    switch (model.kind) {
      case 'product':
        return productTypeName(model as Parameters<typeof productTypeName>[0]);
      case 'variation':
        return 'ProductVariation';
      case 'term':
        return termTypeNames.get(model.taxonomy ?? '');
      case 'content':
        return model.type === 'page' ? 'Page' : 'Post';
      case 'user':
        return 'User';
      case 'image':
        return 'MediaItem';
      case 'menu':
        return 'Menu';
      case 'menu-item':
        return 'MenuItem';
      case 'cart-line':
        return 'SimpleCartItem';
      case 'coupon':
        return 'Coupon';
      case 'review':
      case 'comment':
        return 'Comment';
      default:
        return ORDER_TYPE_NAMES.get(model.kind);
    }
  };
  const attributeValues = taxonomyByEnumValue(taxonomies);
  return [
    productResolvers,
    addressResolvers,
    orderResolvers,
    checkoutResolvers,
    orderLineResolvers,
    orderWriteResolvers,
    couponResolvers,
    variationResolvers,
    attributeResolvers,
    taxonomyResolvers,
    pricingResolvers,
    reviewResolvers,
    mediaResolvers,
    collectionStatsResolvers,
    nodeResolvers,
    accountResolvers,
    customerMutations,
    customerResolvers,
    privateUserResolvers,
    contentResolvers,
    userResolvers,
    blogTermResolvers,
    menuResolvers,
    shopInfoResolvers,
    cartResolvers,
    cartMutationResolvers,
    sessionResolvers,
    entityResolvers,
    attributeTaxonomyResolvers(taxonomies),
    {
      Node: { __resolveType: typeName },
      ProductUnion: { __resolveType: typeName },
      TermNode: { __resolveType: typeName },
      ContentNode: { __resolveType: typeName },
      UniformResourceIdentifiable: { __resolveType: typeName },
      MenuItemLinkable: { __resolveType: typeName },
      ProductAttributeEnum: taxonomies.length > 0 ? attributeValues : { NONE: 'none' },
      ProductTaxonomyEnum: {
        PRODUCT_BRAND: PRODUCT_TAXONOMIES.brand,
        PRODUCT_CAT: PRODUCT_TAXONOMIES.category,
        PRODUCT_SHIPPING_CLASS: PRODUCT_TAXONOMIES.shippingClass,
        PRODUCT_TAG: PRODUCT_TAXONOMIES.tag,
        PRODUCT_TYPE: 'product_type',
        ...attributeValues,
      },
    },
  ] as SchemaResolvers<OperationContext>;
}
