import { isObject } from '../decode/decoder.js';
import { headerOf, type AnswerHeaders } from '../http-client/answer.js';
import type { HttpRequest } from '../http-client/http-client.js';
import { bodyRequest, type Query } from './query.js';

/** How long a list is. */
export interface ListCounts {
  total: number;
  totalPages: number;
}

/** WordPress's own page size. */
const DEFAULT_PAGE_SIZE = 10;

/** What the headers of a page say; null when they do not, as behind a cache that drops them. */
export function countsInHeaders(headers: AnswerHeaders): ListCounts | null {
  const total = countOf(headerOf(headers, 'x-wp-total'));
  const totalPages = countOf(headerOf(headers, 'x-wp-totalpages'));
  return total === null || totalPages === null ? null : { total, totalPages };
}

/** Asks for the length of the list that `query` is a page of; WordPress (6.9) then puts its headers into the body. */
export function countsRequest(path: string, query: Query, resource: string): HttpRequest {
  const list = { ...query, page: undefined, offset: undefined, per_page: 1, _fields: 'id' };
  return { ...bodyRequest(path, list, resource), query: { _envelope: 1 } };
}

/** The answer to a `countsRequest`; null when it is none. */
export function countsInEnvelope(body: object, { per_page: size }: Query): ListCounts | null {
  const headers = isObject(body) && 'headers' in body && isObject(body.headers) ? body.headers : {};
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-wp-total') ?? [];
  const total = countOf(value);
  return total === null ? null : { total, totalPages: Math.ceil(total / Number(size ?? DEFAULT_PAGE_SIZE)) };
}

function countOf(value: unknown): number | null {
  return /^\d{1,15}$/.test(String(value)) ? Number(value) : null;
}
