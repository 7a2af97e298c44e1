import { databaseIdOf, keyNumber } from '../../relay/global-id.js';
import type { OrderModel } from './order.model.js';
import type { OrderSlice } from './order.slice.js';

/** One of the keys of `Order` in a router's representation. */
interface OrderKeys {
  id?: unknown;
  databaseId?: unknown;
}

/**
 * The order that a router means, for the shopper whose headers it passes on; null for what is not theirs and
 * for what is not there alike.
 * @throws BadInputError for a malformed key
 * @throws RateLimitedError after too many that were not theirs
 */
export async function orderReference(keys: OrderKeys, { orders }: OrderSlice): Promise<OrderModel | null> {
  return orders.lookups.peek(
    typeof keys.id === 'string' ? databaseIdOf(keys.id, 'order') : keyNumber(keys.databaseId),
  );
}
