import type { CheckoutInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import type { OrderChanges } from '../../upstream/woo-rest/order-calls.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { CheckoutOutcome } from './checkout.model.js';
import type { CheckoutSlice } from './checkout.slice.js';

type Context = CallerSlice & CheckoutSlice & OperationSlice;

/**
 * What the Store API cannot be told: whose the order is when the shop does not know the customer's
 * log-in, and the custom fields that the operator allowed. The order stands, whatever becomes of it.
 */
export async function finishOrder(
  input: CheckoutInput,
  placed: CheckoutOutcome,
  { caller, checkout, notes }: Context,
): Promise<void> {
  const customerId = await caller.customerId();
  const given = input.metaData?.filter(isDefined) ?? [];
  const meta = given.filter(({ key }) => checkout.metaKeys.has(key));
  const dropped = given.filter(({ key }) => !checkout.metaKeys.has(key)).map(({ key }) => key.slice(0, 100));
  if (dropped.length > 0)
    notes.notice(`checkout: metaData ${dropped.join(', ')} was dropped; checkout.metaKeys does not name it.`);
  if (input.account && placed.customerId === 0)
    notes.notice('checkout: the shop makes no accounts at the checkout; "account" had no effect.');
  const changes: OrderChanges = {
    ...(customerId !== null && placed.customerId !== customerId && { customerId }),
    ...(meta.length > 0 && { meta: meta.map(({ key, value }) => ({ key, value })) }),
  };
  if (Object.keys(changes).length === 0) return;
  try {
    await checkout.orders.update(placed.orderId, changes);
  } catch {
    notes.notice(
      'checkout: the order was placed, but could not be completed with customer and custom fields.',
    );
  }
}
