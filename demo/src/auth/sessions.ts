import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { dropCookie, setCookie } from './cookies.js';

const DAY_S = 86_400;
/** WordPress keeps a log-in for two days, and for two weeks with "remember me". */
const SHORT_DAYS = 2;
const LONG_DAYS = 14;
/** How long the browser keeps a remembered cookie beyond its own end. */
const GRACE_S = DAY_S / 2;

/** A log-in that is under way. `token` names it; nonces belong to it. */
export interface Session {
  user: CustomerRecord;
  token: string;
}

/**
 * The log-ins of a WordPress: two signed cookies, valid for an address of the site, of which the one counts in
 * wp-admin and the other everywhere. A new password, a log-out and the clock end them.
 */
export class Sessions {
  readonly #catalogue: Catalogue;
  readonly #now: () => Date;
  readonly #secret = randomBytes(32);
  readonly #hash: string;
  /** The ends of all sessions in Unix seconds, by token. */
  readonly #open = new Map<string, number>();

  constructor(catalogue: Catalogue, home: string, now: () => Date) {
    this.#catalogue = catalogue;
    this.#now = now;
    this.#hash = createHash('md5').update(home).digest('hex');
  }

  /** The name of one of the site's cookies: `logged_in` → `wordpress_logged_in_<hash>`. */
  cookieName(kind: 'logged_in' | 'sec' | 'resetpass'): string {
    return kind === 'resetpass' ? `wp-resetpass-${this.#hash}` : `wordpress_${kind}_${this.#hash}`;
  }

  /** Logs a user in. @returns `Set-Cookie` headers. */
  start(user: CustomerRecord, remember: boolean): string[] {
    const now = this.#now();
    const seconds = (remember ? LONG_DAYS : SHORT_DAYS) * DAY_S;
    const expiration = Math.floor(now.getTime() / 1000) + seconds;
    const token = randomBytes(32).toString('base64url');
    this.#open.set(token, expiration);
    const value = (kind: 'logged_in' | 'sec') =>
      [user.username, expiration, token, this.#signature(kind, user, expiration, token)].join('|');
    const options = { now, httpOnly: true, ...(remember && { maxAgeSeconds: seconds + GRACE_S }) };
    return [
      setCookie(this.cookieName('sec'), value('sec'), { ...options, path: '/wp-content/plugins' }),
      setCookie(this.cookieName('sec'), value('sec'), { ...options, path: '/wp-admin' }),
      setCookie(this.cookieName('logged_in'), value('logged_in'), { ...options, path: '/' }),
    ];
  }

  /** The session behind a cookie; undefined when it is forged, over or logged out. */
  find(kind: 'logged_in' | 'sec', cookies: ReadonlyMap<string, string>): Session | undefined {
    const parts = (cookies.get(this.cookieName(kind)) ?? '').split('|');
    const [username = '', expirationText = '', token = '', signature] = parts;
    const expiration = Number(expirationText);
    const user = this.#catalogue.commerce.customerByLogin(username);
    if (!user || signature !== this.#signature(kind, user, expiration, token)) return undefined;
    const isOver = expiration < this.#now().getTime() / 1000;
    return isOver || this.#open.get(token) !== expiration ? undefined : { user, token };
  }

  /** Logs a session out. @returns `Set-Cookie` headers that take its cookies away. */
  end(token: string | undefined): string[] {
    if (token !== undefined) this.#open.delete(token);
    const drop = (kind: 'logged_in' | 'sec', path: string) =>
      dropCookie(this.cookieName(kind), path, this.#now());
    return [drop('sec', '/wp-admin'), drop('sec', '/wp-content/plugins'), drop('logged_in', '/')];
  }

  /** The password is part of it, so that a new one ends all sessions. */
  #signature(kind: string, user: CustomerRecord, expiration: number, token: string): string {
    const text = [kind, user.id, user.username, user.password, expiration, token].join('|');
    return createHmac('sha256', this.#secret).update(text).digest('hex');
  }
}
