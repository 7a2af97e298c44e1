import { describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import {
  listPrice,
  pieces,
  startWriteBackShop,
  type WriteBackShop,
  type WriteBackShopOptions,
} from '../../support/shops/write-back-shop.js';

async function start(options: WriteBackShopOptions = {}): Promise<WriteBackShop> {
  const shop = await startWriteBackShop(options);
  cleanUp(() => shop.stop());
  // What a test does not look at moves as far as it likes.
  return shop;
}

/** A price of 10.00 and 5 pieces for everything in the shop, which it does not have yet. */
function equip({ store, prices, stocks }: WriteBackShop): void {
  for (const item of sellable(store.catalogue)) {
    item.regular_price = '9.00';
    item.sale_price = '';
    item.stock_quantity = 3;
    prices.set(item.sku, listPrice('10.00'));
    stocks.set(item.sku, pieces(5));
  }
}

function sellable(catalogue: WriteBackShop['store']['catalogue']) {
  const products = [...catalogue.products.values()].filter(({ type }) => type === 'simple');
  return [...products, ...catalogue.variations.values()];
}

const COUNTS = { read: 24, covered: 21, changed: 0, unchanged: 0, missing: 0, problems: 0 };

describe('a run', () => {
  it('writes prices and stock of products and variations, each once, and a second one writes nothing', async () => {
    const shop = await start();
    equip(shop);
    const report = await shop.run();
    expect(report).toMatchObject({ outcome: 'complete', error: null, counts: { ...COUNTS, changed: 21 } });
    for (const item of sellable(shop.store.catalogue)) {
      expect(item).toMatchObject({ regular_price: '10.00', manage_stock: true, stock_quantity: 5 });
    }
    const batches = shop.batches();
    expect(batches.map(({ path }) => path)).toEqual([
      'products/batch',
      'products/1004/variations/batch',
      'products/1008/variations/batch',
      'products/1012/variations/batch',
    ]);
    expect(batches.flatMap(({ ids }) => ids)).toHaveLength(21);

    shop.store.clearRequests();
    expect((await shop.run()).counts).toEqual({ ...COUNTS, unchanged: 21 });
    expect(shop.batches()).toEqual([]);
  });

  it('writes only what changed, and of that only the fields that differ', async () => {
    const shop = await start();
    equip(shop);
    await shop.run();
    shop.store.clearRequests();
    const product = shop.store.catalogue.product(1002);
    const variation = shop.store.catalogue.variation(100402);
    shop.prices.set(product.sku, listPrice('10.50'));
    shop.stocks.set(variation.sku, pieces(4));
    // The same amount in other words is no change.
    shop.prices.set(variation.sku, listPrice('10'));
    const { counts, changes } = await shop.run();
    expect(counts).toEqual({ ...COUNTS, unchanged: 19, changed: 2 });
    expect(changes).toEqual([
      { id: 1002, parentId: null, sku: product.sku, change: { regular_price: '10.50' } },
      {
        id: 100402,
        parentId: 1004,
        sku: variation.sku,
        change: { manage_stock: true, stock_quantity: 4 },
      },
    ]);
    expect(shop.batches().map(({ update }) => update)).toEqual([
      [{ id: 1002, regular_price: '10.50' }],
      [{ id: 100402, manage_stock: true, stock_quantity: 4 }],
    ]);
  });

  it('that is dry writes nothing and reports the same as the one that writes', async () => {
    const shop = await start();
    equip(shop);
    shop.prices.set('GEN-1', listPrice('900.00'));
    const dry = await shop.run({ dryRun: true });
    expect(shop.batches()).toEqual([]);
    const wet = await shop.run();
    expect(dry).toMatchObject({ dryRun: true, counts: { changed: 21, problems: 1 } });
    expect({ ...dry, dryRun: false, startedAt: 0, endedAt: 0 }).toEqual({ ...wet, startedAt: 0, endedAt: 0 });
  });

  it('takes at most so many products in one call, and keeps its pace', async () => {
    let now = Date.UTC(2026, 10, 24, 12);
    const waits: number[] = [];
    const wait = (ms: number) => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    };
    const settings = { batchSize: 4, maxWritesPerSecond: 2 };
    const shop = await start({ settings, clock: { now: () => now }, wait });
    equip(shop);
    await shop.run();
    expect(shop.batches().map(({ ids }) => ids.length)).toEqual([4, 4, 1, 4, 4, 4]);
    // Each batch waits until those before it have had half a second for each of their products.
    expect(waits).toEqual([2000, 2000, 500, 2000, 2000]);
  });

  it('leaves prices or stock alone when told to', async () => {
    const shop = await start({ settings: { stock: false } });
    equip(shop);
    await shop.run();
    expect(shop.store.catalogue.product(1001)).toMatchObject({ regular_price: '10.00', stock_quantity: 3 });
    expect(shop.warehouse.requests).toEqual([]);
  });

  it('never writes without being switched on, but may be tried', async () => {
    const shop = await start({ settings: { enabled: false } });
    equip(shop);
    await expect(shop.run()).rejects.toThrow('pricing.writeBack.enabled');
    expect((await shop.run({ dryRun: true })).counts.changed).toBe(21);
    expect(shop.batches()).toEqual([]);
  });

  it('reads a large shop a hundred products at a time, and skips none when some are deleted meanwhile', async () => {
    const { generatedCatalogue } = await import('../../../demo/src/catalogue/generated-catalogue.js');
    const shop = await start({ catalogue: generatedCatalogue({ products: 250, variableShare: 0 }) });
    equip(shop);
    // Products of the first page are deleted once the source is asked for the second.
    shop.store.faults.set('products/batch', { delayMs: 1 }, 1);
    const { products } = shop.store.catalogue;
    const read = shop.prices.get.bind(shop.prices);
    shop.prices.get = (sku) => {
      if (sku === 'GEN-150') for (const id of [1001, 1002, 1003]) products.delete(id);
      return read(sku);
    };
    const { counts } = await shop.run();
    expect(counts.read).toBe(250);
    expect([...products.values()].every(({ regular_price }) => regular_price === '10.00')).toBe(true);
  });
});

