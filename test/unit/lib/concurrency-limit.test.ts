import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { createConcurrencyLimit } from '../../../src/lib/concurrency-limit.js';

const forever = new AbortController().signal;

/** Tasks that note when they start, and end when told. */
function tasks(): {
  started: number[];
  task: (id: number) => () => Promise<number>;
  end: (id: number) => void;
} {
  const started: number[] = [];
  const ends = new Map<number, () => void>();
  return {
    started,
    task: (id) => () => {
      started.push(id);
      return new Promise((resolve) =>
        ends.set(id, () => {
          resolve(id);
        }),
      );
    },
    end: (id) => {
      ends.get(id)!();
    },
  };
}

test('the others wait, and start in the order they came', async () => {
  const limit = createConcurrencyLimit(2);
  const { started, task, end } = tasks();
  const runs = [1, 2, 3, 4].map((id) => limit.run(task(id), forever));
  await Promise.resolve();
  expect(started).toEqual([1, 2]);
  end(2);
  await runs[1];
  expect(started).toEqual([1, 2, 3]);
  end(1);
  await runs[0];
  expect(started).toEqual([1, 2, 3, 4]);
  end(3);
  end(4);
  expect(await Promise.all(runs)).toEqual([1, 2, 3, 4]);
});

test('a task that fails gives its place free', async () => {
  const limit = createConcurrencyLimit(1);
  await expect(limit.run(() => Promise.reject(new Error('x')), forever)).rejects.toThrow('x');
  await expect(
    limit.run(() => {
      throw new Error('at once');
    }, forever),
  ).rejects.toThrow('at once');
  expect(await limit.run(() => Promise.resolve(1), forever)).toBe(1);
});

test('who leaves the queue never starts, and takes no place', async () => {
  const limit = createConcurrencyLimit(1);
  const { started, task, end } = tasks();
  const caller = new AbortController();
  const first = limit.run(task(1), forever);
  const second = limit.run(task(2), caller.signal).catch((error: unknown) => error);
  const third = limit.run(task(3), forever);
  const reason = new Error('gone');
  caller.abort(reason);
  expect(await second).toBe(reason);
  end(1);
  await first;
  expect(started).toEqual([1, 3]);
  end(3);
  await third;
});

test('no listener stays on the signal', async () => {
  const limit = createConcurrencyLimit(1);
  const caller = new AbortController();
  await Promise.all([1, 2, 3].map((id) => limit.run(() => Promise.resolve(id), caller.signal)));
  expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0);
});
