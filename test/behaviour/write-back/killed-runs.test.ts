import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { cleanUpAfterAll } from '../../support/clean-up.js';
import { bundle, type Bundle } from '../../support/bundle.js';
import {
  listPrice,
  pieces,
  startWriteBackShop,
  type WriteBackShop,
} from '../../support/shops/write-back-shop.js';

const KILLS = 50;
const SEED = 20261126;

/** Numbers from 0 up to `below`, the same in every run of the test (a linear congruential generator). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a write-back that is killed', () => {
  const random = randomNumbers(SEED);
  let folder: string;
  let command: Bundle;
  let shop: WriteBackShop;

  const cleanUp = cleanUpAfterAll();
  beforeAll(async () => {
    command = bundle('src/cli/write-back.ts');
    cleanUp(command.remove);
    folder = mkdtempSync(join(tmpdir(), 'write-back-'));
    cleanUp(() => {
      rmSync(folder, { recursive: true });
    });
    shop = await startWriteBackShop({
      catalogue: generatedCatalogue({ products: 150 }),
      settings: { stateFile: join(folder, 'state.json'), settle: 50, batchSize: 10 },
    });
    cleanUp(shop.stop);
    writeFileSync(join(folder, 'config.yaml'), shop.config);
    for (const item of sellable()) {
      Object.assign(item, { regular_price: '12.00', sale_price: '', stock_quantity: 20 });
      shop.prices.set(item.sku, listPrice('12.00'));
      shop.stocks.set(item.sku, pieces(20));
    }
  }, 120_000);

  function sellable() {
    const { products, variations } = shop.store.catalogue;
    return [...[...products.values()].filter(({ type }) => type === 'simple'), ...variations.values()];
  }

  /** Every third thing gets a new price or another stock. @returns their ids */
  function changeSources(): Set<number> {
    const changed = new Set<number>();
    for (const item of sellable()) {
      if (random(3) > 0) continue;
      const price = `${10 + random(4)}.${String(random(100)).padStart(2, '0')}`;
      const stock = 1 + random(40);
      if (Number(price) === Number(item.regular_price) && stock === item.stock_quantity) continue;
      shop.prices.set(item.sku, listPrice(price));
      shop.stocks.set(item.sku, pieces(stock));
      changed.add(item.id);
    }
    return changed;
  }

  /** Runs the command and kills it some moments after the shop has got so many requests. @returns whether that came in time */
  async function killAfter(requests: number, delayMs: number): Promise<boolean> {
    const { store } = shop;
    const child = spawn(process.execPath, [command.path], {
      env: {
        CONFIG: join(folder, 'config.yaml'),
        WOO_URL: store.url,
        WOO_CONSUMER_KEY: store.key,
        WOO_CONSUMER_SECRET: store.secret,
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const log = store.requests;
    log.push = (...entries) => {
      const length = Array.prototype.push.apply(log, entries);
      if (length === requests) setTimeout(() => child.kill('SIGKILL'), delayMs);
      return length;
    };
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    log.push = Array.prototype.push;
    if (signal === null && code !== 0) throw new Error(`The command ended with ${code}`);
    return signal === 'SIGKILL';
  }

  it(`at ${KILLS} random points leaves nothing that the next run does not finish, and nothing is written twice`, async () => {
    changeSources();
    shop.store.clearRequests();
    await shop.run();
    const usual = shop.store.requests.length;
    let kills = 0;
    let resumed = 0;
    for (let tries = 0; kills < KILLS; tries += 1) {
      expect(tries).toBeLessThan(2 * KILLS);
      const changed = changeSources();
      shop.store.clearRequests();
      const wasKilled = await killAfter(1 + random(usual), random(6));
      kills += wasKilled ? 1 : 0;

      const report = await shop.run();
      expect(report).toMatchObject({ outcome: 'complete', counts: { problems: 0 } });
      resumed += report.resumed ? 1 : 0;
      const stored = sellable().map(({ sku, regular_price, stock_quantity }) => {
        return [sku, Number(regular_price), stock_quantity];
      });
      const said = sellable().map(({ sku }) => [
        ...[sku, Number(shop.prices.get(sku)?.list), shop.stocks.get(sku)?.qty],
      ]);
      expect(stored).toEqual(said);
      const written = shop.batches().flatMap(({ ids }) => ids);
      expect(new Set(written)).toEqual(changed);
      expect(written).toHaveLength(changed.size);
    }
    // Otherwise the points were not as random as all that.
    expect(resumed).toBeGreaterThan(KILLS / 2);
    expect(resumed).toBeLessThanOrEqual(KILLS);
  }, 600_000);
});
