import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Clock } from './clock.js';

/** What a token is for; one kind is never taken for another. */
export type TokenKind = 'session' | 'access' | 'refresh';

/** Why a token is no good. */
export type TokenFault = 'expired' | 'invalid';

/** A token that was read. */
export type ReadToken<T> = { claims: T & JWTPayload } | { fault: TokenFault };

/** What tokens are made with. */
export interface SignedTokensDeps {
  /** At least 32 characters; the same in all processes. */
  secret: string;
  /** The shop's address: a token of another shop is refused. */
  issuer: string;
  clock: Clock;
}

/** Makes tokens that shoppers keep for us, and reads them again (RFC 7519, by `jose`). */
export interface SignedTokens {
  /** A signed token that its holder can read, as storefronts do. */
  sign(kind: TokenKind, claims: JWTPayload, lifeMs: number): Promise<string>;
  /** @param lateMs how long after its end a token still counts, in milliseconds */
  verify<T extends object>(kind: TokenKind, token: string, lateMs?: number): Promise<ReadToken<T>>;
  /** A token that only we can read, for what must not be in the browser's reach. */
  seal(kind: TokenKind, claims: JWTPayload, lifeMs: number): Promise<string>;
  open<T extends object>(kind: TokenKind, token: string): Promise<ReadToken<T>>;
}

const SIGNING = 'HS256';
const SEALING = { alg: 'dir', enc: 'A256GCM' } as const;

/** A box whose keys come from one secret, a different one for each use (RFC 5869). */
export function createSignedTokens({ secret, issuer, clock }: SignedTokensDeps): SignedTokens {
  const signingKey = deriveKey(secret, 'sign');
  const sealingKey = deriveKey(secret, 'seal');
  const expectations = (kind: TokenKind) => ({
    issuer,
    audience: kind,
    currentDate: new Date(clock.now()),
    requiredClaims: ['exp', 'iat'],
  });
  const complete = <T extends SignJWT | EncryptJWT>(token: T, kind: TokenKind, lifeMs: number): T => {
    const now = Math.floor(clock.now() / 1000);
    return token
      .setIssuer(issuer)
      .setAudience(kind)
      .setIssuedAt(now)
      .setExpirationTime(now + Math.floor(lifeMs / 1000)) as T;
  };
  return {
    sign: (kind, claims, lifeMs) =>
      complete(new SignJWT(claims), kind, lifeMs)
        .setProtectedHeader({ alg: SIGNING, typ: 'JWT' })
        .sign(signingKey),
    verify: async (kind, token, lateMs = 0) =>
      readToken(
        jwtVerify(token, signingKey, {
          ...expectations(kind),
          algorithms: [SIGNING],
          clockTolerance: lateMs / 1000,
        }),
      ),
    seal: (kind, claims, lifeMs) =>
      complete(new EncryptJWT(claims), kind, lifeMs).setProtectedHeader(SEALING).encrypt(sealingKey),
    open: async (kind, token) =>
      readToken(
        jwtDecrypt(token, sealingKey, {
          ...expectations(kind),
          keyManagementAlgorithms: [SEALING.alg],
          contentEncryptionAlgorithms: [SEALING.enc],
        }),
      ),
  };
}

function deriveKey(secret: string, use: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'woo-federation', use, 32));
}

async function readToken<T>(reading: Promise<{ payload: JWTPayload }>): Promise<ReadToken<T>> {
  try {
    return { claims: (await reading).payload as T & JWTPayload };
  } catch (error) {
    return { fault: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
}
