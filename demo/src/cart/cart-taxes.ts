import type { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { TaxRateRecord } from '../catalogue/records.js';
import type { CartSession } from './cart-session.js';
import { shopLocation } from './cart-shop.js';
import { roundTax, sum, taxesOf, taxRatesAt, type TaxAmounts, type TaxPlace } from './taxes.js';

/** Tax as it is worked out for one cart: where, how prices were entered, and how results are rounded. */
export class CartTaxes {
  readonly included: boolean;
  readonly decimals: number;
  /** Whether the cart shows prices with tax. */
  readonly showsTax: boolean;
  readonly #catalogue: Catalogue;
  readonly #place: TaxPlace;
  readonly #base: TaxPlace;
  readonly #rates = new Map<string, TaxRateRecord[]>();
  readonly #baseRates = new Map<string, TaxRateRecord[]>();

  constructor(catalogue: Catalogue, session: Pick<CartSession, 'billing' | 'shipping' | 'chosenRates'>) {
    const setting = (id: string) => catalogue.setting('tax', `woocommerce_${id}`);
    this.#catalogue = catalogue;
    this.included = setting('prices_include_tax') === 'yes';
    this.decimals = Number(catalogue.setting('general', 'woocommerce_price_num_decimals') || 2);
    this.showsTax = setting('tax_display_cart') === 'incl';
    this.#base = { ...shopLocation(catalogue), postcode: '', city: '' };
    // Who collects is taxed where the shop is, whatever they gave as their address.
    const collects = Object.values(session.chosenRates).some((rate) => rate.startsWith('local_pickup'));
    const basis = collects ? 'base' : setting('tax_based_on');
    if (basis === 'base') this.#place = this.#base;
    else this.#place = basis === 'billing' ? session.billing : session.shipping;
  }

  rates(taxClass: string): TaxRateRecord[] {
    return remembered(this.#rates, taxClass, () => taxRatesAt(this.#catalogue, taxClass, this.#place));
  }

  /** Taxes inside or on top of an amount. */
  taxes(amount: Big, rates: readonly TaxRateRecord[], included: boolean): TaxAmounts {
    return taxesOf(amount, rates, included);
  }

  /** Each rate's tax rounded by itself, then added up, as WooCommerce does unless it rounds at the subtotal. */
  rounded(taxes: TaxAmounts): Big {
    return sum([...taxes.values()].map((tax) => this.round(tax)));
  }

  round(tax: Big): Big {
    return roundTax(tax, this.decimals, this.included);
  }

  /**
   * An entered price as it counts here: where other rates than the shop's own apply, the shop's tax is taken out
   * first and the price goes on without tax.
   */
  adjusted(price: Big, taxClass: string, rates: readonly TaxRateRecord[]): { price: Big; included: boolean } {
    if (!this.included) return { price, included: false };
    const base = remembered(this.#baseRates, taxClass, () =>
      taxRatesAt(this.#catalogue, taxClass, this.#base),
    );
    if (sameRates(base, rates)) return { price, included: true };
    return { price: price.minus(sum(taxesOf(price, base, true).values())), included: false };
  }

  /** A price as shown to the shopper, with or without tax by the given setting. */
  shown(entered: Big, taxable: boolean, taxClass: string, setting: 'display_cart' | 'display_shop'): Big {
    if (!taxable) return entered;
    const rates = this.rates(taxClass);
    const { price, included } = this.adjusted(entered, taxClass, rates);
    const taxes = taxesOf(price, rates, included);
    const withTax = this.#catalogue.setting('tax', `woocommerce_tax_${setting}`) === 'incl';
    if (withTax) return included ? price : price.plus(this.rounded(taxes));
    return included ? price.minus(sum(taxes.values())) : price;
  }
}

/** Carts have many lines and few tax classes. */
function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function sameRates(a: readonly TaxRateRecord[], b: readonly TaxRateRecord[]): boolean {
  return a.length === b.length && a.every((rate, index) => rate.id === b[index]?.id);
}
