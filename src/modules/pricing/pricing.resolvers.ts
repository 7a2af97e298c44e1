import type { PricingSlice } from './pricing.slice.js';
import type { Resolvers } from '../../generated/resolvers-types.js';
import type { BackordersEnum, ManageStockEnum } from '../../generated/schema-types.js';
import { mapMaybe } from '../../lib/maybe-promise.js';
import type { AudienceChoice } from '../../sources/audience-reader.js';
import { taxClassName, taxStatusName } from '../woo-words/tax-class.js';
import { stockStatusName } from '../inventory/availability.js';
import type { PriceTextFormat } from './price-text.js';
import type { Sellable } from './pricing.reads.js';

const BACKORDERS: Readonly<Record<string, BackordersEnum>> = { no: 'NO', notify: 'NOTIFY', yes: 'YES' };

/** A field of products and of variations alike. */
type Field<Args, Result> = (item: Sellable, args: Args, context: PricingSlice) => Result;
type NoArgs = object;
type PriceArgs = { format?: PriceTextFormat | null };
type ContextArgs = { for?: AudienceChoice | null };

const offer = {
  onSale: ((item, _args, { pricing }) => pricing.onSale(item)) satisfies Field<NoArgs, unknown>,
  pricing: ((item, args, { pricing }) =>
    mapMaybe(pricing.in(args.for), (reads) => reads.pricing(item))) satisfies Field<ContextArgs, unknown>,
  availability: ((item, args, { pricing }) =>
    mapMaybe(pricing.in(args.for), (reads) => reads.availability(item))) satisfies Field<
    ContextArgs,
    unknown
  >,
};

const priced = {
  price: ((item, { format }, { pricing }) => pricing.text(item, 'current', format)) satisfies Field<
    PriceArgs,
    unknown
  >,
  regularPrice: ((item, { format }, { pricing }) => pricing.text(item, 'regular', format)) satisfies Field<
    PriceArgs,
    unknown
  >,
  salePrice: ((item, { format }, { pricing }) => pricing.text(item, 'sale', format)) satisfies Field<
    PriceArgs,
    unknown
  >,
  taxStatus: ({ prices }: Sellable) => taxStatusName(prices.taxStatus),
  taxClass: ({ prices }: Sellable) => taxClassName(prices.taxClass),
};

const inventoried = {
  backorders: ({ stock }: Sellable) => BACKORDERS[stock.backorders] ?? null,
  backordersAllowed: ({ stock }: Sellable) => stock.backordersAllowed,
  lowStockAmount: ({ stock }: Sellable) => stock.lowStockAmount,
  manageStock: ({ stock }: Sellable) => manageStockName(stock.manageStock),
  stockQuantity: ((item, _args, { pricing }) =>
    mapMaybe(pricing.stock(item), ({ quantity }) => wholeOrNull(quantity))) satisfies Field<NoArgs, unknown>,
  stockStatus: ((item, _args, { pricing }) =>
    mapMaybe(pricing.stock(item), ({ status }) => stockStatusName(status))) satisfies Field<NoArgs, unknown>,
};

/** Prices and stock of everything that can be bought, merged from whichever system has them. */
export const pricingResolvers: Resolvers<PricingSlice> = {
  SimpleProduct: { ...offer, ...priced, ...inventoried },
  VariableProduct: { ...offer, ...priced, ...inventoried },
  ExternalProduct: { ...offer, ...priced },
  GroupProduct: { ...offer, ...priced },
  UnsupportedProduct: { ...offer, ...priced, ...inventoried },
  ProductVariation: { ...offer, ...priced, ...inventoried },
};

/** WooGraphQL 1.0.2 says null, not FALSE, where nobody counts. */
function manageStockName(manageStock: boolean | 'parent'): ManageStockEnum | null {
  if (manageStock === 'parent') return 'PARENT';
  return manageStock ? 'TRUE' : null;
}

/** `stockQuantity` is an Int by WooGraphQL's word; parts of a whole are in `availability`. */
function wholeOrNull(quantity: number | null): number | null {
  return quantity === null ? null : Math.floor(quantity);
}
