import type { IncomingHttpHeaders } from 'node:http';
import { UpstreamBadAnswerError, UpstreamError } from '../../errors.js';
import { chunks } from '../../lib/chunks.js';
import type { Clock } from '../../lib/clock.js';
import {
  MAX_BATCH,
  type CartClient,
  type CartHeaders,
  type CartRequest,
} from '../../upstream/store-api/cart-client.js';
import type { SlugOfTerm } from '../../upstream/store-api/add-item.js';
import type { WireCart } from '../../upstream/store-api/cart-types.js';
import { readCartToken, type CartToken } from './cart-token.js';
import type { ShopperIdentity, SignedIn } from '../caller/identity.js';
import type { OwnedSession } from './operation-shopper.js';
import { cartOfConflict, isCart, isRefusal, isTokenRefused } from './session-error.js';
import { createSessionFinder, credentialsOf, type SessionFinder } from './session-finder.js';
import { SESSION_LIFE_MS, type SessionMemory } from './session-memory.js';
import type { SessionNotes } from './session-notes.js';
import type { SessionClaims } from './presented-session.js';
import type { TokenBox } from '../caller/token-box.js';

/** A cart that WooCommerce would drop within this time is renewed when it is read; half of what it grants. */
const KEEP_ALIVE_MS = 24 * 3_600_000;

/** What a session is opened with. */
export interface SessionOpenDeps {
  carts: CartClient;
  memory: SessionMemory;
  tokens: TokenBox;
  clock: Clock;
  headers: IncomingHttpHeaders;
  identity: () => Promise<ShopperIdentity>;
  notes: SessionNotes;
  slugOf: SlugOfTerm;
}

/** The session of a request, found by the tokens it came with. Nothing happens before it is used. */
export function openSession(parts: SessionOpenDeps): OwnedSession {
  return new Session(parts);
}

class Session implements OwnedSession {
  readonly #parts: SessionOpenDeps;
  readonly #finder: SessionFinder;
  #opening: Promise<void> | undefined;
  #held: CartToken | null = null;
  #cart: Promise<WireCart> | undefined;
  #headers: Readonly<Record<string, string>> = {};
  #signed = '';
  #isForgotten = false;
  #inTurn = false;

  constructor(parts: SessionOpenDeps) {
    this.#parts = parts;
    this.#finder = createSessionFinder(parts);
  }

