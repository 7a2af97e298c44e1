import type { IncomingHttpHeaders } from 'node:http';
import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { Module } from '../module.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { orderLineResolvers } from './order-line.resolvers.js';
import { findOrderNode, ORDER_ID_KINDS, ORDER_TYPE_NAMES } from './order-nodes.js';
import { orderStatusSdl } from './order-status.sdl.js';
import { orderWriteResolvers } from './order-mutation.resolvers.js';
import {
  ALL_STATUSES,
  createOrderStatusCollection,
  type OrderStatusCollection,
} from './order.collections.js';
import { createOrderReads } from './order.reads.js';
import { orderReference } from './order.reference.js';
import { orderResolvers } from './order.resolvers.js';
import type { OrderSlice } from './order.slice.js';

type Needs = CallerSlice &
  CustomerSlice &
  OperationSlice &
  PricingSlice &
  ProductSlice &
  SessionSlice &
  ShopSlice &
  VariationSlice;

interface Deps {
  orders: {
    /** By the shop's own keys. */
    calls: OrderCalls;
    /** Custom fields of orders that their owner may read. */
    metaKeys: ReadonlySet<string>;
  };
}

/** Orders of whoever asks: their lines, refunds, notes and files. */
export const orderModule: Module<OrderSlice, Needs, Deps, { orderStatuses: OrderStatusCollection }> = {
  collections: ({ store, rest, lifetimes }) => ({
    orderStatuses: createOrderStatusCollection(store, rest, lifetimes.list),
  }),
  context: {
    orders: (
      { caller, manager, notes, rateLimits, shopper },
      { deps: { collections, orders }, request: { headers }, now },
    ) =>
      createOrderReads({
        caller,
        manager,
        notes,
        shopper,
        shopCalls: orders.calls,
        metaKeys: orders.metaKeys,
        countLookup: () => rateLimits.order(namedSession(headers)),
        statuses: async () => (await collections.orderStatuses.get(ALL_STATUSES, notes)) ?? [],
        now,
      }),
  },
  resolvers: [
    orderResolvers,
    orderLineResolvers,
    orderWriteResolvers,
    { Order: { __resolveReference: orderReference } },
  ],
  globalIds: ORDER_ID_KINDS.map((kind) => ({
    kind,
    rank: 0,
    find: (key, { orders }, globalId) => findOrderNode(kind, key, globalId, orders),
  })),
  schema: ({ orderStatuses }) => ({ typeDefs: [orderStatusSdl(orderStatuses)] }),
  typeNames: ORDER_TYPE_NAMES,
};

/** The session that a caller says is theirs, to count by; whether it is true does not matter for that. */
function namedSession(headers: IncomingHttpHeaders): string | null {
  const session = headers['woocommerce-session'] ?? headers['cart-token'];
  return session === undefined ? null : String(session);
}
