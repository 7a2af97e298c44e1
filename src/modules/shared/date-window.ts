import { BadInputError } from '../../errors.js';
import type { DateInput, DateQueryInput } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { isoInstant } from '../../lib/iso-instant.js';
import type { Query } from '../../upstream/woo-rest/query.js';

/**
 * The parameters of `wc/v3` and `wp/v2` for `dateQuery`: a window on the creation or modification date, in the
 * site's own time.
 * @throws BadInputError for dates that no calendar has, and for a month without its year
 */
export function dateParameters(query: DateQueryInput | null | undefined): Query {
  if (!query) return {};
  const { from, until } = windowOf(query);
  const prefix = query.column === 'MODIFIED' ? 'modified_' : '';
  return {
    ...(from !== null && { [`${prefix}after`]: localText(from - 1000) }),
    ...(until !== null && { [`${prefix}before`]: localText(until) }),
  };
}

/** First moment inside and first moment after the window, in milliseconds of shop-local time. */
function windowOf(query: DateQueryInput): { from: number | null; until: number | null } {
  const calendar = isDefined(query.year) ? periodOf(query) : null;
  if (!calendar && (isDefined(query.month) || isDefined(query.day))) {
    throw new BadInputError('where.dateQuery: a month or a day needs its year.');
  }
  const after = query.after ? periodOf(query.after) : null;
  const before = query.before ? periodOf(query.before) : null;
  const starts = [calendar?.from, query.inclusive ? after?.from : after?.until].filter(isDefined);
  const ends = [calendar?.until, query.inclusive ? before?.until : before?.from].filter(isDefined);
  return {
    from: starts.length > 0 ? Math.max(...starts) : null,
    until: ends.length > 0 ? Math.min(...ends) : null,
  };
}

/** The year, month, day … that a partial date names. */
function periodOf(date: DateInput | DateQueryInput): { from: number; until: number } {
  const { year, month, day } = date;
  if (!isDefined(year)) throw new BadInputError('where.dateQuery: give every date its year.');
  const hour = 'hour' in date ? date.hour : null;
  const minute = 'minute' in date ? date.minute : null;
  const second = 'second' in date ? date.second : null;
  const from = instantOf([year, month ?? 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0]);
  if (isDefined(second)) return { from, until: from + 1000 };
  if (isDefined(minute)) return { from, until: from + 60_000 };
  if (isDefined(hour)) return { from, until: from + 3_600_000 };
  if (isDefined(day)) return { from, until: from + 86_400_000 };
  return { from, until: isDefined(month) ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1) };
}

/** @throws BadInputError for a date that no calendar has */
function instantOf([year, month, day, hour, minute, second]: [
  number,
  number,
  number,
  number,
  number,
  number,
]): number {
  const text = [
    [year, month, day].map(twoDigits).join('-'),
    [hour, minute, second].map(twoDigits).join(':'),
  ].join('T');
  const ms = isoInstant(text);
  if (ms !== null) return ms;
  throw new BadInputError(`where.dateQuery: there is no date ${text.replace('T', ' ')}.`);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** WooCommerce reads `after`/`before` as site-local time without an offset, both exclusive. */
function localText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}
