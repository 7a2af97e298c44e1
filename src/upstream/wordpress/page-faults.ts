import { UpstreamRateLimitedError, UpstreamUnavailableError, type UpstreamError } from '../../errors.js';
import { systemClock } from '../../lib/clock.js';
import type { RawAnswer } from '../http-client/answer.js';
import { badAnswer, named, type Subject } from '../http-client/faults.js';
import { retryAfterMs } from '../http-client/retry-after.js';

const CAPTCHA = /captcha|turnstile/i;

/** What a page of WordPress's that is not the expected one most likely is; for the person who runs the server. */
export function unexpectedPage(answer: RawAnswer, subject: Subject, expected: string): UpstreamError {
  const { status, headers, text } = answer;
  const wait = retryAfterMs(headers, systemClock);
  const failure = { ...subject, status, ...(wait !== undefined && { retryAfterMs: wait }) };
  if (status === 429) {
    return new UpstreamRateLimitedError(`${named(subject)} asks us to slow down (429).`, failure);
  }
  if (status >= 500) {
    return new UpstreamUnavailableError(`${named(subject)} is not available (${status}).`, failure);
  }
  return badAnswer(subject, `${describe(status, text)}, not ${expected}; ${ADVICE}`, status);
}

const ADVICE =
  'see account.login in the configuration: the page may have been moved, or a plugin may be needed instead of it';

function describe(status: number, text: string): string {
  if (CAPTCHA.test(text)) return 'asks for a captcha';
  if (status === 403) return 'answered that access is forbidden (403), as a firewall does';
  if (status >= 300 && status < 400) return `redirects (${status})`;
  return `sent another page (${status})`;
}

/** Whether a page asks for what no server can give. */
export function asksForCaptcha(text: string): boolean {
  return CAPTCHA.test(text);
}
