import { NotFoundError } from '../errors.js';
import { safeMessage } from './safe-message.js';
import type { SourceConfig } from './source-config.js';
import type { Sourced } from './values/sourced.js';

/** What came of asking for one product; an Error is what the configuration wants thrown. */
export type Outcome<T> = Sourced<T> | Error;

/**
 * The source has a value.
 * @param staleBecause why it is an old one; null when it is not
 */
export function found<T>(
  { name }: SourceConfig,
  value: T,
  fetchedAt: number,
  staleBecause: unknown,
): Outcome<T> {
  const status = staleBecause === null ? 'FRESH' : 'STALE';
  const message = staleBecause === null ? null : safeMessage(name, staleBecause);
  return { value, fallback: 'woocommerce', info: { name, status, fetchedAt, message } };
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
  if (onMissing === 'error') {
    const details = { system: name, resource: provides };
    return new NotFoundError(`There is no ${provides} from the source "${name}". ${message}`, details);
  }
  return { value: null, fallback: onMissing, info: { name, status: 'MISSING', fetchedAt, message } };
}

/** The source failed, and there is no older value. */
export function failed<T>({ name, onFailure }: SourceConfig, error: Error): Outcome<T> {
  if (onFailure === 'error') return error;
  const message = safeMessage(name, error);
  return { value: null, fallback: onFailure, info: { name, status: 'FAILED', fetchedAt: null, message } };
}
