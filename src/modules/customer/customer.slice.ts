import type { CustomerRecords } from './customer-records.js';
import type { ManagedCustomers } from './managed-customers.js';

/** Customers, for one operation. */
export interface CustomerSlice {
  /** The record of whoever is asking. */
  readonly customers: CustomerRecords;
  /** Customers, for a manager. */
  readonly managedCustomers: ManagedCustomers;
}
