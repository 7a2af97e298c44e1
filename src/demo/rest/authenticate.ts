import type { Caller } from './caller.js';
import { oauthHeaderParameters, type OAuth1Verifier } from './oauth1.js';
import { RestError } from './rest-error.js';

/** One consumer key pair of the shop. */
export interface KeyPair {
  key: string;
  secret: string;
}

export interface AuthenticationRequest {
  method: string;
  /** The address as the shop knows itself, without query. */
  url: string;
  query: URLSearchParams;
  authorization: string;
  /** Whether the shop believes the request came over TLS. */
  secure: boolean;
  nowSeconds: number;
}

/**
 * Tells whether a request carries the shop's keys. Over TLS they come as Basic or in the query; over plain HTTP only
 * an OAuth 1.0a signature counts and Basic is passed over in silence. An unknown key is nobody, a wrong secret or
 * signature a 401 of its own (all recorded).
 */
export function isAuthenticated(
  request: AuthenticationRequest,
  keys: KeyPair,
  verifier: OAuth1Verifier,
): boolean {
  return request.secure ? hasSecret(request, keys) : isSigned(request, keys, verifier);
}

function hasSecret({ query, authorization }: AuthenticationRequest, keys: KeyPair): boolean {
  const given = basicPair(authorization) ?? {
    key: query.get('consumer_key') ?? '',
    secret: query.get('consumer_secret') ?? '',
  };
  if (given.key !== keys.key) return false;
  if (given.secret === keys.secret) return true;
  throw new RestError(401, 'woocommerce_rest_authentication_error', 'Consumer secret is invalid.');
}

function basicPair(authorization: string): KeyPair | null {
  const encoded = /^basic\s+(\S+)/i.exec(authorization)?.[1];
  if (encoded === undefined) return null;
  const [key = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  return { key, secret: secret.join(':') };
}

function isSigned(request: AuthenticationRequest, keys: KeyPair, verifier: OAuth1Verifier): boolean {
  const { method, url, query, authorization, nowSeconds } = request;
  const parameters: [string, string][] = [...query, ...oauthHeaderParameters(authorization)];
  const consumer = parameters.find(([name]) => name === 'oauth_consumer_key')?.[1];
  if (consumer === undefined) return false;
  if (consumer !== keys.key) {
    throw new RestError(401, 'woocommerce_rest_authentication_error', 'Consumer key is invalid.');
  }
  verifier.verify({ method, url, parameters }, keys.secret, nowSeconds);
  return true;
}

/** What WooCommerce says to strangers and, by another status, to users: about lists and single resources in different words. */
export function cannotView(path: string, caller: Caller): RestError {
  const message = /\/\d+$/.test(path)
    ? 'Sorry, you cannot view this resource.'
    : 'Sorry, you cannot list resources.';
  return new RestError(caller.kind === 'user' ? 403 : 401, 'woocommerce_rest_cannot_view', message);
}
