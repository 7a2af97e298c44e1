import { compareDecimals } from '../../lib/decimal-text.js';
import { roundToStep } from '../../lib/decimal.js';
import type { PriceFields, Rounding } from '../source-config.js';
import type { PriceTier } from '../values/price.js';
import type { FieldReader, ItemFields, ItemMapper } from './item-fields.js';
import type { PriceQuote } from './price-quote.js';

/** What the configuration says about amounts that their items do not say themselves. */
export interface PriceDefaults {
  currency?: string | undefined;
  taxIncluded?: boolean | undefined;
  rounding?: Rounding | undefined;
}

/**
 * Compiles how one item becomes a price. An item with neither a current nor a regular price holds
 * none. A price in another currency than the one asked for is unusable: showing it under another
 * symbol would be wrong, and rates are not ours to invent.
 * @returns a mapper for the currency that is asked for (ISO 4217)
 */
export function createPriceMapper(
  fields: ItemFields,
  paths: PriceFields,
  defaults: PriceDefaults,
): (wantedCurrency: string | null) => ItemMapper<PriceQuote> {
  const { rounding } = defaults;
  const round = (amount: string): string =>
    rounding ? roundToStep(amount, rounding.step, rounding.mode) : amount;
  const amount = (field: string, path: string | undefined): FieldReader<string> => {
    const read = fields.amount(field, path);
    return (item) => {
      const text = read(item);
      return text === null ? null : round(text);
    };
  };
  const readCurrent = amount('current', paths.current);
  const readRegular = amount('regular', paths.regular);
  const readSale = amount('sale', paths.sale);
  const readFrom = fields.instant('saleFrom', paths.saleFrom, 'start-of-day');
  const readTo = fields.instant('saleTo', paths.saleTo, 'end-of-day');
  const readUntil = fields.instant('validUntil', paths.validUntil, 'end-of-day');
  const readCurrency = fields.text('currency', paths.currency);
  const readTiers = fields.list('tiers', paths.tiers?.path);
  const readMinimum = fields.number('tiers.minQuantity', paths.tiers?.minQuantity);
  const readTierPrice = amount('tiers.price', paths.tiers?.price);
  const taxIncluded = defaults.taxIncluded ?? null;

  const tierOf = (tier: unknown): PriceTier => {
    const minQuantity = readMinimum(tier);
    const price = readTierPrice(tier);
    if (minQuantity === null || minQuantity <= 0) throw fields.fault('tiers.minQuantity', 'is not above 0');
    if (price === null) throw fields.fault('tiers.price', 'is missing');
    return { minQuantity, amount: price };
  };

  return (wantedCurrency) => {
    // A source that is asked for its currency has to name it; only a silent one speaks the one asked for.
    const assumed = defaults.currency ?? (paths.currency === undefined ? wantedCurrency : null);

    return (item) => {
      const current = readCurrent(item);
      const regular = readRegular(item) ?? current;
      if (regular === null) return null;
      const currency = (readCurrency(item) ?? assumed)?.toUpperCase();
      if (currency === undefined) throw fields.fault('currency', 'is missing');
      if (currency !== wantedCurrency)
        throw fields.fault('currency', `is not the one asked for (${wantedCurrency ?? 'none'})`);
      const sale = readSale(item) ?? current;
      return {
        current,
        reduced: isLess(current, regular),
        regular,
        sale: isLess(sale, regular) ? sale : null,
        currency,
        saleFrom: readFrom(item),
        saleTo: readTo(item),
        validUntil: readUntil(item),
        tiers: (readTiers(item) ?? []).map(tierOf).sort((a, b) => a.minQuantity - b.minQuantity),
        taxIncluded,
      };
    };
  };
}

function isLess(amount: string | null, than: string): boolean {
  return amount !== null && compareDecimals(amount, than) < 0;
}
