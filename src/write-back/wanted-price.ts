import { compareDecimals } from '../lib/decimal-text.js';
import { roundDecimal } from '../lib/decimal.js';
import { ratesAtBase } from '../modules/pricing/tax-rates.js';
import { createShopTax, type ShopTax } from '../modules/pricing/tax.js';
import type { ShopSettings } from '../modules/shop/shop.model.js';
import { endOfSale } from '../modules/woo-words/sale-boundary.js';
import type { SourcePrice } from '../sources/values/price.js';
import type { ItemChange } from '../upstream/woo-rest/batch-writes.js';
import type { StoredItem } from './stored-item.js';

/** The price fields as they should be stored. */
export interface WantedPrice {
  regular: string;
  sale: string | null;
  /** Epoch milliseconds; null when the sale has begun or has no beginning. */
  saleFrom: number | null;
  /** Epoch milliseconds of the last second. */
  saleTo: number | null;
}

/** WooCommerce calculates with so many digits (`wc_get_rounding_precision`, 10.5). */
const DIGITS = 6;
const SECOND = 1000;

/** Turns prices of sources into what a shop has to store. */
export class PriceWriter {
  readonly #shop: ShopSettings;
  readonly #tax: ShopTax;

  constructor(shop: ShopSettings) {
    this.#shop = shop;
    // Amounts to store, not to show: a price that is rounded here would be charged with the error many times over.
    this.#tax = createShopTax({ ...shop, decimals: DIGITS, taxRoundAtSubtotal: true });
  }

  /**
   * What to store so that WooCommerce charges the source's price.
   * @param now epoch milliseconds
   * @returns a text that says why it cannot be stored
   */
  wanted(price: SourcePrice, item: StoredItem, now: number): WantedPrice | string {
    const { currency } = this.#shop;
    if (price.currency !== currency) return `its price is in ${price.currency} and the shop's is ${currency}`;
    const { taxClass } = item;
    const included = price.taxIncluded ?? this.#shop.pricesIncludeTax;
    const basis = { taxClass, taxStatus: item.taxStatus, taxIncluded: included };
    if (
      included === this.#shop.pricesIncludeTax ||
      !this.#shop.taxesEnabled ||
      item.taxStatus !== 'taxable'
    ) {
      return charging(price, now, (amount) => amount);
    }
    if (ratesAtBase(this.#shop, taxClass).length === 0) {
      const is = included ? 'includes' : 'is without';
      return `its price ${is} tax, the shop's is not, and the shop's address has no tax rate of its class`;
    }
    return charging(price, now, (amount) => {
      const converted = included ? this.#tax.withoutTax(amount, basis) : this.#tax.withTax(amount, basis);
      return trimmed(roundDecimal(converted, DIGITS));
    });
  }
}

/** WooCommerce charges the sale price inside its window and the regular one outside, and has no third. */
function charging(price: SourcePrice, now: number, convert: (amount: string) => string): WantedPrice {
  const { current, regular, sale, saleFrom, saleTo } = price;
  const isOver = saleTo !== null && now >= saleTo;
  const isOpen = !isOver && (saleFrom === null || now >= saleFrom);
  const usual = sale !== null && isOpen ? sale : regular;
  if (compareDecimals(current, usual) === 0) {
    return withReduction(convert(regular), sale === null || isOver ? null : convert(sale), {
      saleFrom: saleFrom !== null && saleFrom > now ? Math.ceil(saleFrom / SECOND) * SECOND : null,
      saleTo: saleTo === null ? null : Math.floor(saleTo / SECOND) * SECOND - SECOND,
    });
  }
  // The source's own word on the price of now is neither: it counts until it is asked again.
  const isLess = compareDecimals(current, regular) < 0;
  const undated = { saleFrom: null, saleTo: null };
  return withReduction(convert(isLess ? regular : current), isLess ? convert(current) : null, undated);
}

function withReduction(
  regular: string,
  sale: string | null,
  dates: Pick<WantedPrice, 'saleFrom' | 'saleTo'>,
): WantedPrice {
  // WooCommerce drops a sale price that is no reduction.
  if (sale !== null && compareDecimals(sale, regular) < 0) return { regular, sale, ...dates };
  return { regular, sale: null, saleFrom: null, saleTo: null };
}

function trimmed(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}

/**
 * What has to be written for a price; empty when the shop has it. WooCommerce (10.5) may leave the dates of a sale
 * stored for good, so a beginning that is past, and a sale that is over, count as cleared; unless it still
 * charges the price of before. A job of its own begins and ends the sale of a product, and that may be late: taking
 * away what is past has the price reckoned anew.
 * @param now epoch milliseconds
 */
export function priceChange(item: StoredItem, wanted: WantedPrice, now: number): ItemChange {
  const sale = saleNotOver(item, now);
  const change: ItemChange = {};
  if (!isSame(item.regular, wanted.regular)) change.regular_price = wanted.regular;
  if (!isSame(sale, wanted.sale)) change.sale_price = wanted.sale === null ? '' : saleText(wanted.sale);
  if (wanted.sale === null && sale === null) {
    return item.sale !== null && charges(item, item.sale) ? { ...change, sale_price: '' } : change;
  }
  const isBegun = item.saleFrom !== null && item.saleFrom <= now;
  const from = isBegun && !charges(item, item.regular) ? null : item.saleFrom;
  if (from !== wanted.saleFrom) change.date_on_sale_from_gmt = gmt(wanted.saleFrom);
  if (item.saleTo !== wanted.saleTo) change.date_on_sale_to_gmt = gmt(wanted.saleTo);
  return change;
}

function charges({ price, regular, sale }: StoredItem, amount: string | null): boolean {
  return isSame(price, amount) && !isSame(regular, sale);
}

/** The sale price that counts or will: one whose time is over may be stored until WooCommerce gets to it. */
export function saleNotOver({ sale, saleTo }: StoredItem, now: number): string | null {
  return saleTo !== null && now >= endOfSale(saleTo) ? null : sale;
}

function isSame(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0;
}

/** WooCommerce (10.5) does not tell a sale price `0` of a product from none when it is read. */
function saleText(sale: string): string {
  return compareDecimals(sale, '0') === 0 ? '0.00' : sale;
}

function gmt(epochMs: number | null): string {
  return epochMs === null ? '' : new Date(epochMs).toISOString().slice(0, 19);
}
