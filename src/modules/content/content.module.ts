import { parseDatabaseId } from '../../relay/global-id.js';
import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { createContentCollections, type ContentCollections } from './content.collections.js';
import type { ContentModel } from './content.model.js';
import { ContentReads } from './content.reads.js';
import { contentResolvers } from './content.resolvers.js';
import type { ContentSlice } from './content.slice.js';
import { userResolvers } from './user.resolvers.js';

type Needs = OperationSlice & ProductSlice & ShopSlice & TaxonomySlice & VariationSlice;

/** Posts, pages, files, authors, comments, the site. */
export const contentModule: Module<ContentSlice, Needs, object, { content: ContentCollections }> = {
  collections: (deps) => ({ content: createContentCollections(deps) }),
  context: {
    content: ({ notes }, { deps: { collections } }) => new ContentReads(collections.content, notes),
  },
  resolvers: [contentResolvers, userResolvers],
  globalIds: [
    { kind: 'post', rank: 2, find: (key, { content }) => content.pages.byId(parseDatabaseId(key)) },
    { kind: 'post', rank: 2, find: (key, { content }) => content.posts.byId(parseDatabaseId(key)) },
    { kind: 'user', rank: 0, find: (key, { content }) => content.users.byId(parseDatabaseId(key)) },
  ],
  paths: [
    { rank: 0, find: (path, { content }) => content.pages.byPath(path, ({ link }) => link) },
    { rank: 0, find: (path, { content }) => content.posts.byPath(path, ({ link }) => link) },
    {
      segment: 'author',
      rank: null,
      find: (path, { content }) => content.users.byPath(path, ({ link }) => link),
    },
  ],
  typeNames: {
    content: ({ type }: ContentModel) => (type === 'page' ? 'Page' : 'Post'),
    user: () => 'User',
  },
};
