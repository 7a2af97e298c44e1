import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanUp, cleanUpAfterAll } from '../../support/clean-up.js';
import type { GraphqlAnswer } from '../../support/test-app.js';
import {
  asTheSystemSays,
  BUDGET_MS,
  FRESH_MS,
  KINDS,
  OF_THE_SHOP,
  startFaultySourceShop,
  type FaultySourceShop,
  type FaultySourceShopOptions,
  type Kind,
  type Shown,
} from '../../support/faults/faulty-source-shop.js';
import {
  ADDRESS_FAULTS,
  ITEM_FAULTS,
  WHOLE_FAULTS,
  WORDS,
  type Code,
  type Fate,
  type ItemFault,
  type Reasons,
  type WholeFault,
} from '../../support/faults/fault-table.js';

/** Milliseconds that a page takes by itself on a machine that has much else to do. */
const AMPLE_MS = 5_000;
const A_WHILE_MS = 5_000;
const BAD_SKU = 'KR-KIV';

const REASON_META: Reasons = { meta: 'custom fields are there when the product is' };

/** Faults of one kind, as tests. Where a fault cannot happen to a kind, the table says why (`not`), and there is no test. */
function cells<F extends { name: string; not: Reasons }>(
  title: string,
  kind: Kind,
  faults: readonly F[],
  test: (fault: F) => Promise<void>,
): void {
  for (const fault of faults) {
    if (fault.not[kind.name] === undefined) it(`${title}: ${fault.name}`, () => test(fault));
  }
}

/** What is shown of both products when nothing is known of them. */
function shopsOwn(why: string): Record<string, Shown> {
  const fallback = (source: string) =>
    ({ name: 'woocommerce', status: 'FALLBACK', message: `${source}: ${why}` }) as const;
  return Object.fromEntries(
    Object.entries(OF_THE_SHOP).map(([sku, values]) => [
      sku,
      { ...values, price: fallback('erp'), stock: fallback('warehouse') },
    ]),
  );
}

/** The same values as before, said to be old. */
function stale(before: Record<string, Shown>, message: string): Record<string, Shown> {
  return Object.fromEntries(
    Object.entries(before).map(([sku, shown]) => [
      sku,
      {
        ...shown,
        price: { name: 'erp', status: 'STALE', message },
        stock: { name: 'warehouse', status: 'STALE', message },
      },
    ]),
  );
}

/** What the answer as a whole says is old, and why. */
function staleSources({ extensions }: GraphqlAnswer): string[] {
  const all = (extensions?.['stale'] ?? []) as { data: string; code: string }[];
  return all.map(({ data, code }) => `${data} ${code}`).sort();
}

/** Counts from now on. */
async function counting(shop: FaultySourceShop) {
  const before = await shop.counted();
  const requests = shop.system.requests();
  const since = (name: 'erp' | 'warehouse', after: typeof before) => ({
    calls: after[name].calls - before[name].calls,
    failures: difference(after[name].failures, before[name].failures),
  });
  return async () => {
    const after = await shop.counted();
    return {
      erp: since('erp', after),
      warehouse: since('warehouse', after),
      requests: shop.system.requests() - requests,
      states: after,
    };
  };
}

function difference(after: Record<string, number>, before: Record<string, number>): Record<string, number> {
  const entries = Object.entries(after).map(([code, count]) => [code, count - (before[code] ?? 0)] as const);
  return Object.fromEntries(entries.filter(([, count]) => count !== 0));
}

/** The values are back without a restart, and the sources say so too. */
async function recovers(shop: FaultySourceShop, waitMs: number): Promise<void> {
  const { kind } = shop;
  const count = await counting(shop);
  await shop.settle(() => shop.system.be(null));
  // Asked product by product, the first is the breaker's trial, and the others have to wait once more.
  const rounds = kind.callsPerPage > 1 ? 2 : 1;
  for (let round = 1; round < rounds; round += 1) {
    shop.advance(waitMs + 1);
    await shop.page();
  }
  shop.advance(waitMs + 1);
  expect((await shop.page()).shown).toEqual(asTheSystemSays(shop));
  const { erp, warehouse, states } = await count();
  for (const { calls } of [erp, warehouse]) {
    if (kind.manner === 'asked') expect(calls).toBeLessThanOrEqual(kind.callsPerPage * rounds);
  }
  for (const { state, breaker } of [states.erp, states.warehouse]) {
    expect({ state, breaker }).toEqual({ state: 'OK', breaker: kind.breaks ? 'closed' : null });
  }
}

