import type { Catalogue } from '../../../demo/src/catalogue/catalogue.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startPriceService } from '../../../demo/src/price-service.js';
import type { DemoService } from '../../../demo/src/services/service.js';
import { startWarehouseService } from '../../../demo/src/warehouse-service.js';
import type { Logger } from '../../../src/observability/logger.js';
import { startTestApp, type TestApp } from '../test-app.js';

/** Where the clock begins. */
export const START = Date.UTC(2026, 10, 24, 12);

/** A source's entry in the configuration file; `http` is laid over the usual one. */
export type SourceEntry = Record<string, unknown> & { http?: Record<string, unknown> };

/** Two other systems, to point sources at. */
export interface Systems {
  erp: DemoService;
  warehouse: DemoService;
}

/** What a test may choose. */
export interface MergedShopOptions {
  /** The configured sources; the ERP's prices and the warehouse's stock unless said otherwise. */
  sources?: (systems: Systems) => SourceEntry[];
  /** Further settings of the configuration file. */
  config?: Record<string, unknown>;
  catalogue?: Catalogue;
  log?: Logger;
}

/** Our server in front of a shop, an ERP and a warehouse, all on loopback, with a clock moved by hand. */
export interface MergedShop extends TestApp, Systems {
  /** Moves the clock of our server. The breakers' own runs on. */
  advance(ms: number): void;
  /** Every batch of keys the ERP and the warehouse were asked for, in the order of the calls. */
  asked(): string[][];
}

/** Starts one; it has to be stopped. */
export async function startMergedShop(options: MergedShopOptions = {}): Promise<MergedShop> {
  const { sources = usualSources, config = {}, catalogue = smallCatalogue(), log } = options;
  const [erp, warehouse] = await Promise.all([startPriceService(), startWarehouseService()]);
  let now = START;
  const app = await startTestApp({
    catalogue,
    // JSON is YAML as well.
    config: JSON.stringify({ ...config, sources: sources({ erp, warehouse }) }),
    clock: { now: () => now },
    // One time for both: signatures carry it.
    store: { now: () => new Date(now) },
    ...(log && { log }),
  });
  return {
    ...app,
    erp,
    warehouse,
    advance: (ms) => {
      now += ms;
    },
    asked: () => [...erp.requests, ...warehouse.requests].map(({ skus }) => skus),
    stop: async () => {
      await app.stop();
      await Promise.all([erp.stop(), warehouse.stop()]);
    },
  };
}

function usualSources({ erp, warehouse }: Systems): SourceEntry[] {
  return [erpPrices(erp.url), warehouseStock(warehouse.url)];
}

/** The demo ERP as a price source. */
export function erpPrices(url: string, { http, ...changes }: SourceEntry = {}): SourceEntry {
  return {
    name: 'erp',
    provides: 'price',
    http: { url, method: 'POST', body: '{"skus": {{keys}}}', allowPrivateNetwork: true, ...http },
    answer: {
      items: 'data.prices',
      key: 'sku',
      price: { regular: 'list', sale: 'promo', currency: 'currency', saleFrom: 'from', saleTo: 'to' },
    },
    ...changes,
  };
}

/** The demo warehouse as a stock source. */
export function warehouseStock(url: string, { http, ...changes }: SourceEntry = {}): SourceEntry {
  return {
    name: 'warehouse',
    provides: 'stock',
    http: { url, method: 'GET', keysParam: 'skus', allowPrivateNetwork: true, ...http },
    answer: {
      items: '',
      stock: {
        quantity: 'qty',
        status: 'status',
        locations: { path: 'sites', name: 'site', quantity: 'qty' },
        leadTimeDays: 'lead',
      },
    },
    ...changes,
  };
}
