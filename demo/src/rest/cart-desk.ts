import { setTimeout as delay } from 'node:timers/promises';
import { customerDefaults, fillPlace } from '../cart/cart-customer.js';
import type { CartSession } from '../cart/cart-session.js';
import { nowSeconds, type CartShop } from '../cart/cart-shop.js';
import {
  CART_LIFE_SECONDS,
  newGuestKey,
  readCartToken,
  signCartToken,
  storeNonce,
  type CartTokenClaims,
} from '../cart/cart-token.js';
import { cartHash } from '../cart/cart-hash.js';
import { priceCart } from '../cart/price-cart.js';
import type { PricedCart } from '../cart/priced-cart.js';
import { cartView } from '../view/cart.view.js';
import type { ViewContext } from '../view/sellable.view.js';
import { RestError } from './rest-error.js';
import type { ArgumentSpecs } from './arguments.js';
import type { Reply, RouteRequest } from './route.js';

/** One request at the cart: its session, which the work may change, and who asks. */
export interface CartVisit {
  shop: CartShop;
  context: ViewContext;
  session: CartSession;
  userId: number;
  /** Path and query as on the request line. */
  target: string;
  /** Set when changes are to be saved although the request is refused. */
  saveAnyway: boolean;
  /** The cart as it is now, worked out; call it after the last change. */
  priced: () => PricedCart;
}

type Work = (visit: CartVisit) => { status?: number; body: unknown };

/** A write is kept this long between reading and saving a session, in milliseconds, while others do the same. */
const WRITE_TAKES_MS = 12;

type AnyRequest = Omit<RouteRequest<ArgumentSpecs>, 'values'>;

/**
 * Where every cart and checkout request goes through: finds the session by token or login, asks for a nonce, answers
 * with the headers every reply has, and saves the session as a whole, so that of two writes at once the last one wins.
 */
export class CartDesk {
  readonly #shop: CartShop;
  readonly #racy: boolean;

  constructor(shop: CartShop, racy: boolean) {
    this.#shop = shop;
    this.#racy = racy;
  }

  get shop(): CartShop {
    return this.#shop;
  }

  read(request: AnyRequest, work: Work): Promise<Reply> {
    return this.#serve(request, work, { needsNonce: false, saves: false });
  }

  write(request: AnyRequest, work: Work): Promise<Reply> {
    return this.#serve(request, work, { needsNonce: true, saves: true });
  }

  /** The headers of an answer to somebody without a cart. */
  callerHeaders(userId: number): Record<string, string> {
    const { secret } = this.#shop;
    const now = nowSeconds(this.#shop);
    return {
      nonce: storeNonce(userId, secret, now),
      'nonce-timestamp': String(now),
      'user-id': String(userId),
    };
  }

  async #serve(
    request: AnyRequest,
    work: Work,
    { needsNonce, saves }: { needsNonce: boolean; saves: boolean },
  ): Promise<Reply> {
    const { userId } = request.caller;
    const token = readToken(request, this.#shop);
    const session = this.#sessionFor(token, userId);
    const visit: CartVisit = {
      priced: pricedOnce(this.#shop, session),
      shop: this.#shop,
      context: request.context,
      session,
      userId,
      target: request.target,
      saveAnyway: false,
    };
    let reply: Reply;
    try {
      if (needsNonce && token === null) this.#checkNonce(request, userId);
      reply = { kind: 'body', ...work(visit) };
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (visit.saveAnyway) await this.#save(visit.session);
      return {
        kind: 'error',
        error: this.#withCart(error, visit),
        allow: true,
        headers: this.#headers(visit),
      };
    }
    if (saves) await this.#save(visit.session);
    return { ...reply, headers: this.#headers(visit) };
  }

  /** Another's session with a good token, one's own with a login, else a new one that nobody has saved yet. */
  #sessionFor(token: CartTokenClaims | null, userId: number): CartSession {
    const now = nowSeconds(this.#shop);
    const key = token?.user_id ?? (userId > 0 ? String(userId) : newGuestKey());
    const owner = userId > 0 ? userId : Number(key) || 0;
    const saved = this.#shop.sessions.read(key, now);
    const session: CartSession = saved ?? {
      key,
      lines: [],
      coupons: [],
      ...customerDefaults(this.#shop, owner),
      owner,
      chosenRates: {},
      paymentMethod: '',
      draftOrderId: null,
      expires: 0,
    };
    if (saved) fillPlace(this.#shop, session);
    // A guest's cart in the hands of somebody who logged in: the goods stay, the addresses are theirs.
    if (session.owner !== owner && userId > 0)
      Object.assign(session, customerDefaults(this.#shop, owner), { owner });
    // A session lives as long as the token it came with says, not as long as the new one.
    session.expires = token?.exp ?? now + CART_LIFE_SECONDS;
    return session;
  }

  #checkNonce({ requestHeaders }: AnyRequest, userId: number): void {
    const given = requestHeaders['nonce'] ?? '';
    if (given === '') {
      throw new RestError(
        401,
        'woocommerce_rest_missing_nonce',
        'Missing the Nonce header. This endpoint requires a valid nonce.',
      );
    }
    if (given !== storeNonce(userId, this.#shop.secret, nowSeconds(this.#shop)))
      throw new RestError(403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.');
  }

  async #save(session: CartSession): Promise<void> {
    if (this.#racy) await delay(WRITE_TAKES_MS);
    this.#shop.sessions.save(session);
  }

  /** A conflict shows the cart as it is. */
  #withCart(error: RestError, { shop, context, priced, target }: CartVisit): RestError {
    if (error.status !== 409) return error;
    const cart = cartView(shop, context, priced(), target);
    return new RestError(409, error.code, error.message, { ...error.data, cart });
  }

  #headers({ shop, session, userId, priced }: CartVisit): Record<string, string> {
    const token = signCartToken(session.key, shop.secret, nowSeconds(shop));
    const hash = cartHash(priced());
    return { ...this.callerHeaders(userId), 'cart-token': token, 'cart-hash': hash };
  }
}

/** Works a cart out again only when its session has changed since. */
function pricedOnce(shop: CartShop, session: CartSession): () => PricedCart {
  let known: { text: string; cart: PricedCart } | null = null;
  return () => {
    const text = JSON.stringify(session);
    if (known?.text !== text) known = { text, cart: priceCart(shop, session) };
    return known.cart;
  };
}

function readToken({ requestHeaders }: AnyRequest, shop: CartShop): CartTokenClaims | null {
  const token = requestHeaders['cart-token'];
  if (token === undefined || token === '') return null;
  try {
    return readCartToken(token, shop.secret, nowSeconds(shop));
  } catch {
    return null;
  }
}
