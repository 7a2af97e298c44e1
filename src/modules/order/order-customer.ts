import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerModel, CustomerRecord } from '../customer/customer.model.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { OrderModel } from './order.model.js';

/** How far an order and the account that was made with it are apart at most. */
const CHECKOUT_MS = 10 * 60_000;

/** The customer of an order, for themselves, for whoever became one by it, and for a manager. */
export async function customerOf(
  order: OrderModel,
  { caller, customers, managedCustomers, manager }: CallerSlice & CustomerSlice,
): Promise<CustomerModel | null> {
  const { customerId: id } = order;
  if (id === 0) return null;
  if (await manager.calls()) return (await managedCustomers([id]))[0] ?? null;
  if (id === (await caller.customerId())) return customers.current();
  const made = await customers.created(id);
  return made && isMadeWith(order, made) ? made : null;
}

/**
 * Whether an account began with an order. WooCommerce itself makes none where there is one; a plugin may give
 * a guest's order to somebody who was there before, whom the guest must not see.
 */
function isMadeWith({ date, billing }: OrderModel, { date: since, email }: CustomerRecord): boolean {
  const apartMs = Math.abs(Date.parse(since ?? '') - Date.parse(date ?? ''));
  return apartMs <= CHECKOUT_MS && email.toLowerCase() === billing.email?.toLowerCase();
}
