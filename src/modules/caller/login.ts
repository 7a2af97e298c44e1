import { UnauthenticatedError } from '../../errors.js';
import type { LoginStrategy } from '../../upstream/wordpress/login-strategy.js';
import type { UserCredentials } from '../../upstream/wordpress/user-credentials.js';
import type { SignedIn } from './identity.js';

/** A log-in as its tokens carry it. */
export interface Login {
  userId: number;
  loginId: string;
  credentials: UserCredentials;
  /** When the password was shown, in milliseconds. */
  begunAt: number;
  /** When the shop last accepted the credentials, in milliseconds. */
  provenAt: number;
  /** Counts the refresh tokens that followed one another. */
  generation: number;
}

/** Who a log-in stands for. */
export function identityOf({ userId, loginId, credentials }: Login): SignedIn {
  return { kind: 'customer', userId, loginId, credentials };
}

/** Whether the shop can be asked in the user's name. */
export function hasCredentials({ credentials }: Login): boolean {
  return Object.values(credentials).some((value) => value !== undefined);
}

/**
 * The log-in with credentials that the shop has just accepted and will accept for a while; as it is when it has none.
 * @param now epoch milliseconds
 * @throws UnauthenticatedError when the shop does not take the old ones any more, or an UpstreamError
 */
export async function withRenewedCredentials(
  login: Login,
  strategy: Pick<LoginStrategy, 'renew'>,
  now: () => number,
): Promise<Login> {
  if (!hasCredentials(login)) return login;
  const credentials = await strategy.renew(login.credentials);
  if (credentials) return { ...login, credentials, provenAt: now() };
  throw loginEnded();
}

/** What is said of a log-in that is over. */
export function loginEnded(): UnauthenticatedError {
  return new UnauthenticatedError('This log-in has ended; log in again.');
}
