import type { ProductAvailability, StockStatusEnum } from '../../generated/schema-types.js';
import type { StockStatus } from '../../sources/values/stock.js';
import { type AgeOf, dataSourceOf, isoMoment } from '../pricing/data-source.js';
import type { ItemStock } from './item-stock.js';

const STATUS_NAMES: Readonly<Record<StockStatus, StockStatusEnum>> = {
  instock: 'IN_STOCK',
  onbackorder: 'ON_BACKORDER',
  outofstock: 'OUT_OF_STOCK',
};

/** The GraphQL name of a stock status; null when it is not known. */
export function stockStatusName(status: StockStatus | null): StockStatusEnum | null {
  return status === null ? null : STATUS_NAMES[status];
}

/** The GraphQL field `availability`. */
export function availabilityOf(stock: ItemStock, ageOf: AgeOf): ProductAvailability {
  const { status, quantity, locations, leadTimeDays, nextDelivery, backordersAllowed, source } = stock;
  return {
    status: stockStatusName(status),
    available: status === null ? null : status !== 'outofstock',
    quantity,
    backordersAllowed,
    locations: [...locations],
    // Part of a day is a day to whoever waits.
    leadTimeDays: leadTimeDays === null ? null : Math.ceil(leadTimeDays),
    nextDelivery: isoMoment(nextDelivery),
    get source() {
      return dataSourceOf(source, ageOf);
    },
  };
}
