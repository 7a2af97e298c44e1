import { errors as undiciErrors } from 'undici';
import type { UpstreamError } from '../../errors.js';
import {
  UpstreamBadAnswerError,
  type UpstreamFailure,
  UpstreamTimeoutError,
  UpstreamUnavailableError,
} from '../../errors.js';

/** Who was asked for what: the part of a failure that is known before there is one. */
export type Subject = Pick<UpstreamFailure, 'system' | 'resource'>;

/**
 * Whether the system itself is at fault (down, too slow, talking nonsense), so that the same request
 * may succeed later. A refusal is an answer, not a fault.
 */
export function isFault(error: unknown): error is UpstreamError {
  return (
    error instanceof UpstreamUnavailableError ||
    error instanceof UpstreamTimeoutError ||
    error instanceof UpstreamBadAnswerError
  );
}

/**
 * An error from below HTTP (`ECONNREFUSED`, `UND_ERR_SOCKET` …) as one of ours. The error itself is not
 * passed on: undici keeps the bytes received in it, and they may repeat our credentials.
 */
export function transportFault(error: unknown, subject: Subject): UpstreamError {
  if (error instanceof undiciErrors.HTTPParserError || error instanceof undiciErrors.HeadersOverflowError) {
    return badAnswer(subject, 'did not answer with proper HTTP, or with headers that are too long');
  }
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
  return new UpstreamUnavailableError(`${named(subject)} could not be reached (${code}).`, subject);
}

/** An answer that is not what it should be; `what` continues the sentence that begins with the system's name. */
export function badAnswer(subject: Subject, what: string, status?: number): UpstreamBadAnswerError {
  return new UpstreamBadAnswerError(`${named(subject)} ${what}.`, {
    ...subject,
    ...(status !== undefined && { status }),
  });
}

/** No answer within the time that was allowed, in milliseconds. */
export function timeoutFault(subject: Subject, ms: number): UpstreamTimeoutError {
  return new UpstreamTimeoutError(`${named(subject)} did not answer within ${Math.round(ms)} ms.`, subject);
}

/** `woocommerce (products)`: how every message begins. */
export function named({ system, resource }: Subject): string {
  return `${system} (${resource})`;
}
