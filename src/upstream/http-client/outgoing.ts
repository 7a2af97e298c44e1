import { version } from '../../lib/version.js';
import { queryPairs, toQueryString, type QueryPair, type QueryValue } from './query-string.js';
import { ACCEPTED_ENCODINGS } from './read-body.js';

/** What an authorizer may look at. */
export interface AuthorizeRequest {
  method: string;
  /** Scheme, host, port and path, without the query. */
  url: string;
  query: readonly QueryPair[];
}

/** Adds credentials to a request. Called anew for every try, so that each gets its own nonce. */
export type Authorize = (request: AuthorizeRequest) => {
  headers?: Readonly<Record<string, string>>;
  query?: readonly QueryPair[];
};

/** What to ask for. */
export interface RequestTarget {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Behind the base address's own path; encoded, beginning with a slash, or empty. */
  path: string;
  query?: Readonly<Record<string, QueryValue>> | readonly QueryPair[];
  /** Taken for secret: they carry tokens and cookies of shoppers. */
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text is taken for JSON already, unless `headers` name another type. */
  body?: string | object;
  /** Media types that are understood; JSON unless it says otherwise. */
  accept?: string;
  /** What else of it is secret: taken out of the server's words, as headers are. */
  secrets?: readonly string[];
  /** The credentials of this request alone, in place of the client's. */
  authorize?: Authorize;
}

/** What every request to one system has in common. */
export interface Defaults {
  baseUrl: URL;
  headers: Readonly<Record<string, string>>;
  authorize: Authorize | undefined;
}

/** A request ready to be sent. */
export interface Outgoing {
  method: RequestTarget['method'];
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  body: string | null;
  /** What of it must not be repeated in messages. */
  secrets: string[];
}

/** Puts one request together. The base address keeps its own path and query. */
export function outgoing(target: RequestTarget, { baseUrl, headers, authorize }: Defaults): Outgoing {
  const path = target.path === '' ? baseUrl.pathname : baseUrl.pathname.replace(/\/+$/, '') + target.path;
  const ownQuery = [...baseUrl.searchParams];
  const query = [...ownQuery, ...queryPairs(target.query ?? {})];
  const proof =
    (target.authorize ?? authorize)?.({ method: target.method, url: baseUrl.origin + path, query }) ?? {};
  const queryString = toQueryString([...query, ...(proof.query ?? [])]);
  const { body } = target;
  return {
    method: target.method,
    path: queryString === '' ? path : `${path}?${queryString}`,
    headers: {
      accept: target.accept ?? 'application/json',
      'accept-encoding': ACCEPTED_ENCODINGS,
      'user-agent': `woo-federation/${version}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
      ...target.headers,
      ...proof.headers,
    },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    secrets: [
      ...Object.values(headers),
      ...Object.values(target.headers ?? {}),
      ...Object.values(proof.headers ?? {}),
      ...(target.secrets ?? []),
      ...[...ownQuery, ...(proof.query ?? [])].map(([, value]) => value),
    ],
  };
}
