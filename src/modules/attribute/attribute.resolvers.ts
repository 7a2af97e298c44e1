import type {
  ProductVariationResolvers,
  Resolvers,
  SimpleProductResolvers,
} from '../../generated/resolvers-types.js';
import { mapMaybe } from '../../lib/maybe-promise.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { ProductModel } from '../product/product.model.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { filterTerms } from '../shared/term-filter.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { mapDefaultAttributes, mapProductAttributes, mapVariationAttributes } from './attribute.mapper.js';
import { cartLineAttributes } from './cart-line-attributes.js';
import type { ProductAttributeModel } from './product-attribute.model.js';
import { withTerms } from './terms-of-product.js';

type Context = OperationSlice & ProductSlice & TaxonomySlice;

/** A page of a list that WooGraphQL leaves out, not empty, where there is nothing. */
function pageOrNull<T extends { id: number }>(items: readonly T[], args: PageArgs, { page }: Context) {
  return items.length > 0 ? connectionOf(sliceOf(items, page(args))) : null;
}

function attributesOf(
  product: ProductModel,
  args: PageArgs,
  context: Context,
  keep: (attribute: ProductAttributeModel) => boolean,
) {
  return withTerms(product, context, (termsOf) =>
    pageOrNull(mapProductAttributes(product, termsOf).filter(keep), args, context),
  );
}

const productFields = {
  attributes: (product, { where, ...args }, context) =>
    attributesOf(product, args, context, ({ scope }) => !where?.type || scope === where.type),
  globalAttributes: (product, args, context) =>
    attributesOf(product, args, context, ({ scope }) => scope === 'GLOBAL'),
  localAttributes: (product, args, context) =>
    attributesOf(product, args, context, ({ scope }) => scope === 'LOCAL'),
  defaultAttributes: (product, args, context) =>
    withTerms(product, context, (termsOf) =>
      pageOrNull(mapDefaultAttributes(product, termsOf), args, context),
    ),
} satisfies Partial<SimpleProductResolvers<Context>>;

const variationFields = {
  hasAttributes: ({ attributes }) => attributes.length > 0,
  attributes: (variation, args, context) =>
    mapMaybe(context.products.byId(variation.parentId), (parent) => {
      if (!parent) return null;
      return withTerms(parent, context, (termsOf) =>
        pageOrNull(mapVariationAttributes(variation, parent, termsOf), args, context),
      );
    }),
} satisfies Partial<ProductVariationResolvers<Context>>;

const attributeFields = {
  id: ({ scope, attributeId, slug, productId }: ProductAttributeModel) =>
    scope === 'GLOBAL'
      ? encodeGlobalId('GlobalProductAttribute', attributeId)
      : encodeGlobalId('LocalProductAttribute', `${slug}:${productId}`),
};

/** Attributes of products and the values that make a variation. */
export const attributeResolvers: Resolvers<Context> = {
  SimpleProduct: productFields,
  VariableProduct: productFields,
  ExternalProduct: productFields,
  GroupProduct: productFields,
  UnsupportedProduct: productFields,
  ProductVariation: variationFields,
  ProductAttribute: {
    __resolveType: ({ scope }) => (scope === 'GLOBAL' ? 'GlobalProductAttribute' : 'LocalProductAttribute'),
  },
  LocalProductAttribute: attributeFields,
  GlobalProductAttribute: {
    ...attributeFields,
    terms: ({ terms }, { where, ...args }, { page }) =>
      connectionOf(sliceOf(filterTerms(terms, where), page(args))),
  },
  CartItemVariationEdge: { attributes: cartLineAttributes },
  VariationAttribute: {
    id: ({ ownerId, name, value }) => Buffer.from(`${ownerId}||${name}||${value}`, 'utf8').toString('base64'),
  },
};
