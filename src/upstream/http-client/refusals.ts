import {
  UpstreamRateLimitedError,
  UpstreamRefusedError,
  UpstreamUnauthorizedError,
  UpstreamUnavailableError,
  type UpstreamError,
  type UpstreamFailure,
  type UpstreamWords,
} from '../../errors.js';
import { decodeEntities } from '../../lib/html-text.js';
import { named, type Subject } from './faults.js';

/** What an error answer says. */
export interface Refusal {
  status: number;
  /** `{code, message}` of WordPress and its like, or GraphQL's `{errors: [{message}]}`; anything else is not read. */
  body: object | undefined;
  retryAfterMs: number | undefined;
}

/** Longest piece of a foreign message that is passed on, in characters. */
const LONGEST_MESSAGE = 300;

/**
 * The error that an answer of 400 or above stands for.
 * @param hide takes out of the server's own words what must not be repeated
 * @param hint advice for the person who runs us, by the server's error code
 */
export function refusalError(
  subject: Subject,
  refusal: Refusal,
  hide: (text: string) => string,
  hint: (upstreamCode: string) => string | undefined,
): UpstreamError {
  const { status } = refusal;
  const body = (refusal.body ?? {}) as { code?: unknown; message?: unknown };
  const { code, message = graphqlMessage(body) } = body;
  const upstreamCode = typeof code === 'string' ? foreignLine(code, hide) : undefined;
  const failure: UpstreamFailure = {
    ...subject,
    status,
    ...(upstreamCode !== undefined && { upstreamCode }),
    ...(refusal.retryAfterMs !== undefined && { retryAfterMs: refusal.retryAfterMs }),
  };
  const line = typeof message === 'string' ? foreignLine(message, hide) : undefined;
  const said = line === undefined ? '.' : `: ${line}`;
  const words: UpstreamWords = {
    ...(line !== undefined && { message: line }),
    ...(refusal.body && { body: refusal.body }),
  };
  const advice = upstreamCode === undefined ? undefined : hint(upstreamCode);
  const text = (verb: string): string =>
    [`${named(subject)} ${verb} (${[status, upstreamCode].filter(Boolean).join(' ')})${said}`, advice]
      .filter(Boolean)
      .join(' ');

  if (status === 401 || status === 403)
    return new UpstreamUnauthorizedError(text('refused our credentials'), failure, words);
  // The Store API of WooCommerce 10.5 says 400 where everybody else says 429.
  if (status === 429 || upstreamCode === 'rate_limit_exceeded') {
    return new UpstreamRateLimitedError(text('asks us to slow down'), failure, words);
  }
  if (status >= 500) return new UpstreamUnavailableError(text('is not available'), failure, words);
  return new UpstreamRefusedError(text('refused the request'), failure, words);
}

/** The message of the first error in a GraphQL answer; undefined when there is none. */
export function graphqlMessage(body: object): string | undefined {
  const { errors } = body as { errors?: unknown };
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const { message } = (first ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : undefined;
}

/**
 * One short line without markup: WordPress sends HTML, and what a server says may end in a log. Secrets
 * are hidden before it is cut, or half of one could stay.
 */
export function foreignLine(html: string, hide: (text: string) => string): string {
  const text = decodeEntities(html.replace(/<[^>]*>/g, ''));
  const line = hide(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim());
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
