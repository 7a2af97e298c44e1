import type { Collection } from '../../cache/collection.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import { createShopCollection, THE_SHOP } from './shop.collections.js';
import type { ShopSettings } from './shop.model.js';
import type { ShopSlice } from './shop.slice.js';

interface Kept {
  shop: Collection<typeof THE_SHOP, ShopSettings>;
}

/** The shop's own settings: currency, tax, how numbers are written. */
export const shopModule: Module<ShopSlice, OperationSlice, { shopUrl: string }, Kept> = {
  collections: ({ store, rest, lifetimes }) => ({
    shop: createShopCollection(store, rest, lifetimes.settings),
  }),
  context: {
    shop: ({ notes }, { deps: { collections } }) => {
      // Every price of an answer asks for it, and all of them should be told the same.
      let settings: MaybePromise<ShopSettings> | undefined;
      return () =>
        (settings ??= mapMaybe(collections.shop.get(THE_SHOP, notes), (found) => found as ShopSettings));
    },
    shopUrl: (_, { deps }) => deps.shopUrl,
  },
  resolvers: [],
};
