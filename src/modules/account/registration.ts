import { BadInputError, ForbiddenError, UnauthenticatedError, UpstreamError } from '../../errors.js';
import type { CustomerChanges, WireCustomer } from '../../upstream/woo-rest/customers.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import { inShopsWords } from '../shared/refusal.js';
import type { AccountSlice } from './account.slice.js';
import type { Logins, NewLogin } from './logins.js';

/**
 * Creates an account.
 * @throws ForbiddenError where there are no new accounts, RateLimitedError, BadInputError in WooCommerce's words
 */
export async function register(
  fields: CustomerChanges,
  { account, rateLimits }: Pick<AccountSlice, 'account'> & Pick<CallerSlice, 'rateLimits'>,
): Promise<WireCustomer> {
  if (!account.registration) throw new ForbiddenError('This shop takes no new accounts here.');
  if (!fields.email) throw new BadInputError('An account needs an e-mail address.');
  await rateLimits.registration();
  return inShopsWords(() => account.customers.create(fields));
}

/** Creates an account and logs it in. @throws as `register`, or an UpstreamError */
export async function registerAndLogIn(
  fields: CustomerChanges,
  context: AccountSlice & CallerSlice & CustomerSlice,
): Promise<NewLogin> {
  const created = await register(fields, context);
  const login = await firstLogin(created, fields.password, context.account.logins);
  await context.login.continueAs(login);
  context.customers.remember(created);
  return login;
}

/** Whoever has just made the account is its owner, even where its password cannot be tried (yet). */
async function firstLogin(
  { id, username }: Pick<WireCustomer, 'id' | 'username'>,
  password: string | undefined,
  logins: Logins,
): Promise<NewLogin> {
  if (password) {
    try {
      const login = await logins.logIn(username, password);
      if (login.identity.userId === id) return login;
    } catch (error) {
      if (!(error instanceof UpstreamError || error instanceof UnauthenticatedError)) throw error;
    }
  }
  return logins.logInCreated(id);
}
