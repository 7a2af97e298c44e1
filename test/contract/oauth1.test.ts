import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toQueryString, type QueryPair } from '../../src/upstream/http-client/query-string.js';
import { oauth1Header, signOAuth1 } from '../../src/upstream/woo-rest/oauth1.js';
import { readRecording } from '../support/recordings/recordings.js';

interface Recording {
  title: string;
  request: { method: string; path: string };
  response: { status: number };
}

const recordings = readRecording<Recording[]>('woocommerce-10.5/oauth1-over-http.json');

const SHOP = 'http://shop.example.test';
const KEYS = { consumerKey: `ck_${'a'.repeat(40)}`, consumerSecret: `cs_${'b'.repeat(40)}` };

/** What we send for a recorded request: the recorded path, its own parameters, its time and nonce. */
function signAgain(recorded: Recording): { path: string; signed: QueryPair[]; own: QueryPair[] } {
  const url = new URL(recorded.request.path, SHOP);
  const own = [...url.searchParams].filter(([name]) => !name.startsWith('oauth_'));
  const signed = signOAuth1(
    { method: recorded.request.method, url: `${SHOP}${url.pathname}`, query: own },
    KEYS,
    {
      nonce: url.searchParams.get('oauth_nonce')!,
      timestamp: Number(url.searchParams.get('oauth_timestamp')),
    },
  );
  return { path: url.pathname, signed, own };
}

describe('OAuth 1.0a against a recorded WooCommerce 10.5', () => {
  const accepted = recordings.find(({ title }) => title === 'signed request')!;
  const tampered = recordings.find(({ title }) => title === 'tampered signature')!;

  test('the request that WooCommerce accepted comes out byte for byte', () => {
    expect(accepted.response.status).toBe(200);
    const { path, own, signed } = signAgain(accepted);
    expect(`${path}?${toQueryString([...own, ...signed])}`).toBe(accepted.request.path);
  });

  test('the header carries the very same parameters', () => {
    const { signed } = signAgain(accepted);
    const header = oauth1Header(signed);
    expect(header.startsWith('OAuth ')).toBe(true);
    // WooCommerce's own way of reading the header.
    const read = [...header.matchAll(/(oauth_[a-z_-]*)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      decodeURIComponent(value!),
    ]);
    expect(read).toEqual(signed);
  });

  test('a signature that WooCommerce refused is not the one we make', () => {
    expect(tampered.response.status).toBe(401);
    const { signed } = signAgain(tampered);
    const sent = new URL(tampered.request.path, SHOP).searchParams.get('oauth_signature');
    expect(Object.fromEntries(signed)['oauth_signature']).not.toBe(sent);
  });

  test('method, port, query, secret, nonce and time are all part of the signature', () => {
    const request = {
      method: 'GET',
      url: `${SHOP}/wp-json/wc/v3/products`,
      query: [['per_page', '1']] as QueryPair[],
    };
    const moment = { nonce: 'n', timestamp: 1 };
    const variants = [
      signOAuth1(request, KEYS, moment),
      signOAuth1({ ...request, method: 'POST' }, KEYS, moment),
      signOAuth1({ ...request, url: `${SHOP}:8080/wp-json/wc/v3/products` }, KEYS, moment),
      signOAuth1({ ...request, query: [['per_page', '2']] }, KEYS, moment),
      signOAuth1(request, { ...KEYS, consumerSecret: 'cs_other' }, moment),
      signOAuth1(request, KEYS, { ...moment, nonce: 'm' }),
      signOAuth1(request, KEYS, { ...moment, timestamp: 2 }),
    ];
    const signatures = variants.map((signed) => Object.fromEntries(signed)['oauth_signature']);
    expect(new Set(signatures).size).toBe(variants.length);
  });

  test('parameters are sorted by name, `a` before `a1`, and encoded twice', () => {
    const query: QueryPair[] = [['a1', '2'], ['a', 'x y']]; // prettier-ignore
    const signed = signOAuth1({ method: 'GET', url: SHOP, query }, KEYS, { nonce: 'n', timestamp: 1 });
    const base =
      'GET&http%3A%2F%2Fshop.example.test&a%3Dx%2520y%26a1%3D2%26' +
      `oauth_consumer_key%3D${KEYS.consumerKey}%26oauth_nonce%3Dn%26` +
      'oauth_signature_method%3DHMAC-SHA256%26oauth_timestamp%3D1';
    const expected = createHmac('sha256', `${KEYS.consumerSecret}&`).update(base).digest('base64');
    expect(Object.fromEntries(signed)['oauth_signature']).toBe(expected);
  });
});
