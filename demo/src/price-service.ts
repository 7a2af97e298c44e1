import { smallPriceList, type PriceEntry } from './services/small-price-list.js';
import { entriesFor } from './services/misbehaviour.js';
import { startService, type DemoService } from './services/service.js';

export interface PriceServiceOptions {
  /** 0 (the default) takes a free port. */
  port?: number;
  /** Prices by SKU. Defaults to a list for the small catalogue. */
  prices?: ReadonlyMap<string, PriceEntry>;
}

/**
 * Starts an ERP's price list: `POST /prices` with `{"skus": ["A"]}` answers
 * `{"data": {"prices": [{ sku, list, promo, currency, from, to }]}}`. Unknown SKUs are left out.
 */
export function startPriceService(options: PriceServiceOptions = {}): Promise<DemoService> {
  const prices = options.prices ?? smallPriceList();
  return startService({
    port: options.port ?? 0,
    method: 'POST',
    path: '/prices',
    readSkus: (_url, body) => (JSON.parse(body) as { skus: unknown[] }).skus.map(String),
    answer: (skus, behaviour) => ({
      data: { prices: entriesFor(prices, skus, behaviour).map(([sku, entry]) => ({ sku, ...entry })) },
    }),
  });
}
