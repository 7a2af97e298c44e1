import { NotFoundError, UpstreamError } from '../errors.js';
import { safeMessage } from './safe-message.js';
import type { SourceConfig } from './source-config.js';
import type { Sourced, SourceStatus } from './values/sourced.js';

/** The result of looking up one product; an error is what the configuration wants thrown. */
export interface Outcome<T> {
  status: SourceStatus;
  sourced: Sourced<T> | Error;
}

export const NO_KEY = 'The product has no key to ask the source by.';
export const NO_ANSWER = 'The source has no answer for this product.';
export const NO_VALUE = 'The source has no value of this field for this product.';
export const OUTDATED = 'What the source said about this product counts no longer.';

/**
 * The source has a value.
 * @param fetchedAt when it said so, epoch milliseconds; null when that is not known
 * @param staleBecause why it is an old one; null when it is not
 */
export function found<T>(
  { name }: SourceConfig,
  value: T,
  fetchedAt: number | null,
  staleBecause: unknown,
): Outcome<T> {
  const status = staleBecause === null ? 'FRESH' : 'STALE';
  const message = staleBecause === null ? null : safeMessage(name, staleBecause);
  return { status, sourced: { value, fallback: 'next', info: { name, status, fetchedAt, message } } };
}

/**
 * The source has none.
 * @param fetchedAt when it said so, epoch milliseconds; null when it was not asked
 */
export function missing<T>(
  { name, provides, onMissing }: SourceConfig,
  message: string,
  fetchedAt: number | null,
): Outcome<T> {
  const status = 'MISSING';
  if (onMissing === 'error') {
    const details = { system: name, resource: provides };
    const what = provides === 'fields' ? 'value' : provides;
    const error = new NotFoundError(`There is no ${what} from the source "${name}". ${message}`, details);
    return { status, sourced: error };
  }
  return {
    status,
    sourced: { value: null, fallback: onMissing, info: { name, status, fetchedAt, message } },
  };
}

/** The source failed, and there is no older value. */
export function failed<T>({ name, onFailure }: SourceConfig, error: Error): Outcome<T> {
  const status = 'FAILED';
  if (onFailure === 'error')
    return { status, sourced: error instanceof UpstreamError ? error.withoutWords() : error };
  const message = safeMessage(name, error);
  const info = { name, status, fetchedAt: null, message } as const;
  return { status, sourced: { value: null, fallback: onFailure, info } };
}

/** What the reader of a product gets. @throws AppError when the configuration says `error` for what happened */
export function orThrow<T>({ sourced }: Outcome<T>): Sourced<T> {
  if (sourced instanceof Error) throw sourced;
  return sourced;
}
