import { describe, expect, it } from 'vitest';
import { isTimeZone, parseSchedule, type Schedule } from '../../../src/lib/schedule.js';

/** The next moments after one, as texts. */
function moments(schedule: Schedule | undefined, after: string, count: number): (string | null)[] {
  const found: (string | null)[] = [];
  for (let at: number | null = Date.parse(after); found.length < count && at !== null;) {
    at = schedule?.(at) ?? null;
    found.push(at === null ? null : new Date(at).toISOString());
  }
  return found;
}

describe('a schedule', () => {
  it('may be a duration', () => {
    expect(parseSchedule('15m', 'UTC')?.(1_000)).toBe(901_000);
  });

  it('may be a cron pattern, with or without seconds', () => {
    expect(moments(parseSchedule('0 2 * * *', 'UTC'), '2026-11-24T12:00:00Z', 2)).toEqual([
      '2026-11-25T02:00:00.000Z',
      '2026-11-26T02:00:00.000Z',
    ]);
    expect(moments(parseSchedule('*/20 * * * * *', 'UTC'), '2026-11-24T12:00:00Z', 2)).toEqual([
      '2026-11-24T12:00:20.000Z',
      '2026-11-24T12:00:40.000Z',
    ]);
  });

  it('is meant in its time zone, and comes once also in the nights when clocks are changed', () => {
    const atHalfPastTwo = parseSchedule('30 2 * * *', 'Europe/Berlin');
    expect(moments(atHalfPastTwo, '2026-03-27T12:00:00Z', 3)).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(moments(atHalfPastTwo, '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('comes no more when its pattern never does', () => {
    expect(parseSchedule('0 0 30 2 *', 'UTC')?.(0)).toBeNull();
  });

  it.each(['', 'daily', '0', '0s', '-1s', '0 2 * *', '61 2 * * *', '2026-11-24T12:00:00', 'a b c d e'])(
    'is not %j',
    (text) => {
      expect(parseSchedule(text, 'UTC')).toBeUndefined();
    },
  );
});

it('time zones are known by their names', () => {
  expect(['UTC', 'Europe/Berlin', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
