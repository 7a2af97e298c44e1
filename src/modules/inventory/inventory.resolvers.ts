import type { Resolvers } from '../../generated/resolvers-types.js';
import type { BackordersEnum, ManageStockEnum } from '../../generated/schema-types.js';
import { mapMaybe } from '../../lib/maybe-promise.js';
import type { AudienceChoice } from '../../sources/audience-of-headers.js';
import type { Sellable } from '../shared/sellable.js';
import { stockStatusName } from '../woo-words/stock-status.js';
import type { InventorySlice } from './inventory.slice.js';

const BACKORDERS: Readonly<Record<string, BackordersEnum>> = { no: 'NO', notify: 'NOTIFY', yes: 'YES' };

const offered = {
  availability: (item: Sellable, args: { for?: AudienceChoice | null }, { stocks }: InventorySlice) =>
    stocks.availability(item, args.for),
};

const counted = {
  ...offered,
  backorders: ({ stock }: Sellable) => BACKORDERS[stock.backorders] ?? null,
  backordersAllowed: ({ stock }: Sellable) => stock.backordersAllowed,
  lowStockAmount: ({ stock }: Sellable) => stock.lowStockAmount,
  manageStock: ({ stock }: Sellable) => manageStockName(stock.manageStock),
  stockQuantity: (item: Sellable, _args: object, { stocks }: InventorySlice) =>
    mapMaybe(stocks.of(item), ({ quantity }) => quantity),
  stockStatus: (item: Sellable, _args: object, { stocks }: InventorySlice) =>
    mapMaybe(stocks.of(item), ({ status }) => stockStatusName(status)),
};

/** Stock of everything that can be bought, merged from whichever system counts it. */
export const inventoryResolvers: Resolvers<InventorySlice> = {
  SimpleProduct: counted,
  VariableProduct: counted,
  ExternalProduct: offered,
  GroupProduct: offered,
  UnsupportedProduct: counted,
  ProductVariation: counted,
};

/** WooGraphQL 1.0.2 says null, not FALSE, where nobody counts. */
function manageStockName(manageStock: boolean | 'parent'): ManageStockEnum | null {
  if (manageStock === 'parent') return 'PARENT';
  return manageStock ? 'TRUE' : null;
}
