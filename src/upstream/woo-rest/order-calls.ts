import { chunks } from '../../lib/chunks.js';
import { everyPage } from '../../lib/every-page.js';
import type { HttpClient } from '../http-client/http-client.js';
import { checkedId, inChunks, MAX_PAGE_SIZE } from './id-chunks.js';
import {
  wireDownload,
  type WireDownload,
  wireOrder,
  type WireOrder,
  wireOrderNote,
  type WireOrderNote,
  wireOrderStatus,
  type WireOrderStatus,
  wireRefund,
  type WireRefund,
} from './order-types.js';
import type { Query } from './query.js';
import type { Page, RowReader } from './rows.js';

/**
 * Orders and what belongs to them, by one key pair: nothing here knows who may see them.
 * Rejects with an UpstreamError.
 */
export interface OrderCalls {
  page(query: Query): Promise<Page<WireOrder>>;
  /** One page with the given fields alone, `id` among them; all others are as if there were nothing. */
  rows(fields: readonly (keyof WireOrder)[], query: Query): Promise<Page<WireOrder>>;
  /** In no particular order; what does not exist, or does not match the query, is missing. */
  byIds(ids: readonly number[], query: Query): Promise<WireOrder[]>;
  /** Refunds of these orders, newest first. */
  refundsOf(orderIds: readonly number[]): Promise<WireRefund[]>;
  refundsByIds(ids: readonly number[]): Promise<WireRefund[]>;
  /** What the shop wrote to the customer. */
  customerNotes(orderId: number): Promise<WireOrderNote[]>;
  statuses(): Promise<WireOrderStatus[]>;
  /** Files that a customer may fetch. */
  downloads(customerId: number): Promise<WireDownload[]>;
  /** Changes an order; the same twice is the same once. */
  update(orderId: number, changes: OrderChanges): Promise<void>;
}

/** What may be changed of an order that was placed. */
export interface OrderChanges {
  /** Whose it is. */
  customerId?: number;
  /** Custom fields to set. */
  meta?: readonly { key: string; value: string }[];
}

/** Orders in one call for refunds, which is paged: their ids are repeated in its links. */
const REFUND_PARENTS = 30;

/** The calls over `http`, which signs them. */
export function createOrderCalls(rows: RowReader, http: HttpClient): OrderCalls {
  return {
    page: (query) => rows.page(wireOrder, '/orders', query, 'orders'),
    rows: (fields, query) =>
      rows.page(wireOrder, '/orders', { ...query, _fields: fields.join(',') }, 'orders'),
    byIds: (ids, query) =>
      inChunks(ids, (include) =>
        rows.all(wireOrder, '/orders', { ...query, include, per_page: MAX_PAGE_SIZE }, 'orders'),
      ),
    refundsOf: async (orderIds) => {
      const lists = chunks(orderIds.map(checkedId), REFUND_PARENTS).map((parent) =>
        everyPage(
          (page) => rows.page(wireRefund, '/refunds', { parent, page, per_page: MAX_PAGE_SIZE }, 'refunds'),
          ({ totalPages }) => totalPages,
        ),
      );
      return (await Promise.all(lists)).flat().flatMap(({ items }) => items);
    },
    refundsByIds: (ids) =>
      inChunks(ids, (include) =>
        rows.all(wireRefund, '/refunds', { include, per_page: MAX_PAGE_SIZE }, 'refunds'),
      ),
    customerNotes: (orderId) =>
      rows.all(wireOrderNote, `/orders/${checkedId(orderId)}/notes`, { type: 'customer' }, 'order notes'),
    statuses: () => rows.all(wireOrderStatus, '/orders/statuses', {}, 'order statuses'),
    downloads: (customerId) =>
      rows.all(wireDownload, `/customers/${checkedId(customerId)}/downloads`, {}, 'downloads'),
    update: async (orderId, { customerId, meta }) => {
      await http.request({
        method: 'PUT',
        path: `/orders/${checkedId(orderId)}`,
        body: {
          ...(customerId !== undefined && { customer_id: checkedId(customerId) }),
          ...(meta && { meta_data: meta }),
        },
        resource: 'orders',
        idempotent: true,
      });
    },
  };
}
