import { ConfigError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import type { Logger } from '../../observability/logger.js';
import { headerOf, type AnswerHeaders, type RawAnswer } from '../../upstream/http-client/answer.js';
import { badAnswer, type Subject } from '../../upstream/http-client/faults.js';
import { refusalError } from '../../upstream/http-client/refusals.js';
import { retryAfterMs } from '../../upstream/http-client/retry-after.js';
import { createItemCounter } from '../answers/answer-items.js';
import { createHttpReader, type HttpReader } from '../requests/http-reader.js';
import { requestTemplate } from '../requests/request-template.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';
import type { BodyReader } from './list-body.js';

/** What an answer says of itself, by which it is known again: header names and values to ask with. */
export type Validators = Readonly<Record<string, string>>;

/** A list as it was downloaded. */
export interface Download {
  /** One for each page. */
  bodies: readonly unknown[];
  /** Empty when it has several pages: none of them speaks for the others. */
  validators: Validators;
}

/** Downloads the list of one source. */
export interface ListDownload {
  /**
   * @param known of the last list; null when there is none
   * @returns null when that is still the newest
   * @throws UpstreamError
   */
  get(known: Validators | null): Promise<Download | null>;
  /** Ends a download under way. */
  close(): Promise<void>;
}

/** What a download is made from. */
export interface ListDownloadDeps {
  readBody: BodyReader;
  clock: Clock;
  log: Logger;
}

/** Who is asked this seldom is asked again at its time, not kept away from. */
const NO_BREAKER = { failures: Number.MAX_SAFE_INTEGER, resetMs: 1 };

/** Stands for the list that is there already. */
const NEWEST = Symbol('newest');

/** @throws ConfigError without an address */
export function createListDownload(
  config: SourceConfig,
  file: FileSourceConfig,
  { readBody, clock, log }: ListDownloadDeps,
): ListDownload {
  const subject = { system: config.name, resource: config.provides };
  const { paging, maxBytes, downloadTimeoutMs } = file;
  const reader = readerOf(config, file, { subject, clock, log });
  return {
    get: async (known) => {
      let validators: Validators = {};
      let bytesLeft = maxBytes;
      const bodies = await reader.read({}, downloadTimeoutMs, async (client, request) => {
        const raw = await client.requestRaw({
          ...request,
          accept: 'text/csv, application/json, */*',
          headers: { ...request.headers, ...known },
        });
        if (raw.status === 304 && known) return { body: NEWEST, headers: raw.headers };
        refuseBadStatus(raw, subject, clock);
        bytesLeft -= raw.bytes.length;
        if (bytesLeft < 0) throw badAnswer(subject, `sent more than the ${maxBytes} bytes allowed`);
        if (!paging) validators = validatorsOf(raw.headers);
        return { body: await readBody(raw.bytes), headers: raw.headers };
      });
      return bodies.includes(NEWEST) ? null : { bodies, validators };
    },
    close: () => reader.close(),
  };
}

function readerOf(
  { name, answer }: SourceConfig,
  file: FileSourceConfig,
  deps: { subject: Subject; clock: Clock; log: Logger },
): HttpReader {
  const { url, query, headers, maxBytes, downloadTimeoutMs } = file;
  if (url === undefined) throw new ConfigError([`sources.${name}.file.url is needed`]);
  return createHttpReader({
    ...deps,
    http: {
      ...file,
      timeoutMs: downloadTimeoutMs,
      maxAnswerBytes: maxBytes,
      concurrency: 1,
      retries: 0,
      breaker: NO_BREAKER,
    },
    template: requestTemplate(name, { url, method: 'GET', query, headers }),
    countItems: createItemCounter(answer),
  });
}

function refuseBadStatus({ status, headers }: RawAnswer, subject: Subject, clock: Clock): void {
  if (status >= 400) {
    // What else it says is not looked at, so nothing of it has to be hidden.
    const refusal = { status, body: undefined, retryAfterMs: retryAfterMs(headers, clock) };
    throw refusalError(
      subject,
      refusal,
      (words) => words,
      () => undefined,
    );
  }
  if (status < 200 || status >= 300) {
    throw badAnswer(subject, `answered ${status}; redirects are not followed`, status);
  }
}

function validatorsOf(headers: AnswerHeaders): Validators {
  const etag = headerOf(headers, 'etag');
  const lastModified = headerOf(headers, 'last-modified');
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}
