import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { startListener } from '../http/listener.js';

/** Who a token is about, and what else it says. */
export interface TokenWish {
  /** The issuer's own name for the person. */
  subject: string;
  email?: string;
  /** Default true when there is an address. */
  emailVerified?: boolean;
  /** Default `shop`. */
  audience?: string;
  /** Counted from now; negative makes one that is over. Default five minutes. */
  lifetimeSeconds?: number;
  /** More claims, and others in place of those above, such as `iss`. */
  claims?: Record<string, unknown>;
  /** `stranger` signs with a key that the issuer never published. Default `current`. */
  signedBy?: 'current' | 'stranger';
}

/** A small OpenID Connect issuer: its discovery document, its keys, and tokens for whoever a test likes. */
export interface IdentityProvider {
  /** The issuer's address, as in `iss`. */
  readonly issuer: string;
  /** The paths that were asked for, in order. */
  readonly requests: string[];
  mint(wish: TokenWish): Promise<string>;
  /** Takes a new key to sign with; the old one is published no longer. */
  rotateKey(): Promise<void>;
  stop(): Promise<void>;
}

export interface IdentityProviderOptions {
  /** 0 (the default) takes a free port. */
  port?: number;
  now?: () => Date;
}

const ALGORITHM = 'ES256';

interface SigningKey {
  id: string;
  privateKey: CryptoKey;
  publicKey: JWK;
}

/** Starts an issuer on loopback with one ES256 key. */
export async function startIdentityProvider(
  options: IdentityProviderOptions = {},
): Promise<IdentityProvider> {
  const now = options.now ?? (() => new Date());
  const requests: string[] = [];
  const stranger = await newKey('stranger');
  let rotations = 0;
  let current = await newKey('key-0');
  const listener = await startListener(options.port ?? 0, async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://issuer').pathname;
    requests.push(path);
    const body = answerTo(path, listener.url, current);
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { error: 'not_found' }));
    return Promise.resolve();
  });

  return {
    issuer: listener.url,
    requests,
    mint: (wish) => mint(wish, wish.signedBy === 'stranger' ? stranger : current, listener.url, now()),
    rotateKey: async () => {
      rotations += 1;
      current = await newKey(`key-${rotations}`);
    },
    stop: () => listener.down(),
  };
}

function answerTo(path: string, issuer: string, key: SigningKey): object | null {
  if (path === '/jwks') return { keys: [key.publicKey] };
  if (path !== '/.well-known/openid-configuration') return null;
  return {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [ALGORITHM],
  };
}

async function newKey(id: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return {
    id,
    privateKey,
    publicKey: { ...(await exportJWK(publicKey)), kid: id, alg: ALGORITHM, use: 'sig' },
  };
}

function mint(wish: TokenWish, key: SigningKey, issuer: string, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: issuer,
    sub: wish.subject,
    aud: wish.audience ?? 'shop',
    iat: issuedAt,
    exp: issuedAt + (wish.lifetimeSeconds ?? 300),
    ...(wish.email !== undefined && { email: wish.email, email_verified: wish.emailVerified ?? true }),
    ...wish.claims,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: key.id }).sign(key.privateKey);
}
