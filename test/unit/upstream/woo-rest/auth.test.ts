import { expect, test } from 'vitest';
import { ConfigError } from '../../../../src/errors.js';
import { randomNonce, wooAuthorizer } from '../../../../src/upstream/woo-rest/auth.js';

const KEYS = { consumerKey: 'ck_1', consumerSecret: 'cs_1' };
const CLOCK = { now: () => 1_000 };
const REQUEST = { method: 'GET', url: 'https://shop.example/wp-json/wc/v3/products', query: [] };

test('over TLS the keys go as Basic, in a header and nowhere else', () => {
  const authorize = wooAuthorizer(new URL('https://shop.example'), KEYS, false, CLOCK, randomNonce);
  expect(authorize(REQUEST)).toEqual({
    headers: { authorization: `Basic ${Buffer.from('ck_1:cs_1').toString('base64')}` },
  });
});

test.each([
  'http://localhost:8080',
  'http://shop.localhost',
  'http://127.0.0.1',
  'http://127.8.8.8:81',
  'http://[::1]:80',
])('%s is this machine: plain HTTP is fine, signed', (url) => {
  const authorize = wooAuthorizer(new URL(url), KEYS, false, CLOCK, () => 'n');
  expect(authorize(REQUEST).headers?.['authorization']).toMatch(
    /^OAuth .*oauth_nonce="n".*oauth_timestamp="1"/,
  );
  expect(authorize(REQUEST).query).toBeUndefined();
});

test.each([
  'http://shop.example',
  'http://10.0.0.1',
  'http://localhost.evil.example',
  'http://127.0.0.1.example',
])('%s needs permission', (url) => {
  expect(() => wooAuthorizer(new URL(url), KEYS, false, CLOCK, randomNonce)).toThrow(ConfigError);
  expect(() => wooAuthorizer(new URL(url), KEYS, true, CLOCK, randomNonce)).not.toThrow();
});

test('no nonce comes twice', () => {
  expect(new Set(Array.from({ length: 1_000 }, randomNonce)).size).toBe(1_000);
});
