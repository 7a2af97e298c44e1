import type { CustomerReads } from './customer.reads.js';
import type { ManagedCustomers } from './managed-customers.js';

/** Customers, for one operation. */
export interface CustomerSlice {
  /** The record of whoever is asking. */
  readonly customers: CustomerReads;
  /** Customers, for a manager. */
  readonly managedCustomers: ManagedCustomers;
}
