import { isLoopbackHost } from '../../lib/is-loopback-host.js';
import { randomBytes } from 'node:crypto';
import { ConfigError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { Authorize } from '../http-client/outgoing.js';
import { oauth1Header, signOAuth1, type KeyPair } from './oauth1.js';

/** A nonce that has not been used before. */
export function randomNonce(): string {
  return randomBytes(16).toString('hex');
}

/**
 * How to show WooCommerce our keys: Basic over TLS, OAuth 1.0a over plain HTTP, where WooCommerce
 * ignores Basic (10.5). Always in a header, never in the URL.
 * @param allowPlainHttp answers travel readable for everybody on the way; only loopback does without this
 * @throws ConfigError when the address must not be used
 */
export function wooAuthorizer(
  url: URL,
  keys: KeyPair,
  allowPlainHttp: boolean,
  clock: Clock,
  nonce: () => string,
): Authorize {
  if (url.protocol === 'https:') {
    const token = Buffer.from(`${keys.consumerKey}:${keys.consumerSecret}`).toString('base64');
    return () => ({ headers: { authorization: `Basic ${token}` } });
  }
  if (url.protocol !== 'http:')
    throw new ConfigError([`The shop's address must begin with https://, not ${url.protocol}`]);
  if (!allowPlainHttp && !isLoopbackHost(url.hostname)) {
    throw new ConfigError([
      `The shop's address ${url.origin} is plain HTTP: use https://, or set allowPlainHttp when the network is trusted`,
    ]);
  }
  return (request) => {
    const moment = { nonce: nonce(), timestamp: Math.floor(clock.now() / 1000) };
    return { headers: { authorization: oauth1Header(signOAuth1(request, keys, moment)) } };
  };
}
