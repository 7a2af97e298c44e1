import { UpstreamError } from '../../errors.js';
import { chunks } from '../../lib/chunks.js';
import { type CartHeaders, MAX_BATCH } from '../../upstream/store-api/cart-client.js';
import { type CartRequest, readCart, updateItem } from '../../upstream/store-api/cart-requests.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import type { SignedIn } from '../caller/identity.js';
import type { CartToken } from './cart-token.js';
import type { OwnedSession } from './create-shopper.js';
import { SessionToken } from './session-token.js';
import type { SessionDeps } from './session-deps.js';
import { cartOfConflict, isCart, isRefusal, isTokenRefused } from './session-error.js';
import { createSessionFinder, type SessionFinder } from './session-finder.js';

/** A cart that WooCommerce would drop within this time is renewed when it is read; half of what it grants. */
const KEEP_ALIVE_MS = 24 * 3_600_000;

/** The session of a request, found by the tokens it came with. Nothing happens before it is used. */
export function openSession(deps: SessionDeps): OwnedSession {
  return new Session(deps);
}

class Session implements OwnedSession {
  readonly #deps: SessionDeps;
  readonly #finder: SessionFinder;
  readonly #token: SessionToken;
  #opening: Promise<void> | undefined;
  #cart: Promise<WireCart> | undefined;
  #isForgotten = false;
  #isLocked = false;

  constructor(deps: SessionDeps) {
    this.#deps = deps;
    this.#token = new SessionToken(deps);
    this.#finder = createSessionFinder(deps);
  }

  cart(): Promise<WireCart> {
    return (this.#cart ??= this.#locked(() => this.#read()));
  }

  reread(): Promise<WireCart> {
    return (this.#cart = this.#locked(() => this.#read()));
  }

  request<T extends object>(request: CartRequest<T>): Promise<T> {
    return this.withLock(async () => {
      const { carts } = this.#deps;
      const { body } = await this.#send((headers) => carts.send(request, headers));
      this.#cart = isCart(body) ? Promise.resolve(body) : undefined;
      return body;
    });
  }

  batch(requests: readonly CartRequest[]): Promise<(object | UpstreamError)[]> {
    return this.withLock(async () => {
      const { carts } = this.#deps;
      const all: (object | UpstreamError)[] = [];
      for (const some of chunks(requests, MAX_BATCH)) {
        const { results } = await this.#send(async (headers) => {
          const answer = await carts.batch(some, headers);
          const refused = answer.results.find(isTokenRefused);
          if (refused) throw refused as UpstreamError;
          return answer;
        });
        all.push(...results);
      }
      const last = all.map((result) => (isCart(result) ? result : cartOfConflict(result))).findLast(Boolean);
      if (last) this.#cart = Promise.resolve(last);
      // What was refused has changed nothing; anything else may have.
      else if (!all.every(isRefusal)) this.#cart = undefined;
      return all;
    });
  }

  async withLock<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) return work();
    return this.#locked(() => {
      // Somebody else may have held the lock meanwhile.
      this.#cart = undefined;
      return work();
    });
  }

  async token(): Promise<string> {
    await this.#open();
    if (!this.#token.cart) await this.cart();
    return this.#token.signed;
  }

  async note<T extends object>(name: string): Promise<T | null> {
    await this.#open();
    const { cart } = this.#token;
    return cart && this.#deps.sessions.read<T>(cart.userId, name);
  }

  async setNote(name: string, value: object | null): Promise<void> {
    await this.token();
    const { sessions } = this.#deps;
    const { userId } = this.#token.cart as CartToken;
    await (value ? sessions.write(userId, name, value) : sessions.remove(userId, name));
  }

  forget(): void {
    this.#isForgotten = true;
    this.#reset();
  }

  async joinInto(customer: SignedIn): Promise<void> {
    const guest = this.#token.cart;
    this.#reset();
    try {
      const named = guest ?? (this.#isForgotten ? null : await this.#finder.named());
      if (!named) return;
      const joined = await this.#finder.ofCustomer(customer, named);
      if (joined) await this.#token.hold(joined);
      this.#opening = Promise.resolve();
    } catch {
      this.#deps.notes.notice('The cart from before the log-in could not be taken over now.');
    }
  }

  responseHeaders(): Readonly<Record<string, string>> {
    return this.#token.responseHeaders;
  }

  #reset(): void {
    this.#opening = undefined;
    this.#token.drop();
    this.#cart = undefined;
  }

  #open(): Promise<void> {
    return (this.#opening ??= this.#find());
  }

  async #find(): Promise<void> {
    const who = await this.#deps.identity();
    const found = await this.#finder.find(who, this.#isForgotten);
    if (found) await this.#token.hold(found);
  }

  /** Runs `work` as the only one at this session; a session that does not exist yet has no others. */
  async #locked<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) return work();
    await this.#open();
    const run = async (): Promise<T> => {
      this.#isLocked = true;
      try {
        return await work();
      } finally {
        this.#isLocked = false;
      }
    };
    const { cart } = this.#token;
    return cart ? this.#deps.sessions.withLock(cart.userId, run) : run();
  }

  async #read(): Promise<WireCart> {
    const { carts, notes } = this.#deps;
    const before = this.#token.cart;
    const { body, token } = await carts.send(readCart(), await this.#token.requestHeaders());
    await this.#token.adopt(token, before?.savedUntil);
    // A token that WooCommerce does not take is not refused here: it answers with a new, empty cart.
    const { cart: after } = this.#token;
    if (before && before.userId !== after?.userId) notes.sessionStarted('refused');
    return this.#keepAlive(body);
  }

  /**
   * Reading does not make WooCommerce keep a cart any longer; only a change does, for as long as the token lives
   * that it is sent with. So once a day a line is set to the quantity that it has.
   */
  async #keepAlive(cart: WireCart): Promise<WireCart> {
    const { carts, clock } = this.#deps;
    const [item] = cart.items;
    const savedUntil = this.#token.cart?.savedUntil ?? Number.POSITIVE_INFINITY;
    if (!item || savedUntil - clock.now() > KEEP_ALIVE_MS) return cart;
    const request = updateItem(item.key, item.quantity);
    try {
      return (await this.#call((headers) => carts.send(request, headers))).body;
    } catch (error) {
      if (error instanceof UpstreamError) return cart;
      throw error;
    }
  }

  /** A write with the lock held. When only the token was refused, it is done once more in a new session. */
  async #send<T extends { token: string | null }>(call: (headers: CartHeaders) => Promise<T>): Promise<T> {
    if (!this.#token.cart) await this.#read();
    try {
      return await this.#call(call);
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
      this.#deps.notes.sessionStarted('refused');
      this.#token.drop();
      await this.#read();
      return this.#call(call);
    }
  }

  async #call<T extends { token: string | null }>(call: (headers: CartHeaders) => Promise<T>): Promise<T> {
    try {
      const sent = this.#token.cart;
      const answer = await call(await this.#token.requestHeaders());
      await this.#token.adopt(answer.token, sent?.expiresAt);
      return answer;
    } catch (error) {
      const cart = cartOfConflict(error);
      this.#cart = cart && Promise.resolve(cart);
      throw error;
    }
  }
}
