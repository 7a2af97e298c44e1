/** Where the currency symbol stands, as WooCommerce names it; `_space` puts a no-break space between. */
export type CurrencyPosition = 'left' | 'right' | 'left_space' | 'right_space';

/** A line of the shop's tax table. */
export interface TaxRate {
  id: number;
  /** Upper-case ISO code; '' is any. */
  country: string;
  /** Upper-case code within the country; '' is any. */
  state: string;
  /** Exact codes, `12*` wildcards and `100...199` ranges, upper case; empty is any. */
  postcodes: readonly string[];
  /** Upper case; empty is any. */
  cities: readonly string[];
  /** Percent, e.g. `19.0000`. */
  percent: string;
  /** Of the rates with one priority only the best match counts. */
  priority: number;
  /** Taken on top of the other taxes instead of beside them. */
  compound: boolean;
  /** Slug; the standard class is ''. */
  taxClass: string;
}

/** What the shop's own settings say about money, tax and stock. */
export interface ShopSettings {
  /** ISO 4217 code. */
  currency: string;
  /** As text, not HTML. */
  currencySymbol: string;
  currencyPosition: CurrencyPosition;
  thousandSeparator: string;
  decimalSeparator: string;
  /** Digits after the point in every price shown. */
  decimals: number;
  taxesEnabled: boolean;
  /** Whether prices are typed in with tax. */
  pricesIncludeTax: boolean;
  /** How the shop's pages show prices. */
  taxDisplayShop: 'incl' | 'excl';
  /** The same in the cart. */
  taxDisplayCart: 'incl' | 'excl';
  /** Several taxes on one price are rounded as a sum, not each. */
  taxRoundAtSubtotal: boolean;
  /** Whose address decides the rate: `base`, `shipping` or `billing`. */
  taxBasedOn: string;
  /** Where a shopper without an address is taken to be: `base`, `geolocation`, …; '' is nowhere. */
  defaultCustomerAddress: string;
  /** The shop's own address: upper-case codes, '' where it gives none. */
  baseCountry: string;
  baseState: string;
  basePostcode: string;
  baseCity: string;
  taxRates: readonly TaxRate[];
  /** Products and variations that are out of stock are not listed. */
  hideOutOfStock: boolean;
  /** Files may be fetched once they are paid, before the order is completed. */
  downloadsAfterPayment: boolean;
}
