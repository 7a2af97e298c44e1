import { mapMaybe } from '../../lib/maybe-promise.js';
import { parseDatabaseId } from '../../relay/global-id.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { samePath } from '../shared/same-path.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { listLinked } from './linked.js';
import { createProductCollections, type ProductCollections } from './product.collections.js';
import { ProductReads } from './product.reads.js';
import { productResolvers, productTypeName } from './product.resolvers.js';
import type { ProductSlice } from './product.slice.js';

type Needs = OperationSlice & ShopSlice & TaxonomySlice & VariationSlice;

/** Products, lists of them with filters and orders, and links between them. */
export const productModule: Module<ProductSlice, Needs, object, { products: ProductCollections }> = {
  collections: (deps) => ({ products: createProductCollections(deps) }),
  context: {
    products: ({ notes, taxonomies, shop }, { deps: { collections } }) =>
      new ProductReads(collections.products, {
        notes,
        termsOf: (taxonomy) => taxonomies.terms(taxonomy),
        shop,
        onUnserved: (note) => {
          notes.notice(note);
        },
      }),
    linkedProducts: (context) => (ids, args) => listLinked(ids, args, context),
  },
  resolvers: [productResolvers],
  globalIds: [{ kind: 'post', rank: 0, find: (key, { products }) => products.byId(parseDatabaseId(key)) }],
  paths: [
    {
      segment: 'product',
      rank: 0,
      find: (path, { products }) =>
        mapMaybe(products.bySlug(path.split('/').findLast(Boolean) ?? ''), (product) =>
          product && samePath(product.permalink, path) ? product : null,
        ),
    },
  ],
  typeNames: { product: productTypeName },
};
