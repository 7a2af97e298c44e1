import type { AccountSlice } from './account.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import type { SessionSlice } from '../session/session.slice.js';
import { BadInputError } from '../../errors.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import type { LoginInput } from '../../generated/schema-types.js';
import { eitherId } from '../../relay/global-id.js';
import { echo } from './echo.js';
import { sendResetEmail, setPassword } from './password-reset.js';
import { assertOwnUser, changeProfile } from './profile.js';
import { register } from './registration.js';

type Context = AccountSlice & CustomerSlice & SessionSlice;

/** Log-in in all dialects, log-out, passwords, one's own account. */
export const accountResolvers: Resolvers<Context> = {
  Query: {
    viewer: async (_root, _args, { account }) => (await account.viewer.self())?.user ?? null,
  },
  Mutation: {
    login: async (_root, { input }, { account }) => {
      const { username, password } = credentialsOf(input);
      return { ...echo(input), login: await account.login.logIn(username, password) };
    },
    loginWithCookies: async (_root, { input }, { account }) => {
      await account.login.logInWithCookie(input.login, input.password, input.rememberMe ?? false);
      return echo(input);
    },
    logout: async (_root, { input }, { account }) => {
      const success = (await account.login.logOut()) || null;
      return { ...echo(input), success, status: 'SUCCESS' };
    },
    refreshJwtAuthToken: async (_root, { input }, { account }) => {
      const { access } = await account.login.refresh(input.jwtRefreshToken);
      return { ...echo(input), authToken: access.token };
    },
    refreshToken: async (_root, { input }, { account }) => ({
      ...echo(input),
      refreshed: await account.login.refresh(input.refreshToken),
    }),
    registerUser: async (_root, { input }, { account }) => {
      const { username, email, password, firstName, lastName } = input;
      await register(
        account.registration,
        {
          username,
          ...(email && { email }),
          ...(password && { password }),
          ...(firstName && { first_name: firstName }),
          ...(lastName && { last_name: lastName }),
        },
        true,
      );
      return echo(input);
    },
    sendPasswordResetEmail: async (_root, { input }, { account }) => {
      await sendResetEmail(account.passwords, input.username);
      return { ...echo(input), username: input.username };
    },
    resetUserPassword: async (_root, { input }, { account }) => {
      const { login, key, password } = input;
      const user = await setPassword(account.passwords, login ?? '', key ?? '', password ?? '');
      return { ...echo(input), user };
    },
    updateUser: async (_root, { input }, { account, shopper }) => {
      await assertOwnUser(eitherId(input.id, 'user'), shopper);
      await changeProfile(account.profile, input);
      return echo(input);
    },
  },
  LoginPayload: {
    authToken: ({ login }) => login.access.token,
    authTokenExpiration: ({ login }) => String(login.access.expiresAt),
    refreshToken: ({ login }) => login.refresh.token,
    refreshTokenExpiration: ({ login }) => String(login.refresh.expiresAt),
    customer: (_payload, _args, { customers }) => customers.current(),
    user: async (_payload, _args, { account }) => (await account.viewer.self())?.user ?? null,
    sessionToken: (_payload, _args, { shopper }) => shopper.session.token(),
    wooSessionToken: (_payload, _args, { shopper }) => shopper.session.token(),
  },
  LoginWithCookiesPayload: {
    status: () => 'SUCCESS',
    customer: (_payload, _args, { customers }) => customers.current(),
    user: async (_payload, _args, { account }) => (await account.viewer.self())?.user ?? null,
  },
  RefreshTokenPayload: {
    authToken: ({ refreshed }) => refreshed.access.token,
    authTokenExpiration: ({ refreshed }) => String(refreshed.access.expiresAt),
    refreshToken: async ({ refreshed }) => (await refreshed.next()).token,
    refreshTokenExpiration: async ({ refreshed }) => String((await refreshed.next()).expiresAt),
    success: () => true,
  },
  RegisterUserPayload: {
    user: async (_payload, _args, { account }) => (await account.viewer.self())?.user ?? null,
  },
  SendPasswordResetEmailPayload: {
    success: () => true,
    user: async ({ username }, _args, { account }) => {
      const self = await account.viewer.self();
      const names = self ? [self.own.username, self.own.email] : [];
      return self && names.includes(username) ? self.user : null;
    },
  },
  UpdateUserPayload: {
    user: async (_payload, _args, { account }) => (await account.viewer.self())?.user ?? null,
  },
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
