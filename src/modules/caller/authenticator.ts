import { UnauthenticatedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { RequestHead } from '../../lib/request-head.js';
import type { LoginStrategy } from '../../upstream/wordpress/login-strategy.js';
import type { BearerReader } from './bearer.js';
import { ANONYMOUS, type Identity, type SignedIn } from './identity.js';
import type { LoginRecords } from './login-records.js';
import { loginOf, type LoginTokens, type ReadLogin } from './login-tokens.js';
import { hasCredentials, identityOf, withRenewedCredentials } from './login.js';
import { bearerToken, keyPair, trustedCookie } from './request-credentials.js';

/** What callers are told apart with. */
export interface AuthenticatorDeps {
  tokens: LoginTokens;
  records: LoginRecords;
  /** Keeps the shop's credentials behind a token usable. */
  strategy: Pick<LoginStrategy, 'renew'>;
  /** Absent: only our own tokens count. */
  bearer?: BearerReader;
  cookieName: string;
  /** Exact origins whose pages may use the cookie. */
  origins: ReadonlySet<string>;
  /** How long anything of a log-in may still be in use, in milliseconds. */
  keepMs: number;
  clock: Clock;
}

/** Finds out who sent a request. */
export interface Authenticator {
  /** @throws UnauthenticatedError for a token that is expired, revoked or not ours */
  authenticate(request: RequestHead): Promise<Identity>;
  /** The log-in that an access token stood for until it expired; null when there is none. */
  expiredLogin(request: RequestHead): Promise<SignedIn | null>;
}

/** A nonce of WordPress lives for 12 to 24 hours. */
const PROOF_LIFE_MS = 11 * 3_600_000;

/** By a token of ours or of an identity provider, a key pair of the shop, or our cookie. */
export function createAuthenticator(deps: AuthenticatorDeps): Authenticator {
  const { tokens, records, strategy, bearer, cookieName, origins, keepMs, clock } = deps;

  /** Who a token of ours stands for. Long-lived ones outlive the credentials in them, which are then renewed for all. */
  const identityBy = async (read: ReadLogin): Promise<SignedIn> => {
    const login = await records.current(loginOf(read));
    if (!hasCredentials(login) || clock.now() - login.provenAt < PROOF_LIFE_MS) return identityOf(login);
    const renewed = await withRenewedCredentials(login, strategy, () => clock.now());
    await records.replaceCredentials(login.loginId, renewed.credentials);
    return identityOf(renewed);
  };

  /** A page cannot take the cookie away: one that is over must not stand in the way of a guest. */
  const identityByCookie = async (cookie: string): Promise<Identity> => {
    try {
      return await identityBy(await tokens.readRefresh(cookie));
    } catch (error) {
      if (error instanceof UnauthenticatedError) return ANONYMOUS;
      throw error;
    }
  };

  return {
    authenticate: async (request) => {
      const token = bearerToken(request.headers);
      if (token !== undefined) {
        if (bearer?.isTheirs(token)) return bearer.identify(token);
        return identityBy(await tokens.readAccess(token));
      }
      const keys = keyPair(request.headers);
      if (keys) return { kind: 'manager', keys };
      const cookie = trustedCookie(request, cookieName, origins);
      return cookie === undefined ? ANONYMOUS : identityByCookie(cookie);
    },
    expiredLogin: async ({ headers }) => {
      const token = bearerToken(headers);
      if (token === undefined || bearer?.isTheirs(token)) return null;
      const read = await tokens.readAccess(token, keepMs);
      return 'login' in read ? identityOf(read.login) : null;
    },
  };
}
