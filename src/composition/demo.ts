import { configSchema, type Config, type ShopConfig } from '../config/schema.js';
import { filledTabs, type IdeTab } from '../http-server/ide/tabs.js';

/** The embedded demo: a shop, an ERP with prices and a warehouse with stock, each a server of its own on loopback. */
export interface Demo {
  /** The given configuration, pointed at them. */
  config: ShopConfig;
  /** Queries that find something in the shop. */
  ideTabs: readonly IdeTab[];
  stop(): Promise<void>;
}

/** Starts the demo's three servers. Sources of the given configuration come before the demo's own. */
export async function startDemo(config: Config): Promise<Demo> {
  // Loaded here and nowhere else: whoever has a shop needs no demo.
  const { startDemoServers, IDE_VARIABLES } = await import('@woo-federation/demo');
  const servers = await startDemoServers();
  const { shop, erp, warehouse } = servers;
  // Whatever is not named has the default of the configuration.
  const { woocommerce, sources } = configSchema.parse({
    woocommerce: { url: shop.url, consumerKey: shop.key, consumerSecret: shop.secret },
    sources: [priceSource(erp.url), stockSource(warehouse.url)],
  }) as ShopConfig;
  return {
    config: { ...config, woocommerce, sources: [...config.sources, ...sources] },
    ideTabs: filledTabs(IDE_VARIABLES),
    stop: () => servers.stop(),
  };
}

/** Short lifetimes, so that the merge can be watched. */
const LIFETIME = { fresh: '15s', stale: '1m', error: '1h' };

const HTTP = { breaker: { resetMs: 5_000 }, allowPrivateNetwork: true };

function priceSource(url: string) {
  return {
    name: 'erp',
    provides: 'price',
    lifetime: LIFETIME,
    http: { ...HTTP, url, method: 'POST', body: '{"skus": {{keys}}}' },
    answer: {
      items: 'data.prices',
      key: 'sku',
      price: { regular: 'list', sale: 'promo', currency: 'currency', saleFrom: 'from', saleTo: 'to' },
    },
  };
}

function stockSource(url: string) {
  return {
    name: 'warehouse',
    provides: 'stock',
    lifetime: LIFETIME,
    http: { ...HTTP, url, keysParam: 'skus' },
    answer: {
      stock: {
        quantity: 'qty',
        status: 'status',
        locations: { path: 'sites', name: 'site', quantity: 'qty' },
        leadTimeDays: 'lead',
      },
    },
  };
}
