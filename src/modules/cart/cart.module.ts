import type { FillCartContext } from './fill-cart.js';
import type { CouponSlice } from '../coupon/coupon.slice.js';
import type { Module } from '../module.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { cartMutationResolvers } from './cart-mutation.resolvers.js';
import { cartResolvers } from './cart.resolvers.js';

type Needs = FillCartContext & CouponSlice & ShopSlice;

/** The cart of a shopper: read, changed, its money. */
export const cartModule: Module<object, Needs> = {
  resolvers: [cartResolvers, cartMutationResolvers],
  typeNames: { 'cart-line': () => 'SimpleCartItem' },
};
