import type { Resolvers } from '../../generated/resolvers-types.js';
import type { AudienceChoice } from '../../sources/audience-of-headers.js';
import type { Sellable } from '../shared/sellable.js';
import { taxClassName, taxStatusName } from '../woo-words/tax-class.js';
import type { PriceKind } from './price-display.js';
import type { PriceTextFormat } from './price-text.js';
import type { PricingSlice } from './pricing.slice.js';

/** A field that writes one of an item's prices as text. */
const priceText =
  (kind: PriceKind) =>
  (item: Sellable, { format }: { format?: PriceTextFormat | null }, { prices }: PricingSlice) =>
    prices.text(item, kind, format);

/** What products and variations have in common. */
const priced = {
  onSale: (item: Sellable, _args: object, { prices }: PricingSlice) => prices.onSale(item),
  pricing: (item: Sellable, args: { for?: AudienceChoice | null }, { prices }: PricingSlice) =>
    prices.pricing(item, args.for),
  price: priceText('current'),
  regularPrice: priceText('regular'),
  salePrice: priceText('sale'),
  taxStatus: (item: Sellable) => taxStatusName(item.prices.taxStatus),
  taxClass: (item: Sellable) => taxClassName(item.prices.taxClass),
};

/** Prices of everything that can be bought, merged from whichever system has them. */
export const pricingResolvers: Resolvers<PricingSlice> = {
  SimpleProduct: priced,
  VariableProduct: priced,
  ExternalProduct: priced,
  GroupProduct: priced,
  UnsupportedProduct: priced,
  ProductVariation: priced,
};
