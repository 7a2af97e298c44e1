import { randomUUID } from 'node:crypto';
import { UnauthenticatedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { Logger } from '../../observability/logger.js';
import type { LoginStrategy, ProvenUser } from '../../upstream/wordpress/login-strategy.js';
import type { WireUserSelf } from '../../upstream/wordpress/user-client.js';
import type { UserCredentials } from '../../upstream/wordpress/user-credentials.js';
import { isForeignLogin } from '../caller/bearer.js';
import type { SignedIn } from '../caller/identity.js';
import type { LoginRecords } from '../caller/login-records.js';
import { type IssuedToken, loginOf, type LoginTokens } from '../caller/login-tokens.js';
import { identityOf, withRenewedCredentials } from '../caller/login.js';

/** What log-ins are made with. */
export interface LoginsDeps {
  strategy: LoginStrategy;
  tokens: LoginTokens;
  records: LoginRecords;
  clock: Clock;
  log: Logger;
}

/** Both tokens of a log-in that has just begun. */
export interface NewLogin {
  identity: SignedIn;
  access: IssuedToken;
  refresh: IssuedToken;
  /** The user, when WordPress has just shown them. */
  self?: WireUserSelf;
}

/** A log-in that goes on. */
export interface RefreshedLogin {
  access: IssuedToken;
  /** Exchanges the refresh token for the next, once, when somebody wants it. */
  rotate: () => Promise<IssuedToken>;
}

/** Begins, continues and ends log-ins, whichever operation they are used in. */
export interface Logins {
  /** @throws UnauthenticatedError when user name and password do not belong together, or an UpstreamError */
  logIn(username: string, password: string): Promise<NewLogin>;
  /** For a user who has just made their account: they are who they say without a password. */
  logInCreated(userId: number): Promise<NewLogin>;
  /** @throws UnauthenticatedError for a refresh token that is expired, revoked, used up or not ours */
  refresh(token: string): Promise<RefreshedLogin>;
  /** Goes on with a log-in whose password was changed, which ends all others and voids the shop's credentials. */
  continueAfterPasswordChange(identity: SignedIn, username: string, password: string): Promise<void>;
  /**
   * Ends all log-ins of somebody who has set a new password by a key.
   * @returns who they are; null when the new password does not get in
   */
  endAllAfterReset(username: string, password: string): Promise<ProvenUser | null>;
  /** Nothing of the log-in counts any longer, here and, where possible, at the shop. */
  end(identity: SignedIn): Promise<void>;
}

/** Log-ins by one way of checking passwords. */
export function createLogins({ strategy, tokens, records, clock, log }: LoginsDeps): Logins {
  const begin = async (userId: number, credentials: UserCredentials): Promise<NewLogin> => {
    const now = clock.now();
    const login = { userId, loginId: randomUUID(), credentials, begunAt: now, provenAt: now, generation: 0 };
    const [access, refresh] = await Promise.all([tokens.access(login), tokens.refresh(login)]);
    return { identity: identityOf(login), access, refresh };
  };

  return {
    logIn: async (username, password) => {
      const user = await strategy.logIn(username, password);
      if (user) return { ...(await begin(user.self.id, user.credentials)), self: user.self };
      throw new UnauthenticatedError('Wrong user name or password.', { reason: 'incorrect_password' });
    },
    logInCreated: (userId) => begin(userId, {}),
    refresh: async (token) => {
      const current = await records.current(loginOf(await tokens.readRefresh(token)));
      const login = await withRenewedCredentials(current, strategy, () => clock.now());
      let next: Promise<IssuedToken> | undefined;
      const rotate = async (): Promise<IssuedToken> =>
        tokens.refresh({ ...login, generation: await records.rotate(login) });
      return { access: await tokens.access(login), rotate: () => (next ??= rotate()) };
    },
    continueAfterPasswordChange: async ({ userId, loginId }, username, password) => {
      await records.endAllOf(userId, loginId);
      const user = await strategy.logIn(username, password).catch((error: unknown) => {
        log.warn({ error }, 'After a change of password the log-in could not be renewed at the shop');
        return null;
      });
      if (user?.self.id === userId) await records.replaceCredentials(loginId, user.credentials);
    },
    endAllAfterReset: async (username, password) => {
      const user = await strategy.logIn(username, password);
      if (user) await records.endAllOf(user.self.id);
      return user;
    },
    end: async ({ loginId, credentials }) => {
      await records.end(loginId);
      if (isForeignLogin(loginId)) return;
      await strategy.end(credentials).catch((error: unknown) => {
        log.warn({ error }, 'A log-out did not reach the shop; it counts here all the same');
      });
    },
  };
}
