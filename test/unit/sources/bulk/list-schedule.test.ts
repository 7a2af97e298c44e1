import { beforeEach, expect, it, vi } from 'vitest';
import { UpstreamRateLimitedError } from '../../../../src/errors.js';
import { parseSchedule } from '../../../../src/lib/schedule.js';
import { ListSchedule } from '../../../../src/sources/bulk/list-schedule.js';
import { cleanUp } from '../../../support/clean-up.js';

const START = Date.UTC(2026, 10, 24, 12);
const SECOND = 1_000;
const HOUR = 3_600_000;

let readAt: number[];
let outcome: () => Error | null;
let schedule: ListSchedule;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  cleanUp(() => vi.useRealTimers());
  readAt = [];
  outcome = () => null;
});

async function start(text: string): Promise<void> {
  schedule = new ListSchedule({
    schedule: parseSchedule(text, 'UTC') ?? (() => null),
    clock: { now: () => Date.now() },
    read: () => {
      readAt.push(Date.now() - START);
      return Promise.resolve(outcome());
    },
  });
  cleanUp(() => schedule.close());
  await vi.advanceTimersByTimeAsync(0);
}

it('reads at once, then every so often', async () => {
  await start('15m');
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(readAt.map((ms) => ms / HOUR)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

it('reads at the moments of a pattern, however far away', async () => {
  await start('0 2 1 * *');
  await vi.advanceTimersByTimeAsync(45 * 24 * HOUR);
  expect(readAt.map((ms) => new Date(START + ms).toISOString())).toEqual([
    '2026-11-24T12:00:00.000Z',
    '2026-12-01T02:00:00.000Z',
    '2027-01-01T02:00:00.000Z',
  ]);
});

it('tries again sooner after a failure, less and less often, until one is good', async () => {
  outcome = () => (readAt.length < 8 ? new Error('down') : null);
  await start('0 2 * * *');
  await vi.advanceTimersByTimeAsync(14 * HOUR);
  expect(readAt.map((ms) => ms / SECOND)).toEqual([0, 30, 90, 210, 450, 750, 1_050, 1_350, 14 * 3_600]);
});

it('does not wait longer after a failure than for its next turn, nor shorter than it was asked to', async () => {
  outcome = () => new Error('down');
  await start('10s');
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect(readAt).toEqual([0, 10 * SECOND, 20 * SECOND]);
  outcome = () =>
    new UpstreamRateLimitedError('slower', { system: 'erp', resource: 'price', retryAfterMs: 120 * SECOND });
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  await vi.advanceTimersByTimeAsync(119 * SECOND);
  expect(readAt).toHaveLength(4);
  await vi.advanceTimersByTimeAsync(1 * SECOND);
  expect(readAt).toHaveLength(5);
});

it('is read out of turn without losing its turns', async () => {
  await start('1h');
  await vi.advanceTimersByTimeAsync(0.5 * HOUR);
  await schedule.readNow();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(readAt.map((ms) => ms / HOUR)).toEqual([0, 0.5, 1.5]);
});

it('reads no more once it is closed', async () => {
  await start('1h');
  await schedule.close();
  await schedule.readNow();
  await vi.advanceTimersByTimeAsync(5 * HOUR);
  expect(readAt).toEqual([0]);
});
