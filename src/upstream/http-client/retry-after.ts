import type { Clock } from '../../lib/clock.js';
import { headerOf, type AnswerHeaders } from './answer.js';

/**
 * Milliseconds that a server asks to be left alone: `Retry-After` in seconds or as a date (RFC 9110
 * section 10.2.3), or the `RateLimit-Retry-After` in seconds of WooCommerce's Store API (10.5).
 */
export function retryAfterMs(headers: AnswerHeaders, clock: Clock): number | undefined {
  const value = headerOf(headers, 'retry-after') ?? headerOf(headers, 'ratelimit-retry-after');
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - clock.now());
}