describe('what cannot be written', () => {
  it('is reported item by item, and the rest is done', async () => {
    const shop = await start();
    equip(shop);
    const { products } = shop.store.catalogue;
    // Gone between the reading and the writing.
    const read = shop.prices.get.bind(shop.prices);
    shop.prices.get = (sku) => {
      products.delete(1002);
      return read(sku);
    };
    const report = await shop.run();
    expect(report.problems).toEqual([
      {
        ...{ id: 1002, parentId: null, sku: 'GEN-2', about: 'item', kind: 'failed' },
        text: 'WooCommerce refuses it (woocommerce_rest_product_invalid_id: Invalid ID.)',
      },
    ]);
    expect(report.counts).toMatchObject({ changed: 20, problems: 1 });
    expect(report.outcome).toBe('complete');
  });

  it('is what the shop does not keep', async () => {
    const shop = await start();
    equip(shop);
    const product = shop.store.catalogue.product(1001);
    Object.defineProperty(product, 'regular_price', { get: () => '9.00', set: () => undefined });
    const { problems, counts } = await shop.run();
    expect(problems.map(({ id, text }) => [id, text])).toEqual([
      [1001, 'WooCommerce did not keep regular_price'],
    ]);
    expect(counts.changed).toBe(20);
  });

  it('is nothing at all when the keys may only read: the run fails and says so', async () => {
    const shop = await start();
    equip(shop);
    const body = JSON.stringify({ code: 'woocommerce_rest_authentication_error', message: 'No write.' });
    shop.store.faults.set('batch', { kind: 'answer', status: 401, body });
    const report = await shop.run();
    expect(report).toMatchObject({ outcome: 'failed', counts: { changed: 0 } });
    expect(report.error).toContain('401');
  });
});

describe('a source that is down', () => {
  it('has nothing written in its name, and its products are reported', async () => {
    const shop = await start();
    equip(shop);
    await shop.erp.behave('refuse');
    const report = await shop.run();
    expect(report).toMatchObject({ outcome: 'complete', counts: { problems: 21, changed: 21 } });
    expect(report.problems[0]).toMatchObject({ about: 'price', kind: 'unknown' });
    const written = shop.batches().flatMap(({ update }) => update.flatMap((item) => Object.keys(item)));
    expect(new Set(written)).toEqual(new Set(['id', 'manage_stock', 'stock_quantity']));
  });

  it('is asked anew by every run: no old value is ever written', async () => {
    const shop = await start({ erp: { lifetime: { fresh: '1h', stale: '1h', error: '1h' } } });
    equip(shop);
    await shop.run();
    for (const item of sellable(shop.store.catalogue)) item.regular_price = '9.00';
    shop.store.clearRequests();
    await shop.erp.behave('refuse');
    const { counts, problems } = await shop.run();
    expect(counts).toMatchObject({ changed: 0, problems: 21 });
    expect(problems[0]).toMatchObject({ kind: 'unknown' });
    expect(shop.batches()).toEqual([]);
  });

  it('and shows shoppers an error writes nothing either', async () => {
    const shop = await start({ erp: { onFailure: 'error', onMissing: 'error' } });
    equip(shop);
    shop.prices.delete('GEN-1');
    expect((await shop.run()).counts).toMatchObject({ missing: 1, problems: 0 });
    await shop.erp.behave('refuse');
    for (const item of sellable(shop.store.catalogue)) item.regular_price = '9.00';
    shop.store.clearRequests();
    expect((await shop.run()).counts).toMatchObject({ changed: 0, problems: 21 });
    expect(shop.batches()).toEqual([]);
  });
});

