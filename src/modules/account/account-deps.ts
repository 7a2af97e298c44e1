import type { CustomerCalls } from '../../upstream/woo-rest/customers.js';
import type { PasswordPages } from '../../upstream/wordpress/password-pages.js';
import type { UserClient } from '../../upstream/wordpress/user-client.js';
import type { Authenticator } from '../caller/authenticator.js';
import type { CookieRules } from './login-cookie.js';
import type { Logins } from './logins.js';

/** What log-ins and accounts are made with, for as long as the process lives. */
export interface AccountDeps {
  readonly logins: Logins;
  readonly authenticator: Pick<Authenticator, 'expiredLogin'>;
  readonly users: UserClient;
  readonly passwordPages: PasswordPages;
  readonly customers: Pick<CustomerCalls, 'create'>;
  readonly cookie: CookieRules;
  /** Whether there may be new accounts. */
  readonly registration: boolean;
  /** Custom fields of their own that customers may read. */
  readonly metaKeys: ReadonlySet<string>;
  /** Custom fields of their own that customers may write. */
  readonly writableMetaKeys: ReadonlySet<string>;
}
