import type { Catalogue } from '../../../demo/src/catalogue/catalogue.js';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { startDemoStore, type DemoStore } from '../../../demo/src/demo-store.js';
import { startPriceService } from '../../../demo/src/price-service.js';
import type { DemoService } from '../../../demo/src/services/service.js';
import type { PriceEntry } from '../../../demo/src/services/small-price-list.js';
import type { StockEntry } from '../../../demo/src/services/small-stock-list.js';
import { startWarehouseService } from '../../../demo/src/warehouse-service.js';
import { systemClock, type Clock } from '../../../src/lib/clock.js';
import type { Wait } from '../../../src/write-back/pace.js';
import type { WriteBackReport } from '../../../src/write-back/report.js';
import type { RunOptions } from '../../../src/write-back/run.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { createMemoryState } from '../../../src/shared-state/memory-state.js';
import type { SharedState } from '../../../src/shared-state/shared-state.js';
import { createShopClients } from '../../../src/upstream/shop-clients.js';
import { createWriteBack } from '../../../src/composition/write-back.js';
import { testConfig } from '../test-app.js';
import { erpPrices, warehouseStock, type SourceEntry } from './merged-shop.js';

/** What a test may choose. */
export interface WriteBackShopOptions {
  catalogue?: Catalogue;
  /** Laid over `pricing.writeBack`. */
  settings?: Record<string, unknown>;
  /** Laid over the ERP's entry. */
  erp?: SourceEntry;
  clock?: Clock;
  wait?: Wait;
  redisUrl?: string;
}

/** One batch that the shop was sent. */
export interface SentBatch {
  path: string;
  ids: number[];
  update: Record<string, unknown>[];
}

/** A shop, an ERP whose prices and a warehouse whose stock a test writes into maps, and the write-back between them. */
export interface WriteBackShop {
  store: DemoStore;
  erp: DemoService;
  warehouse: DemoService;
  /** By SKU, live. */
  prices: Map<string, PriceEntry>;
  stocks: Map<string, StockEntry>;
  /** Configuration as JSON, which is YAML. */
  config: string;
  /** @param state another process's, to run as that one */
  run(options?: Partial<RunOptions>, state?: SharedState): Promise<WriteBackReport>;
  /** Every batch the shop was sent, in order. */
  batches(): SentBatch[];
  stop(): Promise<void>;
}

/** However busy the machine is that the tests run on. */
const PATIENT = { http: { timeoutMs: 30_000 } };

/** A price that has just this regular price. */
export function listPrice(list: string, more: Partial<PriceEntry> = {}): PriceEntry {
  return { list, promo: null, currency: 'EUR', from: null, to: null, ...more };
}

/** So many pieces. */
export function pieces(
  qty: number,
  status: StockEntry['status'] = qty > 0 ? 'instock' : 'outofstock',
): StockEntry {
  return { qty, status, lead: 1, sites: [] };
}

/** Starts one; it has to be stopped. It writes as fast as it can, and waits for nothing that was lost. */
export async function startWriteBackShop(options: WriteBackShopOptions = {}): Promise<WriteBackShop> {
  const { catalogue = generatedCatalogue({ products: 12 }), clock = systemClock } = options;
  const prices = new Map<string, PriceEntry>();
  const stocks = new Map<string, StockEntry>();
  const [store, erp, warehouse] = await Promise.all([
    startDemoStore({ catalogue, now: () => new Date(clock.now()) }),
    startPriceService({ prices }),
    startWarehouseService({ stocks }),
  ]);
  const config = JSON.stringify({
    pricing: { writeBack: { enabled: true, maxWritesPerSecond: 1000, settle: 0, ...options.settings } },
    ...(options.redisUrl !== undefined && { redis: { url: options.redisUrl } }),
    sources: [erpPrices(erp.url, { ...PATIENT, ...options.erp }), warehouseStock(warehouse.url, PATIENT)],
  });
  const { woocommerce, ...rest } = testConfig(store, config);
  if (!woocommerce) throw new Error('A test without a shop');
  const log = silentLogger;
  const clients = createShopClients(woocommerce, { log, clock });
  const own = createMemoryState(clock);
  const { wait } = options;
  const foundation = {
    clients,
    clock,
    log,
    modules: new Map(),
    patienceMs: 50,
    written: () => undefined,
    wait,
  };
  return {
    ...{ store, erp, warehouse, prices, stocks, config },
    run: (run = {}, state = own) => {
      const writeBack = createWriteBack({ ...rest, woocommerce }, { ...foundation, state });
      return writeBack({ dryRun: false, signal: new AbortController().signal, ...run });
    },
    batches: () => sentBatches(store),
    stop: async () => {
      await clients.close();
      await Promise.all([store.stop(), erp.stop(), warehouse.stop()]);
    },
  };
}

/** Every batch that a shop was sent. */
export function sentBatches(store: DemoStore): SentBatch[] {
  return store.requests
    .filter(({ path }) => path.endsWith('/batch'))
    .map(({ path, params }) => {
      const update = params['update'] as { id: number }[];
      return { path: path.replace('/wp-json/wc/v3/', ''), ids: update.map(({ id }) => id), update };
    });
}
