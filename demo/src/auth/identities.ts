import type { Catalogue } from '../catalogue/catalogue.js';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { ANONYMOUS, type Caller } from '../rest/caller.js';
import { RestError } from '../rest/rest-error.js';
import { readCookies } from './cookies.js';
import { Nonces } from './nonces.js';
import { PasswordResets, type OutgoingMail } from './password-resets.js';
import { Sessions } from './sessions.js';
import { UserTokens } from './user-tokens.js';

/** The log-in plugins that may be installed: `JWT Authentication for WP REST API`, `JWT Auth`, `Simple JWT Login`. */
export type JwtPlugin = 'jwt-authentication' | 'jwt-auth' | 'simple-jwt-login';

export interface IdentityOptions {
  catalogue: Catalogue;
  /** The site's address, without a slash at the end. */
  home: string;
  now: () => Date;
  jwtPlugin: JwtPlugin | null;
}

/** What a request shows of its sender. */
export interface Credentials {
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Whether the address is one of the Store API's, which has nonces of its own and looks at no other. */
  isStoreApi: boolean;
}

/** All the ways in which a WordPress learns who somebody is. Each demo store has its own secrets. */
export class Identities {
  readonly catalogue: Catalogue;
  readonly home: string;
  readonly now: () => Date;
  readonly jwtPlugin: JwtPlugin | null;
  readonly sessions: Sessions;
  readonly nonces: Nonces;
  readonly resets: PasswordResets;
  readonly tokens: UserTokens;
  /** What the shop would have sent, oldest first. */
  readonly mails: OutgoingMail[] = [];

  constructor({ catalogue, home, now, jwtPlugin }: IdentityOptions) {
    this.catalogue = catalogue;
    this.home = home;
    this.now = now;
    this.jwtPlugin = jwtPlugin;
    this.sessions = new Sessions(catalogue, home, now);
    this.nonces = new Nonces(now);
    this.resets = new PasswordResets(now);
    this.tokens = new UserTokens(catalogue, home, now);
  }

  isPassword(user: CustomerRecord, password: string): boolean {
    return user.password !== '' && user.password === password;
  }

  /**
   * The WordPress user behind a request; keys of the shop are looked at elsewhere.
   * @throws RestError for a token or nonce that is not good, which WordPress refuses whatever is asked.
   */
  callerOf(credentials: Credentials): { caller: Caller; nonce?: string } {
    const user = this.#userByPassword(credentials) ?? this.#userByToken(credentials);
    return user ? { caller: asCaller(user) } : this.#callerByCookie(credentials);
  }

  /** Application passwords count with and without the blanks they are shown with. */
  #userByPassword({ headers }: Credentials): CustomerRecord | undefined {
    const encoded = /^basic\s+(\S+)/i.exec(headers['authorization'] ?? '')?.[1];
    if (encoded === undefined) return undefined;
    const [login = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
    const user = this.catalogue.commerce.customerByLogin(login);
    return user?.application_passwords.includes(rest.join(':').replaceAll(' ', '')) ? user : undefined;
  }

  #userByToken({ headers, query }: Credentials): CustomerRecord | undefined {
    if (this.jwtPlugin === null) return undefined;
    const inQuery = this.jwtPlugin === 'simple-jwt-login' ? query.get('JWT') : null;
    const token = bearerOf(headers) ?? inQuery ?? undefined;
    if (token === undefined) return undefined;
    const user = this.tokens.userOf(token);
    if (typeof user !== 'string') return user;
    // Simple JWT Login lets a bad token pass as nobody; the others refuse it.
    if (this.jwtPlugin === 'simple-jwt-login') return undefined;
    throw new RestError(403, 'jwt_auth_invalid_token', user);
  }

  /** A log-in without its nonce counts for nothing, so that other sites cannot use it; the Store API takes it as it is. */
  #callerByCookie({ headers, query, isStoreApi }: Credentials): { caller: Caller; nonce?: string } {
    const session = this.sessions.find('logged_in', readCookies(headers['cookie']));
    const caller = session ? asCaller(session.user) : ANONYMOUS;
    const nonce = headers['x-wp-nonce'] ?? query.get('_wpnonce');
    if (isStoreApi) return { caller };
    if (nonce === null) return { caller: ANONYMOUS };
    const use = { action: 'wp_rest', userId: caller.userId, token: session?.token ?? '' };
    if (!this.nonces.verify(nonce, use))
      throw new RestError(403, 'rest_cookie_invalid_nonce', 'Cookie check failed');
    return { caller, nonce: this.nonces.create(use) };
  }
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(headers: Readonly<Record<string, string>>): string | undefined {
  return /^bearer\s+(\S+)/i.exec(headers['authorization'] ?? '')?.[1];
}

function asCaller({ id }: CustomerRecord): Caller {
  return { kind: 'user', userId: id };
}
