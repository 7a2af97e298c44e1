import { afterEach, describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../demo/src/services/misbehaviour.js';
import { createRequiredSources } from '../../../src/http/required-sources.js';
import type { SourceState } from '../../../src/sources/source.js';
import {
  erpPrices,
  type MergeWorld,
  type SourceEntry,
  startMergeWorld,
  warehouseStock,
} from '../../support/shops/merged-shop.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const FAST_BREAKER = { retries: 0, breaker: { failures: 1, resetMs: 1 } };

async function start(changes: SourceEntry): Promise<MergeWorld> {
  const world = await startMergeWorld({
    sources: ({ erp, warehouse }) => [
      erpPrices(erp.url, changes),
      warehouseStock(warehouse.url, { http: { retries: 0 } }),
    ],
  });
  stops.push(world.stop);
  return world;
}

const ready = async ({ url }: MergeWorld) => {
  const answer = await fetch(`${url}/health/ready`);
  return { status: answer.status, ...((await answer.json()) as { reasons: string[] }) };
};
const READY = { status: 200, ready: true, reasons: [] };
const NOT_READY = { status: 503, ready: false, reasons: ['The required source "erp" does not answer.'] };

const PAGE = `{ products(where: { include: [103, 105] }) { nodes {
  pricing { current { amount } } availability { quantity }
} } }`;
const A_DAY = 86_400_000;

describe('a source that is not required', () => {
  it('leaves the server ready while it fails', async () => {
    const world = await start({ required: false, http: { retries: 0 } });
    await Promise.all([world.erp.behave('500'), world.warehouse.behave('500')]);
    await world.query(PAGE);
    expect(await ready(world)).toEqual(READY);
    const asked = world.asked().length;
    world.advance(A_DAY);
    await ready(world);
    expect(world.asked()).toHaveLength(asked);
  });
});

describe('a required source', () => {
  it('does not keep the server from being ready before it was asked', async () => {
    const world = await start({ required: true });
    await world.erp.behave('refuse');
    expect(await ready(world)).toEqual(READY);
  });

  it.each<Behaviour>(['500', 'refuse', 'html'])(
    'that answers with %s is named, and found well again by the checks alone',
    async (behaviour) => {
      const world = await start({ required: true, http: { ...FAST_BREAKER, timeoutMs: 10_000 } });
      await world.query(PAGE);
      expect(await ready(world)).toEqual(READY);

      await world.erp.behave(behaviour);
      world.advance(A_DAY);
      await world.query(PAGE);
      expect(await ready(world)).toEqual(NOT_READY);

      await world.erp.behave('ok');
      world.erp.clearRequests();
      await expect
        .poll(async () => {
          world.advance(2_000);
          return ready(world);
        })
        .toEqual(READY);
      expect(world.erp.requests.length).toBeGreaterThan(0);
    },
  );

  it('that hangs is not waited for: the check answers with what is known', async () => {
    const world = await start({ required: true, http: { ...FAST_BREAKER, timeoutMs: 20_000 } });
    await world.erp.behave('500');
    await world.query(PAGE);
    await world.erp.behave('hang');
    world.erp.clearRequests();
    const began = performance.now();
    for (let time = 0; time < 3; time += 1) {
      world.advance(10_000);
      expect(await ready(world)).toEqual(NOT_READY);
    }
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(world.erp.requests.length).toBeLessThanOrEqual(1);
  });
});

describe('the check of required sources', () => {
  const state = (changes: Partial<SourceState>): SourceState => ({
    name: 'list',
    kind: 'http',
    provides: 'price',
    required: true,
    breaker: null,
    held: null,
    calls: 0,
    callMs: 0,
    failures: {},
    reads: { FRESH: 0, STALE: 0, MISSING: 0, FAILED: 0 },
    readsFromMemory: 0,
    lastSuccessAt: null,
    lastError: null,
    lastErrorAt: null,
    isFailing: false,
    ...changes,
  });

  /** Probes end by hand. */
  function check(states: SourceState[]) {
    const probes: (() => void)[] = [];
    let now = 0;
    const reasons = createRequiredSources({
      states: () => states,
      probe: () => new Promise((resolve) => probes.push(resolve)),
      now: () => now,
    });
    return {
      reasons,
      probes,
      at: (ms: number) => {
        now = ms;
        return reasons();
      },
    };
  }

  it('says that a file has not been read, and has it tried', () => {
    const { reasons, probes } = check([state({ kind: 'file' })]);
    expect(reasons()).toEqual(['The required source "list" has not been read yet.']);
    expect(probes).toHaveLength(1);
    const read = check([state({ kind: 'file', held: { items: 0, readAt: 1 } })]);
    expect(read.reasons()).toEqual([]);
    expect(read.probes).toHaveLength(0);
  });

  it('does not count a breaker that is still open after an answer: nothing would close it', () => {
    expect(check([state({ breaker: 'open' })]).reasons()).toEqual([]);
  });

  it('tries one at a time, and not sooner than every two seconds', async () => {
    const { at, probes } = check([state({ isFailing: true }), state({ isFailing: true, required: false })]);
    expect(at(0)).toEqual(['The required source "list" does not answer.']);
    at(5_000);
    expect(probes).toHaveLength(1);
    probes[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    at(5_000);
    expect(probes).toHaveLength(2);
    probes[1]?.();
    await Promise.resolve();
    await Promise.resolve();
    at(6_999);
    expect(probes).toHaveLength(2);
    at(7_000);
    expect(probes).toHaveLength(3);
  });
});
