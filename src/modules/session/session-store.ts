import { createHash } from 'node:crypto';
import type { Clock } from '../../lib/clock.js';
import type { SharedState } from '../../shared-state/shared-state.js';
import type { SignedTokens } from '../../lib/signed-tokens.js';
import { readCartToken, type CartToken } from './cart-token.js';

/** What all processes know of sessions. Everything in it is sealed, and found by hashes alone. */
export interface SessionStore {
  /** The newest Cart-Token of a session that is the caller's for certain; null when it is not known any more. */
  newest(userId: string): Promise<CartToken | null>;
  /** Keeps a Cart-Token that WooCommerce just sent. */
  keep(cart: CartToken): Promise<void>;
  /** Whether WooCommerce itself sent this very token to us. */
  isProven(cart: CartToken): Promise<boolean>;
  /** Notes that WooCommerce took this very token. */
  prove(cart: CartToken): Promise<void>;
  /** A note about a session, by name; null when there is none. */
  read<T extends object>(userId: string, name: string): Promise<T | null>;
  write(userId: string, name: string, value: object): Promise<void>;
  remove(userId: string, name: string): Promise<void>;
  /** Runs `work` while nobody else works on this session. */
  withLock<T>(userId: string, work: () => Promise<T>): Promise<T>;
}

/** How long notes about a session are kept after the last change; as long as the session's token lives. */
export const SESSION_LIFE_MS = 14 * 86_400_000;

/** How long a shopper's request waits for another of the same shopper. */
const LOCK_WAIT_MS = 15_000;

interface Note {
  of: string;
  value: object;
}

/** Memory of sessions over what the processes share. */
export function createSessionStore(state: SharedState, tokens: SignedTokens, clock: Clock): SessionStore {
  const noteKey = (userId: string, name: string) => `session:${hashOf(userId)}:${name}`;
  const provenKey = ({ token }: CartToken) => `cart-token:${hashOf(token)}`;

  async function read<T extends object>(userId: string, name: string): Promise<T | null> {
    const sealed = await state.get(noteKey(userId, name));
    const opened = sealed === null ? null : await tokens.open<Note>('session', sealed);
    // The name of its owner is inside, so that nothing in the shared store can be put in another's place.
    return opened && 'claims' in opened && opened.claims.of === noteKey(userId, name)
      ? (opened.claims.value as T)
      : null;
  }

  async function write(userId: string, name: string, value: object, lifeMs = SESSION_LIFE_MS): Promise<void> {
    const key = noteKey(userId, name);
    await state.set(key, await tokens.seal('session', { of: key, value }, lifeMs), lifeMs);
  }

  async function prove(cart: CartToken): Promise<void> {
    await state.set(provenKey(cart), '1', Math.max(1, cart.expiresAt - clock.now()));
  }

  return {
    newest: async (userId) => {
      const found = await read<Pick<CartToken, 'token' | 'savedUntil'>>(userId, 'newest');
      const cart = found && readCartToken(found.token);
      return found && cart?.userId === userId ? { ...cart, savedUntil: found.savedUntil } : null;
    },
    keep: async (cart) => {
      const { userId, token, savedUntil } = cart;
      const lifeMs = cart.expiresAt - clock.now();
      if (lifeMs < 1_000) return;
      await Promise.all([write(userId, 'newest', { token, savedUntil }, lifeMs), prove(cart)]);
    },
    prove,
    isProven: async (cart) => (await state.get(provenKey(cart))) !== null,
    read,
    write: (userId, name, value) => write(userId, name, value),
    remove: (userId, name) => state.delete(noteKey(userId, name)),
    withLock: (userId, work) => state.withLock(`session:${hashOf(userId)}`, LOCK_WAIT_MS, work),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
