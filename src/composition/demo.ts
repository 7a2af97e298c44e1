import type { Config } from '../config/schema.js';
import { smallCatalogue } from '../../demo/src/catalogue/small/small-catalogue.js';
import { startDemoStore } from '../../demo/src/demo-store.js';
import { startPriceService } from '../../demo/src/price-service.js';
import { chargePrices } from '../../demo/src/services/charge-prices.js';
import { smallPriceList } from '../../demo/src/services/small-price-list.js';
import { startWarehouseService } from '../../demo/src/warehouse-service.js';

/** A configuration that names a shop. */
export type ShopConfig = Config & { woocommerce: NonNullable<Config['woocommerce']> };

/** The embedded demo: a shop, an ERP with prices and a warehouse with stock, each a server of its own on loopback. */
export interface Demo {
  /** The given configuration, pointed at them. */
  config: ShopConfig;
  stop(): Promise<void>;
}

type SourceConfig = Config['sources'][number];

const SECOND = 1000;

/** Settings that both demo services share; short lifetimes, so that the merge can be watched. */
const DEMO_SOURCE = {
  key: 'sku',
  varyBy: [],
  required: false,
  lifetime: { freshMs: 15 * SECOND, staleMs: 60 * SECOND, errorMs: 3600 * SECOND },
  onMissing: 'next',
  onFailure: 'next',
} as const;

const DEMO_HTTP = {
  query: {},
  format: 'json' as const,
  delimiter: ',',
  decimal: '.' as const,
  headers: {},
  batchSize: 200,
  timeoutMs: 800,
  maxAnswerBytes: 5_000_000,
  retries: 0,
  concurrency: 4,
  breaker: { failures: 5, resetMs: 5 * SECOND },
  allowPrivateNetwork: true,
};

/** Starts the demo's three servers. Sources of the given configuration come before the demo's own. */
export async function startDemo(config: Config): Promise<Demo> {
  const catalogue = smallCatalogue();
  chargePrices(catalogue, smallPriceList());
  const [shop, erp, warehouse] = await Promise.all([
    startDemoStore({ catalogue }),
    startPriceService(),
    startWarehouseService(),
  ]);
  const woocommerce = {
    url: shop.url,
    consumerKey: shop.key,
    consumerSecret: shop.secret,
    allowPlainHttp: false,
    concurrency: 4,
    timeoutMs: 10 * SECOND,
    maxAnswerBytes: 20_000_000,
    retries: 2,
    breaker: { failures: 5, resetMs: 10 * SECOND },
  };
  return {
    config: {
      ...config,
      woocommerce,
      sources: [...config.sources, priceSource(erp.url), stockSource(warehouse.url)],
    },
    stop: async () => {
      await Promise.all([shop.stop(), erp.stop(), warehouse.stop()]);
    },
  };
}

function priceSource(url: string): SourceConfig {
  return {
    ...DEMO_SOURCE,
    name: 'erp',
    provides: 'price',
    http: { ...DEMO_HTTP, url, method: 'POST', body: '{"skus": {{keys}}}' },
    answer: {
      items: 'data.prices',
      key: 'sku',
      price: { regular: 'list', sale: 'promo', currency: 'currency', saleFrom: 'from', saleTo: 'to' },
    },
  };
}

function stockSource(url: string): SourceConfig {
  return {
    ...DEMO_SOURCE,
    name: 'warehouse',
    provides: 'stock',
    http: { ...DEMO_HTTP, url, method: 'GET', keysParam: 'skus' },
    answer: {
      items: '',
      stock: {
        quantity: 'qty',
        status: 'status',
        locations: { path: 'sites', name: 'site', quantity: 'qty' },
        leadTimeDays: 'lead',
      },
    },
  };
}
