import { chunks } from '../../lib/chunks.js';
import { everyPage } from '../../lib/every-page.js';
import { badAnswer } from '../http-client/faults.js';
import type { HttpClient } from '../http-client/http-client.js';
import { checkedId, inChunks, MAX_PAGE_SIZE } from './id-chunks.js';
import type { WireDownload, WireOrder, WireOrderNote, WireOrderStatus, WireRefund } from './order-types.js';
import { readRequest, type Query } from './query.js';
import type { Page, RowReader } from './rows.js';

/**
 * Orders and what belongs to them, by one key pair: nothing here knows who may see them.
 * Rejects with an UpstreamError.
 */
export interface OrderCalls {
  page(query: Query): Promise<Page<WireOrder>>;
  /** One page with the given fields alone, `id` among them. */
  rows<T extends { id: number }>(fields: readonly string[], query: Query): Promise<Page<T>>;
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
export function createOrderCalls(system: string, rows: RowReader, http: HttpClient): OrderCalls {
  const list = async <T>(path: string, resource: string): Promise<T[]> => {
    const { body, status } = await http.request(readRequest(path, {}, resource));
    if (Array.isArray(body)) return body as T[];
    throw badAnswer({ system, resource }, 'sent an object where a list was expected', status);
  };
  return {
    page: (query) => rows.page('/orders', query, 'orders'),
    rows: (fields, query) => rows.page('/orders', { ...query, _fields: fields.join(',') }, 'orders'),
    byIds: (ids, query) =>
      inChunks(ids, (include) =>
        rows.all('/orders', { ...query, include, per_page: MAX_PAGE_SIZE }, 'orders'),
      ),
    refundsOf: async (orderIds) => {
      const lists = chunks(orderIds.map(checkedId), REFUND_PARENTS).map((parent) =>
        everyPage(
          (page) => rows.page<WireRefund>('/refunds', { parent, page, per_page: MAX_PAGE_SIZE }, 'refunds'),
          ({ totalPages }) => totalPages,
        ),
      );
      return (await Promise.all(lists)).flat().flatMap(({ items }) => items);
    },
    refundsByIds: (ids) =>
      inChunks(ids, (include) => rows.all('/refunds', { include, per_page: MAX_PAGE_SIZE }, 'refunds')),
    customerNotes: (orderId) =>
      rows.all(`/orders/${checkedId(orderId)}/notes`, { type: 'customer' }, 'order notes'),
    statuses: () => list('/orders/statuses', 'order statuses'),
    downloads: (customerId) => list(`/customers/${checkedId(customerId)}/downloads`, 'downloads'),
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
