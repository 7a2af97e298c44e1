import { BadInputError } from '../../errors.js';
import type { PasswordPages } from '../../upstream/wordpress/password-pages.js';
import type { RateLimits } from '../caller/rate-limits.js';
import type { Accounts } from './accounts.js';
import { mapSelf } from './user.mapper.js';
import type { UserModel } from '../content/user.model.js';

/** What lost passwords are replaced with. */
export interface PasswordResetDeps {
  pages: PasswordPages;
  accounts: Accounts;
  rateLimits: RateLimits;
}

/** Has the shop send an e-mail with a key, if it knows the user; which it does is not told. @throws RateLimitedError or an UpstreamError */
export async function sendResetEmail(
  { pages, rateLimits }: PasswordResetDeps,
  username: string,
): Promise<void> {
  await rateLimits.passwordReset(username);
  await pages.sendKey(username);
}

/**
 * Sets a password by such a key and ends all log-ins of the account.
 * @returns the user; null when the new password does not get in by the way that log-ins are checked
 * @throws BadInputError when key or password are not taken, RateLimitedError or an UpstreamError
 */
export async function setPassword(
  { pages, accounts, rateLimits }: PasswordResetDeps,
  login: string,
  key: string,
  password: string,
): Promise<UserModel | null> {
  if (login === '' || key === '' || password === '') {
    throw new BadInputError('A new password needs "login", "key" and "password".');
  }
  await rateLimits.passwordKey();
  const outcome = await pages.setPassword(login, key, password);
  if (outcome === 'keyRefused') {
    throw new BadInputError('This key is not valid, or not any more. Ask for another e-mail.');
  }
  if (outcome === 'passwordRefused') throw new BadInputError('The shop does not take this password.');
  const proven = await accounts.passwordSet(login, password);
  return proven && mapSelf(proven.self).user;
}
