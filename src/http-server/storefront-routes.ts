import { sendBody } from './answer.js';
import { HttpError } from './http-error.js';
import { type Handler, pathOf, type Routes } from './router.js';
import { INDEX, type StorefrontFiles } from './storefront-files.js';

/** The storefront at `/demo`. */
export interface StorefrontOptions {
  files: StorefrontFiles;
  /** Where the shop's pictures come from, such as `https://shop.example`. */
  shopOrigin: string;
}

/** Where the storefront is served; its build is made for this path. */
const ROOT = '/demo';
/** Files with a hash of their content in their name never change. */
const STORED_FOR_EVER = 'public, max-age=31536000, immutable';
const HASHED = 'assets/';
/** A way up, encoded or not. There is nothing to climb to, since no path is ever looked up on the disk. */
const CLIMBING = /(?:^|\/|\\|%2f|%5c)(?:\.|%2e){2}(?:\/|\\|%2f|%5c|$)/i;
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The storefront's files, and its page at every other path below: the page itself knows which one is meant. */
export function storefrontRoutes({ files, shopOrigin }: StorefrontOptions): Routes {
  const csp = contentSecurityPolicy(shopOrigin);
  const GET: Handler = (request, response) => {
    const path = pathOf(request).slice(ROOT.length + 1);
    const file = files.get(path);
    if (file && path !== INDEX) {
      sendBody(response, 200, file, {
        'content-type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        'cache-control': path.startsWith(HASHED) ? STORED_FOR_EVER : 'no-cache',
      });
      return;
    }
    const page = files.get(INDEX);
    if (!page || path.startsWith(HASHED) || CLIMBING.test(path)) {
      throw new HttpError(404, 'NOT_FOUND', 'The storefront has no such file.');
    }
    sendBody(response, 200, page, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': csp,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  };
  return { [ROOT]: { GET }, [`${ROOT}/*`]: { GET } };
}

/** Only this server's own files may run and style the page, only this server may be asked; pictures are the shop's. */
function contentSecurityPolicy(shopOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${shopOrigin}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
