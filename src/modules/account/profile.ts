import { BadInputError, ForbiddenError, NotFoundError } from '../../errors.js';
import type { CustomerChanges } from '../../upstream/woo-rest/customers.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { SignedIn } from '../caller/identity.js';
import type { CustomerSlice } from '../customer/customer.slice.js';
import { inShopsWords } from '../shared/refusal.js';
import type { AccountSlice } from './account.slice.js';

/** What people may change of their account. */
export interface ProfileChanges {
  description?: string | null;
  displayName?: string | null;
  email?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  locale?: string | null;
  nicename?: string | null;
  nickname?: string | null;
  password?: string | null;
  websiteUrl?: string | null;
}

type ProfileContext = Pick<AccountSlice, 'account' | 'viewer'> &
  Pick<CallerSlice, 'caller'> &
  Pick<CustomerSlice, 'customers'>;

/** What WooCommerce does not know and WordPress calls otherwise. */
const WORDPRESS_ONLY = {
  description: 'description',
  displayName: 'name',
  locale: 'locale',
  nicename: 'slug',
  nickname: 'nickname',
  websiteUrl: 'url',
} as const satisfies Partial<Record<keyof ProfileChanges, string>>;

/**
 * Changes the account of whoever is logged in; each system gets what it knows. Nothing else of the
 * input is ever passed on: no role, no other user.
 * @param more what WooCommerce alone is told beside it
 * @throws UnauthenticatedError unless somebody is logged in; BadInputError in the shop's words
 */
export async function changeProfile(
  changes: ProfileChanges,
  more: Pick<CustomerChanges, 'billing' | 'shipping' | 'meta_data'>,
  context: ProfileContext,
): Promise<void> {
  const { account, caller, customers, viewer } = context;
  const identity = await caller.customer();
  if (changes.password === '') throw new BadInputError('An empty text is no password.');
  await changeAtWordPress(changes, identity, context);
  const wire = { ...more, ...profileToWire(changes) };
  if (Object.keys(wire).length === 0) return;
  const { username } = await inShopsWords(() => customers.update(wire));
  viewer.forget(identity.userId);
  if (changes.password)
    await account.logins.continueAfterPasswordChange(identity, username, changes.password);
}

/** What WooCommerce knows of a profile. Names may be emptied, an e-mail address may not. */
function profileToWire({ email, firstName, lastName, password }: ProfileChanges): CustomerChanges {
  return {
    ...(email && { email }),
    ...(typeof firstName === 'string' && { first_name: firstName }),
    ...(typeof lastName === 'string' && { last_name: lastName }),
    ...(password && { password }),
  };
}

async function changeAtWordPress(
  changes: ProfileChanges,
  { userId, credentials }: SignedIn,
  { account: { users }, viewer }: ProfileContext,
): Promise<void> {
  const entries = Object.entries(WORDPRESS_ONLY).flatMap(([ours, theirs]): [string, string][] => {
    const value = changes[ours as keyof typeof WORDPRESS_ONLY];
    return typeof value === 'string' ? [[theirs, value]] : [];
  });
  if (entries.length === 0) return;
  // `users/me` is whoever the credentials belong to: they must be this user's before anything is written.
  if ((await users.self(credentials))?.id !== userId) {
    throw new ForbiddenError(
      'Display name, nickname, name in addresses, description, language and website can only be changed by a log-in with a password.',
    );
  }
  viewer.remember(await inShopsWords(() => users.update(credentials, Object.fromEntries(entries))));
}

/**
 * Makes sure that an id, if there is one, is the caller's own.
 * @throws NotFoundError for any other, whether there is such a user or not
 */
export async function assertOwnUser(id: number, caller: CallerSlice['caller']): Promise<void> {
  const { userId } = await caller.customer();
  if (id !== userId) throw new NotFoundError('Not authorized to access this user');
}
