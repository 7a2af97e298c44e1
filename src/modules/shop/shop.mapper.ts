import { decimalText } from '../../lib/decimal-text.js';
import { currencySymbol } from './currency-symbols.js';
import type { CurrencyPosition, ShopSettings, TaxRate } from './shop.model.js';

/** Values by option id of three `wc/v3/settings` groups, e.g. `general.woocommerce_currency`. */
export interface SettingsGroups {
  general: Readonly<Record<string, string>>;
  tax: Readonly<Record<string, string>>;
  products: Readonly<Record<string, string>>;
}

/** A row of `wc/v3/taxes`. */
export interface WireTaxRate {
  id: number;
  country: string;
  state: string;
  /** The only postcode and city that stores before 5.3 tell. */
  postcode?: string;
  city?: string;
  postcodes?: readonly string[];
  cities?: readonly string[];
  rate: string;
  priority: number;
  compound: boolean;
  class: string;
}

const POSITIONS: ReadonlySet<string> = new Set<CurrencyPosition>([
  'left',
  'right',
  'left_space',
  'right_space',
]);

/** The shop's settings; what the store does not tell is as in a new WooCommerce. */
export function mapShopSettings(
  { general, tax, products }: SettingsGroups,
  rates: readonly WireTaxRate[],
): ShopSettings {
  const currency = general['woocommerce_currency'] ?? 'USD';
  const position = general['woocommerce_currency_pos'] ?? 'left';
  const [country = '', state = ''] = (general['woocommerce_default_country'] ?? '').toUpperCase().split(':');
  const taxesEnabled = general['woocommerce_calc_taxes'] === 'yes';
  return {
    currency,
    currencySymbol: currencySymbol(currency),
    currencyPosition: POSITIONS.has(position) ? (position as CurrencyPosition) : 'left',
    thousandSeparator: general['woocommerce_price_thousand_sep'] ?? ',',
    // WooCommerce refuses an empty one as well.
    decimalSeparator: general['woocommerce_price_decimal_sep'] || '.',
    decimals: decimalsOf(general['woocommerce_price_num_decimals']),
    taxesEnabled,
    pricesIncludeTax: taxesEnabled && tax['woocommerce_prices_include_tax'] === 'yes',
    taxDisplayShop: tax['woocommerce_tax_display_shop'] === 'incl' ? 'incl' : 'excl',
    taxDisplayCart: tax['woocommerce_tax_display_cart'] === 'incl' ? 'incl' : 'excl',
    taxRoundAtSubtotal: tax['woocommerce_tax_round_at_subtotal'] === 'yes',
    taxBasedOn: tax['woocommerce_tax_based_on'] ?? 'shipping',
    defaultCustomerAddress: general['woocommerce_default_customer_address'] ?? 'base',
    baseCountry: country,
    baseState: state,
    basePostcode: (general['woocommerce_store_postcode'] ?? '').toUpperCase(),
    baseCity: (general['woocommerce_store_city'] ?? '').toUpperCase(),
    taxRates: rates.map(mapTaxRate),
    hideOutOfStock: products['woocommerce_hide_out_of_stock_items'] === 'yes',
    sellsTo: sellsTo(general),
    reviews: {
      enabled: products['woocommerce_enable_reviews'] !== 'no',
      buyersOnly: products['woocommerce_review_rating_verification_required'] === 'yes',
    },
    downloadsAfterPayment: products['woocommerce_downloads_grant_access_after_payment'] === 'yes',
  };
}

function sellsTo(general: SettingsGroups['general']): ShopSettings['sellsTo'] {
  const codes = (option: string): string[] => (general[option] ?? '').split(',').filter(Boolean);
  switch (general['woocommerce_allowed_countries']) {
    case 'specific':
      return { countries: codes('woocommerce_specific_allowed_countries'), isExcept: false };
    case 'all_except':
      return { countries: codes('woocommerce_all_except_countries'), isExcept: true };
    default:
      return { countries: null, isExcept: false };
  }
}

function mapTaxRate(wire: WireTaxRate): TaxRate {
  return {
    id: wire.id,
    country: wire.country.toUpperCase(),
    state: wire.state.toUpperCase(),
    postcodes: places(wire.postcodes, wire.postcode),
    cities: places(wire.cities, wire.city),
    percent: decimalText(wire.rate) ?? '0',
    priority: wire.priority,
    compound: wire.compound,
    taxClass: wire.class === 'standard' ? '' : wire.class,
  };
}

function places(list: readonly string[] | undefined, only: string | undefined): readonly string[] {
  return (list ?? (only ? only.split(';') : [])).map((place) => place.trim().toUpperCase());
}

/** No currency has more than 8; a broken setting must not write texts without end. */
const MOST_DECIMALS = 20;

function decimalsOf(option: string | undefined): number {
  const decimals = Number.parseInt(option ?? '2', 10);
  return Number.isNaN(decimals) ? 0 : Math.min(Math.abs(decimals), MOST_DECIMALS);
}
