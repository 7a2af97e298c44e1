import { UnauthenticatedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { UserCredentials } from '../../upstream/wordpress/user-credentials.js';
import type { Login } from './login.js';
import type { SignedTokens, TokenFault } from '../../lib/signed-tokens.js';

/** A token and its end. */
export interface IssuedToken {
  token: string;
  /** Seconds since the epoch. */
  expiresAt: number;
  lifeSeconds: number;
}

/** A token that was read. */
export type ReadLogin = { login: Login } | { fault: TokenFault };

/** The two tokens of a log-in. The shop's credentials are in both, in a form that only we can read. */
export interface LoginTokens {
  /** Read by its holder as storefronts do: `exp`, and `data.user.id`. */
  access(login: Login): Promise<IssuedToken>;
  refresh(login: Login): Promise<IssuedToken>;
  /** @param lateMs how long after its end it still counts */
  readAccess(token: string, lateMs?: number): Promise<ReadLogin>;
  readRefresh(token: string): Promise<ReadLogin>;
  /** Credentials on their own, to be kept by us. */
  sealCredentials(credentials: UserCredentials, provenAt: number): Promise<string>;
  openCredentials(sealed: string): Promise<Pick<Login, 'credentials' | 'provenAt'> | null>;
}

/** How long tokens count, in milliseconds. */
export interface TokenLifetimes {
  accessTokenLifetime: number;
  refreshTokenLifetime: number;
}

interface Sealed {
  c: UserCredentials;
  at: number;
}

interface AccessClaims {
  data: { user: { id: string } };
  lid: string;
  /** When the log-in began, in milliseconds. */
  beg: number;
  cred: string;
}

interface RefreshClaims extends Sealed {
  uid: number;
  lid: string;
  beg: number;
  n: number;
}

/** The log-in behind a token. @throws UnauthenticatedError when the token is no good */
export function loginOf(read: ReadLogin): Login {
  if ('login' in read) return read.login;
  // Storefronts look for this very text to know that it is time to refresh.
  throw new UnauthenticatedError(read.fault === 'expired' ? 'Expired token' : 'Invalid token');
}

/** Makes the tokens in a box of ours. */
export function createLoginTokens(box: SignedTokens, clock: Clock, lifetimes: TokenLifetimes): LoginTokens {
  const { accessTokenLifetime, refreshTokenLifetime } = lifetimes;
  const issued = (token: string, lifeMs: number): IssuedToken => {
    const lifeSeconds = Math.floor(lifeMs / 1000);
    return { token, expiresAt: Math.floor(clock.now() / 1000) + lifeSeconds, lifeSeconds };
  };
  const seal: LoginTokens['sealCredentials'] = (c, at) =>
    box.seal('access', { c: { ...c }, at }, refreshTokenLifetime);
  const unseal: LoginTokens['openCredentials'] = async (sealed) => {
    const read = await box.open<Sealed>('access', sealed);
    return 'fault' in read ? null : { credentials: read.claims.c, provenAt: read.claims.at };
  };
  return {
    access: async ({ userId, loginId, credentials, begunAt, provenAt }) => {
      const claims: AccessClaims = {
        data: { user: { id: String(userId) } },
        lid: loginId,
        beg: begunAt,
        cred: await seal(credentials, provenAt),
      };
      return issued(await box.sign('access', { ...claims }, accessTokenLifetime), accessTokenLifetime);
    },
    refresh: async ({ userId, loginId, credentials, begunAt, provenAt, generation }) => {
      const claims = {
        uid: userId,
        lid: loginId,
        beg: begunAt,
        n: generation,
        c: { ...credentials },
        at: provenAt,
      };
      return issued(await box.seal('refresh', claims, refreshTokenLifetime), refreshTokenLifetime);
    },
    readAccess: async (token, lateMs = 0) => {
      const read = await box.verify<AccessClaims>('access', token, lateMs);
      if ('fault' in read) return read;
      const { data, lid, beg, cred } = read.claims;
      const opened = await unseal(cred);
      if (!opened) return { fault: 'invalid' };
      const login = { userId: Number(data.user.id), loginId: lid, begunAt: beg, generation: 0, ...opened };
      return { login };
    },
    readRefresh: async (token) => {
      const read = await box.open<RefreshClaims>('refresh', token);
      if ('fault' in read) return read;
      const { uid, lid, beg, n, c, at } = read.claims;
      const login = { userId: uid, loginId: lid, begunAt: beg, generation: n, credentials: c, provenAt: at };
      return { login };
    },
    sealCredentials: seal,
    openCredentials: unseal,
  };
}
