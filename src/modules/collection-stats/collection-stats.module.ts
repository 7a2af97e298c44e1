import type { Module } from '../module.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { type CollectionStatsCollection, createCollectionStats } from './collection-stats.collection.js';
import { collectionStatsResolvers } from './collection-stats.resolvers.js';
import type { CollectionStatsSlice } from './collection-stats.slice.js';

type Needs = OperationSlice & PricingSlice & ProductSlice & ShopSlice & TaxonomySlice;

/** Counts and price range over a filter. */
export const collectionStatsModule: Module<
  CollectionStatsSlice,
  Needs,
  object,
  { collectionStats: CollectionStatsCollection }
> = {
  collections: ({ store, storeApi, lifetimes }) => ({
    collectionStats: createCollectionStats(store, storeApi, lifetimes.list),
  }),
  context: {
    collectionStats:
      ({ notes }, { deps: { collections } }) =>
      (query) =>
        collections.collectionStats.get(query, notes),
  },
  resolvers: [collectionStatsResolvers],
};
