import type { WireUserSelf } from './user-client.js';
import type { UserCredentials } from './user-credentials.js';

/** A user of the shop whose password was right. */
export interface ProvenUser {
  /** As WordPress showed them to themselves. */
  self: WireUserSelf;
  credentials: UserCredentials;
}

/** One way of checking passwords. Rejects with an UpstreamError when the shop cannot be asked. */
export interface LoginStrategy {
  /** @returns null when user name and password do not belong together */
  logIn(username: string, password: string): Promise<ProvenUser | null>;
  /**
   * Credentials that last longer, once it is sure that the shop still takes these.
   * @returns null when it does not: the log-in is over
   */
  renew(credentials: UserCredentials): Promise<UserCredentials | null>;
  /** Ends the log-in at the shop too, where that can be done. */
  end(credentials: UserCredentials): Promise<void>;
}
