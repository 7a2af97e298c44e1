import type { ReadNotes } from '../../cache/read-notes.js';
import type { SessionSlice } from '../session/session.slice.js';
import { OrderAccess, type OrderAccessDeps } from './order-access.js';
import { OrderDownloads } from './order-downloads.reads.js';
import { OrderLists } from './order-list.reads.js';
import { OrderLookups } from './order-lookup.reads.js';
import { OrderNotes } from './order-notes.reads.js';
import { OrderRefunds } from './order-refunds.reads.js';
import { OrderStatuses } from './order-statuses.reads.js';
import type { OrderStatusModel } from './order.model.js';
import { ReadableOrders } from './readable-orders.reads.js';

/** What one operation's reads of orders are made from. */
export interface OrderReadsDeps extends OrderAccessDeps {
  shopper: SessionSlice['shopper'];
  notes: ReadNotes;
  /** The statuses of orders, from the cache. */
  statuses: () => Promise<readonly OrderStatusModel[]>;
  /** Epoch milliseconds; one moment for the whole operation. */
  now: number;
}

/** One operation's reads of orders. Only what the caller may see comes out of any. */
export interface OrderReads {
  /** Single orders. */
  readonly readable: ReadableOrders;
  /** Single orders by what could be guessed. */
  readonly lookups: OrderLookups;
  readonly lists: OrderLists;
  readonly refunds: OrderRefunds;
  readonly notes: OrderNotes;
  readonly downloads: OrderDownloads;
  readonly statuses: OrderStatuses;
}

/** Nothing is read or verified before somebody asks. */
export function createOrderReads(deps: OrderReadsDeps): OrderReads {
  const access = new OrderAccess(deps);
  const readable = new ReadableOrders(access, deps.shopper);
  const statuses = new OrderStatuses(deps.statuses, deps.shopCalls);
  return {
    readable,
    lookups: new OrderLookups(access, readable),
    lists: new OrderLists(access, readable, statuses, deps.notes),
    refunds: new OrderRefunds(access, readable),
    notes: new OrderNotes(access),
    downloads: new OrderDownloads(access, deps.now),
    statuses,
  };
}
