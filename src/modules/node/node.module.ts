import { decodeGlobalId } from '../../relay/global-id.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { GlobalIdLookup, PathLookup } from '../lookups.js';
import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { firstFound } from './first-found.js';
import { findByUri } from './node-by-uri.js';
import { nodeResolvers } from './node.resolvers.js';
import type { NodeSlice } from './node.slice.js';

type Needs = ContentSlice & ProductSlice & ShopSlice & VariationSlice;

interface Deps {
  /** Of all modules. They are handed the whole context, of which this module knows a part. */
  lookups: { globalIds: readonly GlobalIdLookup<never>[]; paths: readonly PathLookup<never>[] };
}

/** Anything by its global id or its address. */
export const nodeModule: Module<NodeSlice, Needs, Deps> = {
  context: {
    nodeByGlobalId:
      (context, { deps }) =>
      (globalId) => {
        const { kind, key } = decodeGlobalId(globalId);
        const lookups = deps.lookups.globalIds.filter((lookup) => lookup.kind === kind);
        return firstFound(lookups, (lookup) => lookup.find(key, context as never, globalId));
      },
    nodeByUri:
      (context, { deps }) =>
      (uri) =>
        findByUri(uri, deps.lookups.paths, context),
  },
  resolvers: [nodeResolvers],
};
