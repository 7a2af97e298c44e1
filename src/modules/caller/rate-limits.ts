import { createHash } from 'node:crypto';
import { RateLimitedError } from '../../errors.js';
import { callerNetwork } from '../../lib/address-range.js';
import type { SharedState } from '../../shared-state/shared-state.js';

/** How often something may be tried. */
export interface RateLimitSetting {
  uses: number;
  windowMs: number;
}

/** The limits of what can be guessed, or sends e-mails. */
export interface RateLimitSettings {
  /** One user name from one address. */
  login: RateLimitSetting;
  loginsPerAddress: RateLimitSetting;
  registrationsPerAddress: RateLimitSetting;
  /** One user name from everywhere. */
  passwordReset: RateLimitSetting;
  passwordResetsPerAddress: RateLimitSetting;
  couponsPerAddress: RateLimitSetting;
  ordersPerAddress: RateLimitSetting;
  ordersPerSession: RateLimitSetting;
  reviewsPerAddress: RateLimitSetting;
}

/**
 * Counts what one operation tries, before it is tried; each alias counts. Every method
 * throws RateLimitedError, with the seconds to wait, once there were too many.
 */
export interface RateLimits {
  login(username: string): Promise<void>;
  registration(): Promise<void>;
  /** Asks for an e-mail with a key. */
  passwordReset(username: string): Promise<void>;
  /** Uses such a key. */
  passwordKey(): Promise<void>;
  coupon(): Promise<void>;
  /**
   * Looks up an order that is not the caller's own for certain.
   * @param session what the caller says their session is; null when they say nothing
   */
  order(session: string | null): Promise<void>;
  review(): Promise<void>;
}

/** Counts what comes from one network address; addresses of one IPv6 network are one. */
export function createRateLimits(
  state: SharedState,
  limits: RateLimitSettings,
  networkAddress: string,
): RateLimits {
  const address = callerNetwork(networkAddress);
  async function count(name: keyof RateLimitSettings, ...subject: string[]): Promise<void> {
    // What is counted may be an e-mail address: no store gets to see it.
    const key = createHash('sha256').update(JSON.stringify(subject)).digest('base64url');
    const waitMs = await state.use({ name: `attempts:${name}`, ...limits[name] }, key);
    if (waitMs === 0) return;
    throw new RateLimitedError('Too many attempts; try again later.', {
      retryAfterSeconds: Math.ceil(waitMs / 1000),
    });
  }
  return {
    login: async (username) => {
      await count('loginsPerAddress', address);
      await count('login', address, plain(username));
    },
    registration: () => count('registrationsPerAddress', address),
    passwordReset: async (username) => {
      await count('passwordResetsPerAddress', address);
      await count('passwordReset', plain(username));
    },
    passwordKey: () => count('passwordResetsPerAddress', address),
    coupon: () => count('couponsPerAddress', address),
    order: async (session) => {
      await count('ordersPerAddress', address);
      if (session !== null) await count('ordersPerSession', session);
    },
    review: () => count('reviewsPerAddress', address),
  };
}

/** WordPress takes user names in any case and with blanks around them. */
function plain(username: string): string {
  return username.trim().toLowerCase();
}
