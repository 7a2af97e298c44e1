import type { Resolvers } from '../../generated/resolvers-types.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { AccountSlice } from './account.slice.js';
import { changeCustomer, customerInSession } from './change-customer.js';
import { addressesToWire, customerMetaToWire, newCustomerToWire } from './customer-input.mapper.js';
import { mutationPayload } from './mutation-payload.js';
import { register, registerAndLogIn } from './registration.js';

type Context = AccountSlice & CallerSlice & CustomerSlice & SessionSlice;

/** Creating and changing customers. */
export const customerMutationResolvers: Resolvers<Context> = {
  Mutation: {
    registerCustomer: async (_root, { input }, context) => {
      const fields = {
        ...newCustomerToWire(input),
        ...addressesToWire(input),
        ...customerMetaToWire(input.metaData, context.account.writableMetaKeys),
      };
      if (input.authenticate ?? true)
        return { ...mutationPayload(input), login: await registerAndLogIn(fields, context) };
      await register(fields, context);
      return { ...mutationPayload(input), login: null };
    },
    updateCustomer: async (_root, { input }, context) => {
      await changeCustomer(input, context);
      return { ...mutationPayload(input), isSession: input.isSession ?? false };
    },
  },
  RegisterCustomerPayload: {
    authToken: ({ login }) => login?.access.token ?? null,
    refreshToken: ({ login }) => login?.refresh.token ?? null,
    customer: ({ login }, _args, { customers }) => login && customers.current(),
    viewer: ({ login }, _args, { viewer }) => login && viewer.user(),
  },
  UpdateCustomerPayload: {
    customer: ({ isSession }, _args, context) =>
      isSession ? customerInSession(context) : context.customers.current(),
  },
};
