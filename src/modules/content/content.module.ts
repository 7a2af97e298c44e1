import type { OperationContext } from '../../graphql/context.js';
import type { Module } from '../module.js';
import { createContentCollections, type ContentCollections } from './content.collections.js';
import { ContentReads } from './content.reads.js';
import type { ContentModel } from './content.model.js';
import { contentResolvers } from './content.resolvers.js';
import type { ContentSlice } from './content.slice.js';
import { findByUri } from './node-by-uri.js';
import { userResolvers } from './user.resolvers.js';

type Needs = OperationContext;

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
