import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../../src/lib/html-text.js';
import { currencySymbol } from '../../../../src/modules/shop/currency-symbols.js';
import { mapShopSettings } from '../../../../src/modules/shop/shop.mapper.js';
import { type Exchange, recordedShop } from '../../../support/pricing/shop-settings.js';
import { readRecording } from '../../../support/recordings/recordings.js';

const nothing = { general: {}, tax: {}, products: {} };

describe('mapShopSettings', () => {
  it('reads the recorded shop', () => {
    expect(recordedShop()).toEqual({
      currency: 'EUR',
      currencySymbol: '€',
      currencyPosition: 'right_space',
      thousandSeparator: '.',
      decimalSeparator: ',',
      decimals: 2,
      taxesEnabled: true,
      pricesIncludeTax: true,
      taxDisplayShop: 'incl',
      taxRoundAtSubtotal: false,
      taxBasedOn: 'shipping',
      defaultCustomerAddress: 'base',
      baseCountry: 'DE',
      baseState: 'DE-BE',
      basePostcode: '',
      baseCity: '',
      hideOutOfStock: false,
      sellsTo: { countries: null, isExcept: false },
      reviews: { enabled: true, buyersOnly: false },
      downloadsAfterPayment: true,
      taxDisplayCart: 'incl',
      taxRates: expect.arrayContaining([
        {
          id: 2,
          country: 'DE',
          state: '',
          postcodes: [],
          cities: [],
          percent: '7.0000',
          priority: 1,
          compound: false,
          taxClass: 'reduced-rate',
        },
      ]),
    });
  });

  it('gives the standard class the name products use for it', () => {
    expect(recordedShop().taxRates.find(({ id }) => id === 1)?.taxClass).toBe('');
  });

  it('takes a new WooCommerce for what the store does not tell', () => {
    expect(mapShopSettings(nothing, [])).toMatchObject({
      currency: 'USD',
      currencySymbol: '$',
      currencyPosition: 'left',
      thousandSeparator: ',',
      decimalSeparator: '.',
      decimals: 2,
      taxesEnabled: false,
      taxDisplayShop: 'excl',
    });
  });

  it('does not take prices to include tax while taxes are off', () => {
    const tax = { woocommerce_prices_include_tax: 'yes' };
    expect(mapShopSettings({ ...nothing, tax }, []).pricesIncludeTax).toBe(false);
    const general = { woocommerce_calc_taxes: 'yes' };
    expect(mapShopSettings({ ...nothing, general, tax }, []).pricesIncludeTax).toBe(true);
  });

  it.each([
    ['woocommerce_currency_pos', 'somewhere', { currencyPosition: 'left' }],
    ['woocommerce_price_decimal_sep', '', { decimalSeparator: '.' }],
    ['woocommerce_price_thousand_sep', '', { thousandSeparator: '' }],
    ['woocommerce_price_num_decimals', '0', { decimals: 0 }],
    ['woocommerce_price_num_decimals', '', { decimals: 0 }],
    ['woocommerce_default_country', 'US:CA', { baseCountry: 'US', baseState: 'CA' }],
    ['woocommerce_default_country', 'DE', { baseCountry: 'DE', baseState: '' }],
  ])('reads %s = "%s"', (option, value, expected) => {
    expect(mapShopSettings({ ...nothing, general: { [option]: value } }, [])).toMatchObject(expected);
  });

  it('reads the single postcode and city of older stores, and a rate that is no number as none', () => {
    const wire = {
      id: 1,
      country: 'us',
      state: 'ca',
      rate: 'x',
      priority: 1,
      compound: false,
      class: 'standard',
    };
    const [mapped] = mapShopSettings(nothing, [
      { ...wire, postcode: '90210;902*', city: 'Beverly Hills' },
    ]).taxRates;
    expect(mapped).toMatchObject({
      country: 'US',
      state: 'CA',
      postcodes: ['90210', '902*'],
      cities: ['BEVERLY HILLS'],
      percent: '0',
    });
  });
});

describe('currencySymbol', () => {
  it('is what the recorded WooCommerce shows, for every currency it knows', () => {
    const path = '/wp-json/wc/v3/settings/general/woocommerce_currency';
    const setting = readRecording<Exchange[]>('woocommerce-10.5/store-settings.json').find(
      ({ request }) => request.path === path,
    );
    const labels = Object.entries(setting?.response.body.options as Record<string, string>);
    expect(labels.length).toBe(163);
    for (const [code, label] of labels) {
      expect(decodeEntities(label).endsWith(` (${currencySymbol(code)}) — ${code}`), label).toBe(true);
    }
  });

  it('is the code for a currency WooCommerce does not know', () => {
    expect(currencySymbol('XTS')).toBe('XTS');
  });
});
