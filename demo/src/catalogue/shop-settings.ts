import type { CurrencyRecord, SettingGroupRecord, SettingRecord, TaxRateRecord } from './records.js';

/** Settings of a German shop with prices in euro, entered and shown with tax. */
export function germanShop(): {
  settings: SettingGroupRecord[];
  taxRates: TaxRateRecord[];
  taxClasses: { slug: string; name: string }[];
  currency: CurrencyRecord;
} {
  return {
    settings: [
      group('general', 'General', [
        setting('woocommerce_default_country', 'Country / State', 'DE:DE-BE'),
        setting('woocommerce_calc_taxes', 'Enable taxes', 'yes'),
        setting('woocommerce_currency', 'Currency', 'EUR'),
        setting('woocommerce_currency_pos', 'Currency position', 'right_space'),
        setting('woocommerce_price_thousand_sep', 'Thousand separator', '.'),
        setting('woocommerce_price_decimal_sep', 'Decimal separator', ','),
        setting('woocommerce_price_num_decimals', 'Number of decimals', '2'),
      ]),
      group('products', 'Products', [
        setting('woocommerce_weight_unit', 'Weight unit', 'kg'),
        setting('woocommerce_dimension_unit', 'Dimensions unit', 'cm'),
        setting('woocommerce_enable_reviews', 'Enable reviews', 'yes'),
        setting('woocommerce_manage_stock', 'Manage stock', 'yes'),
        setting('woocommerce_notify_low_stock_amount', 'Low stock threshold', '2'),
        setting('woocommerce_hide_out_of_stock_items', 'Out of stock visibility', 'no'),
      ]),
      group('tax', 'Tax', [
        setting('woocommerce_prices_include_tax', 'Prices entered with tax', 'yes'),
        setting('woocommerce_tax_based_on', 'Calculate tax based on', 'shipping'),
        setting('woocommerce_tax_display_shop', 'Display prices in the shop', 'incl'),
        setting('woocommerce_tax_display_cart', 'Display prices during cart and checkout', 'incl'),
        setting('woocommerce_price_display_suffix', 'Price display suffix', ''),
      ]),
    ],
    taxRates: [
      taxRate(1, 'DE', '19.0000', 'MwSt.', 'standard'),
      taxRate(2, 'DE', '7.0000', 'MwSt. erm.', 'reduced-rate'),
      taxRate(3, 'AT', '20.0000', 'USt.', 'standard'),
      taxRate(4, 'AT', '10.0000', 'USt. erm.', 'reduced-rate'),
      taxRate(5, 'FR', '20.0000', 'TVA', 'standard'),
      taxRate(6, 'FR', '5.5000', 'TVA réduite', 'reduced-rate'),
    ],
    taxClasses: [
      { slug: 'standard', name: 'Standard rate' },
      { slug: 'reduced-rate', name: 'Reduced rate' },
      { slug: 'zero-rate', name: 'Zero rate' },
    ],
    currency: { code: 'EUR', name: 'Euro', symbol: '&euro;' },
  };
}

function group(id: string, label: string, settings: SettingRecord[]): SettingGroupRecord {
  return { id, label, description: '', parent_id: '', sub_groups: [], settings };
}

function setting(id: string, label: string, value: string): SettingRecord {
  return { id, label, description: '', type: 'text', default: '', tip: '', value };
}

function taxRate(id: number, country: string, rate: string, name: string, taxClass: string): TaxRateRecord {
  return {
    id,
    country,
    state: '',
    postcode: '',
    city: '',
    rate,
    name,
    priority: 1,
    compound: false,
    shipping: true,
    order: id - 1,
    class: taxClass,
    postcodes: [],
    cities: [],
  };
}
