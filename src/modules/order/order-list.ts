import { BadInputError } from '../../errors.js';
import type {
  OrdersOrderbyInput,
  RootQueryToOrderConnectionWhereArgs,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { dateParameters } from '../shared/date-window.js';
import { isId } from '../../relay/is-id.js';
import { EMPTY_WINDOW, type ListWindow, sliceOf } from '../../relay/list-connection.js';
import { readOffsetWindow } from '../../relay/offset-list.js';
import type { PageRequest } from '../../relay/paging.js';
import { everyRow, MAX_ROWS } from './order-rows.js';
import { sortOrders, SORT_FIELDS, type SortRow } from './order-sort.js';
import { slugsOf } from './order-status.js';
import type { OrderStatusModel } from './order.model.js';

/** Filters of a list of orders; both inputs are alike. */
export type OrderWhere = RootQueryToOrderConnectionWhereArgs;

/** Whose orders, and out of which states. */
export interface OrderListScope {
  /** Everybody's only for a manager. */
  whose: number | 'everybody';
  /** Of orders that may be shown. */
  statuses: readonly OrderStatusModel[];
}

/**
 * One page of orders: straight from WooCommerce where its order is its own, else found
 * among all of them by what they are sorted by.
 * @throws BadInputError when that would be more than `MAX_ROWS`
 */
export async function readOrderList(
  where: OrderWhere | null | undefined,
  page: PageRequest,
  scope: OrderListScope,
  orders: OrderReads,
): Promise<ListWindow<WireOrder>> {
  const query = orderQuery(where ?? {}, scope);
  if (!query || page.size === 0) return EMPTY_WINDOW;
  const sort = (where?.orderby ?? []).filter(isDefined);
  const natural = naturalOrder(sort);
  if (natural && !page.cursor && page.direction === 'forward' && !where?.billingEmail) {
    const { items, total } = await orders.page({ ...query, ...natural, per_page: page.size });
    return { entries: items.map((node, index) => ({ node, index })), end: items.length, total };
  }
  if (natural && scope.whose === 'everybody' && !where?.billingEmail)
    return byPosition({ ...query, ...natural }, page, orders);
  const sorted = { ...query, ...(natural ?? { orderby: 'date', order: 'desc' }) };
  const all = await everyRow<SortRow>(orders, SORT_FIELDS, sorted, assertFew);
  const kept = all.filter((row) => matchesEmail(row, where?.billingEmail));
  const window = sliceOf(natural ? kept : sortOrders(kept, sort, where?.include ?? []), page);
  return fill(window, scope, orders);
}

/** Parameters of the list call; null when nothing can match. */
function orderQuery(where: OrderWhere, { whose, statuses }: OrderListScope): Query | null {
  const { include, exclude, parent, parentIn, parentNotIn, productId, search, dateQuery } = where;
  const customer = customerOf(where, whose);
  if (customer === null) return null;
  const wanted = where.statuses?.filter(isDefined);
  const status = wanted ? slugsOf(wanted, statuses) : statuses.map(({ slug }) => slug);
  const ids = include?.filter(isId);
  const parents = isDefined(parent) ? [parent] : parentIn?.filter(isDefined);
  if (status.length === 0 || ids?.length === 0 || parents?.length === 0) return null;
  const others = exclude?.filter(isId) ?? [];
  const otherParents = parentNotIn?.filter(isDefined) ?? [];
  return {
    ...(customer !== 'everybody' && { customer }),
    status,
    ...(ids && { include: ids }),
    ...(others.length > 0 && { exclude: others }),
    ...(parents && { parent: parents }),
    ...(otherParents.length > 0 && { parent_exclude: otherParents }),
    ...(isDefined(productId) && { product: productId }),
    ...(search && { search }),
    ...dateParameters(dateQuery),
  };
}

/**
 * Whose orders are wanted; null when nobody is left.
 * @throws BadInputError when a manager wants those of several customers, which WooCommerce cannot list
 */
function customerOf(
  { customerId, customersIn }: OrderWhere,
  whose: OrderListScope['whose'],
): OrderListScope['whose'] | null {
  const wanted = [...(isDefined(customerId) ? [[customerId]] : []), customersIn].filter(isDefined);
  if (whose !== 'everybody') return wanted.every((ids) => ids.includes(whose)) ? whose : null;
  const [first, ...others] = wanted.map((ids) => [...new Set(ids.filter(isDefined))]);
  if (!first) return whose;
  const [one, ...more] = first.filter((id) => others.every((ids) => ids.includes(id)));
  if (more.length > 0)
    throw new BadInputError('orders: WooCommerce lists the orders of one customer at a time; name one.');
  return one ?? null;
}

/** WooCommerce's own words for an order of the list; null when it has none. */
function naturalOrder(sort: readonly OrdersOrderbyInput[]): Query | null {
  const [first, ...others] = sort;
  if (!first) return { orderby: 'date', order: 'desc' };
  if (others.length > 0) return null;
  const order = first.order === 'ASC' ? 'asc' : 'desc';
  if (first.field === 'DATE' || first.field === 'MENU_ORDER') return { orderby: 'date', order };
  return first.field === 'MODIFIED' ? { orderby: 'modified', order } : null;
}

/** For lists of any length: read by position, as WooCommerce sorts them. */
async function byPosition(
  query: Query,
  page: PageRequest,
  orders: OrderReads,
): Promise<ListWindow<WireOrder>> {
  const seen = new Map<number, WireOrder>();
  const window = await readOffsetWindow(async (offset, size) => {
    const { items, total } = await orders.page({ ...query, offset, per_page: size });
    for (const item of items) seen.set(item.id, item);
    return { ids: items.map(({ id }) => id), total };
  }, page);
  const entries = window.entries.map(({ node, index }) => ({ node: seen.get(node) as WireOrder, index }));
  return { ...window, entries };
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
  orders: OrderReads,
): Promise<ListWindow<WireOrder>> {
  const found = await orders.byIds(
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
