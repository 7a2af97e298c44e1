import { createHash } from 'node:crypto';
import { decodeJwt, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { AppError, UnauthenticatedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { CustomerCalls } from '../../upstream/woo-rest/customers.js';
import type { SignedIn } from './identity.js';
import type { LoginRecords } from './login-records.js';

/** Which tokens of an identity provider count, and whose they are. */
export interface BearerRules {
  issuer: string;
  audience: readonly string[];
  algorithms: readonly string[];
  userIdClaim?: string | undefined;
  emailClaim: string;
  requireVerifiedEmail: boolean;
  acceptedByShop: boolean;
  /** Claim that names the price group; absent: tokens are not asked for it. */
  groupClaim?: string | undefined;
}

/** Reads the tokens of an identity provider (OpenID Connect, OAuth 2.0). */
export interface BearerReader {
  /** Whether a token says that it comes from there; nothing is proved by that. */
  isTheirs(token: string): boolean;
  /** @throws UnauthenticatedError unless it is valid and its holder is a customer of the shop */
  identify(token: string): Promise<SignedIn>;
}

/** Log-ins whose names begin like this are the provider's to end. */
const LOGIN_PREFIX = 'bearer:';
/** Nobody gets the shop's own people by an e-mail address at some provider. */
const SHOPPER_ROLES: ReadonlySet<string> = new Set(['customer', 'subscriber']);

/** Whether a log-in came from an identity provider. */
export function isForeignLogin(loginId: string): boolean {
  return loginId.startsWith(LOGIN_PREFIX);
}

/** What the reader is made from. */
export interface BearerReaderDeps {
  rules: BearerRules;
  /** The provider's key for a token. */
  keyOf: JWTVerifyGetKey;
  customers: Pick<CustomerCalls, 'byEmail' | 'byId'>;
  records: Pick<LoginRecords, 'assertOpen'>;
  clock: Clock;
}

/** Reads tokens by the provider's own keys, and finds their holders among the shop's customers. */
export function createBearerReader({
  rules,
  keyOf,
  customers,
  records,
  clock,
}: BearerReaderDeps): BearerReader {
  const { issuer, audience, algorithms, userIdClaim, emailClaim, requireVerifiedEmail, acceptedByShop } =
    rules;
  const groupIn = (claims: JWTPayload): Pick<SignedIn, 'group'> =>
    rules.groupClaim === undefined ? {} : { group: claims[rules.groupClaim] };

  async function verified(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        issuer,
        audience: [...audience],
        algorithms: [...algorithms],
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(clock.now()),
      });
      return payload;
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new UnauthenticatedError(error instanceof errors.JWTExpired ? 'Expired token' : 'Invalid token');
    }
  }

  async function userIdOf(claims: JWTPayload): Promise<number> {
    const customer =
      userIdClaim === undefined
        ? await customerByEmail(claims)
        : await customers.byId(Number(claims[userIdClaim]));
    if (customer && SHOPPER_ROLES.has(customer.role)) return customer.id;
    throw new UnauthenticatedError('This token does not belong to a customer of the shop.');
  }

  function customerByEmail(claims: JWTPayload): ReturnType<CustomerCalls['byEmail']> {
    const email = claims[emailClaim];
    const isProven = !requireVerifiedEmail || claims.email_verified === true;
    return typeof email === 'string' && isProven ? customers.byEmail(email) : Promise.resolve(null);
  }

  return {
    isTheirs: (token) => {
      try {
        return decodeJwt(token).iss === issuer;
      } catch {
        return false;
      }
    },
    identify: async (token) => {
      const claims = await verified(token);
      const { sub = '', sid, iat = 0 } = claims;
      const loginId = loginIdOf(issuer, sub, typeof sid === 'string' ? sid : '');
      await records.assertOpen(loginId, iat * 1000);
      const credentials = acceptedByShop ? { authorization: `Bearer ${token}` } : {};
      const userId = await userIdOf(claims);
      return { kind: 'customer', userId, loginId, credentials, ...groupIn(claims) };
    },
  };
}

/** A short name for a session at the provider, which tells nothing of it: the same for the same. */
function loginIdOf(...session: readonly string[]): string {
  return LOGIN_PREFIX + createHash('sha256').update(JSON.stringify(session)).digest('base64url').slice(0, 32);
}
