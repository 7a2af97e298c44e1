import { ownStatuses } from './order-status-enum.js';
import type { OrderStatusModel } from './order.model.js';

/** The values of `OrderStatusEnum` that only this shop has; empty when it has none. */
export function orderStatusSdl(statuses: readonly OrderStatusModel[]): string {
  const values = ownStatuses(statuses).map(
    ({ name, enumValue }) => `${JSON.stringify(`A state of this shop: ${name}.`)} ${enumValue}`,
  );
  return values.length > 0 ? `extend enum OrderStatusEnum { ${values.join(' ')} }` : '';
}
