import type { OrderReads } from '../../upstream/woo-rest/order-reads.js';
import type { Query } from '../../upstream/woo-rest/query.js';

/** Pages of a hundred that are gone through at most. */
const MAX_PAGES = 10;

/** How many orders are gone through for a sum, a key, a number, or an order of ours. */
export const MAX_ROWS = MAX_PAGES * 100;

/**
 * The given fields of all orders that match, up to `MAX_ROWS` of them.
 * @param checkTotal is told how many match before the rest is read; it may throw
 */
export async function everyRow<T extends { id: number }>(
  orders: OrderReads,
  fields: readonly string[],
  query: Query,
  checkTotal: (total: number) => void = () => undefined,
): Promise<T[]> {
  const read = (page: number) => orders.rows<T>(fields, { ...query, per_page: 100, page });
  const first = await read(1);
  checkTotal(first.total);
  const last = Math.min(first.totalPages, MAX_PAGES);
  const numbers = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
  const others = await Promise.all(numbers.map(read));
  return [first, ...others].flatMap(({ items }) => items);
}
