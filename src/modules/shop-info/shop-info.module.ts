import type { ContentSlice } from '../content/content.slice.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { createShopInfoCollections, type ShopInfoCollections } from './shop-info.collections.js';
import { ShopInfoReads } from './shop-info.reads.js';
import { shopInfoResolvers } from './shop-info.resolvers.js';
import type { ShopInfoSlice } from './shop-info.slice.js';

type Needs = ContentSlice & OperationSlice & ShopSlice;

/** Ways to pay and to send, countries, tax tables, the site's settings. */
export const shopInfoModule: Module<ShopInfoSlice, Needs, object, { shopInfo: ShopInfoCollections }> = {
  collections: ({ store, rest, lifetimes }) => ({
    shopInfo: createShopInfoCollections(store, rest, lifetimes.settings),
  }),
  context: {
    shopInfo: ({ notes }, { deps: { collections } }) => new ShopInfoReads(collections.shopInfo, notes),
  },
  resolvers: [shopInfoResolvers],
};
