import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeadlineError, withDeadline } from '../../../src/lib/deadline.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Settles only when its signal aborts, with the signal's reason. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

test('the task is told when its time is over', async () => {
  const task = withDeadline(50, undefined, untilAborted).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(50);
  expect(await task).toEqual(new DeadlineError(50));
});

test('the task is told when the parent aborts, with its reason', async () => {
  const parent = new AbortController();
  const task = withDeadline(50, parent.signal, untilAborted).catch((error: unknown) => error);
  const reason = new Error('gone');
  parent.abort(reason);
  expect(await task).toBe(reason);
});

test('with an aborted parent the task does not even begin', async () => {
  const task = vi.fn(() => Promise.resolve());
  await expect(withDeadline(50, AbortSignal.abort(new Error('gone')), task)).rejects.toThrow('gone');
  expect(task).not.toHaveBeenCalled();
});

test('neither timers nor listeners are left behind', async () => {
  const parent = new AbortController();
  expect(await withDeadline(50, parent.signal, () => Promise.resolve(7))).toBe(7);
  await withDeadline(50, parent.signal, () => Promise.reject(new Error('x'))).catch(() => undefined);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(parent.signal, 'abort')).toHaveLength(0);
});
