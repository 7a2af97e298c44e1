import { entriesFor } from './services/misbehaviour.js';
import { startService, type DemoService } from './services/service.js';
import { smallStockList, type StockEntry } from './services/small-stock-list.js';

export interface WarehouseServiceOptions {
  /** 0 (the default) takes a free port. */
  port?: number;
  /** Stocks by SKU. Defaults to a list for the small catalogue. */
  stocks?: ReadonlyMap<string, StockEntry>;
}

/**
 * Starts a warehouse: `GET /stock?skus=A,B` answers `{ "A": { qty, status, lead, sites: [{ site, qty }] } }`.
 * Unknown SKUs are left out.
 */
export function startWarehouseService(options: WarehouseServiceOptions = {}): Promise<DemoService> {
  const stocks = options.stocks ?? smallStockList();
  return startService({
    port: options.port ?? 0,
    method: 'GET',
    path: '/stock',
    readSkus: (url) => (url.searchParams.get('skus') ?? '').split(',').filter((sku) => sku !== ''),
    answer: (skus, behaviour) => Object.fromEntries(entriesFor(stocks, skus, behaviour)),
  });
}
