import { describe, expect, it, vi } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { erpPrices, START, startMergedShop, type MergedShop } from '../../support/shops/merged-shop.js';

const SECOND = 1_000;
/** Asked so often, a query is answered from what was kept, if it may be. */
const RUNS = 4;
const iso = (ms: number) => new Date(ms).toISOString();

let shop: MergedShop;

/** Everything but prices lives for days; prices for as long as it is said. */
async function start(pricesFresh: string, config: Record<string, unknown> = {}): Promise<void> {
  const long = { fresh: '1d' };
  shop = await startMergedShop({
    sources: ({ erp }) => [
      erpPrices(erp.url, { lifetime: { fresh: pricesFresh, stale: '5m', error: '1h' } }),
    ],
    config: {
      cache: { lifetimes: { product: long, list: long, taxonomy: long, settings: long } },
      ...config,
    },
  });
  cleanUp(shop.stop);
}

async function ask(fields: string, runs = RUNS): Promise<any> {
  let product: unknown;
  for (let run = 0; run < runs; run += 1) {
    const { data, errors } = await shop.query(`{ product(id: 103, idType: DATABASE_ID) { ${fields} } }`);
    expect(errors).toBeUndefined();
    product = data.product;
  }
  return product;
}

const PRICE = 'name pricing { current { amount } }';
const once = (fields: string) => ask(fields, 1);

describe('an answer of the shop that is asked for again and again', () => {
  it('shows what was purged in the very next answer', async () => {
    await start('1d');
    await ask('name');
    shop.store.catalogue.product(103).name = 'Renamed';
    expect(await once('name')).toEqual({ name: 'Kivu Lake Women’s Lot' });
    await shop.purge({ tags: ['product:103'] });
    expect(await once('name')).toEqual({ name: 'Renamed' });
    shop.store.catalogue.product(103).name = 'Renamed again';
    await shop.purge();
    expect(await once('name')).toEqual({ name: 'Renamed again' });
  });

  it('lives no longer than the prices of another system in it', async () => {
    await start('2s');
    await ask(PRICE);
    await shop.erp.behave({ override: { 'KR-KIV': { list: '14.00' } } });
    shop.advance(2 * SECOND - 1);
    expect((await ask(PRICE)).pricing.current.amount).toBe('13.45');
    expect(shop.erp.requests).toHaveLength(1);
    shop.advance(1);
    await vi.waitFor(async () => {
      expect((await once(PRICE)).pricing.current.amount).toBe('14.00');
    });
  });

  it('ends when a promotion of the other system begins', async () => {
    await start('1d');
    const promo = { promo: '9.99', from: iso(START + 5 * SECOND), to: iso(START + 8 * SECOND) };
    await shop.erp.behave({ override: { 'KR-KIV': { list: '13.45', ...promo } } });
    for (const [after, amount] of [
      [0, '13.45'],
      [4_999, '13.45'],
      [1, '9.99'],
      [2_999, '9.99'],
      [1, '13.45'],
    ] as const) {
      shop.advance(after);
      expect((await ask(PRICE)).pricing.current.amount).toBe(amount);
    }
  });

  it('ends when a sale of the shop begins', async () => {
    shop = await startMergedShop({
      sources: () => [],
      config: { cache: { lifetimes: { product: { fresh: '1d' }, settings: { fresh: '1d' } } } },
    });
    cleanUp(shop.stop);
    Object.assign(shop.store.catalogue.product(103), {
      sale_price: '9.99',
      date_on_sale_from_gmt: iso(START + 5 * SECOND).slice(0, 19),
      date_on_sale_from: iso(START + 5 * SECOND).slice(0, 19),
    });
    expect((await ask('onSale')).onSale).toBe(false);
    shop.advance(4_999);
    expect((await ask('onSale')).onSale).toBe(false);
    shop.advance(1);
    expect((await ask('onSale')).onSale).toBe(true);
  });

  it('ends when a sale of the shop ends, which keeps its last second', async () => {
    shop = await startMergedShop({
      sources: () => [],
      config: { cache: { lifetimes: { product: { fresh: '1d' }, settings: { fresh: '1d' } } } },
    });
    cleanUp(shop.stop);
    const to = iso(START + 5 * SECOND).slice(0, 19);
    Object.assign(shop.store.catalogue.product(103), {
      sale_price: '9.99',
      date_on_sale_to_gmt: to,
      date_on_sale_to: to,
    });
    for (const [after, onSale] of [
      [0, true],
      [5 * SECOND, true],
      [999, true],
      [1, false],
    ] as const) {
      shop.advance(after);
      expect((await ask('onSale')).onSale).toBe(onSale);
    }
  });

  it('tells an age that grows', async () => {
    await start('1d');
    const fields = 'pricing { source { name ageSeconds } }';
    expect((await ask(fields)).pricing.source).toEqual({ name: 'erp', ageSeconds: 0 });
    shop.advance(SECOND);
    expect((await ask(fields)).pricing.source).toEqual({ name: 'erp', ageSeconds: 1 });
  });

  it('keeps saying which pages were cut', async () => {
    await start('1d', { limits: { pageSize: { maximum: 20 } } });
    const answers = [];
    for (let run = 0; run < RUNS; run += 1)
      answers.push(await shop.query('{ productTags(first: 9999) { nodes { name } } }'));
    for (const { extensions } of answers)
      expect(extensions).toEqual({ pageSizeCut: [{ requested: 9999, given: 20 }] });
  });

  it('leaves out a product that another list has found behind a password', async () => {
    await start('1d');
    const ids = async () => {
      const { data } = await shop.query('{ products(first: 100) { nodes { databaseId } } }');
      return data.products.nodes.map(({ databaseId }: { databaseId: number }) => databaseId);
    };
    for (let run = 0; run < RUNS; run += 1) expect(await ids()).toContain(103);
    shop.store.catalogue.product(103).post_password = 'for members';
    expect(await ids()).toContain(103);
    await shop.query('{ products(first: 100, where: { orderby: [{ field: NAME }] }) { nodes { name } } }');
    expect(await ids()).not.toContain(103);
  });
});
