import type { IncomingHttpHeaders } from 'node:http';
import type { SignedTokens } from '../../lib/signed-tokens.js';
import { readCartToken, type CartToken } from './cart-token.js';

/** Why a session that a storefront names is not gone on with. */
export type SessionEnd =
  /** The header is there, but says nothing: `Session undefined`, `false`, or nothing at all. */
  | 'empty'
  /** Neither a token of ours nor of WooCommerce's: broken, or of another shop. */
  | 'invalid'
  | 'expired'
  /** WooCommerce does not know it. */
  | 'refused'
  /** It is a customer's, and nobody is logged in as that customer. */
  | 'signed-out';

/** What a storefront sent to say which session is its own. */
export type Presented =
  | { kind: 'none' }
  | { kind: 'unusable'; reason: SessionEnd }
  /** Signed by us: the session is the caller's. Its own Cart-Token may have expired since. */
  | { kind: 'ours'; cart: CartToken }
  /** WooCommerce's own token: only WooCommerce can tell whether it is real. */
  | { kind: 'unproven'; cart: CartToken };

/** What our session token says; storefronts read `data.customer_id`. */
export interface SessionClaims {
  data: { customer_id: string };
  /** WooCommerce's Cart-Token. */
  cart: string;
}

/** What storefronts send when a variable of theirs is not set. */
const NOTHING = new Set(['', 'undefined', 'null', 'false']);

/** Finds the session in `woocommerce-session: Session …` or `Cart-Token: …`; either token in either header. */
export async function readSessionToken(
  headers: IncomingHttpHeaders,
  tokens: SignedTokens,
  now: number,
): Promise<Presented> {
  const values = [headers['woocommerce-session'], headers['cart-token']].flatMap((value) => value ?? []);
  const readings: Presented[] = [];
  for (const value of values) {
    const reading = await readValue(value.replace(/^\s*Session(\s+|$)/i, '').trim(), tokens, now);
    if (reading.kind !== 'unusable') return reading;
    readings.push(reading);
  }
  return readings[0] ?? { kind: 'none' };
}

async function readValue(value: string, tokens: SignedTokens, now: number): Promise<Presented> {
  if (NOTHING.has(value.toLowerCase())) return { kind: 'unusable', reason: 'empty' };
  const own = await tokens.verify<SessionClaims>('session', value);
  if ('claims' in own) {
    const cart = readCartToken(own.claims.cart);
    return cart ? { kind: 'ours', cart } : { kind: 'unusable', reason: 'invalid' };
  }
  const cart = readCartToken(value);
  if (cart && cart.expiresAt > now) return { kind: 'unproven', cart };
  return { kind: 'unusable', reason: cart || own.fault === 'expired' ? 'expired' : 'invalid' };
}
