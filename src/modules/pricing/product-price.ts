import { compareDecimals } from '../../lib/decimal-text.js';
import type { PriceTier, SourcePrice } from '../../sources/values/price.js';
import type { Sourced } from '../../sources/values/sourced.js';
import { choose, type ValueSource } from '../shared/merged-value.js';
import type { StoredPrices } from '../shared/sellable.model.js';
import type { ShopSettings } from '../shop/shop.model.js';
import { endOfSale } from '../woo-words/sale-boundary.js';
import type { TaxBasis } from './tax.js';

/**
 * What one product or variation costs at one moment, whichever system says so. Amounts are decimal
 * texts as typed in, before the shop's tax display (`taxIncluded` tells which they are); null when
 * there is no such price.
 */
export interface ItemPrice extends TaxBasis {
  current: string | null;
  regular: string | null;
  /** Also before its sale begins; null from the end of the sale on. */
  sale: string | null;
  onSale: boolean;
  /** First moment of the sale, epoch milliseconds. */
  saleFrom: number | null;
  /** First moment after the sale, epoch milliseconds. */
  saleTo: number | null;
  /** ISO 4217 code. */
  currency: string;
  /** First moment at which the price counts no longer, epoch milliseconds; null when nobody said. */
  validUntil: number | null;
  /** Prices of one piece for larger quantities, before the shop's tax display; by rising quantity. */
  tiers: readonly PriceTier[];
  source: ValueSource;
}

/** The part of a price that its owner decides. */
type Amounts = Pick<
  ItemPrice,
  'current' | 'regular' | 'sale' | 'onSale' | 'saleFrom' | 'saleTo' | 'validUntil' | 'tiers'
>;

const NO_PRICE: Amounts = {
  current: null,
  regular: null,
  sale: null,
  onSale: false,
  saleFrom: null,
  saleTo: null,
  validUntil: null,
  tiers: [],
};

/** In which currency a price is wanted, and whether the shop has any in it. */
export interface PriceBasis {
  shop: Pick<ShopSettings, 'currency' | 'pricesIncludeTax'>;
  isForeign: boolean;
}

/**
 * Joins WooCommerce's price with the price from elsewhere.
 * @param sourced null when no source covers the product
 * @param now epoch milliseconds
 */
export function mergePrice(
  stored: StoredPrices,
  sourced: Sourced<SourcePrice> | null,
  { shop, isForeign }: PriceBasis,
  now: number,
): ItemPrice {
  const choice = choose(sourced);
  const currency = shop.currency;
  const taxIncluded = shop.pricesIncludeTax;
  switch (choice.take) {
    case 'nothing':
      return itemPrice(NO_PRICE, { currency, taxIncluded }, stored, choice.source);
    case 'woocommerce':
      // The shop has no price in another currency, and its own under another symbol would be wrong.
      if (isForeign)
        return itemPrice(NO_PRICE, { currency, taxIncluded }, stored, inNoCurrency(choice.source, currency));
      return itemPrice(storedAmounts(stored, now), { currency, taxIncluded }, stored, choice.source);
    case 'source': {
      const { value } = choice;
      const basis = { currency: value.currency, taxIncluded: value.taxIncluded ?? taxIncluded };
      return itemPrice(withoutEndedSale(value, now), basis, stored, choice.source);
    }
  }
}

function inNoCurrency(source: ValueSource, currency: string): ValueSource {
  const reason = `The shop has no price in ${currency}.`;
  const message = source.message === null ? reason : `${reason} ${source.message}`;
  return { ...source, status: 'MISSING', message };
}

// Written out: for every price of every answer, spreading would cost more than all the rest.
function itemPrice(
  { current, regular, sale, onSale, saleFrom, saleTo, validUntil, tiers }: Amounts,
  { currency, taxIncluded }: Pick<ItemPrice, 'currency' | 'taxIncluded'>,
  { taxClass, taxStatus }: StoredPrices,
  source: ValueSource,
): ItemPrice {
  return {
    current,
    regular,
    sale,
    onSale,
    saleFrom,
    saleTo,
    validUntil,
    tiers,
    currency,
    taxIncluded,
    taxClass,
    taxStatus,
    source,
  };
}

/**
 * WooCommerce's prices at a moment. A store applies the begin and the end of a sale by a background
 * job, and a cached product is older still: until then `price` is the one of before, so the dates
 * decide. A price that is neither the regular nor the sale price is a plugin's and stays as it is.
 */
function storedAmounts(stored: StoredPrices, now: number): Amounts {
  const { price, regularPrice: regular, salePrice: sale, saleFrom } = stored;
  const saleTo = stored.saleTo === null ? null : endOfSale(stored.saleTo);
  const { onSale } = stored;
  const amounts = { current: price, regular, sale, onSale, saleFrom, saleTo, validUntil: null, tiers: [] };
  if (saleFrom === null && saleTo === null) return amounts;
  if (price === null || regular === null || sale === null) return withoutEndedSale(amounts, now);
  const isOpen = (saleFrom === null || now >= saleFrom) && (saleTo === null || now < saleTo);
  if (isOpen) {
    return {
      ...amounts,
      current: isEqual(price, regular) ? sale : price,
      onSale: compareDecimals(sale, regular) < 0,
    };
  }
  const current = isEqual(price, sale) ? regular : price;
  return withoutEndedSale({ ...amounts, current, onSale: false }, now);
}

/** WooCommerce forgets a sale that is over, price and dates; a source may still tell of it. */
function withoutEndedSale(amounts: Amounts, now: number): Amounts {
  if (amounts.saleTo === null || now < amounts.saleTo) return amounts;
  return { ...amounts, sale: null, saleFrom: null, saleTo: null };
}

function isEqual(a: string, b: string): boolean {
  return compareDecimals(a, b) === 0;
}
