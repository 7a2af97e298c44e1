import type { Resolvers } from '../../generated/resolvers-types.js';
import { checkOut, type CheckoutContext } from './check-out.js';
import { pageWithCart } from './page-with-cart.js';

/** Ordering, and the way to the shop's own checkout page. */
export const checkoutResolvers: Resolvers<CheckoutContext> = {
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
