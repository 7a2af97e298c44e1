/** How exports of databases write NULL in text; `\N` is that of MySQL and PostgreSQL. */
const NULL_TEXT = /^\s*(?:null|\\n)?\s*$/i;

/**
 * Dates that stand for none: only zeros, as MySQL (`0000-00-00`) and SAP (`00000000`) write them, or
 * the first day of the calendar, which is the least value of .NET's `DateTime` (`0001-01-01T00:00:00`).
 */
const NO_DATE = /^\s*(?:[0\s\-./:TZ]*|0001-01-01(?:[T ][0:.]*Z?)?)\s*$/i;

/** Whether a field holds nothing: it is missing, null, blank text or a database's word for NULL. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && NULL_TEXT.test(value));
}

/** The same where a number, a text or a list is wanted: systems such as Odoo write `false` for what is not set. */
export function isAbsent(value: unknown): boolean {
  return value === false || isUnset(value);
}

/** The same where a date is wanted. */
export function isAbsentDate(value: unknown): boolean {
  return value === 0 || isAbsent(value) || (typeof value === 'string' && NO_DATE.test(value));
}
