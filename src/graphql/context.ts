import type { AccountSlice } from '../modules/account/account.slice.js';
import type { CallerSlice } from '../modules/caller/caller.slice.js';
import type { CheckoutSlice } from '../modules/checkout/checkout.slice.js';
import type { CollectionStatsSlice } from '../modules/collection-stats/collection-stats.slice.js';
import type { ContentSlice } from '../modules/content/content.slice.js';
import type { CouponSlice } from '../modules/coupon/coupon.slice.js';
import type { CustomerSlice } from '../modules/customer/customer.slice.js';
import type { MenuSlice } from '../modules/menu/menu.slice.js';
import type { OrderSlice } from '../modules/order/order.slice.js';
import type { PricingSlice } from '../modules/pricing/pricing.slice.js';
import type { ProductSlice } from '../modules/product/product.slice.js';
import type { ReviewSlice } from '../modules/review/review.slice.js';
import type { SessionSlice } from '../modules/session/session.slice.js';
import type { OperationSlice } from '../modules/shared/operation.slice.js';
import type { ShopSlice } from '../modules/shop/shop.slice.js';
import type { ShopInfoSlice } from '../modules/shop-info/shop-info.slice.js';
import type { TaxonomySlice } from '../modules/taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../modules/variation/variation.slice.js';
import type { OperationNotes } from './answers/operation-notes.js';

/** What resolvers work with, made anew for every operation: the slices of all modules. Functions may be taken out of it. */
export type OperationContext = AccountSlice &
  CallerSlice &
  CheckoutSlice &
  CollectionStatsSlice &
  ContentSlice &
  CouponSlice &
  CustomerSlice &
  MenuSlice &
  OrderSlice &
  PricingSlice &
  ProductSlice &
  ReviewSlice &
  SessionSlice &
  OperationSlice &
  ShopSlice &
  ShopInfoSlice &
  TaxonomySlice &
  VariationSlice & {
    /** What the answer will say in its `extensions`. */
    readonly notes: OperationNotes;
  };
