import type { OperationContext } from '../../graphql/context.js';
import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { RefundModel } from './order.model.js';

/**
 * What was paid back to whoever asks, over all their orders.
 * @param of the customer that a manager asks about
 */
export async function listRefunds(
  args: PageArgs,
  { orders, page }: OperationContext,
  of?: number,
): Promise<ConnectionModel<RefundModel>> {
  return connectionOf(sliceOf(await orders.parts.refunds(of), page(args)));
}
