import { randomBytes } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { CustomerRecord } from '../catalogue/commerce-records.js';
import { readToken, signToken } from './json-web-token.js';

const WEEK_S = 604_800;

/** The JSON Web Tokens of log-in plugins: who has one is that user everywhere in the REST API. */
export class UserTokens {
  readonly #catalogue: Catalogue;
  readonly #now: () => Date;
  readonly #home: string;
  readonly #secret = randomBytes(32).toString('hex');
  readonly #revoked = new Set<string>();

  constructor(catalogue: Catalogue, home: string, now: () => Date) {
    this.#catalogue = catalogue;
    this.#home = home;
    this.#now = now;
  }

  issue(user: CustomerRecord): string {
    const iat = Math.floor(this.#now().getTime() / 1000);
    const claims = {
      iss: this.#home,
      iat,
      nbf: iat,
      exp: iat + WEEK_S,
      // Two tokens of one second must differ, so that one can be revoked without the other.
      jti: randomBytes(8).toString('hex'),
      id: user.id,
      email: user.email,
      username: user.username,
      site: this.#home,
      data: { user: { id: String(user.id) } },
    };
    return signToken(claims, this.#secret);
  }

  /** The user of a token; a sentence when it is not good. */
  userOf(token: string): CustomerRecord | string {
    const claims = readToken(token, this.#secret, this.#now());
    if (claims === 'malformed') return 'Wrong number of segments';
    if (claims === 'forged') return 'Signature verification failed';
    if (claims === 'expired') return 'Expired token';
    if (this.#revoked.has(token)) return 'This token was revoked.';
    return this.#catalogue.commerce.customers.get(Number(claims['id'])) ?? 'User not found';
  }

  revoke(token: string): void {
    this.#revoked.add(token);
  }
}
