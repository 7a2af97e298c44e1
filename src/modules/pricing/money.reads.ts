import type { Money } from '../../generated/schema-types.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ShopSettings } from '../shop/shop.model.js';
import { formatMoney, plainPrice } from './format-money.js';
import { displayOf, type PriceDisplay } from './price-display.js';
import type { PriceTextFormat } from './price-text.js';

/** A currency that need not be the shop's. */
export interface CurrencyOf {
  /** ISO 4217 code. */
  currency: string;
  /** As text, not HTML. */
  symbol: string;
}

/** Amounts that the shop tells, such as those of carts and orders, written as it writes money. One operation's. */
export class MoneyReads {
  readonly #shop: () => MaybePromise<ShopSettings>;
  #display: MaybePromise<PriceDisplay> | undefined;

  constructor(shop: () => MaybePromise<ShopSettings>) {
    this.#shop = shop;
  }

  /** An amount that the shop tells as it shows prices, written as text. */
  formatted(amount: string, format: PriceTextFormat | null | undefined): MaybePromise<string> {
    if (format === 'RAW') return amount;
    return mapMaybe(this.#own(), ({ write }) => write(amount));
  }

  /** An amount in some currency, such as an order's, written as the shop writes money; null for '', which is not known. */
  formattedIn(
    amount: string,
    { symbol }: CurrencyOf,
    format: PriceTextFormat | null | undefined,
  ): MaybePromise<string | null> {
    if (amount === '') return null;
    if (format === 'RAW') return amount;
    return mapMaybe(this.#shop(), (shop) => formatMoney(amount, { ...shop, currencySymbol: symbol }));
  }

  /** The same as the typed amount. */
  amountIn(amount: string, { currency, symbol }: CurrencyOf): MaybePromise<Money | null> {
    if (amount === '') return null;
    return mapMaybe(this.#shop(), (shop) => ({
      amount,
      currency,
      formatted: plainPrice(formatMoney(amount, { ...shop, currencySymbol: symbol })),
    }));
  }

  /** An amount that the shop tells as it shows prices, with its text. */
  amount(amount: string, currency: string): MaybePromise<Money> {
    return mapMaybe(this.#own(), ({ write }) => ({
      amount,
      currency,
      formatted: plainPrice(write(amount)),
    }));
  }

  /** An amount in the shop's own currency. */
  shopAmount(amount: string): MaybePromise<Money | null> {
    if (amount === '') return null;
    return mapMaybe(this.#shop(), ({ currency }) => this.amount(amount, currency));
  }

  #own(): MaybePromise<PriceDisplay> {
    return (this.#display ??= mapMaybe(this.#shop(), (shop) => displayOf(shop, shop.currency)));
  }
}
