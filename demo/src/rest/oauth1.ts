import { createHmac, timingSafeEqual } from 'node:crypto';
import { RestError } from './rest-error.js';

const WINDOW_SECONDS = 15 * 60;
const HASHES: Record<string, string> = { 'HMAC-SHA256': 'sha256', 'HMAC-SHA1': 'sha1' };

/** A request as OAuth 1.0a signs it: the verb on the wire, the address without query, and all query parameters. */
export interface SignedRequest {
  method: string;
  url: string;
  /** Query parameters in the order of the wire, with those of an `Authorization: OAuth` header. */
  parameters: [name: string, value: string][];
}

/** One-legged OAuth 1.0a as WooCommerce checks it on plain HTTP. Remembers nonces for fifteen minutes. */
export class OAuth1Verifier {
  readonly #usedNonces = new Map<string, number>();

  /** Returns nothing when the signature is right, else throws the 401 that WooCommerce answers. */
  verify(request: SignedRequest, secret: string, nowSeconds: number): void {
    const parameters = new Map(request.parameters);
    const need = (name: string): string => {
      const value = parameters.get(name);
      if (value) return value;
      throw refusal(`Missing OAuth parameter ${name}`, 'woocommerce_rest_authentication_missing_parameter');
    };
    const hash = HASHES[need('oauth_signature_method')];
    if (hash === undefined) throw refusal('Invalid signature - signature method is invalid.');
    const expected = createHmac(hash, `${secret}&`).update(baseString(request)).digest('base64');
    if (!sameText(expected, need('oauth_signature'))) {
      throw refusal('Invalid signature - provided signature does not match.');
    }
    this.#checkAge(Number(need('oauth_timestamp')), need('oauth_nonce'), nowSeconds);
  }

  #checkAge(timestamp: number, nonce: string, nowSeconds: number): void {
    if (!(Math.abs(nowSeconds - timestamp) <= WINDOW_SECONDS)) throw refusal('Invalid timestamp.');
    for (const [used, at] of this.#usedNonces)
      if (at < nowSeconds - WINDOW_SECONDS) this.#usedNonces.delete(used);
    if (this.#usedNonces.has(nonce)) throw refusal('Invalid nonce - nonce has already been used.');
    this.#usedNonces.set(nonce, timestamp);
  }
}

/** The `oauth_*` parameters of an `Authorization: OAuth …` header; empty when it is another scheme. */
export function oauthHeaderParameters(authorization: string): [string, string][] {
  if (!/^oauth\s/i.test(authorization)) return [];
  return [...authorization.matchAll(/(oauth_\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    decodeURIComponent(value),
  ]);
}

/** `METHOD&url&parameters`, each percent-encoded (RFC 5849 section 3.4.1); parameters sorted by encoded name and value. */
function baseString({ method, url, parameters }: SignedRequest): string {
  const sorted = parameters
    .filter(([name]) => name !== 'oauth_signature')
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .sort();
  return [method, percentEncode(url), percentEncode(sorted.join('&'))].join('&');
}

function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sameText(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function refusal(message: string, code = 'woocommerce_rest_authentication_error'): RestError {
  return new RestError(401, code, message);
}
