import type { CustomerCalls } from '../../upstream/woo-rest/customers.js';
import type { PasswordPages } from '../../upstream/wordpress/password-pages.js';
import type { UserClient } from '../../upstream/wordpress/user-client.js';
import type { CustomerReads } from '../customer/customer.reads.js';
import type { Attempts } from '../shopper/attempts.js';
import type { Shopper } from '../shopper/shopper.js';
import type { Accounts } from './accounts.js';
import type { CookieRules } from './login-cookie.js';
import { OperationAccount } from './operation-account.js';
import type { PasswordResetParts } from './password-reset.js';
import type { ProfileParts } from './profile.js';
import type { RegistrationParts } from './registration.js';
import type { RequestHead } from './request-proof.js';
import { ViewerReads } from './viewer.reads.js';

/** What accounts work with for as long as the process lives. */
export interface AccountServices {
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
  attempts: Attempts;
  customers: CustomerReads;
}

/** Accounts within one operation. */
export interface AccountContext {
  login: OperationAccount;
  viewer: ViewerReads;
  profile: ProfileParts;
  registration: RegistrationParts;
  passwords: PasswordResetParts;
  metaKeys: ReadonlySet<string>;
  writableMetaKeys: ReadonlySet<string>;
}

/** The parts of one operation. Nothing is read or verified before somebody asks. */
export function createAccountContext(services: AccountServices, operation: AccountOperation): AccountContext {
  const { accounts, users, pages, cookie, metaKeys, writableMetaKeys } = services;
  const { request, shopper, attempts, customers } = operation;
  const login = new OperationAccount({ accounts, shopper, attempts, request, cookie });
  const viewer = new ViewerReads(users, customers, shopper);
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
      attempts,
    },
    passwords: { pages, accounts, users, attempts },
    metaKeys,
    writableMetaKeys,
  };
}
