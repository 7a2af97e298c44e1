import type { ContentSlice } from '../content/content.slice.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { mediaResolvers } from './media.resolvers.js';

/** Pictures and their sizes. */
export const mediaModule: Module<object, ContentSlice & OperationSlice> = {
  resolvers: [mediaResolvers],
  typeNames: { image: () => 'MediaItem' },
};
