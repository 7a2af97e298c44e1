import { BadInputError, ForbiddenError, NotFoundError } from '../../errors.js';
import type { CustomerChanges } from '../../upstream/woo-rest/customers.js';
import type { UserClient } from '../../upstream/wordpress/user-client.js';
import type { CustomerReads } from '../customer/customer.reads.js';
import { inShopsWords } from '../shared/refusal.js';
import type { SignedIn } from '../caller/identity.js';
import type { Shopper } from '../session/shopper.js';
import type { Accounts } from './accounts.js';
import type { ViewerReads } from './viewer.reads.js';

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

/** What changing an account works with. */
export interface ProfileDeps {
  accounts: Accounts;
  users: UserClient;
  customers: CustomerReads;
  viewer: ViewerReads;
  shopper: Shopper;
}

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
 * @throws UnauthenticatedError unless somebody is logged in; BadInputError in the shop's words
 */
export async function changeProfile(
  parts: ProfileDeps,
  changes: ProfileChanges,
  more: Pick<CustomerChanges, 'billing' | 'shipping' | 'meta_data'> = {},
): Promise<void> {
  const identity = await parts.shopper.customer();
  if (changes.password === '') throw new BadInputError('An empty text is no password.');
  await changeAtWordPress(parts, identity, changes);
  const wire: CustomerChanges = {
    ...more,
    ...(changes.email && { email: changes.email }),
    ...(typeof changes.firstName === 'string' && { first_name: changes.firstName }),
    ...(typeof changes.lastName === 'string' && { last_name: changes.lastName }),
    ...(changes.password && { password: changes.password }),
  };
  if (Object.keys(wire).length === 0) return;
  const record = await inShopsWords(() => parts.customers.update(wire));
  parts.viewer.forget(identity.userId);
  if (changes.password) await parts.accounts.passwordChanged(identity, record.username, changes.password);
}

async function changeAtWordPress(
  { users, viewer }: ProfileDeps,
  { userId, credentials }: SignedIn,
  changes: ProfileChanges,
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
export async function assertOwnUser(id: number, shopper: Pick<Shopper, 'customer'>): Promise<void> {
  const { userId } = await shopper.customer();
  if (id !== userId) throw new NotFoundError('Not authorized to access this user');
}
