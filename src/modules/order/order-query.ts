import { BadInputError } from '../../errors.js';
import type {
  OrdersOrderbyInput,
  RootQueryToOrderConnectionWhereArgs,
} from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { isId } from '../../relay/is-id.js';
import type { Query } from '../../upstream/woo-rest/query.js';
import { dateParameters } from '../shared/date-window.js';
import { slugsOf } from './order-status-enum.js';
import type { OrderStatusModel } from './order.model.js';

/** Filters of a list of orders; both inputs are alike. */
export type OrderWhere = RootQueryToOrderConnectionWhereArgs;

/** Whose orders, and with which statuses. */
export interface OrderListScope {
  /** Everybody's only for a manager. */
  whose: number | 'everybody';
  /** Of orders that may be shown. */
  statuses: readonly OrderStatusModel[];
}

/** Parameters of the list call; null when nothing can match. */
export function orderQuery(where: OrderWhere, { whose, statuses }: OrderListScope): Query | null {
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

/** Parameters that have WooCommerce sort the list; null when it cannot sort like that. */
export function wooOrder(sort: readonly OrdersOrderbyInput[]): Query | null {
  const [first, ...others] = sort;
  if (!first) return { orderby: 'date', order: 'desc' };
  if (others.length > 0) return null;
  const order = first.order === 'ASC' ? 'asc' : 'desc';
  if (first.field === 'DATE' || first.field === 'MENU_ORDER') return { orderby: 'date', order };
  return first.field === 'MODIFIED' ? { orderby: 'modified', order } : null;
}
