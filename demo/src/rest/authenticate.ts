import type { Caller } from './caller.js';
import { oauthHeaderParameters, type OAuth1Verifier } from './oauth1.js';
import { RestError } from './rest-error.js';

/** One consumer key pair of the shop. */
export interface KeyPair {
  key: string;
  secret: string;
  /** What it may do. Default `read_write`. */
  permissions?: 'read' | 'write' | 'read_write';
}

export interface AuthenticationRequest {
  /** The verb on the wire, which is what is signed. */
  method: string;
  /** Whether nothing is changed: also true of a POST that stands for a GET. */
  isRead: boolean;
  /** The address as the shop knows itself, without query. */
  url: string;
  query: URLSearchParams;
  authorization: string;
  /** Whether the shop believes the request came over TLS. */
  secure: boolean;
  nowSeconds: number;
}

/**
 * Tells whether a request carries one of the shop's key pairs, which may do what is asked. Over TLS they come as Basic or in the query; over plain HTTP only
 * an OAuth 1.0a signature counts and Basic is passed over in silence. An unknown key is nobody, a wrong secret or
 * signature a 401 of its own (all recorded).
 */
export function isAuthenticated(
  request: AuthenticationRequest,
  pairs: readonly KeyPair[],
  verifier: OAuth1Verifier,
): boolean {
  const pair = request.secure ? withSecret(request, pairs) : signer(request, pairs, verifier);
  if (pair === null) return false;
  const need = request.isRead ? 'read' : 'write';
  if ([need, 'read_write'].includes(pair.permissions ?? 'read_write')) return true;
  throw new RestError(
    401,
    'woocommerce_rest_authentication_error',
    `The API key provided does not have ${need} permissions.`,
  );
}

/** The consumer key that a request names; it proves nothing. */
export function consumerKeyOf(authorization: string, query: URLSearchParams): string | null {
  const signed = new Map(oauthHeaderParameters(authorization)).get('oauth_consumer_key');
  return (
    basicPair(authorization)?.key ?? signed ?? query.get('oauth_consumer_key') ?? query.get('consumer_key')
  );
}

function withSecret(
  { query, authorization }: AuthenticationRequest,
  pairs: readonly KeyPair[],
): KeyPair | null {
  const given = basicPair(authorization) ?? {
    key: query.get('consumer_key') ?? '',
    secret: query.get('consumer_secret') ?? '',
  };
  const pair = pairs.find(({ key }) => key === given.key);
  if (!pair) return null;
  if (given.secret === pair.secret) return pair;
  throw new RestError(401, 'woocommerce_rest_authentication_error', 'Consumer secret is invalid.');
}

function basicPair(authorization: string): KeyPair | null {
  const encoded = /^basic\s+(\S+)/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const [key = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  return { key, secret: secret.join(':') };
}

function signer(
  request: AuthenticationRequest,
  pairs: readonly KeyPair[],
  verifier: OAuth1Verifier,
): KeyPair | null {
  const { method, url, query, authorization, nowSeconds } = request;
  const parameters: [string, string][] = [...query, ...oauthHeaderParameters(authorization)];
  const consumer = parameters.find(([name]) => name === 'oauth_consumer_key')?.[1];
  if (consumer === undefined) return null;
  const pair = pairs.find(({ key }) => key === consumer);
  if (!pair) {
    throw new RestError(401, 'woocommerce_rest_authentication_error', 'Consumer key is invalid.');
  }
  verifier.verify({ method, url, parameters }, pair.secret, nowSeconds);
  return pair;
}

/** What WooCommerce says to strangers and, by another status, to users: about lists and single resources in different words. */
export function cannotView(path: string, caller: Caller): RestError {
  const message = /\/\d+$/.test(path)
    ? 'Sorry, you cannot view this resource.'
    : 'Sorry, you cannot list resources.';
  return new RestError(caller.kind === 'user' ? 403 : 401, 'woocommerce_rest_cannot_view', message);
}
