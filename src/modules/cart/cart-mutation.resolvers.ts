import type { Resolvers } from '../../generated/resolvers-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { addItem, addItems, linesAdded } from './add-items.js';
import { cartOf } from './cart.reads.js';
import { changeQuantities, emptyCart, removeLines, restoreLines } from './change-lines.js';
import { applyCoupon, chooseShipping, removeCoupons } from './coupons-and-shipping.js';
import { type FillCartContext, fillCart, itemErrors } from './fill-cart.js';

/** Names of the types that tell what did not work, by what it was about. */
const ERROR_TYPES = {
  INVALID_CART_ITEM: 'CartItemError',
  INVALID_COUPON: 'CouponError',
  INVALID_SHIPPING_METHOD: 'ShippingMethodError',
} as const;

/** Changes of the cart. Payloads read the cart themselves: the shop's answer to the change holds it already. */
export const cartMutationResolvers: Resolvers<FillCartContext> = {
  Mutation: {
    addToCart: async (_root, { input: { clientMutationId = null, ...item } }, context) => {
      const { cart, line } = await addItem(item, context);
      return { clientMutationId, cart, cartItem: line };
    },
    addCartItems: async (_root, { input: { clientMutationId = null, items } }, context) => {
      const added = await addItems(items?.filter(isDefined) ?? [], context);
      return {
        clientMutationId,
        cart: await cartOf(context),
        added: linesAdded(added),
        cartErrors: itemErrors(added),
      };
    },
    fillCart: async (_root, { input }, context) => ({
      clientMutationId: input.clientMutationId ?? null,
      ...(await fillCart(input, context)),
    }),
    updateItemQuantities: async (_root, { input: { clientMutationId = null, items } }, context) => ({
      clientMutationId,
      ...(await changeQuantities(items?.filter(isDefined) ?? [], context)),
    }),
    removeItemsFromCart: async (_root, { input: { clientMutationId = null, keys, all } }, context) => ({
      clientMutationId,
      cartItems: await removeLines(all ? null : (keys?.filter(isDefined) ?? []), context),
      cart: await cartOf(context),
    }),
    restoreCartItems: async (_root, { input: { clientMutationId = null, keys } }, context) => ({
      clientMutationId,
      cartItems: await restoreLines(keys?.filter(isDefined) ?? [], context),
      cart: await cartOf(context),
    }),
    emptyCart: async (_root, { input: { clientMutationId = null } }, context) => ({
      clientMutationId,
      deletedCart: await emptyCart(context),
    }),
    applyCoupon: async (_root, { input: { clientMutationId = null, code } }, context) => ({
      clientMutationId,
      ...(await applyCoupon(code, context)),
    }),
    removeCoupons: async (_root, { input: { clientMutationId = null, codes } }, context) => ({
      clientMutationId,
      cart: await removeCoupons(codes?.filter(isDefined) ?? [], context),
    }),
    updateShippingMethod: async (
      _root,
      { input: { clientMutationId = null, shippingMethods } },
      context,
    ) => ({
      clientMutationId,
      cart: await chooseShipping(shippingMethods?.filter(isDefined) ?? [], context),
    }),
  },
  // Asked for by those who want it: the shop's answer to an emptied cart holds none.
  EmptyCartPayload: { cart: (_payload, _args, context) => cartOf(context) },
  CartError: { __resolveType: ({ type }) => ERROR_TYPES[type] },
};
