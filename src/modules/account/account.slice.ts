import type { AccountContext } from './account-context.js';

/** One's own account, for one operation. */
export interface AccountSlice {
  /** Log-in, log-out and changes of one's account. */
  readonly account: AccountContext;
}