  cart(): Promise<WireCart> {
    return (this.#cart ??= this.#turn(() => this.#read()));
  }

  reread(): Promise<WireCart> {
    return (this.#cart = this.#turn(() => this.#read()));
  }

  async write(path: string, body: object): Promise<WireCart> {
    return this.request<WireCart>({ method: 'POST', path, body });
  }

  request<T extends object>(request: CartRequest): Promise<T> {
    return this.exclusively(async () => {
      const { carts } = this.#parts;
      const { body } = await this.#send((headers) => carts.send<T>(request, headers));
      this.#cart = isCart(body) ? Promise.resolve(body) : undefined;
      return body;
    });
  }

  batch(requests: readonly CartRequest[]): Promise<(object | UpstreamError)[]> {
    return this.exclusively(async () => {
      const { carts } = this.#parts;
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

  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTurn) return work();
    return this.#turn(() => {
      // Somebody else's turn may have come between.
      this.#cart = undefined;
      return work();
    });
  }

  async token(): Promise<string> {
    await this.#open();
    if (!this.#held) await this.cart();
    return this.#signed;
  }

  async note<T extends object>(name: string): Promise<T | null> {
    await this.#open();
    return this.#held && this.#parts.memory.read<T>(this.#held.userId, name);
  }

  async setNote(name: string, value: object | null): Promise<void> {
    await this.token();
    const { memory } = this.#parts;
    const { userId } = this.#held as CartToken;
    await (value ? memory.write(userId, name, value) : memory.remove(userId, name));
  }

  forget(): void {
    this.#isForgotten = true;
    this.#reset();
  }

  async joinInto(customer: SignedIn): Promise<void> {
    const guest = this.#held;
    this.#reset();
    try {
      const named = guest ?? (this.#isForgotten ? null : await this.#finder.named());
      if (!named) return;
      const joined = await this.#finder.ofCustomer(customer, named);
      if (joined) await this.#hold(joined);
      this.#opening = Promise.resolve();
    } catch {
      this.#parts.notes.notice('The cart from before the log-in could not be taken over now.');
    }
  }

  responseHeaders(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  #reset(): void {
    this.#opening = undefined;
    this.#held = null;
    this.#cart = undefined;
    this.#headers = {};
  }

  #open(): Promise<void> {
    return (this.#opening ??= this.#find());
  }

  async #find(): Promise<void> {
    const who = await this.#parts.identity();
    const found = await this.#finder.find(who, this.#isForgotten);
    if (found) await this.#hold(found);
  }

  /** Runs `work` as the only one at this session; a session that does not exist yet has no others. */
  async #turn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inTurn) return work();
    await this.#open();
    const run = async (): Promise<T> => {
      this.#inTurn = true;
      try {
        return await work();
      } finally {
        this.#inTurn = false;
      }
    };
    return this.#held ? this.#parts.memory.exclusively(this.#held.userId, run) : run();
  }

  async #read(): Promise<WireCart> {
    const { carts, notes } = this.#parts;
    const before = this.#held;
    const { body, token } = await carts.send<WireCart>(
      { method: 'GET', path: '/cart' },
      await this.#requestHeaders(),
    );
    await this.#adopt(token, before?.savedUntil);
    // A token that WooCommerce does not take is not refused here: it answers with a new, empty cart.
    if (before && before.userId !== this.#held?.userId) notes.sessionStarted('refused');
    return this.#keepAlive(body);
  }

  /**
   * Reading does not make WooCommerce keep a cart any longer; only a change does, for as long as the token lives
   * that it is sent with. So once a day a line is set to the quantity that it has.
   */
  async #keepAlive(cart: WireCart): Promise<WireCart> {
    const { carts, clock } = this.#parts;
    const [item] = cart.items;
    const savedUntil = this.#held?.savedUntil ?? Number.POSITIVE_INFINITY;
    if (!item || savedUntil - clock.now() > KEEP_ALIVE_MS) return cart;
    const body = { key: item.key, quantity: item.quantity };
    const request = { method: 'POST', path: '/cart/update-item', body } as const;
    try {
      return (await this.#call((headers) => carts.send<WireCart>(request, headers))).body;
    } catch (error) {
      if (error instanceof UpstreamError) return cart;
      throw error;
    }
  }

  /** A write within the turn. When only the token was refused, it is done once more in a new session. */
  async #send<T extends { token: string | null }>(call: (headers: CartHeaders) => Promise<T>): Promise<T> {
    if (!this.#held) await this.#read();
    try {
      return await this.#call(call);
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
      this.#parts.notes.sessionStarted('refused');
      this.#held = null;
      await this.#read();
      return this.#call(call);
    }
  }

  async #call<T extends { token: string | null }>(call: (headers: CartHeaders) => Promise<T>): Promise<T> {
    try {
      const sent = this.#held;
      const answer = await call(await this.#requestHeaders());
      await this.#adopt(answer.token, sent?.expiresAt);
      return answer;
    } catch (error) {
      const cart = cartOfConflict(error);
      this.#cart = cart && Promise.resolve(cart);
      throw error;
    }
  }

  async #requestHeaders(): Promise<CartHeaders> {
    return {
      ...credentialsOf(await this.#parts.identity()),
      ...(this.#held && { 'cart-token': this.#held.token }),
    };
  }

  async #adopt(token: string | null, savedUntil: number | undefined): Promise<void> {
    const answered = readCartToken(token ?? '') ?? this.#held;
    if (!answered) {
      throw new UpstreamBadAnswerError(
        'woocommerce (cart) sent no Cart-Token: it is older than 5.5, or a proxy drops it.',
        {
          system: 'woocommerce',
          resource: 'cart',
        },
      );
    }
    const cart = { ...answered, savedUntil };
    const isKnown = cart.token === this.#held?.token && savedUntil === this.#held.savedUntil;
    if (!isKnown) await this.#parts.memory.keep(cart);
    await this.#hold(cart);
  }

  async #hold(cart: CartToken): Promise<void> {
    this.#held = cart;
    const claims: SessionClaims = { data: { customer_id: cart.userId }, cart: cart.token };
    this.#signed = await this.#parts.tokens.sign('session', { ...claims }, SESSION_LIFE_MS);
    this.#headers = { 'woocommerce-session': this.#signed, 'cart-token': cart.token };
  }
}
