import type { Collection } from '../../cache/collection.js';
import { parseDatabaseId } from '../../relay/global-id.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { createCouponDescriptions } from './coupon-description.collection.js';
import { CouponReads } from './coupon.reads.js';
import { couponResolvers } from './coupon.resolvers.js';
import type { CouponSlice } from './coupon.slice.js';

type Needs = CallerSlice & CustomerSlice & OperationSlice & ProductSlice & TaxonomySlice;

/** Coupons: all of them for a manager, what a cart's own say for its shopper. */
export const couponModule: Module<
  CouponSlice,
  Needs,
  object,
  { couponDescriptions: Collection<string, string> }
> = {
  collections: ({ store, rest, lifetimes }) => ({
    couponDescriptions: createCouponDescriptions(store, rest, lifetimes.taxonomy),
  }),
  context: {
    coupons: ({ manager, notes }) => new CouponReads(manager, notes),
    couponDescription:
      ({ notes }, { deps: { collections } }) =>
      (code) =>
        collections.couponDescriptions.get(code, notes),
  },
  resolvers: [couponResolvers],
  globalIds: [
    { kind: 'shop_coupon', rank: 0, find: (key, { coupons }) => coupons.byId(parseDatabaseId(key)) },
  ],
  typeNames: { coupon: () => 'Coupon' },
};
