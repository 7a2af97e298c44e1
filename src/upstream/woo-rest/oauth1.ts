import { createHmac } from 'node:crypto';
import { percentEncode } from '../../lib/percent-encode.js';
import type { AuthorizeRequest } from '../http-client/outgoing.js';
import type { QueryPair } from '../http-client/query-string.js';

/** A WooCommerce REST key. */
export interface KeyPair {
  /** `ck_…` */
  consumerKey: string;
  /** `cs_…` */
  consumerSecret: string;
}

/** What makes each signature another one. WooCommerce refuses a nonce for 15 minutes after it was seen. */
export interface OAuthMoment {
  nonce: string;
  /** Seconds since the epoch. */
  timestamp: number;
}

/**
 * Signs a request as WooCommerce wants it over plain HTTP: OAuth 1.0a (RFC 5849) without a token,
 * HMAC-SHA256. A JSON body is not part of the signature.
 * @returns the `oauth_…` parameters, for the query or for a header
 */
export function signOAuth1(request: AuthorizeRequest, keys: KeyPair, moment: OAuthMoment): QueryPair[] {
  const parameters: QueryPair[] = [
    ['oauth_consumer_key', keys.consumerKey],
    ['oauth_nonce', moment.nonce],
    ['oauth_signature_method', 'HMAC-SHA256'],
    ['oauth_timestamp', String(moment.timestamp)],
  ];
  const base = [request.method, request.url, normalized([...request.query, ...parameters])]
    .map(percentEncode)
    .join('&');
  const signature = createHmac('sha256', `${percentEncode(keys.consumerSecret)}&`)
    .update(base)
    .digest('base64');
  return [...parameters, ['oauth_signature', signature]];
}

/** The signed parameters as the value of an `Authorization` header (RFC 5849 section 3.5.1): out of URLs and access logs. */
export function oauth1Header(parameters: readonly QueryPair[]): string {
  return `OAuth ${parameters.map(([name, value]) => `${percentEncode(name)}="${percentEncode(value)}"`).join(', ')}`;
}

/** RFC 5849 section 3.4.1.3.2: encode, sort by name, then by value. */
function normalized(parameters: readonly QueryPair[]): string {
  return parameters
    .map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
    .sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]))
    .map((pair) => pair.join('='))
    .join('&');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
