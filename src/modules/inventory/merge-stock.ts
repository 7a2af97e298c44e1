import type { Sourced } from '../../sources/values/sourced.js';
import type { SourceStock, StockLocation, StockStatus } from '../../sources/values/stock.js';
import type { ValueSource } from '../shared/merged-value.js';
import { choose, isSourced, worstSource } from '../shared/merged-value.js';
import type { StoredStock } from '../shared/sellable.model.js';

/** How much there is of one product or variation, whichever system says so. */
export interface ItemStock {
  /** Null when the system that should know does not tell and nothing stands in for it. */
  status: StockStatus | null;
  /** As counted, so it may be negative or fractional; null when nobody counts. */
  quantity: number | null;
  /** Empty when the system does not tell places apart. */
  locations: readonly StockLocation[];
  /** Days until it can be sent; null when not known. */
  leadTimeDays: number | null;
  /** When more arrives, epoch milliseconds; null when not known. */
  nextDelivery: number | null;
  /** Whether the source or, where it does not say, the shop takes orders beyond the quantity. */
  backordersAllowed: boolean;
  source: ValueSource;
}

/**
 * Joins WooCommerce's stock with the stock from elsewhere. The other system counts; whether orders
 * beyond the count are taken is the shop's decision where the other system leaves it; "out of stock" then means "on backorder".
 * @param sourced null when no source covers the product
 */
export function mergeStock(stored: StoredStock, sourced: Sourced<SourceStock> | null): ItemStock {
  const choice = choose(sourced);
  const { backordersAllowed } = stored;
  const common = { backordersAllowed, source: choice.source };
  switch (choice.take) {
    case 'nothing':
      return {
        status: null,
        quantity: null,
        locations: [],
        leadTimeDays: null,
        nextDelivery: null,
        ...common,
      };
    case 'woocommerce':
      return {
        status: storedStatus(stored.status),
        quantity: stored.manageStock === false ? null : stored.quantity,
        locations: [],
        leadTimeDays: null,
        nextDelivery: null,
        ...common,
      };
    case 'source': {
      const { status, quantity, locations, leadTimeDays, nextDelivery } = choice.value;
      const taken = choice.value.backorders ?? backordersAllowed;
      const merged = status === 'outofstock' && taken ? 'onbackorder' : status;
      const counted = { status: merged, quantity, locations, leadTimeDays, nextDelivery };
      return { ...counted, backordersAllowed: taken, source: choice.source };
    }
  }
}

/**
 * The stock of a variable product. Once another system counts its variations, WooCommerce's word on
 * the whole is worth nothing: it is in stock when any variation is, else on backorder when any is.
 * @param own the stock of the product itself
 */
export function variableStock(own: ItemStock, variations: readonly ItemStock[]): ItemStock {
  const isCountedElsewhere = variations.some(({ source }) => isSourced(source));
  const sources = variations.map((variation) => variation.source);
  if (!isCountedElsewhere) return { ...own, source: worstSource([own.source, ...sources]) };
  return { ...own, status: bestStatus(variations), quantity: null, source: worstSource(sources) };
}

function bestStatus(stocks: readonly ItemStock[]): StockStatus | null {
  const found = new Set(stocks.map(({ status }) => status));
  return (['instock', 'onbackorder', 'outofstock'] as const).find((status) => found.has(status)) ?? null;
}

/** WooCommerce takes every state but `outofstock` for orderable; plugins add their own. */
function storedStatus(status: string): StockStatus {
  return status === 'outofstock' || status === 'onbackorder' ? status : 'instock';
}
