import { describe, expect, it } from 'vitest';
import { nextChange, priceAt } from '../../../../src/sources/answers/price-quote.js';
import type { PriceQuote } from '../../../../src/sources/answers/price-quote.js';

const quote = (changes: Partial<PriceQuote>): PriceQuote => ({
  current: null,
  reduced: false,
  regular: '10.00',
  sale: '8.00',
  currency: 'EUR',
  saleFrom: 1000,
  saleTo: 2000,
  validUntil: null,
  tiers: [],
  taxIncluded: null,
  ...changes,
});

describe('what a quote comes to', () => {
  it.each([
    ['before the sale', 999, '10.00', false],
    ['at its first moment', 1000, '8.00', true],
    ['at its last moment', 1999, '8.00', true],
    ['at its end', 2000, '10.00', false],
  ])('%s', (_, now, current, onSale) => {
    expect(priceAt(quote({}), 0, now)).toMatchObject({ current, onSale, regular: '10.00', sale: '8.00' });
  });

  it.each([
    ['no window', { saleFrom: null, saleTo: null }, '8.00'],
    ['only a start that has passed', { saleTo: null }, '8.00'],
    ['only an end that has passed', { saleFrom: null }, '10.00'],
    ['no sale', { sale: null }, '10.00'],
  ])('with %s', (_, changes, current) => {
    expect(priceAt(quote(changes), 0, 5000)).toMatchObject({ current });
  });

  it("is the source's own current price until the next change after it was fetched", () => {
    const stated = quote({ current: '7.50', reduced: true });
    expect(priceAt(stated, 1500, 1999)).toMatchObject({ current: '7.50', onSale: true });
    expect(priceAt(stated, 1500, 2000)).toMatchObject({ current: '10.00', onSale: false });
    expect(priceAt(stated, 500, 1000)).toMatchObject({ current: '8.00' });
    expect(priceAt(stated, 2500, 9_000_000)).toMatchObject({ current: '7.50' });
  });

  it("is not on sale when the source's own current price is no reduced one", () => {
    expect(priceAt(quote({ current: '11', saleFrom: null, saleTo: null }), 0, 1)).toMatchObject({
      onSale: false,
    });
  });

  it('counts no longer from the moment it is valid until', () => {
    const ending = quote({ saleFrom: null, saleTo: null, validUntil: 3000 });
    expect(priceAt(ending, 0, 2999)).toMatchObject({ current: '8.00', validUntil: 3000 });
    expect(priceAt(ending, 0, 3000)).toBeNull();
    expect(nextChange(ending, 0)).toBe(3000);
    expect(nextChange(ending, 3000)).toBeNull();
  });
});

describe('the next change of a quote', () => {
  it.each([
    [0, 1000],
    [1000, 2000],
    [1999, 2000],
    [2000, null],
  ])('after %d is %s', (after, change) => {
    expect(nextChange(quote({}), after)).toBe(change);
  });

  it('never comes without a window', () => {
    expect(nextChange(quote({ saleFrom: null, saleTo: null }), 0)).toBeNull();
  });
});
