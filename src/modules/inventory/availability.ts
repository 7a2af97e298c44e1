import type { ProductAvailability } from '../../generated/schema-types.js';
import { type AgeOf, dataSourceOf, isoMoment } from '../shared/data-source.js';
import { stockStatusName } from '../woo-words/stock-status.js';
import type { ItemStock } from './merge-stock.js';

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
