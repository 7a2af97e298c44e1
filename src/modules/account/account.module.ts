import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { Module } from '../module.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { AccountDeps } from './account-deps.js';
import { accountResolvers } from './account.resolvers.js';
import type { AccountSlice } from './account.slice.js';
import { customerMutationResolvers } from './customer-mutation.resolvers.js';
import { LoginActions } from './login-actions.js';
import { privateUserResolvers } from './private-user.resolvers.js';
import { ViewerReads } from './viewer.reads.js';

type Needs = CallerSlice & CustomerSlice & OperationSlice & SessionSlice;

/** Log-in, registration, lost passwords, one's own user. */
export const accountModule: Module<AccountSlice, Needs, { account: AccountDeps }> = {
  context: {
    account: (_, { deps }) => deps.account,
    login: (context, { request }) => new LoginActions(context, request),
    viewer: ({ account, caller, customers }) => new ViewerReads(account.users, customers, caller),
  },
  resolvers: [accountResolvers, customerMutationResolvers, privateUserResolvers],
};
