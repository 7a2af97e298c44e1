import { describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { ADMIN_SECRET, type GraphqlAnswer } from '../../support/test-app.js';
import { startFaultServer, type FaultServer, type SeenRequest } from '../../support/faults/fault-server.js';
import { startMergedShop, type MergedShop } from '../../support/shops/merged-shop.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const FRESH = 30 * SECOND;
const ERROR = 20 * MINUTE;
/** Real time, so that in a test it opens once and stays so. */
const BREAKER = { failures: 5, resetMs: 3_600_000 };

let erp: FaultServer;
let shop: MergedShop;
/** What the ERP asks for everything, by currency. */
let prices: Record<string, string>;

function well({ body }: SeenRequest) {
  const { skus, cur } = JSON.parse(body) as { skus: string[]; cur: string };
  return { body: skus.map((sku) => ({ sku, price: prices[cur], cur })) };
}

async function start(source: Record<string, unknown> = {}, breaker = BREAKER): Promise<void> {
  prices = { EUR: '21.50', USD: '24.90' };
  erp = await startFaultServer(well);
  cleanUp(() => erp.close());
  shop = await startMergedShop({
    config: {
      context: { currency: { header: 'X-Currency', values: ['EUR', 'USD'] } },
      cache: { httpMaxAge: '1m' },
    },
    sources: () => [
      {
        name: 'erp',
        provides: 'price',
        varyBy: ['currency'],
        http: {
          url: erp.url,
          method: 'POST',
          body: '{"skus": {{keys}}, "cur": {{currency}}}',
          allowPrivateNetwork: true,
          timeoutMs: 10_000,
          breaker,
        },
        answer: { key: 'sku', price: { current: 'price', currency: 'cur' } },
        lifetime: { fresh: '30s', stale: '0s', error: '20m' },
        ...source,
      },
    ],
  });
  cleanUp(() => shop.stop());
}

const PRICE = `pricing { current { amount currency } source { name status } } ... on ProductWithPricing { price(format: RAW) }`;
/** A list, with the variations that its ranges are made of, and the page of a product. */
const PAGES = [
  `{ products(first: 12) { nodes { sku ${PRICE} } } }`,
  `{ product(id: "KR-KIV", idType: SKU) { sku ${PRICE} } }`,
  `{ products(where: { include: [101] }) { nodes { sku ${PRICE} ... on VariableProduct { variations { nodes { sku price(format: RAW) } } } } } }`,
];

interface Seen {
  sku: string;
  currency: string | undefined;
  amount: string | undefined;
  status: string;
  from: string;
}

/** A variable product without variations has nothing that a price could be asked for. */
const isPriced = ({ sku }: { sku: string | null }): boolean => sku !== 'PO-PRESS';

/** One page, in which nothing may be an error. */
async function look(page: string, currency: string): Promise<Seen[]> {
  const answer: GraphqlAnswer = await shop.query(page, {}, { 'x-currency': currency });
  expect(answer.status).toBe(200);
  expect(answer.errors).toBeUndefined();
  const nodes: any[] = answer.data.products?.nodes ?? [answer.data.product];
  expect(nodes.length).toBeGreaterThan(0);
  return nodes.filter(isPriced).map(({ sku, pricing: { current, source } }) => ({
    sku,
    currency: current?.currency,
    amount: current?.amount,
    status: source.status,
    from: source.name,
  }));
}

/** All pages at once; a price in another currency than the one asked for fails. */
async function lookAtAll(): Promise<{ EUR: Seen[]; USD: Seen[] }> {
  const of = async (currency: string): Promise<Seen[]> => {
    const seen = (await Promise.all(PAGES.map((page) => look(page, currency)))).flat();
    for (const { currency: shown } of seen) expect([currency, undefined]).toContain(shown);
    return seen;
  };
  const [EUR, USD] = await Promise.all([of('EUR'), of('USD')]);
  return { EUR, USD };
}

const statusesOf = (seen: Seen[]): string[] => [...new Set(seen.map(({ status }) => status))].sort();
const priceOf = (seen: Seen[]): Seen | undefined => seen.find(({ sku }) => sku === 'KR-KIV');
const readiness = async (): Promise<number> => (await fetch(`${shop.url}/health/ready`)).status;

async function calls(): Promise<number> {
  const headers = { 'x-admin-secret': ADMIN_SECRET, accept: 'application/json' };
  const { sources } = (await (await fetch(`${shop.url}/sources`, { headers })).json()) as {
    sources: { calls: number }[];
  };
  return sources[0]!.calls;
}

describe('while the ERP is down for an hour', () => {
  it('no page breaks and no price has a wrong currency; afterwards what changed meanwhile is shown', async () => {
    await start({}, { failures: 5, resetMs: 1 });
    const before = await lookAtAll();
    expect([statusesOf(before.EUR), statusesOf(before.USD)]).toEqual([['FRESH'], ['FRESH']]);
    expect(priceOf(before.EUR)).toMatchObject({ amount: '21.50', currency: 'EUR' });
    expect(priceOf(before.USD)).toMatchObject({ amount: '24.90', currency: 'USD' });

    erp.script(() => ({ status: 503 }));
    const asked = erp.requests.length;
    for (let minute = 1; minute <= 60; minute += 1) {
      shop.advance(MINUTE);
      if (minute === 30) prices = { EUR: '19.00', USD: '22.00' };
      const { EUR, USD } = await lookAtAll();
      // It was asked for at minute 0, so the last moment of what is known is known as well.
      const isKnown = minute * MINUTE < FRESH + ERROR;
      expect([minute, ...statusesOf(EUR)]).toEqual([minute, isKnown ? 'STALE' : 'FALLBACK']);
      expect([minute, ...statusesOf(USD)]).toEqual([minute, isKnown ? 'STALE' : 'MISSING']);
      expect(priceOf(EUR)).toMatchObject(
        isKnown ? { amount: '21.50', from: 'erp' } : { amount: '10.40', from: 'woocommerce' },
      );
      expect(priceOf(USD)?.amount).toBe(isKnown ? '24.90' : undefined);
      expect(await readiness()).toBe(200);
    }
    // With the breaker on trial a call each time: per minute a few, not one for each of the pages' products.
    expect(erp.requests.length - asked).toBeLessThanOrEqual(60 * 2 * PAGES.length);

    erp.script(well);
    // Each key that failed is asked for after its rest; behind the trial some wait for one more.
    for (let round = 0; round < 3; round += 1) {
      shop.advance(5 * SECOND + 1);
      await lookAtAll();
    }
    const after = await lookAtAll();
    expect([statusesOf(after.EUR), statusesOf(after.USD)]).toEqual([['FRESH'], ['FRESH']]);
    expect(priceOf(after.EUR)).toMatchObject({ amount: '19.00', currency: 'EUR' });
    expect(priceOf(after.USD)).toMatchObject({ amount: '22.00', currency: 'USD' });
  });

  it('the breaker spares it, however many pages are looked at', async () => {
    await start();
    await lookAtAll();
    erp.script(() => ({ status: 503 }));
    const asked = erp.requests.length;
    for (let minute = 1; minute <= 60; minute += 5) {
      shop.advance(5 * MINUTE);
      await lookAtAll();
    }
    // A breaker that opens lets those finish that are under way.
    expect(erp.requests.length - asked).toBeLessThanOrEqual(BREAKER.failures + 4);
  });

  it('within five seconds nobody asks twice, and answers that were kept are as good as others', async () => {
    await start({}, { failures: 1_000, resetMs: 1 });
    await lookAtAll();
    erp.script(() => ({ status: 503 }));
    shop.advance(FRESH + ERROR + 1);
    const first = await lookAtAll();
    const asked = [erp.requests.length, await calls()];
    for (let second = 0; second < 4; second += 1) {
      shop.advance(SECOND);
      expect(await lookAtAll()).toEqual(first);
    }
    expect([erp.requests.length, await calls()]).toEqual(asked);
  });

  it('a purge takes what is old, and brings nothing wrong back', async () => {
    await start();
    await lookAtAll();
    erp.script(() => ({ status: 503 }));
    shop.advance(MINUTE);
    expect(statusesOf((await lookAtAll()).USD)).toEqual(['STALE']);
    expect((await shop.purge({ tags: ['source:erp'] })).status).toBe(200);
    const { EUR, USD } = await lookAtAll();
    expect([statusesOf(EUR), statusesOf(USD)]).toEqual([['FALLBACK'], ['MISSING']]);
    expect(priceOf(USD)?.amount).toBeUndefined();
  });

  it('only a source that is required keeps the server from being ready, until it is back', async () => {
    await start({ required: true }, { failures: 1_000, resetMs: 1 });
    await lookAtAll();
    expect(await readiness()).toBe(200);
    erp.script(() => ({ status: 503 }));
    for (let step = 0; step < 12; step += 1) {
      shop.advance(5 * MINUTE);
      // Whoever is still sent here is served.
      await lookAtAll();
      expect(await readiness()).toBe(503);
    }
    erp.script(well);
    shop.advance(5 * SECOND + 1);
    await lookAtAll();
    expect(await readiness()).toBe(200);
  });
});
