import { describe, expect, it } from 'vitest';
import { createCallQuota, type CallQuota, type QuotaTimer } from '../../../src/lib/call-quota.js';

/** Time that is moved by hand. */
class HandTimer implements QuotaTimer {
  ms = 0;
  readonly #tasks = new Map<() => void, number>();

  now(): number {
    return this.ms;
  }

  after(ms: number, task: () => void): () => void {
    this.#tasks.set(task, this.ms + ms);
    return () => this.#tasks.delete(task);
  }

  get waiting(): number {
    return this.#tasks.size;
  }

  /** Moves on to a moment, stopping at each task on the way; what tasks let go on has gone on afterwards. */
  async moveTo(ms: number): Promise<void> {
    for (;;) {
      const [due] = [...this.#tasks].filter(([, at]) => at <= ms).sort(([, a], [, b]) => a - b);
      if (!due) break;
      this.ms = due[1];
      this.#tasks.delete(due[0]);
      due[0]();
      await settled();
    }
    this.ms = ms;
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const NEVER = new AbortController().signal;

/** Notes when each of its calls begins. */
function calls(quota: CallQuota, timer: HandTimer) {
  const begun: [name: string, ms: number][] = [];
  return {
    begun,
    call: (name: string, signal = NEVER): Promise<void> =>
      quota.turn(signal).then(() => void begun.push([name, timer.ms])),
  };
}

describe('a quota of two calls a second', () => {
  it('lets two begin at once, and the others in their order as soon as two have been a second ago', async () => {
    const timer = new HandTimer();
    const { begun, call } = calls(createCallQuota(2, 1_000, timer), timer);
    for (const name of ['a', 'b', 'c', 'd', 'e']) void call(name);
    await timer.moveTo(0);
    expect(begun).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
    await timer.moveTo(5_000);
    expect(begun.slice(2)).toEqual([
      ['c', 1_000],
      ['d', 1_000],
      ['e', 2_000],
    ]);
    expect(timer.waiting).toBe(0);
  });

  it('counts any second, not only those that begin on the second', async () => {
    const timer = new HandTimer();
    const { begun, call } = calls(createCallQuota(2, 1_000, timer), timer);
    await timer.moveTo(900);
    await Promise.all([call('a'), call('b')]);
    await timer.moveTo(1_100);
    void call('c');
    await timer.moveTo(1_899);
    expect(begun.map(([name]) => name)).toEqual(['a', 'b']);
    await timer.moveTo(1_900);
    expect(begun.at(-1)).toEqual(['c', 1_900]);
  });

  it('gives the turn of who gave up to the next', async () => {
    const timer = new HandTimer();
    const { begun, call } = calls(createCallQuota(2, 1_000, timer), timer);
    await Promise.all([call('a'), call('b')]);
    const leaver = new AbortController();
    const left = Array.from({ length: 5 }, (_, index) => call(`left ${index}`, leaver.signal).catch(String));
    void call('c');
    leaver.abort(new Error('gone'));
    expect(await Promise.all(left)).toEqual(left.map(() => 'Error: gone'));
    await timer.moveTo(1_000);
    expect(begun.at(-1)).toEqual(['c', 1_000]);
    expect(timer.waiting).toBe(0);
  });

  it('refuses who has given up already, and leaves no timer behind', async () => {
    const timer = new HandTimer();
    const quota = createCallQuota(1, 1_000, timer);
    await quota.turn(NEVER);
    await expect(quota.turn(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    const leaver = new AbortController();
    const waiting = quota.turn(leaver.signal);
    expect(timer.waiting).toBe(1);
    leaver.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(timer.waiting).toBe(0);
  });
});
