import { createHmac, randomBytes } from 'node:crypto';

const HALF_DAY_MS = 43_200_000;

/** For whom a nonce is good: a user (0 is a stranger) in one session, and one thing to do. */
export interface NonceUse {
  action: string;
  userId: number;
  token: string;
}

/** WordPress's nonces: ten letters that are good for one use, for twelve to twenty-four hours, as often as wanted. */
export class Nonces {
  readonly #secret = randomBytes(32);
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  create(use: NonceUse): string {
    return this.#at(use, this.#tick());
  }

  /** Whether a nonce is of this half day or the one before. */
  verify(nonce: string, use: NonceUse): boolean {
    const tick = this.#tick();
    return nonce === this.#at(use, tick) || nonce === this.#at(use, tick - 1);
  }

  #tick(): number {
    return Math.ceil(this.#now().getTime() / HALF_DAY_MS);
  }

  #at({ action, userId, token }: NonceUse, tick: number): string {
    const text = [tick, action, userId, token].join('|');
    return createHmac('sha256', this.#secret).update(text).digest('hex').slice(-12, -2);
  }
}
