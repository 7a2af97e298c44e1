import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { sameSecret } from '../lib/same-secret.js';
import { HttpError } from './http-error.js';
import type { Handler } from './router.js';

/** Wrong secrets from one address, after which none from it is looked at for the rest of the window. */
const WRONG_SECRETS = 10;
const WINDOW_MS = 60_000;
/** Addresses that are counted at most; those counted longest ago are forgotten. */
const COUNTED_ADDRESSES = 10_000;

/**
 * How a browser is to ask a person for the secret. `Basic` is for what only reads: browsers send it along by
 * themselves, also with requests that a foreign page makes them send.
 */
export type AdminScheme = 'Basic' | 'Bearer';

/**
 * Puts a route behind the admin secret, which is sent as `X-Admin-Secret`, as `Authorization: Bearer` or, where
 * the scheme allows it, as the password of `Authorization: Basic` with any user name.
 */
export type AdminGuard = (scheme: AdminScheme, handler: Handler) => Handler;

/** What the guard works with. */
export interface AdminGuardOptions {
  secret: string;
  /** Whose attempts are counted together: the network address of a request. */
  addressOf: (request: IncomingMessage) => string;
  /** Milliseconds of any clock that runs forward. */
  now: () => number;
}

/** The guard refuses with 401, and with 429 after too many wrong secrets in a minute, be the next one right or not. */
export function createAdminGuard({ secret, addressOf, now }: AdminGuardOptions): AdminGuard {
  const wrong = new LRUCache<string, { count: number; until: number }>({ max: COUNTED_ADDRESSES });

  function assertPatience(address: string, response: ServerResponse): void {
    const known = wrong.get(address);
    if (!known || known.count < WRONG_SECRETS) return;
    const leftMs = known.until - now();
    if (leftMs <= 0) return;
    response.setHeader('retry-after', String(Math.ceil(leftMs / 1000)));
    throw new HttpError(429, 'RATE_LIMITED', 'Too many wrong admin secrets; try again later.');
  }

  function countWrong(address: string): void {
    const known = wrong.get(address);
    const goesOn = known && known.until > now() ? known : { count: 0, until: now() + WINDOW_MS };
    wrong.set(address, { ...goesOn, count: goesOn.count + 1 });
  }

  return (scheme, handler) => (request, response) => {
    forbidOtherOrigins(response);
    const address = addressOf(request);
    assertPatience(address, response);
    const given = givenSecret(request, scheme);
    if (sameSecret(given, secret)) return handler(request, response);
    // A browser asks without any first, to hear how the secret is wanted.
    if (given !== '') countWrong(address);
    response.setHeader('www-authenticate', CHALLENGES[scheme]);
    throw new HttpError(401, 'UNAUTHENTICATED', 'The admin secret is missing or wrong.');
  };
}

const CHALLENGES: Readonly<Record<AdminScheme, string>> = {
  Basic: 'Basic realm="woo-federation: any user name, the admin secret as password", charset="UTF-8"',
  Bearer: 'Bearer',
};

/** Storefronts may call us with what the browser knows, but what is for operators their pages must not read. */
function forbidOtherOrigins(response: ServerResponse): void {
  for (const name of response.getHeaderNames())
    if (name.startsWith('access-control-')) response.removeHeader(name);
}

function givenSecret({ headers }: IncomingMessage, scheme: AdminScheme): string {
  const own = headers['x-admin-secret'];
  if (typeof own === 'string') return own;
  const [, given = '', credentials = ''] = /^(\w+) +(.+)$/.exec(headers.authorization ?? '') ?? [];
  if (given.toLowerCase() === 'bearer') return credentials;
  if (given.toLowerCase() === 'basic' && scheme === 'Basic') return passwordOf(credentials);
  return '';
}

/** RFC 7617: `user:password` in base64; the password may have colons itself. */
function passwordOf(credentials: string): string {
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  return text.slice(text.indexOf(':') + 1 || text.length);
}
