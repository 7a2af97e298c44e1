import { beforeEach, describe, expect, it } from 'vitest';
import { deferred, type Deferred } from '../../../../src/lib/deferred.js';
import { WaitBudget } from '../../../../src/sources/keyed/wait-budget.js';

type Outcome = 'answer' | 'nothing';

let now: number;
let budget: WaitBudget;
beforeEach(() => {
  now = 1000;
  budget = new WaitBudget(800, () => now);
});

function begin(): { wait: Deferred<Outcome>; done: Promise<Outcome> } {
  const wait = deferred<Outcome>();
  return { wait, done: budget.during(wait.promise, (outcome) => outcome === 'nothing') };
}

async function waitFor(ms: number, outcome: Outcome): Promise<void> {
  const { wait, done } = begin();
  now += ms;
  wait.resolve(outcome);
  await done;
}

describe('the time an operation waits for a source', () => {
  it('is all there before the first wait, whatever the time', () => {
    now += 5000;
    expect(budget.leftMs).toBe(800);
  });

  it('runs while something is waited for', () => {
    begin();
    now += 300;
    expect(budget.leftMs).toBe(500);
  });

  it('is given back by an answer', async () => {
    await waitFor(600, 'answer');
    expect(budget.leftMs).toBe(800);
    await waitFor(600, 'answer');
    expect(budget.leftMs).toBe(800);
  });

  it('stays spent by waits in vain, and is not touched by what the operation does between them', async () => {
    await waitFor(300, 'nothing');
    now += 10_000;
    expect(budget.leftMs).toBe(500);
    await waitFor(500, 'nothing');
    expect(budget.leftMs).toBe(0);
  });

  it('is spent once by waits at the same time', async () => {
    const waits = [begin(), begin(), begin()];
    now += 400;
    for (const { wait } of waits) wait.resolve('nothing');
    await Promise.all(waits.map(({ done }) => done));
    expect(budget.leftMs).toBe(400);
  });

  it('goes on running for the waits that are left', async () => {
    const [first, second] = [begin(), begin()];
    now += 200;
    first.wait.resolve('answer');
    await first.done;
    now += 100;
    expect(budget.leftMs).toBe(500);
    second.wait.resolve('nothing');
    await second.done;
    expect(budget.leftMs).toBe(500);
  });

  it('gives what the wait brought', async () => {
    expect(await budget.during(Promise.resolve('answer'), () => false)).toBe('answer');
  });

  it('is spent when a timer fired a little early', async () => {
    await waitFor(799.3, 'nothing');
    expect(budget.leftMs).toBe(0);
  });
});
