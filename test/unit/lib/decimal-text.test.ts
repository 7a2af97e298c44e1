import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, decimalText } from '../../../src/lib/decimal-text.js';

describe('decimalText', () => {
  it.each([
    ['1,50', '1.50'],
    ['1.234,50', '1234.50'],
    ['1.234.567', '1234567'],
    ['12.345', '12345'],
    ['-1.234,5', '-1234.5'],
    ['1 234,50', '1234.50'],
    ['1\u00A0234\u202F567', null],
    ['1\u202F234\u202F567,1', '1234567.1'],
    ['1234,50', '1234.50'],
    [' 007,50 ', '7.50'],
    ['0,00', '0.00'],
    [1.5, '1.5'],
    ['1.50', null],
    ['1,234.50', null],
    ['1.2345', null],
    ['1234.567', null],
    ['1.234.56', null],
    ['1,5,0', null],
    [',5', null],
    ['5,', null],
    ['', null],
    ['1e3', null],
  ])('reads %j with a comma before the decimals', (value, expected) => {
    expect(decimalText(value, ',')).toBe(expected);
  });

  it.each([
    [12.5, '12.5'],
    [0.1, '0.1'],
    [0, '0'],
    [-3, '-3'],
    ['12.50', '12.50'],
    ['19.999999999999999999', '19.999999999999999999'],
    [' 7.00 ', '7.00'],
    ['00012.50', '12.50'],
    ['-00.5', '-0.5'],
    ['0.00', '0.00'],
  ])('keeps %j exactly', (value, expected) => {
    expect(decimalText(value)).toBe(expected);
  });

  it.each([
    'abc',
    '',
    ' ',
    '1,50',
    '1.000,50',
    '1e21',
    '1e-7',
    '0x10',
    '5.',
    '.5',
    '+5',
    'NaN',
    'Infinity',
    '1 000',
    '٣',
  ])('refuses the text %j', (value) => {
    expect(decimalText(value)).toBeNull();
  });

  it.each([1e21, 1e-7, Number.NaN, Infinity, true, null, undefined, {}, ['5'], 5n])(
    'refuses the value %s',
    (value) => {
      expect(decimalText(value)).toBeNull();
    },
  );

  it('refuses a text of thousands of digits', () => {
    expect(decimalText('9'.repeat(5000))).toBeNull();
  });
});

describe('compareDecimals', () => {
  const cents = fc.oneof(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    fc.bigInt({ min: -99n, max: 99n }),
  );
  const text = (value: bigint): string => {
    const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };

  it('orders like the exact numbers, beyond what a float can tell apart', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(Math.sign(compareDecimals(text(a), text(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it.each([
    ['5', '5.00', 0],
    ['0', '-0.00', 0],
    ['9.99', '10', -1],
    ['-1', '-2.5', 1],
    ['0.10', '0.1000001', -1],
  ])('compares %s with %s', (a, b, sign) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(sign);
  });
});
