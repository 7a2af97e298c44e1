import type { Resolvers, ResolversTypes } from '../../generated/resolvers-types.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { findContentNode } from './find-content-node.js';
import type { NodeSlice } from './node.slice.js';

/** Anything by its global id or its address. What shoppers may not see is null like what never was. */
export const nodeResolvers: Resolvers<ContentSlice & NodeSlice & ProductSlice & ShopSlice & VariationSlice> =
  {
    Query: {
      // Whatever has a global id is a Node; its kind says which.
      node: (_root, { id }, { nodeByGlobalId }) =>
        id ? (nodeByGlobalId(id) as ResolversTypes['Node']) : null,
      contentNode: (_root, args, context) => findContentNode(args, context),
      nodeByUri: (_root, { uri }, { nodeByUri }) => nodeByUri(uri),
    },
  };
