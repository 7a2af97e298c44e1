import type { CheckoutContext } from './check-out.js';
import type { Clock } from '../../lib/clock.js';
import type { Module } from '../module.js';
import { cartMismatches } from './cart-mismatches.js';
import { checkoutResolvers } from './checkout.resolvers.js';
import type { CheckoutDeps, CheckoutSlice } from './checkout.slice.js';

interface Deps {
  /** What checkouts go by, but for the request. */
  checkout: Omit<CheckoutDeps, 'idempotencyKey' | 'now'>;
  clock: Clock;
}

/** One order out of a cart, placed once. */
export const checkoutModule: Module<CheckoutSlice, CheckoutContext, Deps> = {
  context: {
    checkout: (_, { deps: { checkout, clock }, request: { headers } }) => ({
      ...checkout,
      idempotencyKey: headers['idempotency-key'] === undefined ? null : String(headers['idempotency-key']),
      now: () => clock.now(),
    }),
    cartMismatches: (context) => (items) => cartMismatches(items, context),
  },
  resolvers: [checkoutResolvers],
};