describe('prices', () => {
  const at = (iso: string) => ({ now: () => Date.parse(iso) });
  const NOW = '2026-11-24T12:00:00Z';

  async function written(price: ReturnType<typeof listPrice>, options: WriteBackShopOptions = {}) {
    const shop = await start({ clock: at(NOW), ...options });
    const product = shop.store.catalogue.product(1001);
    Object.assign(product, { regular_price: '10.00', sale_price: '' });
    shop.prices.set(product.sku, price);
    const report = await shop.run();
    const second = await shop.run();
    expect(second.counts.changed).toBe(0);
    return { product, report, sent: shop.batches()[0]?.update[0], shop };
  }

  it('come with their sale and its dates, the end as WooCommerce keeps it: the last second', async () => {
    const sale = { promo: '8.00', from: '2026-12-01T00:00:00Z', to: '2026-12-08T00:00:00Z' };
    const { sent } = await written(listPrice('10.00', sale));
    expect(sent).toEqual({
      id: 1001,
      sale_price: '8.00',
      date_on_sale_from_gmt: '2026-12-01T00:00:00',
      date_on_sale_to_gmt: '2026-12-07T23:59:59',
    });
  });

  it('leave a sale that is over to WooCommerce, and take away one that the source no longer has', async () => {
    const over = { promo: '8.00', from: null, to: '2026-11-24T11:00:00Z' };
    expect((await written(listPrice('10.00', over))).sent).toBeUndefined();

    const shop = await start({ clock: at(NOW) });
    const product = shop.store.catalogue.product(1001);
    const dates = {
      date_on_sale_from_gmt: '2026-11-01T00:00:00',
      date_on_sale_to_gmt: '2026-12-01T00:00:00',
    };
    Object.assign(product, { regular_price: '10.00', sale_price: '8.00', ...dates });
    shop.prices.set(product.sku, listPrice('10.00'));
    await shop.run();
    expect(product).toMatchObject({ sale_price: '', date_on_sale_to_gmt: null });
    expect((await shop.run()).counts.changed).toBe(0);
  });

  it('are not held back by a sale that is over and that WooCommerce has not cleared away yet', async () => {
    const shop = await start({ clock: at(NOW) });
    const product = shop.store.catalogue.product(1001);
    const over = { sale_price: '3.00', date_on_sale_to_gmt: '2026-11-23T23:59:59' };
    Object.assign(product, { regular_price: '10.00', ...over });
    shop.prices.set(product.sku, listPrice('10.00'));
    expect((await shop.run()).counts).toMatchObject({ changed: 0, unchanged: 1, problems: 0 });
    shop.prices.set(product.sku, listPrice('10.50'));
    expect((await shop.run()).counts).toMatchObject({ changed: 1, problems: 0 });
  });

  it('may be nothing at all while a sale is on, which WooCommerce only tells when it is stored with its cents', async () => {
    const { sent, report } = await written(listPrice('10.00', { promo: '0' }), {
      settings: { maxChangePercent: 100 },
    });
    expect(sent).toEqual({ id: 1001, sale_price: '0.00' });
    expect(report.counts).toMatchObject({ changed: 1, problems: 0 });
  });

  it('take away a sale for nothing that somebody typed in', async () => {
    const shop = await start({ clock: at(NOW) });
    const product = shop.store.catalogue.product(1001);
    Object.assign(product, { regular_price: '10.00', sale_price: '0' });
    shop.prices.set(product.sku, listPrice('10.00'));
    await shop.run();
    expect(shop.batches()[0]?.update).toEqual([{ id: 1001, sale_price: '' }]);
  });

  it.each([
    ['begun', '2026-11-24T11:00:00', '2026-12-01T00:00:00', '10.00', { date_on_sale_from_gmt: '' }],
    ['ended', '2026-11-23T11:00:00', '2026-11-24T11:00:00', '8.00', { sale_price: '' }],
  ])(
    'of a sale that has %s are charged, though the job of WooCommerce that does it has not run',
    async (_what, from, to, price_before_job, change) => {
      const shop = await start({ clock: at(NOW) });
      const product = shop.store.catalogue.product(1001);
      const dates = { date_on_sale_from_gmt: from, date_on_sale_to_gmt: to };
      Object.assign(product, { regular_price: '10.00', sale_price: '8.00', ...dates, price_before_job });
      const end = new Date(Date.parse(`${to}Z`) + 1000).toISOString();
      shop.prices.set(product.sku, listPrice('10.00', { promo: '8.00', from: `${from}Z`, to: end }));
      await shop.run();
      expect(shop.batches().map(({ update }) => update)).toEqual([[{ id: 1001, ...change }]]);
      expect(product.price_before_job).toBeUndefined();
      expect((await shop.run()).counts).toMatchObject({ changed: 0, problems: 0 });
    },
  );

  it('in another currency are never written', async () => {
    const { sent, report } = await written(listPrice('11.00', { currency: 'USD' }));
    expect(sent).toBeUndefined();
    expect(report.problems).toMatchObject([{ id: 1001, about: 'price', kind: 'unknown' }]);
    expect(report.problems[0]?.text).toContain('currency');
  });

  it('without tax are stored with it, exactly, where the shop enters its prices so', async () => {
    // 19 % of 9.37 are 1.7803: rounded to a cent, a hundred pieces would be charged 7 cents wrong.
    const { sent } = await written(listPrice('9.37'), { erp: { taxIncluded: false } });
    expect(sent).toEqual({ id: 1001, regular_price: '11.1503' });
  });

  it('that cannot be converted, for want of a tax rate, are refused', async () => {
    const options = { erp: { taxIncluded: false } };
    const shop = await start(options);
    const product = shop.store.catalogue.product(1001);
    Object.assign(product, { regular_price: '10.00', sale_price: '', tax_class: 'unheard-of' });
    shop.prices.set(product.sku, listPrice('9.00'));
    const { problems } = await shop.run();
    expect(problems).toMatchObject([{ id: 1001, kind: 'refused' }]);
    expect(problems[0]?.text).toContain('no tax rate');
    expect(shop.batches()).toEqual([]);
  });

  it.each([
    ['would change by more than is allowed', listPrice('100.00')],
    ['would come to nothing', listPrice('0')],
    ['would be on sale for next to nothing', listPrice('10.00', { promo: '0.10' })],
  ])('that %s are held back', async (_what, price) => {
    const { sent, report } = await written(price);
    expect(sent).toBeUndefined();
    expect(report.problems).toMatchObject([{ id: 1001, about: 'price', kind: 'held' }]);
  });

  it('may change as far as the configuration says', async () => {
    const { sent } = await written(listPrice('100.00'), { settings: { maxChangePercent: 900 } });
    expect(sent).toEqual({ id: 1001, regular_price: '100.00' });
  });
});

