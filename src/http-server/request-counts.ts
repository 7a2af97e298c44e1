import type { ServerResponse } from 'node:http';
import type { Routes } from './router.js';

/** Requests of one route that ended in one way, since the start. */
export interface RequestCount {
  /** As it is routed, `/demo/*` for all below it; `none` for paths that there is nothing at. */
  route: string;
  /** `2xx`, `4xx` … by the status, or `aborted` when the caller went away first. */
  status: string;
  requests: number;
  /** From the request's headers to the end of the answer, in milliseconds. */
  ms: number;
}

/** Counts requests by route and status. What callers choose freely is never a name, so there are few. */
export class RequestCounts {
  readonly #counts = new Map<string, RequestCount>();

  /** @param route from `createRouteNames` */
  add(route: string, { statusCode, headersSent }: ServerResponse, ms: number): void {
    const status = headersSent ? `${Math.floor(statusCode / 100)}xx` : 'aborted';
    const key = `${route} ${status}`;
    const count = this.#counts.get(key) ?? { route, status, requests: 0, ms: 0 };
    count.requests += 1;
    count.ms += ms;
    this.#counts.set(key, count);
  }

  read(): RequestCount[] {
    return [...this.#counts.values()];
  }
}

/** The name under which requests for a path are counted. */
export function createRouteNames(routes: Routes): (path: string) => string {
  const names = new Set(Object.keys(routes));
  const wildcards = [...names].filter((name) => name.endsWith('/*'));
  return (path) => {
    if (names.has(path)) return path;
    return wildcards.find((name) => path.startsWith(name.slice(0, -1))) ?? 'none';
  };
}
