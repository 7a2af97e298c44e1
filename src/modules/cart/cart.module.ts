import type { Module } from '../module.js';
import { cartMutationResolvers } from './cart-mutation.resolvers.js';
import { cartResolvers } from './cart.resolvers.js';

/** The cart of a shopper: read, changed, its money. */
export const cartModule: Module = {
  resolvers: [cartResolvers, cartMutationResolvers],
  typeNames: { 'cart-line': () => 'SimpleCartItem' },
};
