import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { AppError } from '../errors.js';
import { mapMaybe } from '../lib/maybe-promise.js';
import { NOT_STORED } from '../graphql/server/graphql-exchange.js';
import { statusOf } from '../graphql/server/request-error.js';
import { type CodedBody, codeBody, isCompressible } from './compression.js';
import { HttpError } from './http-error.js';

/**
 * Sends a whole body at once, compressed when that is worth it and the caller takes it. A body that is sent several
 * times, as the same bytes, is compressed once. `headers` win over the ones every answer has.
 */
export function sendBody(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const send = ({ bytes, coding }: CodedBody) => {
    response.writeHead(status, {
      'cache-control': NOT_STORED,
      'x-content-type-options': 'nosniff',
      ...headers,
      ...(coding && { 'content-encoding': coding }),
      'content-length': bytes.length,
    });
    response.end(bytes);
  };
  if (!isCompressible(bytes, String(headers['content-type']))) {
    send({ bytes, coding: null });
    return;
  }
  response.appendHeader('vary', 'Accept-Encoding');
  void mapMaybe(codeBody(response.req, bytes), send);
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
