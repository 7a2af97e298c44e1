import { UpstreamBadAnswerError } from '../../errors.js';
import { SYSTEM } from '../../upstream/shop-clients.js';
import type { CartHeaders } from '../../upstream/store-api/cart-client.js';
import { readCartToken, type CartToken } from './cart-token.js';
import type { SessionClaims } from './read-session-token.js';
import type { SessionDeps } from './session-deps.js';
import { credentialsOf } from './session-finder.js';
import { SESSION_LIFE_MS } from './session-store.js';

/** The Cart-Token that an operation goes by, and what follows from it: headers to the shop, headers to the storefront. */
export class SessionToken {
  readonly #deps: Pick<SessionDeps, 'identity' | 'sessions' | 'tokens'>;
  #cart: CartToken | null = null;
  #signed = '';

  constructor(deps: Pick<SessionDeps, 'identity' | 'sessions' | 'tokens'>) {
    this.#deps = deps;
  }

  /** Null before there is a session. */
  get cart(): CartToken | null {
    return this.#cart;
  }

  /** Our own token around it, for the storefront; empty before there is a session. */
  get signed(): string {
    return this.#signed;
  }

  /** Headers of our answer. */
  get responseHeaders(): Readonly<Record<string, string>> {
    return this.#cart ? { 'woocommerce-session': this.#signed, 'cart-token': this.#cart.token } : {};
  }

  /** Headers of a call in the shopper's name. */
  async requestHeaders(): Promise<CartHeaders> {
    return {
      ...credentialsOf(await this.#deps.identity()),
      ...(this.#cart && { 'cart-token': this.#cart.token }),
    };
  }

  /**
   * Goes on with the token that WooCommerce sent; every answer may bring a newer one.
   * @param savedUntil until when WooCommerce keeps the cart; undefined when no change is known
   * @throws UpstreamBadAnswerError when there is none at all
   */
  async adopt(token: string | null, savedUntil: number | undefined): Promise<void> {
    const answered = readCartToken(token ?? '') ?? this.#cart;
    if (!answered) {
      throw new UpstreamBadAnswerError(
        'woocommerce (cart) sent no Cart-Token: it is older than 5.5, or a proxy drops it.',
        { system: SYSTEM, resource: 'cart' },
      );
    }
    const cart = { ...answered, savedUntil };
    const isKnown = cart.token === this.#cart?.token && savedUntil === this.#cart.savedUntil;
    if (!isKnown) await this.#deps.sessions.keep(cart);
    await this.hold(cart);
  }

  async hold(cart: CartToken): Promise<void> {
    this.#cart = cart;
    const claims: SessionClaims = { data: { customer_id: cart.userId }, cart: cart.token };
    this.#signed = await this.#deps.tokens.sign('session', { ...claims }, SESSION_LIFE_MS);
  }

  drop(): void {
    this.#cart = null;
  }
}
