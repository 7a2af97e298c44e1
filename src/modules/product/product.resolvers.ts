import type {
  ProductTagResolvers,
  Resolvers,
  SimpleProductResolvers,
} from '../../generated/resolvers-types.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import { renderText } from '../shared/content-format.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { pathOf } from '../shared/path-of.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { catalogVisibilityName } from '../woo-words/catalog-visibility.js';
import { productKindName } from '../woo-words/product-type.js';
import { findProduct } from './find-product.js';
import { listLinked } from './linked.js';
import { PRODUCT_TYPE_TAXONOMY } from './product-criteria.js';
import { productTypeOf } from './product-type.model.js';
import type { ProductModel } from './product.model.js';
import { productReference } from './product.reference.js';
import type { ProductSlice } from './product.slice.js';

type Context = OperationSlice & ProductSlice & VariationSlice;

type ProductTypeName =
  'SimpleProduct' | 'VariableProduct' | 'GroupProduct' | 'ExternalProduct' | 'UnsupportedProduct';

const TYPE_NAMES: Readonly<Record<string, ProductTypeName>> = {
  simple: 'SimpleProduct',
  variable: 'VariableProduct',
  grouped: 'GroupProduct',
  external: 'ExternalProduct',
};

/** Name of the GraphQL type for a product; kinds that plugins add share one. */
export function productTypeName({ type }: ProductModel): ProductTypeName {
  return TYPE_NAMES[type] ?? 'UnsupportedProduct';
}

/** What every kind of product answers alike. Names that are equal to the model's need no resolver. */
const product = {
  id: ({ id }) => encodeGlobalId('post', id),
  databaseId: ({ id }) => id,
  contentTypeName: () => 'product',
  productId: ({ id }) => id,
  title: ({ name }) => name,
  type: ({ type }) => productKindName(type),
  catalogVisibility: ({ catalogVisibility }) => catalogVisibilityName(catalogVisibility),
  description: ({ description }, { format }) => renderText(description, format) || null,
  content: ({ description }, { format }) => renderText(description, format) || null,
  shortDescription: ({ shortDescription }, { format }) => renderText(shortDescription, format),
  excerpt: ({ shortDescription }, { format }) => renderText(shortDescription, format),
  commentCount: ({ reviewCount }) => reviewCount,
  commentStatus: ({ reviewsAllowed }) => (reviewsAllowed ? 'open' : 'closed'),
  link: ({ permalink }) => permalink,
  uri: ({ permalink }) => pathOf(permalink),
  image: ({ images }) => images[0] ?? null,
  featuredImage: ({ images }) => (images[0] ? { node: images[0] } : null),
  featuredImageDatabaseId: ({ images }) => images[0]?.id ?? null,
  featuredImageId: ({ images }) => (images[0] ? encodeGlobalId('post', images[0].id) : null),
  galleryImages: ({ images }, args, { page }) => connectionOf(sliceOf(images.slice(1), page(args))),
  metaData: ({ meta }, args, { readableMeta }) => readableMeta(meta, args),
  productTypes: ({ type }, args, { page }) => connectionOf(sliceOf([productTypeOf(type)], page(args))),
  related: ({ relatedIds }, args, context) => listLinked(relatedIds, args, context),
  upsell: ({ upsellIds }, args, context) => listLinked(upsellIds, args, context),
} satisfies Partial<SimpleProductResolvers<Context>>;

const shipped = {
  shippingClassId: ({ shippingClassId }) => shippingClassId || null,
} satisfies Partial<SimpleProductResolvers<Context>>;

const downloadable = {
  downloads: ({ downloads }) => (downloads.length > 0 ? downloads : null),
} satisfies Partial<SimpleProductResolvers<Context>>;

const crossSell: NonNullable<SimpleProductResolvers<Context>['crossSell']> = (
  { crossSellIds },
  args,
  context,
) => listLinked(crossSellIds, args, context);

/** What is filed under a term. */
const ofTerm = {
  products: ({ taxonomy, id }, { where, ...paging }, { page, products }) =>
    products.listOfTerm(taxonomy, { id }, where, page(paging)),
} satisfies Partial<ProductTagResolvers<Context>>;

/** Products: by themselves, in lists, and in the lists of what they are filed under. */
export const productResolvers: Resolvers<Context> = {
  Query: {
    product: (_root, { id, idType }, { products }) => findProduct(products, id, idType ?? 'ID'),
    products: (_root, { where, ...paging }, { page, products }) => products.list(where, page(paging)),
  },
  Product: { __resolveType: productTypeName, __resolveReference: productReference },
  SimpleProduct: { ...product, ...downloadable, ...shipped, crossSell },
  VariableProduct: { ...product, ...shipped, crossSell },
  ExternalProduct: product,
  GroupProduct: {
    ...product,
    addToCartText: ({ id }, _args, { products }) => products.buttonText(id),
    products: ({ groupedIds }, args, context) => listLinked(groupedIds, args, context),
  },
  UnsupportedProduct: { ...product, ...downloadable, ...shipped, crossSell, typeName: ({ type }) => type },
  ProductCategory: ofTerm,
  ProductTag: ofTerm,
  ProductBrand: ofTerm,
  ShippingClass: ofTerm,
  ProductType: {
    id: ({ slug }) => encodeGlobalId('product_type', slug),
    products: ({ slug }, { where, ...paging }, { page, products }) =>
      products.listOfTerm(PRODUCT_TYPE_TAXONOMY, { slug }, where, page(paging)),
  },
};
