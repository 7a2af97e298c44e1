import DataLoader from 'dataloader';
import type { ManagerAccess } from '../caller/manager-access.js';
import { mapCustomer } from './customer.mapper.js';
import type { CustomerRecord } from './customer.model.js';

/** Customers by id, in the order asked for, as a manager's key pair may see them; null for one that does not exist. */
export type ManagedCustomers = (ids: readonly number[]) => Promise<(CustomerRecord | null)[]>;

/** One operation's reads of customers for whoever sends a key pair. They reject as `ManagerAccess.required`. */
export function createManagedCustomers(manager: Pick<ManagerAccess, 'required'>): ManagedCustomers {
  const loader = new DataLoader<number, CustomerRecord | null>(async (ids) => {
    const calls = await manager.required();
    const found = (await calls.customersByIds(ids)).map(mapCustomer);
    return ids.map((id) => found.find((customer) => customer.id === id) ?? null);
  });
  return (ids) => Promise.all(ids.map((id) => loader.load(id)));
}
