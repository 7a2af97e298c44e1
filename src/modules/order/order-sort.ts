import type { OrdersOrderByEnum, OrdersOrderbyInput } from '../../generated/schema-types.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';

/** What orders are asked for with when they are sorted here. */
export const SORT_FIELDS = [
  'id',
  'number',
  'order_key',
  'parent_id',
  'total',
  'total_tax',
  'discount_total',
  'date_created_gmt',
  'date_modified_gmt',
  'date_completed_gmt',
  'date_paid_gmt',
  'billing',
] as const satisfies readonly (keyof WireOrder)[];

/** An order as far as it takes to sort it. */
export type SortRow = Pick<WireOrder, (typeof SORT_FIELDS)[number]>;

/**
 * Sorts orders as WooCommerce's list cannot.
 * @param included ids as the caller listed them, for IN
 */
export function sortOrders(
  rows: readonly SortRow[],
  sort: readonly OrdersOrderbyInput[],
  included: readonly (number | null)[],
): SortRow[] {
  return rows.toSorted((a, b) => {
    for (const { field, order } of sort) {
      const difference = compare(keyOf(a, field, included), keyOf(b, field, included));
      // A list that was given stands as it was given, unless it is asked for backwards.
      const isForward = order === 'ASC' || (!order && isGiven(field));
      if (difference !== 0) return isForward ? difference : -difference;
    }
    return b.id - a.id;
  });
}

function isGiven(field: OrdersOrderByEnum): boolean {
  return field === 'IN' || field === 'NAME_IN';
}

function keyOf(
  row: SortRow,
  field: OrdersOrderByEnum,
  included: readonly (number | null)[],
): number | string {
  switch (field) {
    case 'DATE':
    case 'MENU_ORDER':
      return row.date_created_gmt ?? '';
    case 'MODIFIED':
      return row.date_modified_gmt ?? '';
    case 'DATE_COMPLETED':
      return row.date_completed_gmt ?? '';
    case 'DATE_PAID':
      return row.date_paid_gmt ?? '';
    case 'DISCOUNT':
      return Number(row.discount_total);
    case 'TAX':
      return Number(row.total_tax);
    case 'TOTAL':
      return Number(row.total);
    case 'ORDER_KEY':
      return row.order_key;
    case 'PARENT':
      return row.parent_id;
    case 'NAME':
    case 'SLUG':
      return /^\d+$/.test(row.number) ? Number(row.number) : row.number;
    case 'IN':
    case 'NAME_IN':
      return included.indexOf(row.id);
  }
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