describe('stock', () => {
  async function written(stock: ReturnType<typeof pieces>, stored: object = {}) {
    const shop = await start();
    const product = shop.store.catalogue.product(1001);
    Object.assign(product, { manage_stock: true, stock_quantity: 3, backorders: 'no', ...stored });
    shop.stocks.set(product.sku, stock);
    await shop.run();
    const sent = shop.batches()[0]?.update[0];
    expect((await shop.run()).counts.changed).toBe(0);
    return sent;
  }

  it.each([
    ['a quantity', pieces(7), {}, { manage_stock: true, stock_quantity: 7 }],
    [
      'what was not counted before',
      pieces(7),
      { manage_stock: false },
      { manage_stock: true, stock_quantity: 7 },
    ],
    ['whole pieces', pieces(2.9), {}, { manage_stock: true, stock_quantity: 2 }],
    ['what is owed', pieces(-2), {}, { manage_stock: true, stock_quantity: -2 }],
    [
      'none where the source sells none',
      pieces(7, 'outofstock'),
      {},
      { manage_stock: true, stock_quantity: 0 },
    ],
    [
      'a state that no quantity gives',
      pieces(0, 'instock'),
      {},
      { manage_stock: false, stock_status: 'instock' },
    ],
    [
      'none with backorders as a quantity',
      pieces(0),
      { backorders: 'notify' },
      { manage_stock: true, stock_quantity: 0 },
    ],
  ])('is written as %s', async (_what, stock, stored, sent) => {
    expect(await written(stock, stored)).toEqual({ id: 1001, ...sent });
  });

  it('is held back when half of the shop would be sold out at once', async () => {
    const shop = await start();
    equip(shop);
    await shop.run();
    shop.store.clearRequests();
    for (const sku of shop.stocks.keys()) shop.stocks.set(sku, pieces(0));
    const { counts, problems } = await shop.run();
    // The nine products are too few to hold; the twelve variations are not.
    expect(counts).toMatchObject({ changed: 9, problems: 12 });
    expect(problems[0]).toMatchObject({ about: 'stock', kind: 'held', parentId: 1004 });
    expect(shop.store.catalogue.variation(100401).stock_quantity).toBe(5);
  });
});
