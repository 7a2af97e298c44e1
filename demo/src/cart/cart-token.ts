import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a cart lives after the answer that told its token, in seconds. */
export const CART_LIFE_SECONDS = 48 * 3600;

const NONCE_TICK_SECONDS = 12 * 3600;
const HEADER = { alg: 'HS256', typ: 'JWT' };

export interface CartTokenClaims {
  /** `t_…` for a guest, else the number of a WordPress user. */
  user_id: string;
  /** Unix seconds. */
  exp: number;
}

/** The `Cart-Token` of a session: an HS256 JSON Web Token that is good for 48 hours from `nowSeconds`. */
export function signCartToken(sessionKey: string, secret: string, nowSeconds: number): string {
  const claims = {
    user_id: sessionKey,
    exp: nowSeconds + CART_LIFE_SECONDS,
    iss: 'store-api',
    iat: nowSeconds,
  };
  const signed = `${encode(HEADER)}.${encode(claims)}`;
  return `${signed}.${signature(signed, secret).toString('base64url')}`;
}

/** What a `Cart-Token` says; null for one that is broken, expired or signed by somebody else. */
export function readCartToken(token: string, secret: string, nowSeconds: number): CartTokenClaims | null {
  const [header = '', payload = '', given = ''] = token.split('.');
  const expected = signature(`${header}.${payload}`, secret);
  const presented = Buffer.from(given, 'base64url');
  if (presented.length !== expected.length || !timingSafeEqual(presented, expected)) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as CartTokenClaims;
  return claims.exp > nowSeconds ? claims : null;
}

/** The name of a new guest's session. */
export function newGuestKey(): string {
  return `t_${randomBytes(15).toString('hex')}`;
}

/** The `Nonce` that writes without a token need; one for all guests, new every twelve hours. */
export function storeNonce(userId: number, secret: string, nowSeconds: number): string {
  const tick = Math.ceil(nowSeconds / NONCE_TICK_SECONDS);
  return createHash('md5').update(`${tick}|wc_store_api|${userId}|${secret}`).digest('hex').slice(-10);
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}
