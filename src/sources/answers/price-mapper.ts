import { compareDecimals } from '../../lib/decimal-text.js';
import type { ItemFields, ItemMapper } from './item-fields.js';
import type { PriceQuote } from './price-quote.js';
import type { PriceFields } from '../source-config.js';

/** What the configuration says about amounts that their items do not say themselves. */
export interface PriceDefaults {
  currency?: string | undefined;
  taxIncluded?: boolean | undefined;
}

/**
 * Compiles how one item becomes a price. An item with neither a current nor a regular price holds
 * none. A price in another currency than the shop's is unusable: showing it under the shop's
 * symbol would be wrong, and rates are not ours to invent.
 * @returns a mapper for a shop's currency (ISO 4217)
 */
export function createPriceMapper(
  fields: ItemFields,
  paths: PriceFields,
  defaults: PriceDefaults,
): (shopCurrency: string) => ItemMapper<PriceQuote> {
  const readCurrent = fields.amount('current', paths.current);
  const readRegular = fields.amount('regular', paths.regular);
  const readSale = fields.amount('sale', paths.sale);
  const readFrom = fields.instant('saleFrom', paths.saleFrom, 'start-of-day');
  const readTo = fields.instant('saleTo', paths.saleTo, 'end-of-day');
  const readCurrency = fields.text('currency', paths.currency);
  const taxIncluded = defaults.taxIncluded ?? null;

  return (shopCurrency) => {
    // A source that is asked for its currency has to name it; only a silent one speaks the shop's.
    const assumed = defaults.currency ?? (paths.currency === undefined ? shopCurrency : null);

    return (item) => {
      const current = readCurrent(item);
      const regular = readRegular(item) ?? current;
      if (regular === null) return null;
      const currency = (readCurrency(item) ?? assumed)?.toUpperCase();
      if (currency === undefined) throw fields.fault('currency', 'is missing');
      if (currency !== shopCurrency) throw fields.fault('currency', `is not the shop's (${shopCurrency})`);
      const sale = readSale(item) ?? current;
      return {
        current,
        reduced: isLess(current, regular),
        regular,
        sale: isLess(sale, regular) ? sale : null,
        currency,
        saleFrom: readFrom(item),
        saleTo: readTo(item),
        taxIncluded,
      };
    };
  };
}

function isLess(amount: string | null, than: string): boolean {
  return amount !== null && compareDecimals(amount, than) < 0;
}
