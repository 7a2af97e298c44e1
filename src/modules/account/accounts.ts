import { UnauthenticatedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { Logger } from '../../observability/logger.js';
import type { WireUserSelf } from '../../upstream/wordpress/user-client.js';
import type { Identity, SignedIn, UserCredentials } from '../caller/identity.js';
import { type BearerReader, isForeignLogin } from '../caller/bearer.js';
import type { LoginRecords } from '../caller/login-records.js';
import type { LoginStrategy, ProvenUser } from './login-strategy.js';
import {
  type IssuedToken,
  type Login,
  type LoginTokens,
  newLoginId,
  type ReadLogin,
} from '../caller/login-tokens.js';
import { bearerToken, keyPair, type RequestHead, trustedCookie } from '../caller/request-proof.js';

/** What log-ins stand on. */
export interface AccountsDeps {
  strategy: LoginStrategy;
  tokens: LoginTokens;
  records: LoginRecords;
  /** Absent: only our own tokens count. */
  bearer?: BearerReader;
  cookieName: string;
  /** Exact origins whose pages may use the cookie. */
  origins: ReadonlySet<string>;
  /** How long anything of a log-in may still be in use, in milliseconds. */
  keepMs: number;
  clock: Clock;
  log: Logger;
}

/** Both tokens of a log-in that has just begun. */
export interface OpenedLogin {
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
  next: () => Promise<IssuedToken>;
}

/** All log-ins of this server, from request to request. */
export interface Accounts {
  /** @throws UnauthenticatedError for a token that is expired, revoked or not ours */
  identify(request: RequestHead): Promise<Identity>;
  /** @throws UnauthenticatedError when user name and password do not belong together, or an UpstreamError */
  logIn(username: string, password: string): Promise<OpenedLogin>;
  /** Opens a log-in for a user whom we know to be the one who asks: they have just made the account. */
  admit(userId: number): Promise<OpenedLogin>;
  /** @throws UnauthenticatedError for a refresh token that is expired, revoked, used up or not ours */
  refresh(token: string): Promise<RefreshedLogin>;
  /** Goes on with a log-in whose password was changed, which ends all others and voids the shop's credentials. */
  passwordChanged(identity: SignedIn, username: string, password: string): Promise<void>;
  /**
   * Ends all log-ins of somebody who has set a new password by a key.
   * @returns who they are; null when the new password does not get in
   */
  passwordSet(username: string, password: string): Promise<ProvenUser | null>;
  /** Nothing of the log-in counts any longer, here and, where possible, at the shop. */
  end(identity: SignedIn): Promise<void>;
  /** The log-in that an access token stood for until it expired; null when there is none. */
  expired(request: RequestHead): Promise<SignedIn | null>;
}

const ANONYMOUS: Identity = { kind: 'anonymous' };
/** A nonce of WordPress lives for 12 to 24 hours. */
const PROOF_LIFE_MS = 11 * 3_600_000;

/** Puts the log-ins together. */
export function createAccounts(parts: AccountsDeps): Accounts {
  const { strategy, tokens, records, bearer, clock, log } = parts;

  const begin = async (userId: number, credentials: UserCredentials): Promise<OpenedLogin> => {
    const now = clock.now();
    const login = { userId, loginId: newLoginId(), credentials, begunAt: now, provenAt: now, generation: 0 };
    const [access, refresh] = await Promise.all([tokens.access(login), tokens.refresh(login)]);
    return { identity: identityOf(login), access, refresh };
  };

  /** The log-in with credentials that are sure to last for a while. */
  const lasting = async (login: Login): Promise<Login> => {
    if (isEmpty(login.credentials)) return login;
    const credentials = await strategy.renew(login.credentials);
    if (credentials) return { ...login, credentials, provenAt: clock.now() };
    throw new UnauthenticatedError('This log-in has ended; log in again.');
  };

  /** Who a token of ours stands for. Long-lived ones outlive the credentials in them, which are then renewed for all. */
  const identityBy = async (read: ReadLogin): Promise<SignedIn> => {
    const login = await records.current(loginOf(read));
    if (isEmpty(login.credentials) || clock.now() - login.provenAt < PROOF_LIFE_MS) return identityOf(login);
    const renewed = await lasting(login);
    await records.replaceCredentials(login.loginId, renewed.credentials);
    return identityOf(renewed);
  };

  return {
    identify: async (request) => {
      const token = bearerToken(request.headers);
      if (token !== undefined) {
        if (bearer?.isTheirs(token)) return bearer.identify(token);
        return identityBy(await tokens.readAccess(token));
      }
      const keys = keyPair(request.headers);
      if (keys) return { kind: 'manager', keys };
      const cookie = trustedCookie(request, parts.cookieName, parts.origins);
      if (cookie === undefined) return ANONYMOUS;
      // A page cannot take the cookie away: one that is over must not stand in the way of a guest.
      return identityBy(await tokens.readRefresh(cookie)).catch((error: unknown) => {
        if (error instanceof UnauthenticatedError) return ANONYMOUS;
        throw error;
      });
    },
    logIn: async (username, password) => {
      const user = await strategy.logIn(username, password);
      if (user) return { ...(await begin(user.self.id, user.credentials)), self: user.self };
      throw new UnauthenticatedError('Wrong user name or password.', { reason: 'incorrect_password' });
    },
    admit: (userId) => begin(userId, {}),
    refresh: async (token) => {
      const login = await lasting(await records.current(loginOf(await tokens.readRefresh(token))));
      let next: Promise<IssuedToken> | undefined;
      const rotate = async (): Promise<IssuedToken> =>
        tokens.refresh({ ...login, generation: await records.rotate(login) });
      return { access: await tokens.access(login), next: () => (next ??= rotate()) };
    },
    passwordChanged: async ({ userId, loginId }, username, password) => {
      await records.passwordChanged(userId, loginId);
      const user = await strategy.logIn(username, password).catch((error: unknown) => {
        log.warn({ error }, 'After a change of password the log-in could not be renewed at the shop');
        return null;
      });
      if (user?.self.id === userId) await records.replaceCredentials(loginId, user.credentials);
    },
    passwordSet: async (username, password) => {
      const user = await strategy.logIn(username, password);
      if (user) await records.passwordChanged(user.self.id);
      return user;
    },
    expired: async ({ headers }) => {
      const token = bearerToken(headers);
      if (token === undefined || bearer?.isTheirs(token)) return null;
      const read = await tokens.readAccess(token, parts.keepMs);
      return 'login' in read ? identityOf(read.login) : null;
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

function identityOf({ userId, loginId, credentials }: Login): SignedIn {
  return { kind: 'customer', userId, loginId, credentials };
}

/** @throws UnauthenticatedError when there is none */
function loginOf(read: ReadLogin): Login {
  if ('login' in read) return read.login;
  // Storefronts look for this very text to know that it is time to refresh.
  throw new UnauthenticatedError(read.fault === 'expired' ? 'Expired token' : 'Invalid token');
}

function isEmpty(credentials: UserCredentials): boolean {
  return Object.values(credentials).every((value) => value === undefined);
}
