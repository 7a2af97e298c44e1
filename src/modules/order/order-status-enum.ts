import type { OrderStatusModel } from './order.model.js';

/** States that are no orders yet, or no longer: nobody is ever shown one. */
const HIDDEN: ReadonlySet<string> = new Set(['checkout-draft', 'auto-draft', 'draft', 'new', 'trash']);

/** States in which WooCommerce counts an order as paid (`wc_get_is_paid_statuses`, 10.5). */
export const PAID_STATUSES = ['processing', 'completed'];

/** Values that the schema files give to `OrderStatusEnum`, which every shop has. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'CANCELLED',
  'CHECKOUT_DRAFT',
  'COMPLETED',
  'FAILED',
  'ON_HOLD',
  'PENDING',
  'PROCESSING',
  'REFUNDED',
]);

/** Whether an order in this state is an order at all. */
export function isVisibleStatus(slug: string): boolean {
  return !HIDDEN.has(slug);
}

/** A state's enum value as WPGraphQL spells it: `awaiting-pickup` is `AWAITING_PICKUP`. */
export function statusEnumValue(slug: string): string {
  const words = slug
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[A-Z]/.test(words) ? words : `STATUS_${words}`;
}

/** The states that the shop has beside the usual ones, each with an enum value of its own. */
export function ownStatuses(
  statuses: readonly OrderStatusModel[],
): (OrderStatusModel & { enumValue: string })[] {
  const taken = new Set(EVERYWHERE);
  return statuses.flatMap((status) => {
    const enumValue = statusEnumValue(status.slug);
    if (taken.has(enumValue)) return [];
    taken.add(enumValue);
    return [{ ...status, enumValue }];
  });
}

/** The slugs of enum values, of those alone that orders can be found by. */
export function slugsOf(enumValues: readonly string[], statuses: readonly OrderStatusModel[]): string[] {
  return statuses
    .map(({ slug }) => slug)
    .filter((slug) => isVisibleStatus(slug) && enumValues.includes(statusEnumValue(slug)));
}
