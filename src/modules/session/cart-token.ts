/** A `Cart-Token` of WooCommerce and what it says of itself; who wrote it is not known by that. */
export interface CartToken {
  token: string;
  /** WooCommerce's name of the session: `t_…` for a guest, else the number of a WordPress user. */
  userId: string;
  /** Epoch milliseconds. */
  expiresAt: number;
  /**
   * Until when WooCommerce keeps what is in the cart: as long as the token lived that the last change was sent
   * with. Epoch milliseconds; absent when no change is known.
   */
  savedUntil?: number | undefined;
}

/** No real one comes near. */
const LONGEST_TOKEN = 4_096;

/** Reads a `Cart-Token` without proving it: only WooCommerce can. Null for anything else. */
export function readCartToken(token: string): CartToken | null {
  const [, payload, signature, rest] = token.split('.');
  if (token.length > LONGEST_TOKEN || !payload || !signature || rest !== undefined) return null;
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
    const { user_id: userId, exp, iss } = claims;
    if (typeof exp !== 'number' || iss !== 'store-api') return null;
    if ((typeof userId !== 'string' && typeof userId !== 'number') || userId === '') return null;
    return { token, userId: String(userId), expiresAt: exp * 1000 };
  } catch {
    return null;
  }
}

/** Whether a session is a guest's own: those of customers carry the number of their user. */
export function isGuestSession({ userId }: Pick<CartToken, 'userId'>): boolean {
  return userId.startsWith('t_');
}
