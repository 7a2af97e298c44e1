import { readCart } from '../../upstream/store-api/cart-requests.js';
import type { ShopperIdentity, SignedIn } from '../caller/identity.js';
import { joinCarts } from './cart-join.js';
import { isGuestSession, readCartToken, type CartToken } from './cart-token.js';
import { readSessionToken } from './read-session-token.js';
import type { SessionDeps } from './session-deps.js';

/** Finds out which session a request goes on with. */
export interface SessionFinder {
  /** The session of whoever is asking; null when a new one has to be started. */
  find(who: ShopperIdentity, isForgotten: boolean): Promise<CartToken | null>;
  /** The session that the request names, when it is the caller's for certain. */
  named(): Promise<CartToken | null>;
  /** The customer's own session, a guest's joined into it; the guest's when the shop cannot be asked in their name. */
  ofCustomer(customer: SignedIn, named: CartToken | null): Promise<CartToken | null>;
}

/** Headers that go to the shop with whatever this caller asks; none for a guest. */
export function credentialsOf(who: ShopperIdentity): Record<string, string> {
  if (who.kind === 'anonymous') return {};
  // A cookie without its nonce does not count for WordPress, but would still be told.
  const { authorization, cookie, 'x-wp-nonce': nonce } = who.credentials;
  return {
    ...(authorization !== undefined && { authorization }),
    ...(cookie !== undefined && nonce !== undefined && { cookie, 'x-wp-nonce': nonce }),
  };
}

/** The finder of one request. */
export function createSessionFinder(deps: SessionDeps): SessionFinder {
  const { carts, sessions, tokens, clock, headers, notes } = deps;
  const isUsable = ({ expiresAt }: CartToken): boolean => expiresAt > clock.now();

  async function named(): Promise<CartToken | null> {
    const presented = await readSessionToken(headers, tokens, clock.now());
    if (presented.kind === 'none') return null;
    if (presented.kind === 'unusable') {
      notes.sessionStarted(presented.reason);
      return null;
    }
    const { cart } = presented;
    if (presented.kind === 'unproven' && !(await sessions.isProven(cart))) return proven(cart);
    const newest = await sessions.newest(cart.userId);
    const best =
      newest && newest.expiresAt > cart.expiresAt ? newest : { ...cart, savedUntil: newest?.savedUntil };
    if (isUsable(best)) return best;
    notes.sessionStarted('expired');
    return null;
  }

  /** WooCommerce answers a token that is not real with a new session: that one it is, then. */
  async function proven(cart: CartToken): Promise<CartToken | null> {
    const { token } = await carts.send(readCart(), { 'cart-token': cart.token });
    const answered = readCartToken(token ?? '');
    if (answered?.userId !== cart.userId) notes.sessionStarted('refused');
    if (!answered) return null;
    await sessions.keep(answered);
    // Remembered as real by its own text, so that it need not be asked for again.
    if (answered.userId === cart.userId && answered.token !== cart.token) await sessions.prove(cart);
    return answered;
  }

  async function ofCustomer(customer: SignedIn, presented: CartToken | null): Promise<CartToken | null> {
    const userId = String(customer.userId);
    if (presented?.userId === userId) return presented;
    const guest = presented && isGuestSession(presented) ? presented : null;
    const credentials = credentialsOf(customer);
    if (Object.keys(credentials).length === 0) return guest;
    const known = await sessions.newest(userId);
    const own = known && isUsable(known) ? known : await ownSession(credentials);
    if (own?.userId !== userId) return guest ?? own;
    if (guest) await joinCarts({ guest, own, credentials }, deps);
    return own;
  }

  async function ownSession(credentials: Record<string, string>): Promise<CartToken | null> {
    const { token } = await carts.send(readCart(), credentials);
    const own = readCartToken(token ?? '');
    if (own) await sessions.keep(own);
    return own;
  }

  return {
    named,
    ofCustomer,
    find: async (who, isForgotten) => {
      const presented = isForgotten ? null : await named();
      if (who.kind === 'customer') return ofCustomer(who, presented);
      if (!presented || isGuestSession(presented)) return presented;
      notes.sessionStarted('signed-out');
      return null;
    },
  };
}
