import { describe, expect, it } from 'vitest';
import { createPriceDisplay } from '../../../../src/modules/pricing/price-display.js';
import { itemPriceText, variablePriceText } from '../../../../src/modules/pricing/price-text.js';
import { itemPrice, onSaleAt } from '../../../support/pricing/prices.js';
import { shopWith } from '../../../support/pricing/shop-settings.js';

// What the recordings do not show: shops that show another price than they store, and merged prices.
const display = createPriceDisplay(shopWith());
const netShown = createPriceDisplay(shopWith({ taxDisplayShop: 'excl' }));

describe('itemPriceText', () => {
  it('shows the price as the shop shows it, and RAW as it is stored', () => {
    const price = itemPrice({ current: '119' });
    expect(itemPriceText(price, 'current', 'FORMATTED', netShown)).toBe('100,00&nbsp;€');
    expect(itemPriceText(price, 'current', 'RAW', netShown)).toBe('119');
  });

  it('uses the tax basis of the price, not the shop', () => {
    const price = itemPrice({ current: '100', taxIncluded: false });
    expect(itemPriceText(price, 'current', 'FORMATTED', display)).toBe('119,00&nbsp;€');
  });

  it('is null without a price, and zero for something free', () => {
    expect(itemPriceText(itemPrice({ current: null }), 'current', 'FORMATTED', display)).toBeNull();
    expect(itemPriceText(itemPrice({ current: '0.00' }), 'current', 'FORMATTED', display)).toBe(
      '0,00&nbsp;€',
    );
    expect(itemPriceText(itemPrice({ current: '0' }), 'current', 'RAW', display)).toBe('0');
  });
});

describe('variablePriceText', () => {
  it('lists RAW prices by amount, rounded and as the shop shows them', () => {
    const prices = ['100', '23.8', '9.999'].map((current) => itemPrice({ current }));
    expect(variablePriceText(prices, 'current', 'RAW', display)).toBe('10.00, 23.80, 100.00');
    expect(variablePriceText(prices, 'current', 'RAW', netShown)).toBe('8.40, 20.00, 84.03');
  });

  it('counts a free variation, and leaves out one without a price', () => {
    const prices = [itemPrice({ current: '5' }), itemPrice({ current: '0' }), itemPrice({ current: null })];
    expect(variablePriceText(prices, 'current', 'FORMATTED', display)).toBe('0,00&nbsp;€ - 5,00&nbsp;€');
    expect(variablePriceText(prices, 'current', 'RAW', display)).toBe('0.00, 5.00');
  });

  it('takes as sale prices only those of variations on sale now', () => {
    const toCome = itemPrice({ sale: '1' });
    const prices = [toCome, onSaleAt('45', '60'), onSaleAt('40', '60')];
    expect(variablePriceText(prices, 'sale', 'FORMATTED', display)).toBe('40,00&nbsp;€ - 45,00&nbsp;€');
    expect(variablePriceText([toCome], 'sale', 'FORMATTED', display)).toBeNull();
  });

  it('lists a sale price that is the regular price of another variation', () => {
    const prices = [onSaleAt('60', '80'), itemPrice({ current: '60', regular: '60' })];
    expect(variablePriceText(prices, 'sale', 'RAW', display)).toBe('60.00');
  });

  it('leaves the regular price of a variation without a current one out as well', () => {
    const prices = [itemPrice(), itemPrice({ current: null, regular: '99' })];
    expect(variablePriceText(prices, 'regular', 'RAW', display)).toBe('60.00');
  });

  it('orders amounts that floats cannot tell apart', () => {
    const prices = ['90071992547409930.02', '90071992547409930.01'].map((current) => itemPrice({ current }));
    expect(variablePriceText(prices, 'current', 'RAW', display)).toBe(
      '90071992547409930.01, 90071992547409930.02',
    );
  });

  it('is null without variations', () => {
    expect(variablePriceText([], 'current', 'FORMATTED', display)).toBeNull();
    expect(variablePriceText([], 'current', 'RAW', display)).toBeNull();
  });
});
