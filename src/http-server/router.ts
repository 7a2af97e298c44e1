import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './http-error.js';

/** Answers one request. What it throws is answered for it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Handlers by path and method; `HEAD` is answered by `GET`'s. A path that ends in `/*` stands for all below it. */
export type Routes = Readonly<Record<string, Readonly<Partial<Record<'GET' | 'POST' | 'OPTIONS', Handler>>>>>;

/**
 * The handler of a request, by the path in front of the query string; exact paths come first.
 * @throws HttpError 404, or 405 which also sets `Allow`
 */
export function createRouter(routes: Routes) {
  const paths = new Map(
    Object.entries(routes).map(([path, methods]) => [path, new Map(Object.entries(methods))]),
  );
  const prefixes = [...paths]
    .filter(([path]) => path.endsWith('/*'))
    .map(([path, methods]) => [path.slice(0, -1), methods] as const);
  return (request: IncomingMessage, response: ServerResponse): Handler => {
    const path = pathOf(request);
    const methods = paths.get(path) ?? prefixes.find(([prefix]) => path.startsWith(prefix))?.[1];
    if (!methods) throw new HttpError(404, 'NOT_FOUND', 'There is nothing at this path.');
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
    const handler = methods.get(method);
    if (handler) return handler;
    response.setHeader('allow', [...methods.keys()].join(', '));
    throw new HttpError(405, 'BAD_USER_INPUT', 'This path does not take this method.');
  };
}

/** The path of a request, without its query string. */
export function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
