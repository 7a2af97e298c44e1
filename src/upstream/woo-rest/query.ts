import type { HttpRequest } from '../http/http-client.js';
import { queryPairs, toQueryString, type QueryValue } from '../http/query-string.js';

/** Parameters of a WordPress REST route: lists as commas, `undefined` left out, PHP's brackets in names allowed. */
export type Query = Readonly<Record<string, QueryValue>>;

/**
 * Longest path and query sent as such. Servers refuse URLs at 4 to 8 KB, some firewalls at 2; and
 * WordPress repeats long queries in its `Link` header.
 */
const LONGEST_URL = 2_000;

/**
 * A read. Too long for a URL, it goes as a POST that WordPress takes for a GET, its parameters in a
 * JSON body (WordPress 6.9; a read-only key suffices).
 * @param path encoded
 */
export function readRequest(path: string, query: Query, resource: string): HttpRequest {
  const length = path.length + toQueryString(queryPairs(query)).length + 1;
  if (length <= LONGEST_URL) return { method: 'GET', path, query, resource };
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
