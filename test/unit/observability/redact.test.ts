import { describe, expect, it } from 'vitest';
import { redactText } from '../../../src/observability/redact.js';

describe('redactText', () => {
  it.each([
    ['key ck_0123456789abcdef refused', 'key ck_[hidden] refused'],
    ['cs_0123456789abcdef', 'cs_[hidden]'],
    ['sent Basic Y2tfYTpjc19i as asked', 'sent Basic [hidden] as asked'],
    ['bearer abc.def-ghi~jkl+/=', 'bearer [hidden]'],
    ['Authorization: Digest username="x"', 'Authorization: [hidden]'],
    ['{"authorization":"Basic Y2tf","accept":"*/*"}', '{"authorization":"[hidden]","accept":"*/*"}'],
    ['Cookie: a=1; b=2', 'Cookie: [hidden]'],
    ['set-cookie: session=abc; HttpOnly', 'set-cookie: [hidden]'],
    ['wordpress_logged_in_3f2a=bob%7C17 rest', 'wordpress_logged_in_3f2a=[hidden] rest'],
    ['wp_woocommerce_session_12=t_ab; x', 'wp_woocommerce_session_12=[hidden]; x'],
    ['Cart-Token: eyJ.x', 'Cart-Token: [hidden]'],
    ['oauth_signature="a%2Bb%3D", oauth_nonce=xyz&q=1', 'oauth_signature=[hidden], oauth_nonce=[hidden]&q=1'],
    [
      '/wp-json/wc/v3?consumer_key=x1&consumer_secret=y2&page=3',
      '/wp-json/wc/v3?consumer_key=[hidden]&consumer_secret=[hidden]&page=3',
    ],
    ['?api_key=x1&access_token=y2#z', '?api_key=[hidden]&access_token=[hidden]'],
    ['{"password":"pa ss"}', '{"password":"[hidden]"}'],
    ['https://user:word@shop.example/a', 'https://[hidden]@shop.example/a'],
    ['mail to bob.o+x@mail.example.com, please', 'mail to [e-mail], please'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln end', 'token [hidden] end'],
  ])('hides what is secret in %j', (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  it.each([
    'GET /wp-json/wc/v3/products?include=1,2&per_page=100 answered 200 in 43 ms',
    'Syntax Error: Unexpected token: "}"',
    'the basic and the bearer',
    'sku backpack_blue, price 12.50 @ 3, packs_of_3',
    'Ünïcödé – “quotes” € 漢字',
  ])('leaves %j as it is', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('keeps everything on one line and writes control characters out', () => {
    expect(redactText('a\r\nlevel=50 fake\tb\u001b[31mred\u0000\u0085\u2028\u202e')).toBe(
      'a\\r\\nlevel=50 fake\\tb\\u001b[31mred\\u0000\\u0085\\u2028\\u202e',
    );
  });

  it('cuts very long text, and is quick with text made to be slow', () => {
    expect(redactText('x'.repeat(1_000_000)).length).toBeLessThan(11_000);
    const begin = performance.now();
    for (const hostile of ['eyJ', 'a.', '://', 'a@', 'cookie: ', 'oauth_', 'token=', 'basic ', '"']) {
      redactText(hostile.repeat(1_000_000 / hostile.length));
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
