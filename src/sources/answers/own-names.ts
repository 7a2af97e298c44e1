import type { PriceFields, SourceConfig, StockFields } from '../source-config.js';

const PRICE: PriceFields = {
  current: 'current',
  regular: 'regular',
  sale: 'sale',
  currency: 'currency',
  saleFrom: 'saleFrom',
  saleTo: 'saleTo',
  validUntil: 'validUntil',
  tiers: { path: 'tiers', minQuantity: 'minQuantity', price: 'price' },
};

const STOCK: StockFields = {
  quantity: 'quantity',
  status: 'status',
  locations: { path: 'locations', name: 'name', quantity: 'quantity' },
  leadTimeDays: 'leadTimeDays',
  backorders: 'backorders',
  nextDelivery: 'nextDelivery',
};

/** A module's items are read by our own names for what they hold (`source-module.d.ts`), unless the configuration has paths. */
export function withOwnNames(config: SourceConfig): SourceConfig {
  if (!config.module) return config;
  const { answer } = config;
  return {
    ...config,
    answer: {
      ...answer,
      key: answer.key ?? 'key',
      price: answer.price ?? PRICE,
      stock: answer.stock ?? STOCK,
    },
  };
}
