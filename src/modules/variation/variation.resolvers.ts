import { NotFoundError } from '../../errors.js';
import type {
  ProductVariationResolvers,
  Resolvers,
  VariableProductResolvers,
} from '../../generated/resolvers-types.js';
import type { ProductVariationIdTypeEnum } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, encodeGlobalId, parseDatabaseId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductModel } from '../product/product.model.js';
import type { ProductSlice } from '../product/product.slice.js';
import { renderText } from '../shared/content-format.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { pathOf } from '../shared/path-of.js';
import { inShopOrder } from '../shared/shop-order.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { catalogVisibilityName } from '../woo-words/catalog-visibility.js';
import { hasOwnTitles, variationTitle } from './variation-title.js';
import { arrangeVariations } from './variation-where.js';
import type { VariationModel } from './variation.model.js';
import type { VariationSlice } from './variation.slice.js';

type Context = InventorySlice & OperationSlice & PricingSlice & ProductSlice & TaxonomySlice & VariationSlice;

/** Reads something of the product that a variation belongs to. */
function ofParent<T>(
  variation: VariationModel,
  { products }: Context,
  read: (parent: ProductModel) => T,
): MaybePromise<T | null> {
  return mapMaybe(products.byId(variation.parentId), (parent) => parent && read(parent));
}

const variation = {
  id: ({ id }) => encodeGlobalId('post', id),
  databaseId: ({ id }) => id,
  productVariationId: ({ id }) => id,
  name: (self, _args, context) => ofParent(self, context, (parent) => variationTitle(self, parent)),
  type: () => 'VARIATION',
  slug: (self, _args, context) => ofParent(self, context, ({ slug }) => slug),
  catalogVisibility: (self, _args, context) =>
    ofParent(self, context, ({ catalogVisibility }) => catalogVisibilityName(catalogVisibility)),
  shippingClassId: ({ shippingClassId }) => shippingClassId || null,
  downloads: ({ downloads }) => (downloads.length > 0 ? downloads : null),
  contentTypeName: () => 'product_variation',
  link: ({ permalink }) => permalink,
  uri: ({ permalink }) => pathOf(permalink),
  description: ({ description }, { format }) => renderText(description, format) || null,
  featuredImage: ({ image }) => image && { node: image },
  featuredImageDatabaseId: ({ image }) => image?.id ?? null,
  featuredImageId: ({ image }) => image && encodeGlobalId('post', image.id),
  metaData: ({ meta }, args, { readableMeta }) => readableMeta(meta, args),
  parent: (self, _args, context) => ofParent(self, context, (node) => ({ node })),
  shippingRequired: ({ virtual }) => !virtual,
  shippingTaxable: ({ virtual, prices }) => !virtual && prices.taxStatus !== 'none',
  averageRating: (self, _args, context) => ofParent(self, context, ({ averageRating }) => averageRating),
  reviewCount: (self, _args, context) => ofParent(self, context, ({ reviewCount }) => reviewCount),
  reviewsAllowed: (self, _args, context) => ofParent(self, context, ({ reviewsAllowed }) => reviewsAllowed),
  featured: (self, _args, context) => ofParent(self, context, ({ featured }) => featured),
  purchaseNote: (self, _args, context) => ofParent(self, context, ({ purchaseNote }) => purchaseNote),
  shortDescription: (self, { format }, context) =>
    ofParent(self, context, ({ shortDescription }) => renderText(shortDescription, format)),
  soldIndividually: (self, _args, context) =>
    ofParent(self, context, ({ soldIndividually }) => soldIndividually),
  totalSales: (self, _args, context) => ofParent(self, context, ({ totalSales }) => totalSales),
} satisfies Partial<ProductVariationResolvers<Context>>;

const variations: NonNullable<VariableProductResolvers<Context>['variations']> = (
  product,
  { where, ...args },
  context,
) =>
  mapMaybe(context.variations.of(product), (all) => {
    const titled = hasOwnTitles(product);
    const ordered = inShopOrder(all, (item) => (titled ? item.name : ''));
    return mapMaybe(where ? arrangeVariations(ordered, where, context) : ordered, (kept) =>
      connectionOf(sliceOf(kept, context.page(args))),
    );
  });

/** Variations of products. */
export const variationResolvers: Resolvers<Context> = {
  Query: {
    productVariation: (_root, { id, idType }, context) => findVariation(context, id, idType ?? 'ID'),
  },
  ProductVariation: variation,
  VariableProduct: { variations },
  UnsupportedProduct: { variations },
};

function findVariation(
  { variations: reads }: Context,
  id: string | null | undefined,
  idType: ProductVariationIdTypeEnum,
): MaybePromise<VariationModel | null> {
  if (!id) return null;
  const databaseId = idType === 'DATABASE_ID' ? parseDatabaseId(id) : databaseIdOf(id, 'post');
  return mapMaybe(reads.byId(databaseId), (found) => {
    if (!found) throw new NotFoundError(`No product variation exists with this id: ${id.slice(0, 200)}`);
    return found;
  });
}
