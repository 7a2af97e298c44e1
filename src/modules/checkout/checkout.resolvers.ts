import type { Resolvers } from '../../generated/resolvers-types.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { checkOut } from './check-out.js';
import type { CheckoutSlice } from './checkout.slice.js';
import { pageWithCart } from './page-with-cart.js';

type Context = CallerSlice &
  CheckoutSlice &
  CustomerSlice &
  OperationSlice &
  OrderSlice &
  InventorySlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  VariationSlice;

/** Ordering, and the way to the shop's own checkout page. */
export const checkoutResolvers: Resolvers<Context> = {
  Mutation: {
    checkout: async (_root, { input }, context) => ({
      clientMutationId: input.clientMutationId ?? null,
      ...(await checkOut(input, context)),
    }),
  },
  CheckoutPayload: {
    customer: (_payload, _args, { customers }) => customers.current(),
    order: ({ orderId }, _args, { orders }) => orders.readable.justPlaced(orderId),
  },
  Customer: {
    cartUrl: (_customer, _args, context) => pageWithCart(context.checkout.cartPage, context),
    checkoutUrl: (_customer, _args, context) => pageWithCart(context.checkout.checkoutPage, context),
  },
};
