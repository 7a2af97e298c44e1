import { Cron } from 'croner';
import { parseDuration } from './duration.js';

/** The next moment after one, both in epoch milliseconds; null when there is none. */
export type Schedule = (afterMs: number) => number | null;

/**
 * Reads when something comes again and again: a duration such as `15m`, or a cron pattern of five fields
 * (six with the seconds first).
 * @param timezone IANA name of the zone that a pattern is meant in
 * @returns undefined when it is neither
 */
export function parseSchedule(text: string, timezone: string): Schedule | undefined {
  const everyMs = parseDuration(text);
  if (everyMs !== undefined) return everyMs > 0 ? (afterMs) => afterMs + everyMs : undefined;
  if (!isCronPattern(text)) return undefined;
  const cron = new Cron(text, { paused: true, timezone });
  return (afterMs) => cron.nextRun(new Date(afterMs))?.getTime() ?? null;
}

/** Whether a text is a cron pattern: five fields, or six with the seconds first. */
export function isCronPattern(text: string): boolean {
  // A single moment is taken by the library as well, but does not come again.
  if (text.trim().split(/\s+/).length < 5) return false;
  try {
    // Without a function nothing is started.
    new Cron(text, { paused: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether the machine knows a time zone of that name (IANA, such as `Europe/Berlin`). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A job that comes again and again. */
export interface Timetable {
  /** No further turns; one under way is not touched. */
  stop(): void;
}

/** Calls `job` at every moment of a cron pattern. */
export type StartTimetable = (pattern: string, job: () => void) => Timetable;

/** By the machine's clock and in its time zone. */
export const startTimetable: StartTimetable = (pattern, job) => new Cron(pattern, { unref: true }, job);
