import {
  type AppError,
  BadInputError,
  ForbiddenError,
  UnauthenticatedError,
  UpstreamError,
} from '../../errors.js';
import type { CustomerCalls, CustomerChanges } from '../../upstream/woo-rest/customers.js';
import type { CustomerReads } from '../customer/customer.reads.js';
import { inShopsWords } from '../shared/refusal.js';
import type { RateLimits } from '../caller/rate-limits.js';
import type { Accounts, OpenedLogin } from './accounts.js';
import type { OperationAccount } from './operation-account.js';

/** What creating an account works with. */
export interface RegistrationDeps {
  /** False where the shop takes no new accounts. */
  isOpen: boolean;
  accounts: Accounts;
  account: OperationAccount;
  calls: Pick<CustomerCalls, 'create'>;
  customers: CustomerReads;
  rateLimits: RateLimits;
}

/**
 * Creates an account, and logs it in if that is wanted.
 * @throws ForbiddenError where there are no new accounts, RateLimitedError, BadInputError in WooCommerce's words
 */
export async function register(
  parts: RegistrationDeps,
  fields: CustomerChanges,
  authenticate: boolean,
): Promise<OpenedLogin | null> {
  const { isOpen, accounts, account, calls, customers, rateLimits } = parts;
  if (!isOpen) throw new ForbiddenError('This shop takes no new accounts here.');
  if (!fields.email) throw new BadInputError('An account needs an e-mail address.');
  await rateLimits.registration();
  const created = await inShopsWords(() => calls.create(fields));
  if (!authenticate) return null;
  const login = await firstLogIn(accounts, created, fields.password);
  const entered = await account.enter(login);
  customers.remember(created);
  return entered;
}

/** Whoever has just made the account is its owner, even where its password cannot be tried (yet). */
async function firstLogIn(
  accounts: Accounts,
  { id, username }: { id: number; username: string },
  password: string | undefined,
): Promise<OpenedLogin> {
  if (password) {
    try {
      const login = await accounts.logIn(username, password);
      if (login.identity.userId === id) return login;
    } catch (error) {
      if (!isNoLogIn(error)) throw error;
    }
  }
  return accounts.admit(id);
}

function isNoLogIn(error: unknown): error is AppError {
  return error instanceof UpstreamError || error instanceof UnauthenticatedError;
}
