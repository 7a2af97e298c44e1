import type { IncomingMessage } from 'node:http';
import { sameSecret } from '../lib/same-secret.js';
import { HttpError } from './http-error.js';
import type { Handler, Routes } from './router.js';

/** The header in which a router proves that it is the one; `Authorization` stays the shopper's. */
const HEADER = 'x-gateway-secret';

/** The router in front of the server. */
export interface Gateway {
  /** Whether a request came from it. False for every request when no secret is set. */
  sent(request: IncomingMessage): boolean;
  /** Routes that only it may use; nothing of anybody else's request is read. Open when no secret is set. */
  guard(routes: Routes): Routes;
}

/** @param secrets those that count now: one, or two while they are exchanged; none leaves everything open */
export function createGateway(secrets: readonly string[]): Gateway {
  const sent = ({ headers }: IncomingMessage): boolean => {
    const given = headers[HEADER];
    if (typeof given !== 'string') return false;
    // All are compared: the time must not tell which of them it was.
    return secrets.map((secret) => sameSecret(given, secret)).includes(true);
  };
  const guarded =
    (handler: Handler): Handler =>
    (request, response) => {
      if (!sent(request)) throw new HttpError(401, 'UNAUTHENTICATED', 'Only the gateway is answered here.');
      return handler(request, response);
    };
  return {
    sent,
    guard: (routes) => {
      if (secrets.length === 0) return routes;
      return mapValues(routes, (methods) => mapValues(methods, guarded));
    },
  };
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
