import type { KeyPair } from '../../upstream/woo-rest/oauth1.js';
import type { UserCredentials } from '../../upstream/wordpress/user-credentials.js';

/** Somebody who has proved to be a user of the shop. */
export interface SignedIn {
  kind: 'customer';
  /** WordPress's user id. */
  userId: number;
  /** Names this log-in: everything that came of it ends when it is revoked. */
  loginId: string;
  /** Empty when the shop cannot be asked in the user's name; then our own keys must do. */
  credentials: UserCredentials;
  /** What the identity provider's token says in the claim for the price group; absent: nothing. */
  group?: unknown;
}

/** A shop manager, or a machine of theirs, by a key pair of the shop. Nothing is known of it until WooCommerce is asked. */
export interface Manager {
  kind: 'manager';
  keys: KeyPair;
}

/** Who may have a cart. */
export type ShopperIdentity = { kind: 'anonymous' } | SignedIn;

/** Who is asking. */
export type Identity = ShopperIdentity | Manager;

/** Nobody that we know. */
export const ANONYMOUS: ShopperIdentity = { kind: 'anonymous' };
