import { ConfigError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { headerOf, type RawAnswer } from '../../upstream/http/answer.js';
import { badAnswer, type Subject } from '../../upstream/http/faults.js';
import { createHttpClient } from '../../upstream/http/http-client.js';
import { refusalError } from '../../upstream/http/refusals.js';
import { retryAfterMs } from '../../upstream/http/retry-after.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';

/** What an answer says of itself, by which it is known again: header names and values to ask with. */
export type Validators = Readonly<Record<string, string>>;

/** A list as it was downloaded. */
export interface Download {
  text: string;
  validators: Validators;
}

/** Downloads the list of one source. */
export interface ListDownload {
  /**
   * @param known of the list that is held; null when none is
   * @returns null when that is still the newest
   * @throws UpstreamError
   */
  get(known: Validators | null): Promise<Download | null>;
  /** Ends a download under way. */
  close(): Promise<void>;
}

/** Who is asked this seldom is asked again at its time, not kept away from. */
const NO_BREAKER = { failures: Number.MAX_SAFE_INTEGER, resetMs: 1 };

/** @throws ConfigError without an address */
export function createListDownload(
  { name, provides }: SourceConfig,
  file: FileSourceConfig,
  clock: Clock,
): ListDownload {
  if (file.url === undefined) throw new ConfigError([`sources.${name}.file.url is needed`]);
  const subject = { system: name, resource: provides };
  const client = createHttpClient({
    system: name,
    baseUrl: file.url,
    headers: { accept: 'text/csv, application/json, */*', ...file.headers },
    maxConcurrent: 1,
    timeoutMs: file.downloadTimeoutMs,
    maxAnswerBytes: file.maxBytes,
    retries: 0,
    breaker: NO_BREAKER,
    allowPrivateNetwork: file.allowPrivateNetwork,
    clock,
  });
  return {
    get: async (known) => {
      const raw = await client.requestRaw({
        method: 'GET',
        path: '',
        resource: provides,
        headers: known ?? {},
      });
      if (raw.status === 304 && known) return null;
      return downloadOf(raw, subject, clock);
    },
    close: () => client.close(),
  };
}

function downloadOf({ status, headers, text }: RawAnswer, subject: Subject, clock: Clock): Download {
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
  const etag = headerOf(headers, 'etag');
  const lastModified = headerOf(headers, 'last-modified');
  return {
    text,
    validators: {
      ...(etag !== undefined && { 'if-none-match': etag }),
      ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
    },
  };
}
