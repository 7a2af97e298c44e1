import type { ContentSlice } from '../content/content.slice.js';
import type { CouponSlice } from '../coupon/coupon.slice.js';
import type { MenuSlice } from '../menu/menu.slice.js';
import type { Module } from '../module.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { ReviewSlice } from '../review/review.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { nodeResolvers } from './node.resolvers.js';

type Needs = ContentSlice &
  CouponSlice &
  MenuSlice &
  OrderSlice &
  ProductSlice &
  ReviewSlice &
  TaxonomySlice &
  VariationSlice;

/** Anything by its global id. */
export const nodeModule: Module<object, Needs> = {
  resolvers: [nodeResolvers],
};
