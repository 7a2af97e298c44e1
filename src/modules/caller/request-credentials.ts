import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHead } from '../../lib/request-head.js';
import type { KeyPair } from '../../upstream/woo-rest/oauth1.js';

/** What storefronts send before they have a token. */
const NO_TOKENS = new Set(['', 'undefined', 'null', 'false']);

/** The token of `Authorization: Bearer …`. None for other schemes and for what stands for none. */
export function bearerToken({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  const token = /^\s*bearer(?:\s+(.*))?$/i.exec(authorization)?.[1]?.trim() ?? '';
  return NO_TOKENS.has(token.toLowerCase()) ? undefined : token;
}

/** Whether a request says who its user is, be it true or not. */
export function presentsUser(headers: IncomingHttpHeaders, cookieName: string): boolean {
  return bearerToken(headers) !== undefined || cookieOf(headers.cookie, cookieName) !== undefined;
}

/**
 * A key pair of the shop, sent as `Authorization: Basic` the way WooCommerce takes it over TLS. Other
 * names and passwords are none: they may be meant for a proxy in front of us.
 */
export function keyPair({ authorization = '' }: IncomingHttpHeaders): KeyPair | undefined {
  const encoded = /^\s*basic\s+(\S+)\s*$/i.exec(authorization)?.[1] ?? '';
  const [consumerKey = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  if (!consumerKey.startsWith('ck_')) return undefined;
  return { consumerKey, consumerSecret: secret.join(':') };
}

/**
 * The value of our cookie, if the request may be taken for its owner's own doing: JSON, which no form can
 * send, from a page of this very origin or of an allowed one, or from no page at all.
 * @param origins exact origins that may call from a browser
 */
export function trustedCookie(
  { headers, secure }: Pick<RequestHead, 'headers' | 'secure'>,
  name: string,
  origins: ReadonlySet<string>,
): string | undefined {
  const value = cookieOf(headers.cookie, name);
  if (value === undefined || !/^application\/json\b/i.test(headers['content-type'] ?? '')) return undefined;
  const { origin, host = '' } = headers;
  const site = headers['sec-fetch-site'];
  if (origin === undefined) return site === undefined || site === 'same-origin' ? value : undefined;
  return origins.has(origin) || origin === `${secure ? 'https' : 'http'}://${host}` ? value : undefined;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const separator = part.indexOf('=');
    if (part.slice(0, separator).trim() === name) return part.slice(separator + 1).trim() || undefined;
  }
  return undefined;
}
