import type { OperationSlice } from '../shared/operation.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { Module } from '../module.js';
import { createContentCollections, type ContentCollections } from './content.collections.js';
import { ContentReads } from './content.reads.js';
import type { ContentModel } from './content.model.js';
import { contentResolvers } from './content.resolvers.js';
import type { ContentSlice } from './content.slice.js';
import { findByUri } from './node-by-uri.js';
import { userResolvers } from './user.resolvers.js';

type Needs = OperationSlice & ProductSlice & ShopSlice & TaxonomySlice & VariationSlice;

/** Posts, pages, files, authors, comments, the site. */
export const contentModule: Module<ContentSlice, Needs, object, { content: ContentCollections }> = {
  collections: (deps) => ({ content: createContentCollections(deps) }),
  context: {
    content: ({ notes }, { deps: { collections } }) => new ContentReads(collections.content, notes),
    nodeByUri: (context) => (uri) => findByUri(uri, context),
  },
  resolvers: [contentResolvers, userResolvers],
  typeNames: {
    content: ({ type }: ContentModel) => (type === 'page' ? 'Page' : 'Post'),
    user: () => 'User',
  },
};
