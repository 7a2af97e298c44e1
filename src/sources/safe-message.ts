import { UpstreamError, type ErrorCode } from '../errors.js';
import { UnusableItemError } from './answers/unusable-item.js';

const BY_CODE: Partial<Record<ErrorCode, string>> = {
  UPSTREAM_TIMEOUT: 'The source did not answer in time.',
  UPSTREAM_UNAVAILABLE: 'The source is not available.',
  UPSTREAM_BAD_ANSWER: 'The source did not answer as configured.',
  UPSTREAM_UNAUTHORIZED: 'The source refused our credentials.',
  UPSTREAM_RATE_LIMITED: 'The source asked us to slow down.',
  UPSTREAM_REFUSED: 'The source refused the request.',
};

/**
 * Why a source failed, in words of our own: an error's message may repeat what a foreign system
 * said, which is for those who run us and not for shoppers.
 */
export function safeMessage(source: string, error: unknown): string {
  if (error instanceof UnusableItemError) return error.message;
  const own =
    error instanceof UpstreamError && error.failure.system === source ? BY_CODE[error.code] : undefined;
  return own ?? 'The source could not be read.';
}
