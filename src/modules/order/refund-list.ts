import type { ConnectionModel } from '../../relay/connection.model.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { PageArgs } from '../../relay/paging.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { RefundModel } from './order.model.js';
import type { OrderSlice } from './order.slice.js';

/**
 * What was paid back to whoever asks, over all their orders.
 * @param of the customer that a manager asks about
 */
export async function listRefunds(
  args: PageArgs,
  { orders, page }: OperationSlice & OrderSlice,
  of?: number,
): Promise<ConnectionModel<RefundModel>> {
  return connectionOf(sliceOf(await orders.refunds.ofCustomer(of), page(args)));
}
