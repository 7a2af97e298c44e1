import { BadInputError } from '../../errors.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import type { LoginInput } from '../../generated/schema-types.js';
import { eitherId } from '../../relay/global-id.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { AccountSlice } from './account.slice.js';
import { newCustomerToWire } from './customer-input.mapper.js';
import { mutationPayload } from './mutation-payload.js';
import { sendResetEmail, setPassword } from './password-reset.js';
import { assertOwnUser, changeProfile } from './profile.js';
import { registerAndLogIn } from './registration.js';

type Context = AccountSlice & CallerSlice & CustomerSlice & SessionSlice;

/** The `user` of payloads: whoever is logged in now. */
const viewer = (_payload: unknown, _args: unknown, { viewer }: AccountSlice) => viewer.user();

/** Log-in in all dialects, log-out, passwords, one's own account. */
export const accountResolvers: Resolvers<Context> = {
  Query: { viewer },
  Mutation: {
    login: async (_root, { input }, { login }) => {
      const { username, password } = credentialsOf(input);
      return { ...mutationPayload(input), login: await login.logIn(username, password) };
    },
    loginWithCookies: async (_root, { input }, { login }) => {
      const { login: username, password, rememberMe } = input;
      await login.logInWithCookie(username, password, { persistent: rememberMe ?? false });
      return mutationPayload(input);
    },
    logout: async (_root, { input }, { login }) => {
      const success = (await login.logOut()) || null;
      return { ...mutationPayload(input), success, status: 'SUCCESS' };
    },
    refreshJwtAuthToken: async (_root, { input }, { account }) => {
      const { access } = await account.logins.refresh(input.jwtRefreshToken);
      return { ...mutationPayload(input), authToken: access.token };
    },
    refreshToken: async (_root, { input }, { account }) => ({
      ...mutationPayload(input),
      refreshed: await account.logins.refresh(input.refreshToken),
    }),
    registerUser: async (_root, { input }, context) => {
      await registerAndLogIn(newCustomerToWire(input), context);
      return mutationPayload(input);
    },
    sendPasswordResetEmail: async (_root, { input }, context) => {
      await sendResetEmail(input.username, context);
      return { ...mutationPayload(input), username: input.username };
    },
    resetUserPassword: async (_root, { input }, context) => ({
      ...mutationPayload(input),
      user: await setPassword(input, context),
    }),
    updateUser: async (_root, { input }, context) => {
      await assertOwnUser(eitherId(input.id, 'user'), context.caller);
      await changeProfile(input, {}, context);
      return mutationPayload(input);
    },
  },
  LoginPayload: {
    authToken: ({ login }) => login.access.token,
    authTokenExpiration: ({ login }) => String(login.access.expiresAt),
    refreshToken: ({ login }) => login.refresh.token,
    refreshTokenExpiration: ({ login }) => String(login.refresh.expiresAt),
    customer: (_payload, _args, { customers }) => customers.current(),
    user: viewer,
    sessionToken: (_payload, _args, { shopper }) => shopper.session.token(),
    wooSessionToken: (_payload, _args, { shopper }) => shopper.session.token(),
  },
  LoginWithCookiesPayload: {
    status: () => 'SUCCESS',
    customer: (_payload, _args, { customers }) => customers.current(),
    user: viewer,
  },
  RefreshTokenPayload: {
    authToken: ({ refreshed }) => refreshed.access.token,
    authTokenExpiration: ({ refreshed }) => String(refreshed.access.expiresAt),
    refreshToken: async ({ refreshed }) => (await refreshed.rotate()).token,
    refreshTokenExpiration: async ({ refreshed }) => String((await refreshed.rotate()).expiresAt),
    success: () => true,
  },
  RegisterUserPayload: { user: viewer },
  SendPasswordResetEmailPayload: {
    success: () => true,
    user: ({ username }, _args, context) => context.viewer.userNamed(username),
  },
  UpdateUserPayload: { user: viewer },
};

/** The two dialects say the same in different places. @throws BadInputError unless one of them is complete */
function credentialsOf({ credentials, username, password }: LoginInput): {
  username: string;
  password: string;
} {
  if (credentials) return credentials;
  if (username && password) return { username, password };
  throw new BadInputError(
    'A log-in needs "username" and "password", beside each other or inside "credentials".',
  );
}
