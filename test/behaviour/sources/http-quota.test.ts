import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { pricing, ExternalSystem } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(pricing('9.90'));
  cleanUp(() => system.stop());
});

describe('a source with a quota', () => {
  it('gets no more calls in a second than that; those without a turn in time fail like any that are late', async () => {
    const http = { batchSize: 1, callsPerSecond: 2, timeoutMs: 300 };
    const sources = system.sources({ http });
    const began = performance.now();
    const read = await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C', 'D'));
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(read.map((sourced) => sourced?.info.status)).toEqual(['FRESH', 'FRESH', 'FAILED', 'FAILED']);
    expect(read[3]?.info.message).toBe('The source did not answer in time.');
    expect(system.askedFor).toEqual([['A'], ['B']]);
    expect(sources.states()[0]).toMatchObject({ breaker: 'closed', failures: { UPSTREAM_TIMEOUT: 2 } });
  });

  it('counts further attempts too', async () => {
    system.server.script(() => ({ status: 502 }));
    const http = { callsPerSecond: 2, retries: 5, timeoutMs: 500 };
    await system.sources({ http }).prices(system.notes).load(subject());
    expect(system.calls).toBe(2);
  });

  it('loses no turn to calls that a breaker holds back', async () => {
    system.server.script(() => ({ fault: 'drop' }));
    const http = {
      batchSize: 1,
      callsPerSecond: 1,
      breaker: { failures: 1, resetMs: 60_000 },
      timeoutMs: 5_000,
    };
    const sources = system.sources({ http });
    await sources.prices(system.notes).load(subject({ sku: 'A' }));
    const began = performance.now();
    const read = await loadAll(sources.prices(system.notes), subjects('B', 'C', 'D'));
    expect(performance.now() - began).toBeLessThan(900);
    expect(read.map((sourced) => sourced?.info.message)).toEqual(
      Array(3).fill('The source is not available.'),
    );
    expect(system.calls).toBe(1);
  });
});
