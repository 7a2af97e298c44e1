import { UpstreamUnauthorizedError } from '../../errors.js';
import { quotaPerSecond } from '../../lib/call-quota.js';
import type { Clock } from '../../lib/clock.js';
import { DeadlineError, withDeadline } from '../../lib/deadline.js';
import type { Logger } from '../../observability/logger.js';
import type { BreakerState } from '../../upstream/http-client/circuit-breaker.js';
import {
  createAccessTokens,
  type AccessTokens,
} from '../../upstream/http-client/oauth2-client-credentials.js';
import { timeoutFault } from '../../upstream/http-client/faults.js';
import { createHttpClient, type HttpRequest } from '../../upstream/http-client/http-client.js';
import type { Authorize } from '../../upstream/http-client/outgoing.js';
import type { HttpLimitsConfig, HttpRequestConfig } from '../source-config.js';
import type { PageReader } from './page-readers.js';
import { readPages, type Page, type PageAt, type PagedAnswer } from './read-pages.js';
import type { RequestTemplate } from './request-template.js';
import type { TemplateValues } from './template-values.js';

/** What is read, and how many calls its system may get. */
export interface HttpReaderDeps extends PagedAnswer {
  http: Pick<HttpRequestConfig, 'oauth' | 'paging'> & Omit<HttpLimitsConfig, 'batchSize'>;
  template: RequestTemplate;
  log: Logger;
  clock: Clock;
}

/** Reads whole answers of one system: with its credentials, over all pages. */
export interface HttpReader {
  /**
   * @param values what the placeholders stand for, but for `page`
   * @param timeoutMs for everything: token, queue, quota, tries and pages
   * @param page called for each page, and again when a token was refused
   * @returns the body of each page
   * @throws UpstreamError; BadInputError for a key that no path can carry
   */
  read(values: TemplateValues, timeoutMs: number, page: PageReader): Promise<unknown[]>;
  breakerState(): BreakerState;
  /** Ends every request under way. */
  close(): Promise<void>;
}

/** Makes a reader of what the configuration says. */
export function createHttpReader(deps: HttpReaderDeps): HttpReader {
  const { http, template, subject, log, clock } = deps;
  const { timeoutMs, maxAnswerBytes, retries, breaker, allowPrivateNetwork, paging } = http;
  const limits = { system: subject.system, timeoutMs, retries, breaker, allowPrivateNetwork, log, clock };
  const client = createHttpClient({
    ...limits,
    baseUrl: template.origin,
    maxConcurrent: http.concurrency,
    maxAnswerBytes,
    // Counts every call that leaves: further attempts and pages included.
    quota: quotaPerSecond(http.callsPerSecond),
  });
  const tokens = http.oauth && createAccessTokens(http.oauth, limits);

  function requestFor(values: TemplateValues, at: PageAt, signal: AbortSignal): HttpRequest {
    const filled = template.fill({ ...values, page: 'link' in at ? null : at.value });
    const target = 'link' in at ? { path: at.link.pathname, query: linkQuery(at.link, template) } : {};
    return { ...filled, ...target, resource: subject.resource, idempotent: true, signal };
  }

  async function readPage(read: PageReader, request: HttpRequest, signal: AbortSignal): Promise<Page> {
    const url = new URL(template.origin + request.path);
    const answer = await authorized(tokens, signal, (authorize) =>
      read(client, { ...request, ...(authorize && { authorize }) }),
    );
    return { url, ...answer };
  }

  return {
    read: async (values, budgetMs, page) => {
      try {
        return await withDeadline(budgetMs, undefined, (signal) =>
          readPages(paging, deps, (at) => readPage(page, requestFor(values, at, signal), signal)),
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

/** A link is complete but for what every request has, such as a key; what it names itself is its own. */
function linkQuery(link: URL, { fixedQuery }: RequestTemplate): (readonly [string, string])[] {
  return [...link.searchParams, ...fixedQuery.filter(([name]) => !link.searchParams.has(name))];
}

/** Sends a request with a token, and once more with another when the first is refused: it may have been revoked. */
async function authorized<T>(
  tokens: AccessTokens | undefined,
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
