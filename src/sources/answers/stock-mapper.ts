import type { StockFields } from '../source-config.js';
import type { SourceStock, StockLocation, StockStatus } from '../values/stock.js';
import type { FieldReader, ItemFields, ItemMapper } from './item-fields.js';

/**
 * Compiles how one item becomes a stock. The quantity is the item's own, else the sum of its
 * locations; an item with neither a quantity nor a state holds no stock. A negative quantity is
 * kept, since it says how much is owed, and means out of stock unless the source takes backorders.
 */
export function createStockMapper(fields: ItemFields, paths: StockFields): ItemMapper<SourceStock> {
  const readQuantity = fields.number('quantity', paths.quantity);
  const readStatus = statusReader(fields, paths.status);
  const readLocations = locationsReader(fields, paths.locations);
  const readLeadTime = fields.number('leadTimeDays', paths.leadTimeDays);
  const readBackorders = fields.toggle('backorders', paths.backorders);
  const readNextDelivery = fields.instant('nextDelivery', paths.nextDelivery, 'start-of-day');

  return (item) => {
    const locations = readLocations(item);
    const quantity = readQuantity(item) ?? (locations === null ? null : total(locations));
    const stated = readStatus(item);
    if (quantity === null && stated === null) return null;
    const leadTimeDays = readLeadTime(item);
    if (leadTimeDays !== null && leadTimeDays < 0) throw fields.fault('leadTimeDays', 'is negative');
    return {
      quantity,
      status: statusOf(stated, quantity ?? 0),
      locations: locations ?? [],
      leadTimeDays,
      backorders: readBackorders(item),
      nextDelivery: readNextDelivery(item),
    };
  };
}

function statusOf(stated: StockStatus | null, quantity: number): StockStatus {
  if (quantity < 0 && stated === 'instock') return 'outofstock';
  return stated ?? (quantity > 0 ? 'instock' : 'outofstock');
}

const STATUSES: ReadonlySet<string> = new Set<StockStatus>(['instock', 'outofstock', 'onbackorder']);

/** Spelled as WooCommerce does, in any case and with blanks, `_` or `-` between the words. */
function statusReader(fields: ItemFields, path: string | undefined): FieldReader<StockStatus> {
  const readText = fields.text('status', path);
  return (item) => {
    const status =
      readText(item)
        ?.toLowerCase()
        .replace(/[\s_-]/g, '') ?? null;
    if (status !== null && !STATUSES.has(status)) {
      throw fields.fault('status', 'is none of instock, outofstock, onbackorder');
    }
    return status as StockStatus | null;
  };
}

function locationsReader(
  fields: ItemFields,
  paths: StockFields['locations'],
): FieldReader<readonly StockLocation[]> {
  const readList = fields.list('locations', paths?.path);
  const readName = fields.text('locations.name', paths?.name);
  const readQuantity = fields.number('locations.quantity', paths?.quantity);
  return (item) => {
    const places = readList(item);
    if (places === null) return null;
    return places.map((place) => {
      const name = readName(place);
      const quantity = readQuantity(place);
      if (name === null) throw fields.fault('locations.name', 'is missing');
      if (quantity === null) throw fields.fault('locations.quantity', 'is missing');
      return { name, quantity };
    });
  };
}

function total(locations: readonly StockLocation[]): number {
  return locations.reduce((sum, { quantity }) => sum + quantity, 0);
}
