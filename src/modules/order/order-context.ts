import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import { OrderCaller, type OrderCallerDeps } from './order-caller.js';
import { OrderLists } from './order-list.reads.js';
import { OrderLookups } from './order-lookup.reads.js';
import type { OrderStatusModel } from './order.model.js';
import { OrderParts } from './order-parts.reads.js';
import { ReadableOrders } from './order.reads.js';
import { OrderStates } from './order-states.reads.js';

/** What one operation's reads of orders stand on. */
export interface OrderContextDeps extends OrderCallerDeps {
  /** By the key pair that came with the request, if one did; else by the shop's. */
  orders: OrderReads;
  /** The states of orders, from the cache. */
  statuses: () => Promise<readonly OrderStatusModel[]>;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
}

/** Orders within one operation, by what is done with them. Only what the caller may see comes out of any. */
export interface OrderContext {
  readonly caller: OrderCaller;
  /** Single orders. */
  readonly readable: ReadableOrders;
  /** Single orders by what could be guessed. */
  readonly lookups: OrderLookups;
  readonly lists: OrderLists;
  /** Refunds and notes. */
  readonly parts: OrderParts;
  readonly states: OrderStates;
  /** The moment of the operation, in epoch milliseconds. */
  readonly now: number;
}

/** The parts of one operation. Nothing is read or verified before somebody asks. */
export function createOrderContext({ orders, statuses, now, ...deps }: OrderContextDeps): OrderContext {
  const caller = new OrderCaller(deps);
  const readable = new ReadableOrders(orders, caller, deps.shopper);
  const states = new OrderStates(orders, statuses);
  return {
    caller,
    readable,
    lookups: new OrderLookups(orders, caller, readable),
    lists: new OrderLists(orders, caller, readable, states),
    parts: new OrderParts(orders, caller, readable),
    states,
    now,
  };
}
