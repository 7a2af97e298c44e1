import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { startShoplessServer, type ShoplessServer } from '../../support/graphql/shopless-server.js';

const PAGE = '<!doctype html><title>The page</title>';
const SCRIPT = 'console.log(1)';
let server: ShoplessServer;
beforeAll(async () => {
  server = await startShoplessServer({
    storefront: {
      files: new Map([
        ['index.html', Buffer.from(PAGE)],
        ['assets/index-1a2b3c.js', Buffer.from(SCRIPT)],
        ['robots.txt', Buffer.from('nobody')],
      ]),
      shopOrigin: 'https://shop.example',
    },
  });
});
afterAll(() => server.stop());

/** The answer to exactly this path, which `fetch` would tidy up first. */
function ask(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request(server.url, { path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the storefront at /demo', () => {
  it.each(['/demo', '/demo/', '/demo/product/tea', '/demo/cart?x=1', '/demo/index.html'])(
    'gives the page, which is asked for anew each time, for %s',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe(PAGE);
    },
  );

  it('lets the page run only what this server serves, and show pictures of the shop', async () => {
    const policy = (await fetch(`${server.url}/demo`)).headers.get('content-security-policy');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: https://shop.example",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('has files with a hash in their name kept for ever, others not', async () => {
    const script = await fetch(`${server.url}/demo/assets/index-1a2b3c.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await script.text()).toBe(SCRIPT);
    expect((await fetch(`${server.url}/demo/robots.txt`)).headers.get('cache-control')).toBe('no-cache');
  });

  it('says that a file of an older build is gone, instead of giving the page for a script', async () => {
    expect((await ask('/demo/assets/index-old.js')).status).toBe(404);
  });

  it.each([
    '/demo/../package.json',
    '/demo/assets/../../package.json',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/demo/..\\package.json',
    '/demo/..',
  ])('does not climb out of its folder by %s', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).not.toContain('woo-federation"');
  });

  it('takes only the paths below /demo, and only reads', async () => {
    expect((await ask('/demonstration')).status).toBe(404);
    expect((await fetch(`${server.url}/demo/cart`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${server.url}/demo/cart`, { method: 'HEAD' })).status).toBe(200);
  });

  it('does not exist unless it is asked for', async () => {
    const plain = await startShoplessServer();
    cleanUp(plain.stop);
    expect((await fetch(`${plain.url}/demo`)).status).toBe(404);
    expect((await fetch(`${plain.url}/demo/cart`)).status).toBe(404);
  });
});
