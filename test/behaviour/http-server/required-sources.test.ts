import { describe, expect, it } from 'vitest';
import type { Behaviour } from '../../../demo/src/services/misbehaviour.js';
import { createRequiredSources } from '../../../src/http-server/required-sources.js';
import type { SourceState } from '../../../src/sources/source.js';
import { cleanUp } from '../../support/clean-up.js';
import {
  erpPrices,
  type MergedShop,
  type SourceEntry,
  startMergedShop,
  warehouseStock,
} from '../../support/shops/merged-shop.js';

const FAST_BREAKER = { retries: 0, breaker: { failures: 1, resetMs: 1 } };

async function start(changes: SourceEntry): Promise<MergedShop> {
  const shop = await startMergedShop({
    sources: ({ erp, warehouse }) => [
      erpPrices(erp.url, changes),
      warehouseStock(warehouse.url, { http: { retries: 0 } }),
    ],
  });
  cleanUp(shop.stop);
  return shop;
}

const ready = async ({ url }: MergedShop) => {
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
    const shop = await start({ required: false, http: { retries: 0 } });
    await Promise.all([shop.erp.behave('500'), shop.warehouse.behave('500')]);
    await shop.query(PAGE);
    expect(await ready(shop)).toEqual(READY);
    const asked = shop.asked().length;
    shop.advance(A_DAY);
    await ready(shop);
    expect(shop.asked()).toHaveLength(asked);
  });
});

describe('a required source', () => {
  it('does not keep the server from being ready before it was asked', async () => {
    const shop = await start({ required: true });
    await shop.erp.behave('refuse');
    expect(await ready(shop)).toEqual(READY);
  });

  it.each<Behaviour>(['500', 'refuse', 'html'])(
    'that answers with %s is named, and found well again by the checks alone',
    async (behaviour) => {
      const shop = await start({ required: true, http: { ...FAST_BREAKER, timeoutMs: 10_000 } });
      await shop.query(PAGE);
      expect(await ready(shop)).toEqual(READY);

      await shop.erp.behave(behaviour);
      shop.advance(A_DAY);
      await shop.query(PAGE);
      expect(await ready(shop)).toEqual(NOT_READY);

      await shop.erp.behave('ok');
      shop.erp.clearRequests();
      await expect
        .poll(async () => {
          shop.advance(2_000);
          return ready(shop);
        })
        .toEqual(READY);
      expect(shop.erp.requests.length).toBeGreaterThan(0);
    },
  );

  it('that hangs is not waited for: the check answers with what is known', async () => {
    const shop = await start({ required: true, http: { ...FAST_BREAKER, timeoutMs: 20_000 } });
    await shop.erp.behave('500');
    await shop.query(PAGE);
    await shop.erp.behave('hang');
    shop.erp.clearRequests();
    const began = performance.now();
    for (let time = 0; time < 3; time += 1) {
      shop.advance(10_000);
      expect(await ready(shop)).toEqual(NOT_READY);
    }
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(shop.erp.requests.length).toBeLessThanOrEqual(1);
  });
});

describe('the check of required sources', () => {
  const state = (changes: Partial<SourceState>): SourceState => ({
    name: 'list',
    kind: 'http',
    provides: 'price',
    required: true,
    breaker: null,
    list: null,
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
    const read = check([state({ kind: 'file', list: { items: 0, readAt: 1 } })]);
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
