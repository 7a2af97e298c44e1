import { LRUCache } from 'lru-cache';
import { roundDecimal } from '../../lib/decimal.js';
import type { StoredPrices } from '../shared/sellable.model.js';
import type { ShopSettings } from '../shop/shop.model.js';
import { formatMoney } from './format-money.js';
import type { ItemPrice } from './product-price.js';
import type { ShopTax, TaxBasis } from './tax.js';
import { createShopTax } from './tax.js';

/** How one shop shows prices. Made once for its settings, used for every price. */
export interface PriceDisplay {
  /** With the currency of the display, which need not be the shop's own. */
  shop: ShopSettings;
  /** Whether the currency is another one than the shop's: then none of the shop's own prices counts. */
  isForeign: boolean;
  tax: ShopTax;
  /** `formatPrice` with these settings, remembered: a shop shows the same amounts all the time. */
  readonly write: (amount: string) => string;
  /** WooCommerce's own prices that nothing changes until their product is read anew; they go when it does. */
  readonly ownPrices: WeakMap<StoredPrices, ItemPrice>;
}

/** Amounts whose text is remembered. */
const REMEMBERED = 5000;

/** The three prices a thing can have. */
export type PriceKind = 'current' | 'regular' | 'sale';

/** One price of an item, as it was typed in and as the shop's pages show it. */
export interface ShownPrice {
  /** With or without tax as the shop shows prices, rounded to its decimals. */
  amount: string;
  /** Before tax display and rounding. */
  entered: string;
  of: ItemPrice;
}

/**
 * The display that a shop's settings ask for.
 * @param currency ISO 4217 code; the shop's own or another one, which is written as the shop writes its own
 */
export function createPriceDisplay(settings: ShopSettings, currency = settings.currency): PriceDisplay {
  const isForeign = currency !== settings.currency;
  const shop = isForeign ? inCurrency(settings, currency) : settings;
  const texts = new LRUCache<string, string>({
    max: REMEMBERED,
    memoMethod: (amount) => formatMoney(amount, shop),
  });
  return {
    shop,
    isForeign,
    tax: createShopTax(shop),
    write: (amount) => texts.memo(amount),
    ownPrices: new WeakMap(),
  };
}

function inCurrency(settings: ShopSettings, currency: string): ShopSettings {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const symbol = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  const decimals = format.resolvedOptions().maximumFractionDigits ?? settings.decimals;
  return { ...settings, currency, currencySymbol: symbol, decimals };
}

const displays = new WeakMap<ShopSettings, Map<string, PriceDisplay>>();

/** The display of a shop in a currency (ISO 4217), made once. */
export function displayOf(shop: ShopSettings, currency: string): PriceDisplay {
  const byCurrency = displays.get(shop) ?? new Map<string, PriceDisplay>();
  displays.set(shop, byCurrency);
  let display = byCurrency.get(currency);
  if (!display) byCurrency.set(currency, (display = createPriceDisplay(shop, currency)));
  return display;
}

/** One of an item's prices; null when it has none of that kind. */
export function showPrice(item: ItemPrice, kind: PriceKind, display: PriceDisplay): ShownPrice | null {
  const entered = item[kind];
  return entered === null ? null : showAmount(entered, item, display);
}

/** An amount that belongs to an item, as the shop shows it. @param entered decimal text before tax display */
export function showAmount(entered: string, item: ItemPrice, display: PriceDisplay): ShownPrice {
  return {
    amount: roundDecimal(taxedAsShown(entered, item, display), display.shop.decimals),
    entered,
    of: item,
  };
}

/**
 * With or without tax, as the shop's pages show it to a shopper of whom nothing is known. Where WooCommerce knows
 * no address to tax (`get_tax_location`, 10.5), no tax is added even when the shop shows prices with it.
 */
export function taxedAsShown(
  amount: string,
  basis: TaxBasis,
  { shop, tax }: Pick<PriceDisplay, 'shop' | 'tax'>,
): string {
  if (shop.taxDisplayShop === 'excl') return tax.withoutTax(amount, basis);
  const isLocated =
    shop.pricesIncludeTax || shop.defaultCustomerAddress === 'base' || shop.taxBasedOn === 'base';
  return isLocated ? tax.withTax(amount, basis) : amount;
}
