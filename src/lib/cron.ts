import { Cron } from 'croner';

/** A job that comes again and again. */
export interface Timetable {
  /** No further turns; one under way is not touched. */
  stop(): void;
}

/** Calls `job` at every moment of a cron pattern. */
export type StartTimetable = (pattern: string, job: () => void) => Timetable;

/** By the machine's clock and in its time zone. */
export const startTimetable: StartTimetable = (pattern, job) => new Cron(pattern, { unref: true }, job);
