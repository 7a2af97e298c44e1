import type { Resolvers } from '../../generated/resolvers-types.js';
import { encodeGlobalId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { UserModel } from '../content/user.model.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { AccountSlice } from './account.slice.js';
import type { PrivateUser } from './private-user.model.js';

type Context = AccountSlice & CallerSlice & OperationSlice & SessionSlice;

/** A field that people see of themselves alone. */
function own<T>(read: (user: PrivateUser) => T) {
  return async (user: UserModel, _args: unknown, { viewer }: AccountSlice): Promise<T | null> => {
    const known = await viewer.privateOf(user);
    return known && read(known);
  };
}

/** Whether a user is the one who asks. */
async function isViewer({ id }: UserModel, { caller }: CallerSlice): Promise<boolean> {
  return id === (await caller.customerId());
}

/** What users may see of themselves. */
export const privateUserResolvers: Resolvers<Context> = {
  User: {
    capabilities: own(({ capabilities }) => capabilities),
    email: own(({ email }) => email),
    extraCapabilities: own(({ extraCapabilities }) => extraCapabilities),
    firstName: own(({ firstName }) => firstName),
    lastName: own(({ lastName }) => lastName),
    locale: own(({ locale }) => locale),
    nickname: own(({ nickname }) => nickname),
    registeredDate: own(({ registeredDate }) => registeredDate),
    username: own(({ username }) => username),
    roles: async (user, args, { page, viewer }) => {
      const known = await viewer.privateOf(user);
      return known && connectionOf(sliceOf(known.roles, page(args)));
    },
    jwtAuthToken: async (user, _args, context) =>
      (await isViewer(user, context)) ? context.login.accessToken : null,
    jwtRefreshToken: async (user, _args, context) =>
      (await isViewer(user, context)) ? context.login.refreshToken : null,
    wooSessionToken: async (user, _args, context) =>
      (await isViewer(user, context)) ? context.shopper.session.token() : null,
  },
  UserRole: {
    id: ({ name }) => encodeGlobalId('user_role', name),
  },
};
