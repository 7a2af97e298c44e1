import { describe, expect, it } from 'vitest';
import { matchesPostcode } from '../../../../src/modules/pricing/postcode.js';
import { ratesAtBase } from '../../../../src/modules/pricing/tax-rates.js';
import type { ShopSettings, TaxRate } from '../../../../src/modules/shop/shop.model.js';
import { rate, recordedShop, shopWith } from '../../../support/pricing/shop-settings.js';

const california: Partial<ShopSettings> = {
  baseCountry: 'US',
  baseState: 'CA',
  basePostcode: '90210',
  baseCity: 'BEVERLY HILLS',
};

function percents(
  taxRates: readonly TaxRate[],
  base: Partial<ShopSettings> = california,
  taxClass = '',
): string[] {
  return ratesAtBase(shopWith({ ...base, taxRates }), taxClass).map(({ percent }) => percent);
}

describe('ratesAtBase', () => {
  it('finds the German rates of the recorded shop', () => {
    const found = (taxClass: string) => ratesAtBase(recordedShop(), taxClass).map(({ percent }) => percent);
    expect(found('')).toEqual(['19.0000']);
    expect(found('reduced-rate')).toEqual(['7.0000']);
    expect(found('zero-rate')).toEqual([]);
  });

  it.each<[string, Partial<TaxRate>, boolean]>([
    ['its country', { country: 'US' }, true],
    ['another country', { country: 'DE' }, false],
    ['its state', { country: 'US', state: 'CA' }, true],
    ['another state', { country: 'US', state: 'NY' }, false],
    ['its postcode', { postcodes: ['10000', '90210'] }, true],
    ['another postcode', { postcodes: ['10000'] }, false],
    ['its city', { cities: ['BEVERLY HILLS'] }, true],
    ['another city', { cities: ['MALIBU'] }, false],
    ['its postcode but another city', { postcodes: ['90210'], cities: ['MALIBU'] }, false],
    ['no place at all', {}, true],
  ])('takes or leaves a rate that names %s', (_title, changes, isTaken) => {
    expect(percents([rate(changes)])).toHaveLength(isTaken ? 1 : 0);
  });

  it('takes one rate of each priority, in their order', () => {
    const rates = [rate({ percent: '3', priority: 2 }), rate({ percent: '1' }), rate({ percent: '2' })];
    expect(percents(rates)).toEqual(['1', '3']);
  });

  it('takes the older of two rates that fit equally well', () => {
    const older = rate({ percent: '1' });
    expect(percents([rate({ percent: '2' }), older])).toEqual(['1']);
  });

  it('prefers the rate that names its place more closely', () => {
    const anywhere = rate({ percent: '1' });
    const inCity = rate({ percent: '2', cities: ['BEVERLY HILLS'] });
    const inCountry = rate({ percent: '3', country: 'US' });
    const inState = rate({ percent: '4', country: 'US', state: 'CA' });
    const inPostcode = rate({ percent: '5', country: 'US', state: 'CA', postcodes: ['902*'] });
    const closer = [anywhere, inCity, inCountry, inState, inPostcode];
    for (let count = 1; count <= closer.length; count += 1) {
      expect(percents(closer.slice(0, count))).toEqual([closer[count - 1]?.percent]);
      expect(percents(closer.slice(0, count).reverse())).toEqual([closer[count - 1]?.percent]);
    }
  });

  it('finds none while taxes are off, and none for a shop without a country', () => {
    expect(percents([rate()], { ...california, taxesEnabled: false })).toEqual([]);
    expect(percents([rate()], { ...california, baseCountry: '' })).toEqual([]);
  });
});

describe('matchesPostcode', () => {
  it.each([
    ['10115', '10115', true],
    ['10115', '10116', false],
    ['sw1a 1aa', 'SW1A1AA', true],
    ['SW1A 1AA', 'SW1A*', true],
    ['SW1B 1AA', 'SW1A*', false],
    ['12345', '*', true],
    ['10115', '10000...10999', true],
    ['11000', '10000...10999', false],
    ['09999', '10000...10999', false],
    ['10-115', '10115', true],
    ['AB2 1', 'AB1...AB3', true],
    ['AC2 1', 'AB1...AB3', false],
    ['AB21', '10000...10999', false],
    ['00', '0A...0Z', false],
    ['0A', '0A...0Z', true],
    ['', '00000...10999', false],
    ['', 'A...Z', false],
    ['', '10115', false],
  ])('%j and the pattern %j: %s', (postcode, pattern, isMatch) => {
    expect(matchesPostcode(postcode, [pattern])).toBe(isMatch);
  });

  it('is enough that one pattern matches', () => {
    expect(matchesPostcode('10115', ['20000', '10*'])).toBe(true);
  });
});
