import type { CustomerCalls } from '../../upstream/woo-rest/customers.js';
import type { AccountSlice } from '../account/account.slice.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { Module } from '../module.js';
import type { SessionSlice } from '../session/session.slice.js';
import { addressResolvers } from './address.resolvers.js';
import { CustomerRecords } from './customer-records.js';
import { customerReference } from './customer.reference.js';
import { customerResolvers } from './customer.resolvers.js';
import type { CustomerSlice } from './customer.slice.js';
import { createManagedCustomers } from './managed-customers.js';

type Needs = AccountSlice & CallerSlice & SessionSlice;

interface Deps {
  /** Customers by the shop's keys. */
  customerCalls: CustomerCalls;
}

/** The record of whoever is asking, a guest's included. */
export const customerModule: Module<CustomerSlice, Needs, Deps> = {
  context: {
    customers: ({ caller }, { deps }) => new CustomerRecords(deps.customerCalls, caller),
    managedCustomers: ({ manager }) => createManagedCustomers(manager),
  },
  resolvers: [customerResolvers, addressResolvers, { Customer: { __resolveReference: customerReference } }],
};
