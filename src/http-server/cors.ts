import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './router.js';

/** Headers a browser may send along: what we read, and what GraphQL clients and tracing add by themselves. */
const ALLOWED_HEADERS = [
  'content-type, authorization, woocommerce-session, cart-token, idempotency-key',
  'apollo-require-preflight, x-apollo-operation-name, apollographql-client-name, apollographql-client-version',
  'traceparent, tracestate, baggage, sentry-trace',
].join(', ');
/** Headers of an answer that a page may read. */
const EXPOSED_HEADERS = 'woocommerce-session, cart-token';
/** Seconds for which a browser may remember a preflight's answer. */
const PREFLIGHT_MAX_AGE = '600';

/** Cross-origin requests (https://fetch.spec.whatwg.org/#http-cors-protocol), with cookies, as storefronts send them. */
export interface Cors {
  /** Marks an answer as readable by the request's origin, when it is one of the list. */
  mark(request: IncomingMessage, response: ServerResponse): void;
  /** Answers a preflight. */
  preflight: Handler;
}

/**
 * @param origins exact origins (`https://shop.example`); no patterns
 * @param furtherHeaders headers that a page may send beside the usual ones
 */
export function createCors(origins: readonly string[], furtherHeaders: readonly string[] = []): Cors {
  const allowed = new Set(origins);
  const allowedHeaders = [ALLOWED_HEADERS, ...furtherHeaders].join(', ');
  const mark: Cors['mark'] = (request, response) => {
    if (allowed.size === 0) return;
    response.setHeader('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !allowed.has(origin)) return;
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-expose-headers', EXPOSED_HEADERS);
  };
  return {
    mark,
    preflight: (_request, response) => {
      if (response.hasHeader('access-control-allow-origin')) {
        response.setHeader('access-control-allow-methods', 'GET, POST');
        response.setHeader('access-control-allow-headers', allowedHeaders);
        response.setHeader('access-control-max-age', PREFLIGHT_MAX_AGE);
      }
      response.writeHead(204).end();
    },
  };
}
