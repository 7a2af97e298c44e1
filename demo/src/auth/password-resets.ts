import { randomBytes } from 'node:crypto';
import type { CustomerRecord } from '../catalogue/commerce-records.js';

const DAY_MS = 86_400_000;

/** A mail that the shop would have sent. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
}

/** The keys with which users may set a new password: one a user, for a day, once. */
export class PasswordResets {
  readonly #now: () => Date;
  readonly #keys = new Map<number, { key: string; until: number }>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** A new key, which voids the one before. */
  issue(user: CustomerRecord): string {
    const key = randomBytes(15).toString('base64url').slice(0, 20);
    this.#keys.set(user.id, { key, until: this.#now().getTime() + DAY_MS });
    return key;
  }

  check(user: CustomerRecord | undefined, key: string): 'good' | 'invalidkey' | 'expiredkey' {
    const known = user ? this.#keys.get(user.id) : undefined;
    if (known?.key !== key) return 'invalidkey';
    return known.until < this.#now().getTime() ? 'expiredkey' : 'good';
  }

  /** Sets the password and uses the key up. */
  use(user: CustomerRecord, password: string): void {
    user.password = password;
    this.#keys.delete(user.id);
  }
}
