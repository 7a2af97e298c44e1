import { parseDatabaseId } from '../../relay/global-id.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { mediaResolvers } from './media.resolvers.js';

type Needs = ContentSlice & OperationSlice & ShopSlice;

/** Pictures and their sizes. */
export const mediaModule: Module<object, Needs> = {
  resolvers: [mediaResolvers],
  globalIds: [
    { kind: 'post', rank: 2, find: (key, { content }) => content.media.byId(parseDatabaseId(key)) },
  ],
  paths: [{ rank: 1, find: (path, { content }) => content.media.byPath(path, ({ link }) => link ?? '') }],
  typeNames: { image: () => 'MediaItem' },
};
