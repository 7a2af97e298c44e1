const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since the epoch of an ISO 8601 date or date-time. Without an offset it is UTC;
 * a date alone is its first moment.
 * @returns null for anything else, and for days that no calendar has
 */
export function isoInstant(text: string): number | null {
  const [, date, time = '00:00', offset = 'Z'] = ISO.exec(text.trim()) ?? [];
  if (date === undefined || !isCalendarDay(date)) return null;
  const ms = Date.parse(`${date}T${time}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}`);
  return Number.isNaN(ms) ? null : ms;
}

/** Date parsers move `02-30` on to March instead of refusing it. */
function isCalendarDay(date: string): boolean {
  const ms = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}
