import { BadInputError } from '../../errors.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { UserModel } from '../content/user.model.js';
import type { AccountSlice } from './account.slice.js';
import { mapSelf } from './user.mapper.js';

type ResetContext = Pick<AccountSlice, 'account'> & Pick<CallerSlice, 'rateLimits'>;

/** The key of an e-mail, and the password that it is used for. */
export interface NewPassword {
  login?: string | null;
  key?: string | null;
  password?: string | null;
}

/** Has the shop send an e-mail with a key, if it knows the user; which it does is not told. @throws RateLimitedError or an UpstreamError */
export async function sendResetEmail(username: string, { account, rateLimits }: ResetContext): Promise<void> {
  await rateLimits.passwordReset(username);
  await account.passwordPages.sendKey(username);
}

/**
 * Sets a password by such a key and ends all log-ins of the account.
 * @returns the user; null when the new password does not get in by the way that log-ins are checked
 * @throws BadInputError when key or password are not taken, RateLimitedError or an UpstreamError
 */
export async function setPassword(
  { login, key, password }: NewPassword,
  { account, rateLimits }: ResetContext,
): Promise<UserModel | null> {
  if (!login || !key || !password) {
    throw new BadInputError('A new password needs "login", "key" and "password".');
  }
  await rateLimits.passwordKey();
  const outcome = await account.passwordPages.setPassword(login, key, password);
  if (outcome === 'keyRefused') {
    throw new BadInputError('This key is not valid, or not any more. Ask for another e-mail.');
  }
  if (outcome === 'passwordRefused') throw new BadInputError('The shop does not take this password.');
  const proven = await account.logins.endAllAfterReset(login, password);
  return proven && mapSelf(proven.self).user;
}
