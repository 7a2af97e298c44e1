import type { AccountSlice } from '../account/account.slice.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { CustomerCalls } from '../../upstream/woo-rest/customers.js';
import type { Module } from '../module.js';
import { addressResolvers } from './address.resolvers.js';
import { CustomerReads } from './customer.reads.js';
import { customerReference } from './customer.reference.js';
import { customerResolvers } from './customer.resolvers.js';
import type { CustomerSlice } from './customer.slice.js';
import { createManagedCustomers } from './managed-customers.js';

type Needs = AccountSlice & CallerSlice & SessionSlice;

/** The record of whoever is asking, a guest's included. */
export const customerModule: Module<CustomerSlice, Needs, { account: { customers: CustomerCalls } }> = {
  context: {
    customers: ({ shopper }, { deps }) => new CustomerReads(deps.account.customers, shopper),
    managedCustomers: ({ manager }) => createManagedCustomers(manager),
  },
  resolvers: [customerResolvers, addressResolvers, { Customer: { __resolveReference: customerReference } }],
};
