import { parseDatabaseId } from '../../relay/global-id.js';
import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { BLOG_TAXONOMIES, PRODUCT_TAXONOMIES } from '../woo-words/taxonomies.js';
import { attributeTermResolvers } from './attribute-terms.resolvers.js';
import { blogTermResolvers } from './blog-terms.resolvers.js';
import { createTaxonomyCollections, type TaxonomyCollections } from './taxonomy.collections.js';
import { TaxonomyReads } from './taxonomy.reads.js';
import { taxonomyResolvers, termTypeNamer } from './taxonomy.resolvers.js';
import type { TaxonomySlice } from './taxonomy.slice.js';
import { termReference } from './term.reference.js';

type Needs = OperationSlice & ProductSlice & ShopSlice;

/** Taxonomies whose terms have pages, by where these are. */
const PAGES = [
  ['product-category', PRODUCT_TAXONOMIES.category],
  ['product-tag', PRODUCT_TAXONOMIES.tag],
  ['brand', PRODUCT_TAXONOMIES.brand],
  ['category', BLOG_TAXONOMIES.category],
  ['tag', BLOG_TAXONOMIES.tag],
] as const;

/** Categories, tags, brands, shipping classes, and the terms of attributes. */
export const taxonomyModule: Module<TaxonomySlice, Needs, object, { taxonomies: TaxonomyCollections }> = {
  collections: ({ store, rest, wordpress, lifetimes }) => ({
    taxonomies: createTaxonomyCollections(store, rest, wordpress, lifetimes.taxonomy),
  }),
  context: {
    taxonomies: ({ notes }, { deps: { collections } }) => new TaxonomyReads(collections.taxonomies, notes),
  },
  resolvers: [
    taxonomyResolvers,
    blogTermResolvers,
    {
      ProductCategory: { __resolveReference: termReference(PRODUCT_TAXONOMIES.category) },
      ProductTag: { __resolveReference: termReference(PRODUCT_TAXONOMIES.tag) },
      ProductBrand: { __resolveReference: termReference(PRODUCT_TAXONOMIES.brand) },
    },
  ],
  schema: ({ taxonomies }) => ({
    resolvers: attributeTermResolvers(taxonomies),
    typeNames: { term: termTypeNamer(taxonomies) },
  }),
  globalIds: [
    { kind: 'term', rank: 0, find: (key, { taxonomies }) => taxonomies.byId(parseDatabaseId(key)) },
  ],
  paths: PAGES.map(([segment, taxonomy]) => ({
    segment,
    rank: 1,
    find: (path, { taxonomies }) => taxonomies.byPath(taxonomy, path),
  })),
};
