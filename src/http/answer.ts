import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { AppError } from '../errors.js';
import { NOT_STORED } from '../graphql/server/graphql-exchange.js';
import { statusOf } from '../graphql/server/request-error.js';
import { HttpError } from './http-error.js';

/** Sends a whole body at once. `headers` win over the ones every answer has. */
export function sendBody(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    'cache-control': NOT_STORED,
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-length': bytes.length,
  });
  response.end(bytes);
}

/** Sends a value as JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  sendBody(response, status, `${JSON.stringify(value)}\n`, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
}

/** Sends an error of ours in the shape GraphQL clients read: `{ errors: [{ message, extensions: { code } }] }`. */
export function sendError(
  response: ServerResponse,
  error: AppError,
  headers: OutgoingHttpHeaders = {},
): void {
  const status = error instanceof HttpError ? error.status : statusOf(error);
  sendJson(
    response,
    status,
    { errors: [{ message: error.message, extensions: { code: error.code } }] },
    headers,
  );
}
