import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../../lib/clock.js';
import type { Logger } from '../../observability/logger.js';
import { badAnswer } from '../http-client/faults.js';
import { createHttpClient, type HttpClient } from '../http-client/http-client.js';

/** Where an identity provider publishes its keys. */
export interface ProviderOptions {
  issuer: string;
  /** Left out: as the discovery document of the issuer says. */
  jwksUri?: string | undefined;
  /** Whether it may be this machine or in a private network. */
  allowPrivateNetwork: boolean;
  log: Logger;
  clock: Clock;
}

/** The public keys of an identity provider (RFC 7517), read when the first token comes and again when a key is unknown. */
export interface ProviderKeys {
  /** Finds the key of a token. Rejects with an UpstreamError when the provider cannot be asked. */
  keyOf: JWTVerifyGetKey;
  close(): Promise<void>;
}

/** Name of the provider in errors and logs. */
const SYSTEM = 'identity provider';
const LIMITS = {
  maxConcurrent: 2,
  timeoutMs: 5_000,
  maxAnswerBytes: 1_048_576,
  retries: 1,
  breaker: { failures: 5, resetMs: 10_000 },
};

/** Makes the reader; nothing is asked yet. */
export function createProviderKeys(options: ProviderOptions): ProviderKeys {
  const { issuer, jwksUri, allowPrivateNetwork, log, clock } = options;
  const clients: HttpClient[] = [];
  const client = (baseUrl: string): HttpClient => {
    const made = createHttpClient({ ...LIMITS, system: SYSTEM, baseUrl, allowPrivateNetwork, log, clock });
    clients.push(made);
    return made;
  };

  /** OpenID Connect Discovery 1.0, section 4. */
  async function discover(): Promise<string> {
    const resource = 'discovery document';
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const { body } = await client(address).request({ method: 'GET', path: '', resource });
    const document = body as { issuer?: unknown; jwks_uri?: unknown };
    if (document.issuer !== issuer || typeof document.jwks_uri !== 'string' || !isUsable(document.jwks_uri)) {
      throw badAnswer(
        { system: SYSTEM, resource },
        'does not name this issuer and a usable address of its keys',
      );
    }
    return document.jwks_uri;
  }

  const isUsable = (address: string): boolean =>
    URL.canParse(address) && (new URL(address).protocol === 'https:' || allowPrivateNetwork);

  async function open(): Promise<JWTVerifyGetKey> {
    const address = jwksUri ?? (await discover());
    const http = client(address);
    return createRemoteJWKSet(new URL(address), {
      [customFetch]: async () => {
        const { body } = await http.request({ method: 'GET', path: '', resource: 'keys' });
        return Response.json(body);
      },
    });
  }

  let keys: Promise<JWTVerifyGetKey> | undefined;
  return {
    keyOf: async (header, token) => {
      keys ??= open().catch((error: unknown) => {
        keys = undefined;
        throw error;
      });
      return (await keys)(header, token);
    },
    close: async () => {
      await Promise.all(clients.map((made) => made.close()));
    },
  };
}
