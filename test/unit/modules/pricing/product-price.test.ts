import { describe, expect, it } from 'vitest';
import type { ItemPrice } from '../../../../src/modules/pricing/product-price.js';
import { mergePrice } from '../../../../src/modules/pricing/product-price.js';
import type { StoredPrices } from '../../../../src/modules/shared/sellable.model.js';
import type { SourcePrice } from '../../../../src/sources/values/price.js';
import type { Sourced } from '../../../../src/sources/values/sourced.js';
import { answered, NOW, stored, unanswered } from '../../../support/pricing/prices.js';
import { shopWith } from '../../../support/pricing/shop-settings.js';

const HOUR = 3_600_000;
const shop = shopWith();

function merged(
  own: Partial<StoredPrices>,
  sourced: Sourced<SourcePrice> | null = null,
  now = NOW,
): ItemPrice {
  return mergePrice(stored(own), sourced, { shop, isForeign: false }, now);
}

const fromErp: SourcePrice = {
  current: '39',
  regular: '49',
  sale: '39',
  onSale: true,
  currency: 'EUR',
  saleFrom: null,
  saleTo: NOW + HOUR,
  validUntil: NOW + 2 * HOUR,
  tiers: [{ minQuantity: 10, amount: '35' }],
  taxIncluded: false,
};

describe('mergePrice with WooCommerce alone', () => {
  it('is what WooCommerce stores, with the tax basis of the shop', () => {
    expect(merged({ price: '45.00', salePrice: '45.00', onSale: true, taxClass: 'reduced-rate' })).toEqual({
      current: '45.00',
      regular: '60.00',
      sale: '45.00',
      onSale: true,
      saleFrom: null,
      saleTo: null,
      validUntil: null,
      tiers: [],
      currency: 'EUR',
      taxIncluded: true,
      taxClass: 'reduced-rate',
      taxStatus: 'taxable',
      source: { name: 'woocommerce', status: 'FRESH', fetchedAt: null, message: null },
    });
  });

  it('has no price when WooCommerce has none', () => {
    const nothing = { current: null, regular: null, sale: null, onSale: false };
    expect(merged({ price: null, regularPrice: null })).toMatchObject(nothing);
  });

  const atSale = { price: '45.00', regularPrice: '60.00', salePrice: '45.00', onSale: true };
  const atRegular = { ...atSale, price: '60.00', onSale: false };
  const running = { current: '45.00', sale: '45.00', onSale: true };
  const before = { current: '60.00', sale: '45.00', onSale: false };
  const over = { current: '60.00', sale: null, onSale: false, saleFrom: null, saleTo: null };

  it.each<[string, Partial<StoredPrices>, Partial<ItemPrice>]>([
    ['a sale with dates that runs', { ...atSale, saleFrom: NOW - HOUR, saleTo: NOW + HOUR }, running],
    ['a sale that begins this moment', { ...atSale, saleFrom: NOW }, running],
    ['a sale to come', { ...atRegular, saleFrom: NOW + 1 }, before],
    ['a sale that began since the product was read', { ...atRegular, saleFrom: NOW - 1 }, running],
    ['a sale price that was stored too early', { ...atSale, saleFrom: NOW + HOUR }, before],
    ['a sale that ended since the product was read', { ...atSale, saleTo: NOW - 1000 }, over],
    [
      'an ended sale whose price WooCommerce has not reset yet',
      { ...atSale, onSale: false, saleTo: NOW - HOUR },
      over,
    ],
    ['the last second of a sale', { ...atSale, saleTo: NOW - 999 }, running],
    [
      'a plugin price in a running sale',
      { ...atSale, price: '50', saleTo: NOW + HOUR },
      { current: '50', onSale: true },
    ],
    [
      'a plugin price after a sale',
      { ...atSale, price: '50', saleTo: NOW - HOUR },
      { current: '50', onSale: false },
    ],
    [
      'a sale price that is not lower',
      { ...atRegular, salePrice: '60', saleTo: NOW + HOUR },
      { onSale: false },
    ],
    [
      'a sale without dates that WooCommerce calls none',
      { ...atSale, onSale: false },
      { current: '45.00', onSale: false },
    ],
  ])('evaluates %s', (_title, own, expected) => {
    expect(merged(own)).toMatchObject(expected);
  });

  it('compares amounts, not their spelling', () => {
    expect(merged({ price: '45', salePrice: '45.00', onSale: true, saleTo: NOW - HOUR }).current).toBe(
      '60.00',
    );
  });
});

