import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../../src/lib/decimal.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 8 }))
  .map(([units, scale]) => textOf(units, scale));

function textOf(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
}

describe('roundDecimal', () => {
  it.each([
    ['45', 2, '45.00'],
    ['45.5', 2, '45.50'],
    ['45.00', 2, '45.00'],
    ['12.345', 2, '12.35'],
    ['12.344', 2, '12.34'],
    ['-12.345', 2, '-12.35'],
    ['1.005', 2, '1.01'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-0.001', 2, '0.00'],
    ['-0', 0, '0'],
    ['99999999999999999999.995', 2, '100000000000000000000.00'],
    ['1000000000000000000000000', 0, '1000000000000000000000000'],
  ])('makes %s with %i decimals %s', (value, scale, rounded) => {
    expect(roundDecimal(value, scale)).toBe(rounded);
  });

  it('is never further away than half a unit of its last digit', () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 4 }), (value, scale) => {
        const off = Math.abs(Number(subtractDecimals(roundDecimal(value, scale), value)));
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -scale * (1 + Number.EPSILON));
      }),
    );
  });
});

describe('decimal arithmetic', () => {
  it('is exact where floats are not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(multiplyDecimals('4.35', '100')).toBe('435');
    expect(addDecimals()).toBe('0');
  });

  it('writes tiny and huge results without an exponent', () => {
    expect(multiplyDecimals('0.0000001', '0.0000001')).toBe('0.00000000000001');
    expect(multiplyDecimals('10000000000000', '10000000000000')).toBe('100000000000000000000000000');
  });

  it('divides to the digits asked for, rounding halves away from zero', () => {
    expect(divideDecimals('1', '8', 2)).toBe('0.13');
    expect(divideDecimals('-1', '8', 2)).toBe('-0.13');
    expect(divideDecimals('2', '3', 6)).toBe('0.666667');
  });

  it('refuses to divide by zero', () => {
    expect(() => divideDecimals('1', '0.00', 2)).toThrow(RangeError);
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(Number(subtractDecimals(subtractDecimals(addDecimals(a, b), b), a))).toBe(0);
      }),
    );
  });
});
