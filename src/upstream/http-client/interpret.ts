import { UpstreamUnavailableError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { headerOf, type AnswerHeaders, type RawAnswer } from './answer.js';
import { badAnswer, named, type Subject } from './faults.js';
import { parseJson } from './parse-json.js';
import { refusalError } from './refusals.js';
import { retryAfterMs } from './retry-after.js';

/** A good answer: its status is 2xx and its body is JSON. */
export interface Answer {
  status: number;
  headers: AnswerHeaders;
  /** An object or an array. */
  body: object;
  /** Characters printed before the JSON. */
  noise: number;
}

/** What it takes to understand an answer. */
export interface Reading {
  subject: Subject;
  clock: Clock;
  /** Takes our secrets out of the server's words. */
  hide: (text: string) => string;
  /** Advice for an error code of the server's. */
  hint: (upstreamCode: string) => string | undefined;
}

/**
 * Reads JSON out of a good answer.
 * @throws UpstreamBadAnswerError for redirects and everything that is no JSON, UpstreamUnavailableError for a guard in
 *   front of the system, otherwise what the status stands for
 */
export function interpret(raw: RawAnswer, reading: Reading): Answer {
  refuseBadStatus(raw, reading);
  const json = parseJson(raw.text);
  if (!json) throw badAnswer(reading.subject, describe(raw, 'JSON'), raw.status);
  return { status: raw.status, headers: raw.headers, body: json.value, noise: json.noise };
}

/**
 * The text of a good answer.
 * @throws UpstreamBadAnswerError for redirects, HTML and nothing at all, otherwise what the status stands for
 */
export function interpretText(raw: RawAnswer, reading: Reading): RawAnswer {
  refuseBadStatus(raw, reading);
  if (raw.text.trim() === '' || isMarkup(raw))
    throw badAnswer(reading.subject, describe(raw, 'text'), raw.status);
  return raw;
}

function refuseBadStatus(raw: RawAnswer, reading: Reading): void {
  const { status, headers, text } = raw;
  if (status < 200 || (status >= 300 && status < 400))
    throw redirectError({ status, headers }, reading.subject);
  if (status < 400) return;
  if (isGuard(raw)) throw guardError(status, reading.subject);
  const refusal = {
    status,
    body: parseJson(text)?.value,
    retryAfterMs: retryAfterMs(headers, reading.clock),
  };
  throw refusalError(reading.subject, refusal, reading.hide, reading.hint);
}

/** Whether a refusal comes from something in front of the system: WordPress and its like refuse in JSON. */
function isGuard(raw: RawAnswer): boolean {
  return (raw.status === 401 || raw.status === 403) && isMarkup(raw);
}

function guardError(status: number, subject: Subject): Error {
  return new UpstreamUnavailableError(
    `${named(subject)} was not reached: a firewall, a bot protection or the web server's own password answered ` +
      `(${status} with an HTML page). Let the address of this server pass there.`,
    { ...subject, status },
  );
}

/** Only the host of the new address is told: the rest may repeat our request. */
function redirectError({ status, headers }: Pick<RawAnswer, 'status' | 'headers'>, subject: Subject): Error {
  const target = headerOf(headers, 'location') ?? '';
  const host = URL.canParse(target) ? ` to ${new URL(target).origin}` : '';
  return badAnswer(
    subject,
    `redirects${host} (${status}), and redirects are not followed; configure the address that answers itself`,
    status,
  );
}

function describe(raw: RawAnswer, wanted: string): string {
  const { text, headers } = raw;
  if (text.trim() === '') return 'sent an empty answer';
  if (isMarkup(raw)) {
    return `sent an HTML page instead of ${wanted}: an error or maintenance page, a firewall, or a wrong address`;
  }
  if (/^[\uFEFF\s]*[{[]/.test(text)) return 'sent JSON that is cut or broken';
  return `sent something else than JSON (${headerOf(headers, 'content-type') ?? 'no content type'})`;
}

function isMarkup({ text }: RawAnswer): boolean {
  return /^[\uFEFF\s]*</.test(text);
}
