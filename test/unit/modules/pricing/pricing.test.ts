import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPriceDisplay } from '../../../../src/modules/pricing/price-display.js';
import { itemPricing, rangePricing } from '../../../../src/modules/pricing/pricing.js';
import type { ItemPrice } from '../../../../src/modules/pricing/product-price.js';
import type { ValueSource } from '../../../../src/modules/shared/merged-value.js';
import { ageOf, itemPrice, NOW, onSaleAt } from '../../../support/pricing/prices.js';
import { shopWith } from '../../../support/pricing/shop-settings.js';

const display = createPriceDisplay(shopWith());
const erp: ValueSource = { name: 'erp', status: 'FRESH', fetchedAt: NOW - 2500, message: null };

const item = (price: ItemPrice) => itemPricing(price, display, ageOf);
const range = (...parts: ItemPrice[]) => rangePricing(parts, display, ageOf);

describe('pricing of one item', () => {
  it('gives amounts with currency and tax, as the shop writes money', () => {
    const pricing = item(onSaleAt('119', '238', { saleTo: NOW, source: erp }));
    expect(pricing.current).toMatchObject({
      amount: '119.00',
      currency: 'EUR',
      formatted: '119,00\u00a0€',
      withTax: { amount: '119.00', currency: 'EUR', formatted: '119,00\u00a0€' },
      withoutTax: { amount: '100.00', currency: 'EUR', formatted: '100,00\u00a0€' },
    });
    expect(pricing).toMatchObject({
      regular: { amount: '238.00' },
      sale: { amount: '119.00' },
      onSale: true,
      saleStartsAt: null,
      saleEndsAt: '2026-11-24T12:00:00.000Z',
      discountPercentage: 50,
    });
  });

  it('reads a net price with the tax of the shop', () => {
    const { current } = item(itemPrice({ current: '100', taxIncluded: false }));
    expect(current).toMatchObject({
      amount: '119.00',
      withTax: { amount: '119.00' },
      withoutTax: { amount: '100.00' },
    });
  });

  it('shows a sale to come without a discount', () => {
    const pricing = item(itemPrice({ sale: '49', saleFrom: NOW + 1000 }));
    expect(pricing).toMatchObject({ onSale: false, sale: { amount: '49.00' }, discountPercentage: null });
    expect(pricing.saleStartsAt).toBe('2026-11-24T12:00:01.000Z');
  });

  it('tells free from no price', () => {
    expect(item(itemPrice({ current: '0', regular: '0' })).current).toMatchObject({ amount: '0.00' });
    const none = item(itemPrice({ current: null, regular: null }));
    expect(none).toMatchObject({ current: null, regular: null, range: null, discountPercentage: null });
  });

  it('has its own price at both ends of its range', () => {
    expect(item(itemPrice()).range).toMatchObject({ min: { amount: '60.00' }, max: { amount: '60.00' } });
  });

  it('names the source and its age', () => {
    expect(item(itemPrice({ source: erp })).source).toEqual({
      name: 'erp',
      status: 'FRESH',
      fetchedAt: '2026-11-24T11:59:57.500Z',
      ageSeconds: 2.5,
      message: null,
    });
    expect(item(itemPrice()).source).toMatchObject({
      name: 'woocommerce',
      fetchedAt: null,
      ageSeconds: null,
    });
  });
});

describe('pricing of a product sold by its parts', () => {
  it('starts at the cheapest part and spans to the dearest', () => {
    const pricing = range(
      itemPrice({ current: '64', regular: '64' }),
      onSaleAt('45', '60'),
      itemPrice({ current: '9' }),
    );
    expect(pricing).toMatchObject({
      current: { amount: '9.00' },
      regular: { amount: '60.00' },
      sale: { amount: '45.00' },
      onSale: true,
      range: { min: { amount: '9.00' }, max: { amount: '64.00' } },
      regularRange: { min: { amount: '60.00' }, max: { amount: '64.00' } },
      discountPercentage: 85,
    });
  });

  it('takes the sale dates of the part whose sale price it shows', () => {
    const pricing = range(
      onSaleAt('45', '60', { saleTo: NOW + 5000 }),
      onSaleAt('40', '60', { saleTo: NOW + 1000 }),
    );
    expect(pricing.saleEndsAt).toBe('2026-11-24T12:00:01.000Z');
  });

  it('has no price without parts', () => {
    const pricing = range();
    expect(pricing).toMatchObject({
      current: null,
      range: null,
      onSale: false,
      source: { name: 'woocommerce' },
    });
  });

  it('names the worst source of its parts, of equal ones the oldest', () => {
    const fallback: ValueSource = {
      name: 'woocommerce',
      status: 'FALLBACK',
      fetchedAt: null,
      message: 'erp: down',
    };
    const missing: ValueSource = { name: 'erp', status: 'MISSING', fetchedAt: null, message: 'unknown' };
    const failed: ValueSource = { name: 'erp', status: 'FAILED', fetchedAt: null, message: 'down' };
    const parts = (...sources: ValueSource[]) =>
      range(...sources.map((source) => itemPrice({ source }))).source;
    expect(parts(erp, fallback)).toMatchObject({ status: 'FALLBACK', message: 'erp: down' });
    expect(parts(missing, fallback)).toMatchObject({ status: 'MISSING' });
    expect(parts(fallback, missing, failed, erp)).toMatchObject({ status: 'FAILED' });
    expect(parts(erp, { ...erp, fetchedAt: NOW - 9000 })).toMatchObject({ name: 'erp', ageSeconds: 9 });
    expect(parts(itemPrice().source, erp)).toMatchObject({ name: 'erp', status: 'FRESH' });
  });

  it('never has its lowest price above its highest, and only amounts of its parts', () => {
    const amounts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, (cents) => {
        const texts = cents.map((cent) => (cent / 100).toFixed(2));
        const { min, max } = range(...texts.map((current) => itemPrice({ current }))).range ?? {};
        expect(Number(min?.amount)).toBe(Math.min(...cents) / 100);
        expect(Number(max?.amount)).toBe(Math.max(...cents) / 100);
      }),
    );
  });
});
