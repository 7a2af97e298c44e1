import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { Module } from '../module.js';
import { type AccountDeps, createAccountContext } from './account-context.js';
import { accountResolvers } from './account.resolvers.js';
import type { AccountSlice } from './account.slice.js';
import { customerMutations } from './customer-mutations.js';
import { privateUserResolvers } from './private-user.resolvers.js';

type Needs = CallerSlice & CustomerSlice & OperationSlice & SessionSlice;

/** Log-in, registration, lost passwords, one's own user. */
export const accountModule: Module<AccountSlice, Needs, { account: AccountDeps }> = {
  context: {
    account: ({ shopper, rateLimits, customers }, { deps, request }) =>
      createAccountContext(deps.account, { request, shopper, rateLimits, customers }),
  },
  resolvers: [accountResolvers, customerMutations, privateUserResolvers],
};
