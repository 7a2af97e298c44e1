import { BadInputError } from '../../errors.js';
import { isDefined } from '../../lib/is-defined.js';
import { EMPTY_WINDOW, type ListWindow, sliceOf } from '../../relay/list-connection.js';
import { readRecordWindow } from '../../relay/offset-list.js';
import type { PageRequest } from '../../relay/paging.js';
import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { type OrderListScope, orderQuery, type OrderWhere, wooOrder } from './order-query.js';
import { everyRow, MAX_ROWS } from './order-rows.js';
import { sortOrders, SORT_FIELDS, type SortRow } from './order-sort.js';

/**
 * One page of orders, read in the cheapest way that serves it: the first page as it is; a page further on by its
 * position, out of everybody's orders; else out of a customer's whole list, which is short, or of one that has to be
 * filtered or sorted here.
 * @throws BadInputError when that would be more than `MAX_ROWS`
 */
export async function readOrderPage(
  where: OrderWhere | null | undefined,
  page: PageRequest,
  scope: OrderListScope,
  calls: OrderCalls,
): Promise<ListWindow<WireOrder>> {
  const query = orderQuery(where ?? {}, scope);
  if (!query || page.size === 0) return EMPTY_WINDOW;
  const order = wooOrder((where?.orderby ?? []).filter(isDefined));
  if (order && !where?.billingEmail) {
    const sorted = { ...query, ...order };
    if (!page.cursor && page.direction === 'forward') return firstPage(sorted, page, calls);
    if (scope.whose === 'everybody') return pageByPosition(sorted, page, calls);
  }
  return pageOfAll(where ?? {}, page, scope, query, calls);
}

async function firstPage(query: Query, page: PageRequest, calls: OrderCalls): Promise<ListWindow<WireOrder>> {
  const { places, total } = await calls.page({ ...query, per_page: page.size });
  const entries = places.flatMap((node, index) => (node ? [{ node, index }] : []));
  return { entries, end: places.length, total };
}

/** For lists of any length: read by position, as WooCommerce sorts them. */
function pageByPosition(query: Query, page: PageRequest, calls: OrderCalls): Promise<ListWindow<WireOrder>> {
  return readRecordWindow((offset, size) => calls.page({ ...query, offset, per_page: size }), page);
}

/** Reads of every order only what it takes to filter and sort it, and of those on the page the rest. */
async function pageOfAll(
  where: OrderWhere,
  page: PageRequest,
  scope: OrderListScope,
  query: Query,
  calls: OrderCalls,
): Promise<ListWindow<WireOrder>> {
  const sort = (where.orderby ?? []).filter(isDefined);
  const order = wooOrder(sort);
  const rows = await everyRow(calls, SORT_FIELDS, { ...query, ...(order ?? wooOrder([])) }, assertFew);
  const kept = rows.filter((row) => matchesEmail(row, where.billingEmail));
  const sorted = order ? kept : sortOrders(kept, sort, where.include ?? []);
  return fill(sliceOf(sorted, page), scope, calls);
}

/** @throws BadInputError when there are more of them than can be gone through */
function assertFew(total: number): void {
  if (total <= MAX_ROWS) return;
  throw new BadInputError(
    `There are ${total} such orders; cursors and this order work on up to ${MAX_ROWS}. Narrow them down by dateQuery.`,
  );
}

function matchesEmail({ billing }: SortRow, email: string | null | undefined): boolean {
  return !email || billing.email?.toLowerCase() === email.toLowerCase();
}

/** The whole orders in place of their rows. One that went away meanwhile is left out. */
async function fill(
  window: ListWindow<SortRow>,
  { whose, statuses }: OrderListScope,
  calls: OrderCalls,
): Promise<ListWindow<WireOrder>> {
  const found = await calls.byIds(
    window.entries.map(({ node }) => node.id),
    {
      ...(whose !== 'everybody' && { customer: whose }),
      status: statuses.map(({ slug }) => slug),
    },
  );
  const byId = new Map(found.map((order) => [order.id, order]));
  const entries = window.entries.flatMap(({ node, index }) => {
    const order = byId.get(node.id);
    return order ? [{ node: order, index }] : [];
  });
  return { ...window, entries };
}
