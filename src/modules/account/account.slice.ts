import type { AccountDeps } from './account-deps.js';
import type { LoginActions } from './login-actions.js';
import type { ViewerReads } from './viewer.reads.js';

/** One's own account, for one operation. */
export interface AccountSlice {
  /** Log-in and log-out. */
  readonly login: LoginActions;
  /** Whoever is logged in, as a user of WordPress. */
  readonly viewer: ViewerReads;
  /** What the account is changed with. */
  readonly account: AccountDeps;
}
