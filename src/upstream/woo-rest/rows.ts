import { UpstreamRefusedError } from '../../errors.js';
import { headerOf } from '../http-client/answer.js';
import { badAnswer, type Subject } from '../http-client/faults.js';
import type { HttpClient } from '../http-client/http-client.js';
import type { Answer } from '../http-client/interpret.js';
import { pageRequest, readRequest, type Query } from './query.js';

/** A page of a list, and how long the whole list is. */
export interface Page<T> {
  items: T[];
  total: number;
  totalPages: number;
}

/** Reads lists of records and checks their shape as far as everything else relies on it. */
export interface RowReader {
  /** A list that is not paged. */
  all<T extends { id: number }>(path: string, query: Query, resource: string): Promise<T[]>;
  page<T extends { id: number }>(path: string, query: Query, resource: string): Promise<Page<T>>;
  /** One record; null when there is none. */
  one<T extends { id: number }>(path: string, query: Query, resource: string): Promise<T | null>;
  /** Writes a record and gives it as it is stored. Never sent twice. */
  create<T extends { id: number }>(path: string, record: object, resource: string): Promise<T>;
}

/** A reader for the routes behind `http`'s address. */
export function createRowReader(system: string, http: HttpClient): RowReader {
  return {
    async all<T extends { id: number }>(path: string, query: Query, resource: string): Promise<T[]> {
      const answer = await http.request(readRequest(path, query, resource));
      return rowsOf<T>(answer, { system, resource });
    },
    async page<T extends { id: number }>(path: string, query: Query, resource: string): Promise<Page<T>> {
      const subject = { system, resource };
      const answer = await http.request(pageRequest(path, query, resource));
      return {
        items: rowsOf<T>(answer, subject),
        total: countOf(answer, 'x-wp-total', subject),
        totalPages: countOf(answer, 'x-wp-totalpages', subject),
      };
    },
    async one<T extends { id: number }>(path: string, query: Query, resource: string): Promise<T | null> {
      try {
        const { body, status } = await http.request(readRequest(path, query, resource));
        if (!hasId(body)) throw badAnswer({ system, resource }, 'sent a record without a numeric id', status);
        return body as T;
      } catch (error) {
        if (isNoRecord(error)) return null;
        throw error;
      }
    },
    async create<T extends { id: number }>(path: string, record: object, resource: string): Promise<T> {
      const { body, status } = await http.request({ method: 'POST', path, body: record, resource });
      if (!hasId(body)) throw badAnswer({ system, resource }, 'sent a record without a numeric id', status);
      return body as T;
    },
  };
}

function rowsOf<T extends { id: number }>({ body, status }: Answer, subject: Subject): T[] {
  if (!Array.isArray(body)) throw badAnswer(subject, 'sent an object where a list was expected', status);
  if (!body.every(hasId)) throw badAnswer(subject, 'sent a list with a record without a numeric id', status);
  return body as T[];
}

/** A route that is not there answers 404 as well. */
function isNoRecord(error: unknown): boolean {
  return (
    error instanceof UpstreamRefusedError &&
    error.failure.status === 404 &&
    error.failure.upstreamCode !== 'rest_no_route'
  );
}

function hasId(row: unknown): row is { id: number } {
  return typeof row === 'object' && row !== null && 'id' in row && Number.isSafeInteger(row.id);
}

function countOf({ headers, status }: Answer, name: string, subject: Subject): number {
  const value = headerOf(headers, name) ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  throw badAnswer(
    subject,
    `did not say how many records there are (header ${name}; a proxy may have removed it)`,
    status,
  );
}