async function isReady(shop: FaultySourceShop): Promise<void> {
  expect((await fetch(`${shop.url}/health/ready`)).status).toBe(200);
}

describe.each(KINDS)('a source of the kind $name', (kind) => {
  const shops: Partial<Record<'patient' | 'impatient', FaultySourceShop>> = {};

  const cleanUpLater = cleanUpAfterAll();
  beforeAll(async () => {
    // The first test finds it as it is then.
    shops.patient = await startFaultySourceShop(kind, { wrong: kind.manner === 'own' ? null : 'refuse' });
    cleanUpLater(shops.patient.stop);
    const isAsked = WHOLE_FAULTS.some(({ isSlow, not }) => isSlow && not[kind.name] === undefined);
    if (!isAsked) return;
    shops.impatient = await startFaultySourceShop(kind, { impatient: true });
    cleanUpLater(shops.impatient.stop);
  });

  async function another(options: FaultySourceShopOptions): Promise<FaultySourceShop> {
    const shop = await startFaultySourceShop(kind, options);
    cleanUp(shop.stop);
    return shop;
  }

  /** All is well and known. */
  async function wellKnown(shop: FaultySourceShop): Promise<Record<string, Shown>> {
    await shop.settle(async () => {
      shop.system.renew();
      await shop.system.be(null);
    });
    shop.advance(FRESH_MS + 1);
    const { shown } = await shop.page();
    expect(shown).toEqual(asTheSystemSays(shop));
    return shown;
  }

  const inTime = (ms: number, shop: FaultySourceShop): void => {
    expect(ms).toBeLessThan((shop === shops.impatient ? BUDGET_MS : 0) + AMPLE_MS);
  };

  cells('that the server starts without', kind, [{ name: 'down at start', not: REASON_META }], async () => {
    const shop = shops.patient!;
    await neverYetWell(shop, 'UPSTREAM_UNAVAILABLE', 0);
    await recovers(shop, A_WHILE_MS);
  });

  cells('with an answer that is bad as a whole', kind, WHOLE_FAULTS, async (fault) => {
    const shop = fault.isSlow ? shops.impatient! : shops.patient!;
    const before = await wellKnown(shop);
    await (kind.manner === 'held' ? heldFault : askedFault)(shop, fault, before);
  });

  async function askedFault(
    shop: FaultySourceShop,
    fault: WholeFault,
    before: Record<string, Shown>,
  ): Promise<void> {
    const { callsPerPage } = kind;
    const code = fault.codes?.[kind.name] ?? fault.code;
    const restMs = fault.restMs?.[kind.name] ?? A_WHILE_MS;
    const count = await counting(shop);
    shop.system.renew();
    await shop.system.be(fault.wrong);

    // What is known is shown, with its age.
    shop.advance(FRESH_MS + 1);
    const known = await shop.page();
    inTime(known.ms, shop);
    expect(known.shown).toEqual(stale(before, WORDS[code]));
    expect(staleSources(known.answer)).toEqual([`source:erp ${code}`, `source:warehouse ${code}`]);

    // Without it the shop's own is, and nobody asks before the time.
    await shop.purge({ tags: ['source:erp', 'source:warehouse'] });
    expect((await shop.page()).shown).toEqual(shopsOwn(WORDS[code]));
    shop.advance(restMs - 1);
    await shop.page();
    expect(await count()).toMatchObject({ erp: { calls: callsPerPage }, warehouse: { calls: callsPerPage } });
    shop.advance(1);
    const unknown = await shop.page();
    inTime(unknown.ms, shop);
    expect(unknown.shown).toEqual(shopsOwn(WORDS[code]));
    await isReady(shop);

    const counted = { calls: 2 * callsPerPage, failures: { [code]: 2 * callsPerPage } };
    const { erp, warehouse, requests, states } = await count();
    expect([erp, warehouse]).toEqual([counted, counted]);
    expect(requests).toBe(fault.wrong === 'refuse' ? 0 : 4 * callsPerPage);
    const isCounted = !fault.isNoFaultOf?.includes(kind.name);
    const state = isCounted ? ['open', 'BREAKER_OPEN'] : ['closed', 'FAILING'];
    expect([states.erp.breaker, states.erp.state]).toEqual(state);

    await recovers(shop, restMs);
  }

  async function heldFault(
    shop: FaultySourceShop,
    fault: WholeFault,
    before: Record<string, Shown>,
  ): Promise<void> {
    const { code } = fault;
    const count = await counting(shop);
    await shop.settle(async () => {
      shop.system.renew();
      await shop.system.be(fault.wrong);
    });
    const { shown, answer, ms } = await shop.page();
    // It never waits for a list when there is one.
    expect(ms).toBeLessThan(AMPLE_MS);
    expect(shown).toEqual(stale(before, WORDS[code]));
    expect(staleSources(answer)).toEqual([`source:erp ${code}`, `source:warehouse ${code}`]);
    shop.advance(A_WHILE_MS);
    await shop.page();
    await isReady(shop);
    const counted = { calls: 1, failures: { [code]: 1 } };
    const { states, ...counts } = await count();
    expect([counts.erp, counts.warehouse]).toEqual([counted, counted]);
    expect(states.erp.state).toBe('FAILING');
    await recovers(shop, A_WHILE_MS);
  }

  cells('with an answer in which one product is bad', kind, ITEM_FAULTS, async (fault) => {
    const shop = shops.patient!;
    const before = await wellKnown(shop);
    const count = await counting(shop);
    await shop.settle(async () => {
      shop.system.renew();
      await shop.system.be(fault.wrong);
    });
    shop.advance(FRESH_MS + 1);
    // An older value goes before none, where there is one.
    const first = await shop.page();
    expect(first.shown).toEqual(expected(shop, fault, before[BAD_SKU]));
    if (kind.manner === 'asked') await shop.purge({ tags: ['source:erp', 'source:warehouse'] });
    if (kind.manner === 'asked') shop.advance(A_WHILE_MS);
    const { shown, ms, answer } = await shop.page();
    inTime(ms, shop);
    expect(shown).toEqual(expected(shop, fault));
    expect(answer.extensions).toBeUndefined();
    await isReady(shop);

    // Lists say it once; an answer from custom fields is kept whole, since only a new product can mend it.
    const pages = kind.manner === 'asked' ? 2 : 1;
    const calls = kind.manner === 'own' ? 0 : pages * Math.max(1, kind.callsPerPage);
    const failures = (fate: Fate) => (isUnusable(fate) ? { UPSTREAM_BAD_ANSWER: pages } : {});
    const { erp, warehouse, states } = await count();
    expect(erp).toEqual({ calls, failures: failures(fault.price) });
    expect(warehouse).toEqual({ calls, failures: failures(fault.stock) });
    expect([states.erp.state, states.erp.breaker]).toEqual(['OK', kind.breaks ? 'closed' : null]);

    // What was told, be it nothing, lives as long as any answer.
    const isTold = !isUnusable(fault.price) || !isUnusable(fault.stock);
    await recovers(shop, isTold ? FRESH_MS : A_WHILE_MS);
  });

  const isUnusable = (fate: Fate): boolean => typeof fate === 'object' && 'unusable' in fate;

  /** @param old what was known of the bad product before, if it counts */
  function expected(shop: FaultySourceShop, { price, stock }: ItemFault, old?: Shown): Record<string, Shown> {
    const all = asTheSystemSays(shop);
    const own = OF_THE_SHOP[BAD_SKU]!;
    const good = all[BAD_SKU]!;
    const oldOne = kind.manner === 'asked' ? old : undefined;
    const half = (fate: Fate, source: string, provides: string) => {
      if (fate === 'good' || 'amount' in fate || 'quantity' in fate)
        return { from: 'system', info: { name: source, status: 'FRESH', message: null } };
      const why =
        'missing' in fate
          ? fate.missing
          : `The ${provides} source "${source}" gave no usable answer for this product: ${fate.unusable}.`;
      if ('unusable' in fate && oldOne)
        return { from: 'before', info: { name: source, status: 'STALE', message: why } };
      return {
        from: 'shop',
        info: { name: 'woocommerce', status: 'FALLBACK', message: `${source}: ${why}` },
      };
    };
    const prices = half(price, 'erp', 'price');
    const stocks = half(stock, 'warehouse', 'stock');
    const said = {
      amount: typeof price === 'object' && 'amount' in price ? price.amount : good.amount,
      quantity: typeof stock === 'object' && 'quantity' in stock ? stock.quantity : good.quantity,
    };
    const from: Record<string, Pick<Shown, 'amount' | 'quantity'> | undefined> = {
      system: said,
      before: oldOne,
      shop: own,
    };
    return {
      ...all,
      [BAD_SKU]: {
        amount: from[prices.from]?.amount,
        price: prices.info,
        quantity: from[stocks.from]?.quantity ?? null,
        stock: stocks.info,
      },
    };
  }

  /** A source that has never been well: pages go without it, and it is used as soon as it is well. */
  async function neverYetWell(shop: FaultySourceShop, code: Code, requests: number): Promise<void> {
    const isHeld = kind.manner === 'held';
    const calls = isHeld ? 1 : kind.callsPerPage;
    await isReady(shop);
    const { shown, ms } = await shop.page();
    expect(ms).toBeLessThan(AMPLE_MS);
    expect(shown).toEqual(shopsOwn(WORDS[code]));
    expect((await shop.page()).shown).toEqual(shown);
    const states = await shop.counted();
    const counted = { calls, failures: { [code]: calls }, state: 'FAILING' };
    expect([states.erp, states.warehouse]).toMatchObject([counted, counted]);
    expect(shop.system.requests()).toBe(requests);
    await isReady(shop);
  }

  cells('that cannot be reached', kind, ADDRESS_FAULTS, async ({ https = false, place }) => {
    const shop = await another({ https, ...(place !== undefined && { place }) });
    await neverYetWell(shop, 'UPSTREAM_UNAVAILABLE', 0);
    // No name can be given to what has none in a test; from here on it is as when a connection is refused.
    if (place !== undefined) return;
    // As if the certificate were one that is trusted, from now on.
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    cleanUp(() => vi.unstubAllEnvs());
    await recovers(shop, A_WHILE_MS);
  });

  cells('over time', kind, [{ name: 'flapping every second', not: REASON_META }], async () => {
    const shop = shops.patient!;
    await wellKnown(shop);
    const count = await counting(shop);
    if (kind.manner === 'held') {
      const { shown: before } = await shop.page();
      for (let reading = 0; reading < 6; reading += 1) {
        await shop.settle(() => shop.system.be('flap'));
        const { shown } = await shop.page();
        expect([before, stale(before, shown[BAD_SKU]!.price.message ?? '')]).toContainEqual(shown);
      }
      const { erp } = await count();
      expect(erp.calls).toBe(6);
      return recovers(shop, A_WHILE_MS);
    }
    await shop.system.be('flap');
    const { amount, quantity } = shop.system.now();
    const statuses = new Set<string>();
    for (let second = 0; second < 45; second += 1) {
      shop.advance(1_000);
      for (const shown of Object.values((await shop.page()).shown)) {
        // Neither goes anybody without a price that is known, nor does it change.
        expect(shown).toMatchObject({ amount, quantity });
        statuses.add(shown.price.status);
      }
    }
    expect([...statuses].sort()).toEqual(['FRESH', 'STALE']);
    // Once when values are too old, and once more after each failure.
    const { erp, states } = await count();
    expect(erp.calls).toBeLessThanOrEqual(2 * kind.callsPerPage);
    expect(states.erp.breaker).toBe('closed');
    return recovers(shop, FRESH_MS);
  });
});
