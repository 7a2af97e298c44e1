import type { Clock } from '../../lib/clock.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { Module } from '../module.js';
import type { OrderSlice } from '../order/order.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { cartMismatches } from './cart-mismatches.js';
import { checkoutResolvers } from './checkout.resolvers.js';
import type { CheckoutDeps, CheckoutSlice } from './checkout.slice.js';

interface Deps {
  /** What checkouts go by, but for the request. */
  checkout: Omit<CheckoutDeps, 'idempotencyKey' | 'now'>;
  clock: Clock;
}

type Needs = CallerSlice &
  CustomerSlice &
  OperationSlice &
  OrderSlice &
  InventorySlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  VariationSlice;

/** One order out of a cart, placed once. */
export const checkoutModule: Module<CheckoutSlice, Needs, Deps> = {
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