describe('mergePrice with another source', () => {
  it('takes the whole price from the source, and the tax class from WooCommerce', () => {
    expect(merged({ taxClass: 'reduced-rate' }, answered(fromErp))).toEqual({
      current: '39',
      regular: '49',
      sale: '39',
      onSale: true,
      saleFrom: null,
      saleTo: NOW + HOUR,
      validUntil: NOW + 2 * HOUR,
      tiers: [{ minQuantity: 10, amount: '35' }],
      currency: 'EUR',
      taxIncluded: false,
      taxClass: 'reduced-rate',
      taxStatus: 'taxable',
      source: { name: 'erp', status: 'FRESH', fetchedAt: NOW - 1000, message: null },
    });
  });

  it('takes amounts as the shop types them in when the source does not say', () => {
    const price = { ...fromErp, taxIncluded: null };
    expect(merged({}, answered(price)).taxIncluded).toBe(true);
    const netShop = shopWith({ pricesIncludeTax: false });
    const basis = { shop: netShop, isForeign: false };
    expect(mergePrice(stored(), answered(price), basis, NOW).taxIncluded).toBe(false);
  });

  it.each([
    ['no source covers it', null, 'The shop has no price in USD.'],
    [
      'its source failed',
      unanswered('FAILED', 'woocommerce'),
      'The shop has no price in USD. erp: no answer in 800 ms',
    ],
  ])("has no price in another currency than the shop's when %s", (_, sourced, message) => {
    const basis = { shop: shopWith({ currency: 'USD' }), isForeign: true };
    expect(mergePrice(stored(), sourced, basis, NOW)).toMatchObject({
      current: null,
      regular: null,
      sale: null,
      currency: 'USD',
      source: { name: 'woocommerce', status: 'MISSING', message },
    });
  });

  it('is not on sale because WooCommerce is', () => {
    const own = { price: '10', regularPrice: '20', salePrice: '10', onSale: true };
    const price = { ...fromErp, current: '49', sale: null, onSale: false, saleTo: null };
    expect(merged(own, answered(price))).toMatchObject({ current: '49', sale: null, onSale: false });
  });

  it('forgets a sale of the source that is over', () => {
    const price = { ...fromErp, current: '49', onSale: false, saleTo: NOW };
    expect(merged({}, answered(price))).toMatchObject({
      current: '49',
      sale: null,
      saleTo: null,
      onSale: false,
    });
  });

  it('passes on that the answer is old', () => {
    const old = answered(fromErp);
    const info = { ...old.info, status: 'STALE', message: 'timeout' } as const;
    expect(merged({}, { ...old, info }).source).toEqual(info);
  });

  it.each(['MISSING', 'FAILED'] as const)(
    'falls back to WooCommerce when the source is %s, and says so',
    (status) => {
      expect(merged({}, unanswered(status, 'woocommerce'))).toMatchObject({
        current: '60.00',
        source: {
          name: 'woocommerce',
          status: 'FALLBACK',
          fetchedAt: null,
          message: 'erp: no answer in 800 ms',
        },
      });
    },
  );

  it.each(['MISSING', 'FAILED'] as const)(
    'has no price when the source is %s and nothing may stand in',
    (status) => {
      expect(merged({ onSale: true }, unanswered(status, 'null'))).toMatchObject({
        current: null,
        regular: null,
        sale: null,
        onSale: false,
        source: { name: 'erp', status },
      });
    },
  );
});
