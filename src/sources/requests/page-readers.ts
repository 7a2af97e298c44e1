import { badAnswer, type Subject } from '../../upstream/http-client/faults.js';
import type { HttpClient, HttpRequest } from '../../upstream/http-client/http-client.js';
import { CsvFormatError, readCsv, type CsvFormat, type Table } from '../answers/read-csv.js';
import type { Page } from './read-pages.js';

/** Sends the request for one page, and makes something of its answer. Rejects with UpstreamError. */
export type PageReader = (
  client: HttpClient,
  request: HttpRequest,
) => Promise<Pick<Page, 'body' | 'headers'>>;

/**
 * Pages of JSON, whose bodies are objects or arrays.
 * @param check throws UpstreamBadAnswerError for a body of another form; the breaker counts that
 */
export function jsonPages(check: (body: unknown) => void): PageReader {
  return (client, request) =>
    client.readAs(request, (answer) => {
      check(answer.body);
      return answer;
    });
}

/**
 * Pages of CSV, whose bodies are rows.
 * @param column that every table has, so that something else is not taken for an empty one
 */
export function csvPages(format: CsvFormat, column: string | undefined, subject: Subject): PageReader {
  return (client, request) =>
    client.readTextAs({ ...request, accept: 'text/csv, text/plain;q=0.9' }, ({ text, headers }) => {
      const { columns, rows } = tableOf(text, format, subject);
      if (column !== undefined && !columns.includes(column))
        throw badAnswer(subject, `sent a table without the column "${column}"`);
      return { body: rows, headers };
    });
}

function tableOf(text: string, format: CsvFormat, subject: Subject): Table {
  try {
    return readCsv(text, format);
  } catch (error) {
    throw error instanceof CsvFormatError ? badAnswer(subject, `sent what ${error.message}`) : error;
  }
}
