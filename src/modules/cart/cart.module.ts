import type { CallerSlice } from '../caller/caller.slice.js';
import type { CheckoutSlice } from '../checkout/checkout.slice.js';
import type { CouponSlice } from '../coupon/coupon.slice.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { Module } from '../module.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { cartMutationResolvers } from './cart-mutation.resolvers.js';
import { cartResolvers } from './cart.resolvers.js';

type Needs = CallerSlice &
  CheckoutSlice &
  CouponSlice &
  OperationSlice &
  InventorySlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  ShopSlice &
  TaxonomySlice &
  VariationSlice;

/** The cart of a shopper: read, changed, its money. */
export const cartModule: Module<object, Needs> = {
  resolvers: [cartResolvers, cartMutationResolvers],
  typeNames: { 'cart-line': () => 'SimpleCartItem' },
};
