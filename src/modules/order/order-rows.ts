import { everyPage } from '../../lib/every-page.js';
import type { OrderCalls } from '../../upstream/woo-rest/order-calls.js';
import type { WireOrder } from '../../upstream/woo-rest/order-types.js';
import type { Query } from '../../upstream/woo-rest/query.js';

/** Pages of a hundred that are gone through at most. */
const MAX_PAGES = 10;

/** How many orders are gone through for a sum, a key, a number, or an order of ours. */
export const MAX_ROWS = MAX_PAGES * 100;

/**
 * The given fields of all orders that match, up to `MAX_ROWS` of them.
 * @param checkTotal is told how many match before the rest is read; it may throw
 */
export async function everyRow<Field extends keyof WireOrder>(
  calls: Pick<OrderCalls, 'rows'>,
  fields: readonly Field[],
  query: Query,
  checkTotal: (total: number) => void = () => undefined,
): Promise<Pick<WireOrder, Field>[]> {
  const read = (page: number) => calls.rows(fields, { ...query, per_page: 100, page });
  const pages = await everyPage(read, ({ total, totalPages }) => {
    checkTotal(total);
    return Math.min(totalPages, MAX_PAGES);
  });
  return pages.flatMap(({ items }) => items);
}
