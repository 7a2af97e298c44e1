import { UpstreamRefusedError, UpstreamUnauthorizedError } from '../../errors.js';
import { systemClock } from '../../lib/clock.js';
import { percentEncode } from '../../lib/percent-encode.js';
import { unlessAborted } from '../../lib/unless-aborted.js';
import type { BreakerState } from './circuit-breaker.js';
import { badAnswer, named, type Subject } from './faults.js';
import { createHttpClient, type HttpClientOptions, type HttpRequest } from './http-client.js';
import { toQueryString } from './query-string.js';

/** Who we are to an authorization server. */
export interface ClientCredentials {
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  scope?: string | undefined;
  /** Which API the token is for, where a server wants to know (Auth0 and its like). */
  audience?: string | undefined;
  /** Where id and secret stand: in an `Authorization` header, or in the form. */
  authMethod: 'basic' | 'body';
}

/** Keeps the one token of a system, and gets another when it is time. */
export interface AccessTokens {
  /**
   * A token that is good for now. All who ask share one request for it, which goes on when one of them leaves.
   * @throws UpstreamError, or the signal's reason
   */
  get(signal: AbortSignal): Promise<string>;
  /** The API refused this token: it is not given out again. */
  drop(token: string): void;
  breakerState(): BreakerState;
  /** Ends a request under way. */
  close(): Promise<void>;
}

interface Token {
  text: string;
  /** Epoch milliseconds. */
  renewAt: number;
}

/** A token is renewed before its end by a tenth of its life, but not by more than this, in milliseconds. */
const LONGEST_LEAD_MS = 30_000;
/** A token that takes longer than its API may take serves the next who asks, if it comes within this, in milliseconds. */
const LEAST_TIMEOUT_MS = 5_000;
/** No token answer is larger. */
const MAX_TOKEN_BYTES = 65_536;

/** OAuth 2.0 client credentials (RFC 6749 section 4.4), asked for with the same care as everything else. */
export function createAccessTokens(
  credentials: ClientCredentials,
  options: Omit<HttpClientOptions, 'baseUrl' | 'headers' | 'authorize' | 'maxConcurrent' | 'maxAnswerBytes'>,
): AccessTokens {
  const { clock = systemClock, system } = options;
  const subject = { system, resource: 'token' };
  const client = createHttpClient({
    ...options,
    baseUrl: credentials.tokenUrl,
    timeoutMs: Math.max(options.timeoutMs, LEAST_TIMEOUT_MS),
    maxConcurrent: 1,
    maxAnswerBytes: MAX_TOKEN_BYTES,
    quota: undefined,
  });
  const request: HttpRequest = { ...tokenRequest(credentials), resource: subject.resource };
  let held: Token | undefined;
  let pending: Promise<Token> | undefined;

  async function fetchToken(): Promise<Token> {
    const askedAt = clock.now();
    try {
      const { body } = await client.request(request);
      return (held = readToken(body, askedAt, subject));
    } catch (error) {
      throw refusedClient(error, subject);
    } finally {
      pending = undefined;
    }
  }

  return {
    get: async (signal) => {
      if (held && clock.now() < held.renewAt) return held.text;
      const token = await unlessAborted((pending ??= fetchToken()), signal);
      return token.text;
    },
    drop: (token) => {
      if (held?.text === token) held = undefined;
    },
    breakerState: () => client.breakerState(),
    close: () => client.close(),
  };
}

function tokenRequest(credentials: ClientCredentials): Omit<HttpRequest, 'resource'> {
  const { clientId, clientSecret, scope, audience, authMethod } = credentials;
  const inBody = authMethod === 'body';
  const form = {
    grant_type: 'client_credentials',
    ...(scope !== undefined && { scope }),
    ...(audience !== undefined && { audience }),
    ...(inBody && { client_id: clientId, client_secret: clientSecret }),
  };
  // Both are encoded before they are joined (RFC 6749 section 2.3.1), so a colon in the id stays in the id.
  const pair = `${percentEncode(clientId)}:${percentEncode(clientSecret)}`;
  return {
    method: 'POST',
    path: '',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(!inBody && { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }),
    },
    body: toQueryString(Object.entries(form)),
    secrets: [clientSecret, percentEncode(clientSecret)],
    idempotent: true,
  };
}

function readToken(body: object, askedAt: number, subject: Subject): Token {
  const { access_token: text, token_type: type, expires_in: expiresIn } = body as Record<string, unknown>;
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
    throw badAnswer(subject, 'sent no access token that can be used');
  if (type !== undefined && (typeof type !== 'string' || type.toLowerCase() !== 'bearer'))
    throw badAnswer(subject, 'sent a token of another type than Bearer');
  const lifeMs = Number(expiresIn ?? Infinity) * 1_000;
  if (Number.isNaN(lifeMs)) throw badAnswer(subject, 'sent a token whose expires_in is no number');
  const leadMs = Math.min(LONGEST_LEAD_MS, lifeMs / 10);
  return { text, renewAt: askedAt + lifeMs - leadMs };
}

/** What an authorization server says when it does not want us (RFC 6749 section 5.2). */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
]);

/** A refusal with status 400 is one of our credentials, for whoever reads the error. */
function refusedClient(error: unknown, subject: Subject): unknown {
  if (!(error instanceof UpstreamRefusedError)) return error;
  const { error: code } = (error.words.body ?? {}) as { error?: unknown };
  if (!REFUSALS.has(code)) return error;
  return new UpstreamUnauthorizedError(
    `${named(subject)} refused our credentials (${String(code)}).`,
    error.failure,
  );
}
