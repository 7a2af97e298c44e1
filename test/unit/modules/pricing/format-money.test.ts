import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDecimal } from '../../../../src/lib/decimal.js';
import type { MoneyFormat } from '../../../../src/modules/pricing/format-money.js';
import { formatMoney, plainPrice, priceSpan } from '../../../../src/modules/pricing/format-money.js';

const euro: MoneyFormat = {
  currencySymbol: '€',
  currencyPosition: 'right_space',
  thousandSeparator: '.',
  decimalSeparator: ',',
  decimals: 2,
};

describe('formatPrice', () => {
  it.each([
    ['left', '€1.234,50', '-€1.234,50'],
    ['right', '1.234,50€', '-1.234,50€'],
    ['left_space', '€&nbsp;1.234,50', '-€&nbsp;1.234,50'],
    ['right_space', '1.234,50&nbsp;€', '-1.234,50&nbsp;€'],
  ] as const)('puts the symbol %s', (currencyPosition, positive, negative) => {
    expect(formatMoney('1234.5', { ...euro, currencyPosition })).toBe(positive);
    expect(formatMoney('-1234.5', { ...euro, currencyPosition })).toBe(negative);
  });

  it.each([
    [0, '1.235&nbsp;€'],
    [1, '1.234,6&nbsp;€'],
    [2, '1.234,57&nbsp;€'],
    [3, '1.234,568&nbsp;€'],
    [4, '1.234,5678&nbsp;€'],
  ])('rounds to %i decimals', (decimals, text) => {
    expect(formatMoney('1234.56782', { ...euro, decimals })).toBe(text);
  });

  it('keeps trailing zeros and fills up missing ones', () => {
    expect(formatMoney('5', euro)).toBe('5,00&nbsp;€');
    expect(formatMoney('5.10', { ...euro, decimals: 4 })).toBe('5,1000&nbsp;€');
  });

  it('separates every three digits, with any separator', () => {
    expect(formatMoney('1234567890.1', euro)).toBe('1.234.567.890,10&nbsp;€');
    expect(formatMoney('999', euro)).toBe('999,00&nbsp;€');
    expect(formatMoney('1000', { ...euro, thousandSeparator: '' })).toBe('1000,00&nbsp;€');
    expect(formatMoney('1000', { ...euro, thousandSeparator: '$&' })).toBe('1$&000,00&nbsp;€');
  });

  it('writes no minus before zero', () => {
    expect(formatMoney('-0.001', euro)).toBe('0,00&nbsp;€');
  });

  it('reads back to the rounded amount', () => {
    const positions = fc.constantFrom<MoneyFormat['currencyPosition']>(
      'left',
      'right',
      'left_space',
      'right_space',
    );
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.nat({ max: 4 }),
        positions,
        (units, decimals, currencyPosition) => {
          const amount = `${units}.${'7'.repeat(decimals)}5`;
          const text = formatMoney(amount, { ...euro, decimals, currencyPosition });
          const read = text.replaceAll('&nbsp;', '').replace('€', '').replaceAll('.', '').replace(',', '.');
          expect(read).toBe(roundDecimal(amount, decimals));
        },
      ),
    );
  });
});

describe('plainPrice', () => {
  it('has a no-break space instead of the entity', () => {
    expect(plainPrice('45,00&nbsp;€')).toBe('45,00\u00a0€');
  });
});

describe('priceSpan', () => {
  it('goes from the one to the other', () => {
    expect(priceSpan('14,00&nbsp;€', '18,00&nbsp;€')).toBe('14,00&nbsp;€ - 18,00&nbsp;€');
  });

  it('is one price when both are written alike', () => {
    expect(priceSpan('14,00&nbsp;€', '14,00&nbsp;€')).toBe('14,00&nbsp;€');
  });
});
