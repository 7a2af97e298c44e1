import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import type { IncomingHttpHeaders } from 'node:http';
import { callersOrders } from '../caller/manager.js';
import type { Module } from '../module.js';
import { EVERY_KEY } from '../shared/meta-keys.js';
import { readableMeta } from '../shared/readable-meta.js';
import { createOrderContext, type OrderContextDeps } from './order-context.js';
import { orderStatusSdl } from './order-status.sdl.js';
import { orderLineResolvers } from './order-line.resolvers.js';
import { findOrderNode, ORDER_ID_KINDS, ORDER_TYPE_NAMES } from './order-nodes.js';
import { orderWriteResolvers } from './order-write.resolvers.js';
import {
  ALL_STATUSES,
  createOrderStatusCollection,
  type OrderStatusCollection,
} from './order.collections.js';
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

/** Orders of whoever asks: their lines, refunds, notes and files. */
export const orderModule: Module<
  OrderSlice,
  Needs,
  { orders: Pick<OrderContextDeps, 'orders' | 'metaKeys'> },
  { orderStatuses: OrderStatusCollection }
> = {
  collections: ({ store, rest, lifetimes }) => ({
    orderStatuses: createOrderStatusCollection(store, rest, lifetimes.list),
  }),
  context: {
    orders: ({ notes, shopper, manager, rateLimits }, { deps, request: { headers }, now }) =>
      createOrderContext({
        ...deps.orders,
        orders: callersOrders(deps.orders.orders, manager),
        shopper,
        countLookup: () =>
          // To count by; whether it is true does not matter for that.
          rateLimits.order(headerText(headers, 'woocommerce-session') ?? headerText(headers, 'cart-token')),
        statuses: async () => (await deps.collections.orderStatuses.get(ALL_STATUSES, notes)) ?? [],
        now,
      }),
    // What may not be read was dropped when the order was mapped.
    orderMeta: () => (meta, args) => readableMeta(meta, args, EVERY_KEY),
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

function headerText(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : String(value);
}
