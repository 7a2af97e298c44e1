import { UpstreamRefusedError } from '../../errors.js';
import type { Decoder } from '../decode/decoder.js';
import type { Oddities } from '../decode/oddities.js';
import { badAnswer } from '../http-client/faults.js';
import type { HttpClient, HttpRequest } from '../http-client/http-client.js';
import type { Answer } from '../http-client/interpret.js';
import { countsInEnvelope, countsInHeaders, countsRequest, type ListCounts } from './list-counts.js';
import { pageRequest, readRequest, type Query } from './query.js';

/** A page of a list, and how long the whole list is. */
export interface Page<T> extends ListCounts {
  /** The records of the page that can be read. */
  items: T[];
  /** The same in their places on the page; null stands for a record that cannot be read. */
  places: (T | null)[];
}

/** How many records of a page cannot be read. */
export function leftOut({ items, places }: Page<unknown>): number {
  return places.length - items.length;
}

/** Reads lists of records. A record that cannot be read is left out; all of them have an `id`. */
export interface RowReader {
  /** A list that is not paged. */
  all<T>(decoder: Decoder<T>, path: string, query: Query, resource: string): Promise<T[]>;
  /** The list that a request of one's own asks for. */
  allOf<T>(decoder: Decoder<T>, request: HttpRequest): Promise<T[]>;
  page<T>(decoder: Decoder<T>, path: string, query: Query, resource: string): Promise<Page<T>>;
  /** One record; null when there is none. */
  one<T>(decoder: Decoder<T>, path: string, query: Query, resource: string): Promise<T | null>;
  /** Writes a record and gives it as it is stored. */
  write<T>(decoder: Decoder<T>, request: HttpRequest): Promise<T>;
}

/** A reader for the routes behind `http`'s address. */
export function createRowReader(system: string, http: HttpClient, oddities: Oddities): RowReader {
  function placesOf<T>(decoder: Decoder<T>, { body, status }: Answer, resource: string): (T | null)[] {
    if (!Array.isArray(body) && !isListWithGaps(body))
      throw badAnswer({ system, resource }, 'sent an object where a list was expected', status);
    return Object.values(body).map((row: unknown) => oddities.read(decoder, row, resource) ?? null);
  }

  function recordOf<T>(decoder: Decoder<T>, { body, status }: Answer, resource: string): T {
    const read = oddities.read(decoder, body, resource);
    if (read === undefined)
      throw badAnswer({ system, resource }, 'sent a record without a numeric id', status);
    return read;
  }

  async function countsOf(answer: Answer, path: string, query: Query, resource: string): Promise<ListCounts> {
    const told = countsInHeaders(answer.headers);
    if (told) return told;
    const { body } = await http.request(countsRequest(path, query, resource));
    const asked = countsInEnvelope(body, query);
    if (asked) return asked;
    throw badAnswer(
      { system, resource },
      'did not say how many records there are (header x-wp-total; a proxy may have removed it)',
      answer.status,
    );
  }

  async function allOf<T>(decoder: Decoder<T>, request: HttpRequest): Promise<T[]> {
    const places = placesOf(decoder, await http.request(request), request.resource);
    return places.filter((row) => row !== null);
  }

  return {
    allOf,
    all: (decoder, path, query, resource) => allOf(decoder, readRequest(path, query, resource)),
    page: async (decoder, path, query, resource) => {
      const answer = await http.request(pageRequest(path, query, resource));
      const places = placesOf(decoder, answer, resource);
      const counts = await countsOf(answer, path, query, resource);
      return { items: places.filter((row) => row !== null), places, ...counts };
    },
    one: async (decoder, path, query, resource) => {
      try {
        return recordOf(decoder, await http.request(readRequest(path, query, resource)), resource);
      } catch (error) {
        if (isNoRecord(error)) return null;
        throw error;
      }
    },
    write: async (decoder, request) => recordOf(decoder, await http.request(request), request.resource),
  };
}

/** PHP writes a list as an object once a plugin took a record out of it. */
function isListWithGaps(body: object): boolean {
  const names = Object.keys(body);
  return names.length > 0 && names.every((name) => /^\d+$/.test(name));
}

/** A route that is not there answers 404 as well. */
function isNoRecord(error: unknown): boolean {
  return (
    error instanceof UpstreamRefusedError &&
    error.failure.status === 404 &&
    error.failure.upstreamCode !== 'rest_no_route'
  );
}
