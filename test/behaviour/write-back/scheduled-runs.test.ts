import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/composition/app.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { isCronPattern, type StartTimetable } from '../../../src/lib/schedule.js';
import type { Logger } from '../../../src/observability/logger.js';
import { cleanUp, cleanUpAfterAll } from '../../support/clean-up.js';
import { bundle, type Bundle } from '../../support/bundle.js';
import { sendQuery, testConfig, type GraphqlAnswer } from '../../support/test-app.js';
import { load } from '../../support/config/load-config.js';
import { shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';
import {
  listPrice,
  pieces,
  sentBatches,
  startWriteBackShop,
  type WriteBackShop,
} from '../../support/shops/write-back-shop.js';

async function startShop(settings: Record<string, unknown> = {}): Promise<WriteBackShop> {
  // Nothing that the ERP said is kept, so that what the shop says is seen as soon as the ERP is gone.
  const erp = { lifetime: { fresh: 0, stale: 0, error: 0 } };
  const shop = await startWriteBackShop({ catalogue: smallCatalogue(), settings, erp });
  cleanUp(() => shop.stop());
  return shop;
}

/** A server with a write-back on schedule, whose hour strikes when a test says so. */
async function startScheduled(settings: Record<string, unknown> = {}) {
  const shop = await startShop({ schedule: '*/15 * * * *', ...settings });
  const patterns: string[] = [];
  let strike: () => void = () => undefined;
  let stopped = 0;
  const timetable: StartTimetable = (pattern, job) => {
    patterns.push(pattern);
    strike = job;
    return { stop: () => (stopped += 1) };
  };
  const lines: { fields: Record<string, any>; message: string }[] = [];
  const waiting: (() => void)[] = [];
  const write = (fields: object, message: string) => {
    lines.push({ fields, message });
    if (/write-back|Wrote back/.test(message)) waiting.shift()?.();
  };
  const log: Logger = { debug: () => undefined, info: write, warn: write, error: write };
  const app = await createApp(testConfig(shop.store, shop.config), { log, timetable });
  let isRunning = true;
  const stop = async () => {
    if (isRunning) await app.stop();
    isRunning = false;
  };
  cleanUp(stop);
  const ask = (
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer> => sendQuery(app.url, document, variables, headers);
  return {
    ...{ shop, ask, patterns, lines, stop },
    strike: () => {
      const reported = new Promise<void>((resolve) => waiting.push(resolve));
      strike();
      return reported;
    },
    stopped: () => stopped,
  };
}

describe('the server', () => {
  it('writes on schedule, says so, and shows the new prices at once', async () => {
    const { shop, ask, patterns, lines, strike } = await startScheduled();
    const product = shop.store.catalogue.product(305);
    const price = async () => {
      const document =
        '{ product(id: 305, idType: DATABASE_ID) { ... on SimpleProduct { price(format: RAW) } } }';
      return (await ask(document)).data.product.price;
    };
    expect(await price()).toBe('6.20');
    shop.prices.set(product.sku, listPrice('7.00'));
    expect(patterns).toEqual(['*/15 * * * *']);
    await strike();
    expect(product.regular_price).toBe('7.00');
    expect(lines.at(-1)).toMatchObject({
      message: 'Wrote back prices and stock',
      fields: { outcome: 'complete', counts: { changed: 1 } },
    });
    // The ERP is gone, so the shop's own price counts: the one that was just written.
    await shop.erp.behave('refuse');
    expect(await price()).toBe('7.00');
  });

  it('leaves a turn out while another run is under way', async () => {
    const { lines, strike, shop } = await startScheduled();
    shop.store.faults.set('settings', { delayMs: 300 });
    await Promise.all([strike(), strike()]);
    expect(lines.map(({ fields }) => fields['outcome']).filter(Boolean)).toEqual(['busy', 'complete']);
  });

  it('ends a run before it stops, and the clock with it', async () => {
    const { strike, stop, stopped, lines, shop } = await startScheduled();
    shop.store.faults.set('settings', { delayMs: 50 });
    const reported = strike();
    await stop();
    await reported;
    expect(stopped()).toBe(1);
    expect(lines.at(-1)?.fields).toMatchObject({ outcome: 'interrupted' });
  });

  it('does nothing by itself unless it is switched on', async () => {
    const { patterns } = await startScheduled({ enabled: false });
    expect(patterns).toEqual([]);
  });

  it('takes an order after it has written that it refused before', async () => {
    const { shop, ask, strike } = await startScheduled();
    const product = shop.store.catalogue.product(305);
    shop.prices.set(product.sku, listPrice('7.00'));
    shop.stocks.set(product.sku, pieces(2));
    const before = await (await shopperWithCart(ask)).checkOut();
    expect(before.errors?.[0]?.extensions.code).toBe('CHECKOUT_MISMATCH');
    await strike();
    expect(product).toMatchObject({ regular_price: '7.00', stock_quantity: 2 });
    const { data, errors } = await (await shopperWithCart(ask)).checkOut();
    expect(errors).toBeUndefined();
    expect(data.checkout).toMatchObject({ result: 'success' });
    // WooCommerce itself refuses what is no longer there.
    await expect(shopperWithCart(ask)).rejects.toThrow();
  });

  it('says at once when what is put into a cart is not as the sources say', async () => {
    const { shop, ask, strike } = await startScheduled();
    const product = shop.store.catalogue.product(305);
    shop.prices.set(product.sku, listPrice('7.00'));
    shop.stocks.set(product.sku, pieces(1));
    const add = () =>
      ask('mutation { addToCart(input: { productId: 305, quantity: 2 }) { cart { total } } }');
    const { extensions, errors } = await add();
    expect(errors).toBeUndefined();
    expect(extensions?.['notices']).toEqual([
      '"Paper Filters 02, 100 pcs" costs 5.88 without tax now; the cart has it for 5.21.',
      'There are 1 of "Paper Filters 02, 100 pcs" now; the cart holds 2.',
    ]);
    await strike();
    expect((await add()).errors?.[0]?.extensions.code).toBe('REFUSED_BY_SHOP');
  });
});

describe('a cron pattern', () => {
  it.each([
    ['*/15 * * * *', true],
    ['0 0 3 * * 1', true],
    ['every hour', false],
    ['61 * * * *', false],
    ['2026-12-01T00:00:00', false],
  ])('%s: %s', (pattern, isOne) => {
    expect(isCronPattern(pattern)).toBe(isOne);
  });

  it('that is none is a fault of the configuration, beside all others', () => {
    const yaml = 'pricing: { writeBack: { schedule: hourly, batchSize: 101 } }';
    expect(() => load(yaml)).toThrow(/pricing.writeBack.schedule: must be a cron pattern/);
    expect(() => load(yaml)).toThrow(/pricing.writeBack.batchSize/);
  });
});

describe('the command', () => {
  let command: Bundle;
  let folder: string;
  const cleanUpLater = cleanUpAfterAll();
  beforeAll(() => {
    command = bundle('src/cli/write-back.ts');
    cleanUpLater(command.remove);
    folder = mkdtempSync(join(tmpdir(), 'write-back-'));
    cleanUpLater(() => {
      rmSync(folder, { recursive: true });
    });
  }, 120_000);

  async function run({ store, config }: WriteBackShop, ...args: string[]) {
    writeFileSync(join(folder, 'config.yaml'), config);
    const env = {
      ...{ CONFIG: join(folder, 'config.yaml'), WOO_URL: store.url, LOG_LEVEL: 'error' },
      ...{ WOO_CONSUMER_KEY: store.key, WOO_CONSUMER_SECRET: store.secret },
    };
    const child = spawn(process.execPath, [command.path, ...args], { env });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number]>,
    ]);
    return { code, out, err };
  }

  it('tries, writes, and says what it did: 0 when all is well', async () => {
    const shop = await startShop();
    const product = shop.store.catalogue.product(305);
    shop.prices.set(product.sku, listPrice('7.00'));
    const dry = await run(shop, '--dry-run');
    expect(dry.out).toContain('dry run: nothing was written');
    expect(dry.out).toMatch(/1 would be changed\n[^]*#305 .*: regular_price 7.00/);
    expect(product.regular_price).toBe('6.20');
    const wet = await run(shop, '--json');
    expect(JSON.parse(wet.out)).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
    expect(product.regular_price).toBe('7.00');
    expect([dry.code, wet.code]).toEqual([0, 0]);
  }, 120_000);

  it('ends with 1 when a source is down, and with 2 when it may not or cannot run', async () => {
    const shop = await startShop({ enabled: false });
    shop.prices.set(shop.store.catalogue.product(305).sku, listPrice('7.00'));
    const refused = await run(shop);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('pricing.writeBack.enabled');
    await shop.erp.behave('500');
    const down = await run(shop, '--dry-run');
    expect(down.code).toBe(1);
    expect(down.out).toMatch(/Problems\n {2}unknown \(price\)/);
    expect((await run(shop, '--bogus')).code).toBe(2);
    expect(sentBatches(shop.store)).toEqual([]);
  }, 120_000);

  it('lets a price jump that it would hold back, for this time', async () => {
    const shop = await startShop();
    shop.prices.set(shop.store.catalogue.product(305).sku, listPrice('60.00'));
    const held = await run(shop);
    expect(held.code).toBe(1);
    expect(held.out).toContain('held (price): its price would change by 868 % (6.20 to 60.00) – #305');
    expect((await run(shop, '--max-change', '1000')).code).toBe(0);
    expect(shop.store.catalogue.product(305).regular_price).toBe('60.00');
  }, 120_000);
});
