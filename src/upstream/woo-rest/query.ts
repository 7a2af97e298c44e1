import { percentEncode } from '../../lib/percent-encode.js';
import type { HttpRequest } from '../http-client/http-client.js';
import { queryPairs, toQueryString, type QueryValue } from '../http-client/query-string.js';

/** Parameters of a WordPress REST route: lists as commas, `undefined` left out, PHP's brackets in names allowed. */
export type Query = Readonly<Record<string, QueryValue>>;

/** Longest path and query sent as such. Servers refuse URLs at 4 to 8 KB, some firewalls at 2. */
const LONGEST_URL = 2_000;

/**
 * Longest `Link` header to provoke. Beyond 4 KB of headers nginx answers 502 in WordPress's stead
 * (`fastcgi_buffer_size`); the others take about 600 bytes, more behind security plugins.
 */
const LONGEST_LINK = 3_000;

/**
 * A read. Too long for a URL, it goes as a POST that WordPress takes for a GET, its parameters in a
 * JSON body (WordPress 6.9; a read-only key suffices).
 * @param path encoded
 */
export function readRequest(path: string, query: Query, resource: string): HttpRequest {
  const length = path.length + toQueryString(queryPairs(query)).length + 1;
  if (length > LONGEST_URL) return bodyRequest(path, query, resource);
  return { method: 'GET', path, query, resource };
}

/**
 * A read of one page of a list. WordPress links the pages beside it, and repeats the parameters of
 * the URL in those links; those of a body it does not.
 * @param path encoded
 */
export function pageRequest(path: string, query: Query, resource: string): HttpRequest {
  const long = linkLength(path, query) > LONGEST_LINK;
  return long ? bodyRequest(path, query, resource) : readRequest(path, query, resource);
}

/** At most: each item of a list goes under a name of its own, and the Store API escapes every `&`. */
function linkLength(path: string, query: Query): number {
  const named = Object.entries(query).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((item: string | number, index) => [`${name}[${index}]`, item] as const)
      : [[name, value ?? ''] as const],
  );
  const link = named.reduce(
    (length, [name, value]) => length + percentEncode(`${name}${String(value)}`).length + '=&#038;'.length,
    path.length,
  );
  // Numbered pages have one before and one after; with an offset WordPress only sees a first page.
  return 'page' in query ? 2 * link : link;
}

/**
 * A read whose parameters go in a JSON body, which WordPress takes for a GET (WordPress 6.9): for those that
 * are too long for a URL, and for those that nobody should find in a log of URLs.
 * @param path encoded
 */
export function bodyRequest(path: string, query: Query, resource: string): HttpRequest {
  return {
    method: 'POST',
    path,
    headers: { 'x-http-method-override': 'GET' },
    body: nested(query),
    resource,
    idempotent: true,
  };
}

type Nested = { [key: string]: string | Nested };

/**
 * The values as a URL would carry them (WooCommerce takes `sku` or `category` as one text only), with
 * PHP's brackets spelt out: `a[0][b]` is `{ a: { 0: { b } } }` in JSON.
 */
function nested(query: Query): Nested {
  const root: Nested = {};
  for (const [name, value] of queryPairs(query)) {
    const steps = name.split(/[[\]]+/).filter((step) => step !== '');
    const last = steps.pop() ?? name;
    let place = root;
    for (const step of steps) place = (place[step] ??= {}) as Nested;
    place[last] = value;
  }
  return root;
}
