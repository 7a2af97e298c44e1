import { UpstreamUnauthorizedError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { DeadlineError, withDeadline } from '../../lib/deadline.js';
import type { Logger } from '../../observability/logger.js';
import type { BreakerState } from '../../upstream/http/circuit-breaker.js';
import { createTokenKeeper, type TokenKeeper } from '../../upstream/http/client-credentials.js';
import { badAnswer, timeoutFault, type Subject } from '../../upstream/http/faults.js';
import { createHttpClient, type HttpClient, type HttpRequest } from '../../upstream/http/http-client.js';
import type { Authorize } from '../../upstream/http/outgoing.js';
import { CsvFormatError, readCsv } from '../answers/read-csv.js';
import { callQuotaOf } from '../call-quota.js';
import type { HttpLimitsConfig, HttpRequestConfig } from '../source-config.js';
import { readPages, type Page, type PageAt, type PagedAnswer } from './read-pages.js';
import type { RequestTemplate, TemplateValues } from './request-template.js';

/** What is read, and how hard its system may be asked. */
export interface HttpReaderOptions extends PagedAnswer {
  http: HttpRequestConfig & Omit<HttpLimitsConfig, 'batchSize'>;
  template: RequestTemplate;
  /** Throws UpstreamBadAnswerError for a page of JSON that is of another form; the breaker counts that. */
  check: (body: unknown) => void;
  /** CSV: a column that every table has, so that something else is not taken for an empty one. */
  column?: string | undefined;
  log: Logger;
  clock: Clock;
}

/** Reads whole answers of one system: with its credentials, over all pages, JSON or CSV. */
export interface HttpReader {
  /**
   * @param values what the placeholders stand for, but for `page`
   * @param timeoutMs for everything: token, queue, quota, tries and pages
   * @returns the body of each page: an object or array of JSON, or the rows of CSV
   * @throws UpstreamError; BadInputError for a key that no path can carry
   */
  read(values: TemplateValues, timeoutMs: number): Promise<unknown[]>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/** Makes a reader of what the configuration says. */
export function createHttpReader(options: HttpReaderOptions): HttpReader {
  const { http, template, subject, log, clock } = options;
  const { timeoutMs, maxAnswerBytes, retries, breaker, allowPrivateNetwork, paging } = http;
  const limits = { system: subject.system, timeoutMs, retries, breaker, allowPrivateNetwork, log, clock };
  const client = createHttpClient({
    ...limits,
    baseUrl: template.origin,
    maxConcurrent: http.concurrency,
    maxAnswerBytes,
    quota: callQuotaOf(http),
  });
  const tokens = http.oauth && createTokenKeeper(http.oauth, limits);
  const parse = http.format === 'csv' ? csvParser(client, http, options) : jsonParser(client, options);

  function requestFor(values: TemplateValues, at: PageAt, signal: AbortSignal): HttpRequest {
    const filled = template.fill({ ...values, page: 'link' in at ? null : at.value });
    const target = 'link' in at ? { path: at.link.pathname, query: linkQuery(at.link, template) } : {};
    return { ...filled, ...target, resource: subject.resource, idempotent: true, signal };
  }

  async function readPage(request: HttpRequest, signal: AbortSignal): Promise<Page> {
    const url = new URL(template.origin + request.path);
    const answer = await authorized(tokens, signal, (authorize) =>
      parse({ ...request, ...(authorize && { authorize }) }),
    );
    return { url, ...answer };
  }

  return {
    read: async (values, budgetMs) => {
      try {
        return await withDeadline(budgetMs, undefined, (signal) =>
          readPages(paging, options, (at) => readPage(requestFor(values, at, signal), signal)),
        );
      } catch (error) {
        throw error instanceof DeadlineError ? timeoutFault(subject, error.ms) : error;
      }
    },
    breakerState: () => {
      const own = client.breakerState();
      return own === 'closed' && tokens ? tokens.breakerState() : own;
    },
    close: async () => {
      await Promise.all([client.close(), tokens?.close()]);
    },
  };
}

type Parse = (request: HttpRequest) => Promise<Pick<Page, 'body' | 'headers'>>;

function jsonParser(client: HttpClient, { check }: HttpReaderOptions): Parse {
  return (request) =>
    client.readAs(request, (answer) => {
      check(answer.body);
      return answer;
    });
}

function csvParser(
  client: HttpClient,
  { delimiter }: HttpRequestConfig,
  { subject, column }: HttpReaderOptions,
): Parse {
  return async (request) => {
    const { text, headers } = await client.requestText({ ...request, accept: 'text/csv, text/plain;q=0.9' });
    const rows = tableOf(text, delimiter, subject);
    // Without rows the columns are not known by name, but the first line still has them.
    const hasColumn =
      column === undefined || (rows[0] ? Object.hasOwn(rows[0], column) : text.includes(column));
    if (!hasColumn) throw badAnswer(subject, `sent a table without the column "${column}"`);
    return { body: rows, headers };
  };
}

function tableOf(text: string, delimiter: string, subject: Subject): Record<string, string>[] {
  try {
    return readCsv(text, { delimiter });
  } catch (error) {
    throw error instanceof CsvFormatError ? badAnswer(subject, `sent what ${error.message}`) : error;
  }
}

/** A link is complete but for what every request has, such as a key; what it names itself is its own. */
function linkQuery(link: URL, { fixedQuery }: RequestTemplate): (readonly [string, string])[] {
  return [...link.searchParams, ...fixedQuery.filter(([name]) => !link.searchParams.has(name))];
}

/** Sends a request with a token, and once more with another when the first is refused: it may have been revoked. */
async function authorized<T>(
  tokens: TokenKeeper | undefined,
  signal: AbortSignal,
  send: (authorize: Authorize | undefined) => Promise<T>,
): Promise<T> {
  if (!tokens) return send(undefined);
  const token = await tokens.get(signal);
  try {
    return await send(bearer(token));
  } catch (error) {
    if (!(error instanceof UpstreamUnauthorizedError && error.failure.status === 401)) throw error;
    tokens.drop(token);
    return send(bearer(await tokens.get(signal)));
  }
}

function bearer(token: string): Authorize {
  return () => ({ headers: { authorization: `Bearer ${token}` } });
}
