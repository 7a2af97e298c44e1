import type { UpstreamError } from '../../errors.js';
import type { CartRequest } from '../../upstream/store-api/cart-requests.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { SignedIn } from '../caller/identity.js';

/** The shopper of one operation, with the cart that goes with them. Everything here is private. */
export interface Shopper {
  /** The rest of this operation is this customer's: after a log-in. Their cart takes in what the guest had. */
  signIn(identity: SignedIn): Promise<void>;
  /** The rest of this operation is a new guest's: after a log-out. */
  signOut(): void;
  readonly session: ShopperSession;
  /** Headers of the answer: the session's tokens, once there is a session. */
  responseHeaders(): Readonly<Record<string, string>>;
}

/** The cart session of a shopper at WooCommerce, behind a token of ours that outlives WooCommerce's own. */
export interface ShopperSession {
  /** The cart as it is now; asked once for each operation, again after every write. */
  cart(): Promise<WireCart>;
  /** The cart asked anew, whatever is known of it. */
  reread(): Promise<WireCart>;
  /**
   * Writes in the shopper's name, one write of a shopper at a time, in whichever process. A cart that is answered
   * is the cart from then on; any other answer makes the next `cart()` ask again.
   * @throws UpstreamRefusedError with WooCommerce's own code when it refuses, UpstreamError otherwise
   */
  request<T extends object>(request: CartRequest<T>): Promise<T>;
  /** Several writes in one call; each has its answer or its error, and one that fails fails alone. */
  batch(requests: readonly CartRequest[]): Promise<(object | UpstreamError)[]>;
  /** Runs several writes without letting another of the same shopper in between. */
  withLock<T>(work: () => Promise<T>): Promise<T>;
  /** The token that the storefront keeps; makes a session when there is none yet. */
  token(): Promise<string>;
  /** What was noted on this session under a name of ours; null when nothing was, or it is long ago. */
  note<T extends object>(name: string): Promise<T | null>;
  /** Notes something on this session, sealed and for all processes; null takes it away. */
  setNote(name: string, value: object | null): Promise<void>;
  /** Begins anew: the next read or write makes another session. */
  forget(): void;
}
