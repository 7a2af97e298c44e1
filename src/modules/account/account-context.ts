import type { CustomerCalls } from '../../upstream/woo-rest/customers.js';
import type { PasswordPages } from '../../upstream/wordpress/password-pages.js';
import type { UserClient } from '../../upstream/wordpress/user-client.js';
import type { CustomerReads } from '../customer/customer.reads.js';
import type { RateLimits } from '../caller/rate-limits.js';
import type { Shopper } from '../session/shopper.js';
import type { Accounts } from './accounts.js';
import type { CookieRules } from './login-cookie.js';
import { OperationAccount } from './operation-account.js';
import type { PasswordResetDeps } from './password-reset.js';
import type { ProfileDeps } from './profile.js';
import type { RegistrationDeps } from './registration.js';
import type { RequestHead } from '../caller/request-proof.js';
import { ViewerReads } from './viewer.reads.js';

/** What accounts work with for as long as the process lives. */
export interface AccountDeps {
  accounts: Accounts;
  users: UserClient;
  pages: PasswordPages;
  customers: CustomerCalls;
  cookie: CookieRules;
  /** Whether there may be new accounts. */
  registration: boolean;
  /** Custom fields of their own that customers may read. */
  metaKeys: ReadonlySet<string>;
  /** Custom fields of their own that customers may write. */
  writableMetaKeys: ReadonlySet<string>;
}

/** What one operation comes with. */
export interface AccountOperation {
  request: RequestHead;
  shopper: Shopper;
  rateLimits: RateLimits;
  customers: CustomerReads;
}

/** Accounts within one operation. */
export interface AccountContext {
  login: OperationAccount;
  viewer: ViewerReads;
  profile: ProfileDeps;
  registration: RegistrationDeps;
  passwords: PasswordResetDeps;
  metaKeys: ReadonlySet<string>;
  writableMetaKeys: ReadonlySet<string>;
}

/** The parts of one operation. Nothing is read or verified before somebody asks. */
export function createAccountContext(services: AccountDeps, operation: AccountOperation): AccountContext {
  const { accounts, users, pages, cookie, metaKeys, writableMetaKeys } = services;
  const { request, shopper, rateLimits, customers } = operation;
  const viewer = new ViewerReads(users, customers, shopper);
  const login = new OperationAccount({ accounts, shopper, rateLimits, viewer, request, cookie });
  return {
    login,
    viewer,
    profile: { accounts, users, customers, viewer, shopper },
    registration: {
      isOpen: services.registration,
      accounts,
      account: login,
      calls: services.customers,
      customers,
      rateLimits,
    },
    passwords: { pages, accounts, rateLimits },
    metaKeys,
    writableMetaKeys,
  };
}
