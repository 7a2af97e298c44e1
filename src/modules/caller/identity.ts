import type { KeyPair } from '../../upstream/woo-rest/oauth1.js';

/** How WordPress is told which of its users is asking: headers that go upstream with that user's own calls. */
export interface UserCredentials {
  /** `Cookie` of a WordPress log-in; counts only together with `x-wp-nonce`. */
  cookie?: string;
  'x-wp-nonce'?: string;
  /** `Bearer …` of a JWT plugin or an identity provider that the shop accepts. */
  authorization?: string;
}

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

/**
 * Reads, once for each operation, who is asking.
 * @throws UnauthenticatedError for a token that is expired, revoked or not ours
 */
export type IdentityReader = () => Promise<Identity>;

export const ANONYMOUS: ShopperIdentity = { kind: 'anonymous' };
