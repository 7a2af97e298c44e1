import { beforeEach, describe, expect, it } from 'vitest';
import { FAILURE_MEMORY_MS } from '../../../src/sources/keyed/failure-memory.js';
import { cleanUp } from '../../support/clean-up.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { LIFETIME, pricing, ExternalSystem } from '../../support/sources/external-system.js';

const TIMEOUT_MS = 300;
/** Once the timeout and what a busy machine adds, but not twice the timeout. */
const ONCE_MS = TIMEOUT_MS * 1.7;

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(() => ({ fault: 'hang' }));
  cleanUp(() => system.stop());
});

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; outcome: T }> {
  const begun = performance.now();
  const outcome = await work();
  return { ms: performance.now() - begun, outcome };
}

describe('a source that hangs', () => {
  it('costs an operation its timeout once, also when reads follow one another', async () => {
    const sources = system.sources({ http: { timeoutMs: TIMEOUT_MS } });
    const prices = sources.prices(system.notes);
    const { ms, outcome } = await timed(async () => {
      const products = await loadAll(prices, subjects('A', 'B'));
      const variations = await loadAll(prices, subjects('C', 'D'));
      return [...products, ...variations];
    });
    expect(ms).toBeGreaterThanOrEqual(TIMEOUT_MS - 5);
    expect(ms).toBeLessThan(ONCE_MS);
    expect(outcome.map((sourced) => sourced?.info.status)).toEqual(Array(4).fill('FAILED'));
    expect(sources.states()[0]).toMatchObject({ calls: 1, breaker: 'closed' });
  });

  it('costs its timeout also with retries and a queue of batches', async () => {
    const http = {
      timeoutMs: TIMEOUT_MS,
      retries: 3,
      batchSize: 1,
      concurrency: 1,
      breaker: { failures: 99, resetMs: 10_000 },
    };
    const prices = system.sources({ http }).prices(system.notes);
    const { ms } = await timed(() => loadAll(prices, subjects('A', 'B', 'C', 'D')));
    expect(ms).toBeLessThan(ONCE_MS);
  });

  it('lends a read that begins during a wait what is left of it', async () => {
    const prices = system.sources({ http: { timeoutMs: TIMEOUT_MS } }).prices(system.notes);
    const { ms } = await timed(async () => {
      const first = prices.load(subject({ sku: 'A' }));
      await system.server.received(1);
      await Promise.all([first, prices.load(subject({ sku: 'B' }))]);
    });
    expect(ms).toBeLessThan(ONCE_MS);
  });

  it('does not stop old answers of reads that follow one another', async () => {
    system.server.script(pricing('9.90'));
    const sources = system.sources({ http: { timeoutMs: TIMEOUT_MS } });
    await loadAll(sources.prices(system.notes), subjects('A', 'B'));
    system.server.script(() => ({ fault: 'hang' }));
    system.now += LIFETIME.freshMs + LIFETIME.staleMs;
    const prices = sources.prices(system.notes);
    const { ms, outcome } = await timed(async () => [
      await prices.load(subject({ sku: 'A' })),
      await prices.load(subject({ sku: 'B' })),
    ]);
    expect(outcome.map((sourced) => [sourced?.info.status, sourced?.value?.current])).toEqual([
      ['STALE', '9.90'],
      ['STALE', '9.90'],
    ]);
    expect(ms).toBeLessThan(ONCE_MS);
  });

  it('does not hold up another source', async () => {
    const healthy = pricing('5');
    system.server.script((request, index) =>
      request.path === '/well' ? healthy(request, index) : { fault: 'hang' },
    );
    const sources = system.sources(
      { applies: { skus: ['A'] }, onFailure: 'woocommerce', http: { timeoutMs: TIMEOUT_MS } },
      { name: 'well', http: { url: `${system.server.url}/well` } },
    );
    const prices = sources.prices(system.notes);
    const hanging = prices.load(subject({ sku: 'A' }));
    const { ms } = await timed(async () => prices.load(subject({ sku: 'B' })));
    expect(ms).toBeLessThan(TIMEOUT_MS);
    expect(await hanging).toMatchObject({ info: { status: 'FAILED' } });
  });

  it('costs nothing once its breaker is open, and is tried again later', async () => {
    const sources = system.sources({
      http: { timeoutMs: TIMEOUT_MS, breaker: { failures: 2, resetMs: 500 } },
    });
    const read = (sku: string) => sources.prices(system.notes).load(subject({ sku }));
    await read('A');
    await read('B');
    expect(sources.states()[0]).toMatchObject({ breaker: 'open', calls: 2, lastSuccessAt: null });

    const { ms, outcome } = await timed(async () => read('C'));
    expect(ms).toBeLessThan(TIMEOUT_MS);
    expect(outcome?.info).toMatchObject({ status: 'FAILED', message: 'The source is not available.' });
    expect(system.calls).toBe(2);

    system.server.script(pricing('9.90'));
    await expect
      .poll(
        () => {
          system.now += FAILURE_MEMORY_MS;
          return read('A');
        },
        { timeout: 10_000 },
      )
      .toMatchObject({ value: { current: '9.90' }, info: { status: 'FRESH' } });
    expect(sources.states()[0]).toMatchObject({
      breaker: 'closed',
      lastSuccessAt: system.now,
      lastError: expect.any(String),
    });
  });
});
