const MAX_LENGTH = 40;
/** Decimals of so many digits are told apart, and kept in order, by floating point (IEEE 754 doubles). */
const FLOAT_DIGITS = 15;

/** What stands between the whole part of a number and its decimals. */
export type DecimalMark = '.' | ',';

/** With a comma for the decimals, thousands may be parted by dots or by blanks; one sign throughout. */
const WITH_COMMA = /^-?(?:\d+|\d{1,3}([.\s])\d{3}(?:\1\d{3})*)(?:,\d+)?$/;

/**
 * The exact decimal text of a number as it comes in JSON: a string as it stands (less surrounding
 * blanks and leading zeros), a number by its shortest decimal text.
 * @param mark of texts; with a comma `1.234,50` and `1 234,50` are `1234.50`, and `1.50` is none
 * @returns null for what is no plain decimal: `abc`, `1,50`, `1e21`, `NaN`, the empty string
 */
export function decimalText(value: unknown, mark: DecimalMark = '.'): string | null {
  if (mark === ',' && typeof value === 'string') return withPoint(value.trim());
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text.length > MAX_LENGTH || !/^-?\d+(?:\.\d+)?$/.test(text)) return null;
  return text.replace(/^(-?)0+(?=\d)/, '$1');
}

function withPoint(text: string): string | null {
  return WITH_COMMA.test(text) ? decimalText(text.replace(/[.\s]/g, '').replace(',', '.')) : null;
}

/**
 * Compares two decimal texts exactly, however many digits they have.
 * @returns negative when `a` is less, 0 when equal (`5` and `5.00` are), positive when greater
 */
export function compareDecimals(a: string, b: string): number {
  // Every price of a page is compared, and nearly every price is short.
  if (a.length <= FLOAT_DIGITS && b.length <= FLOAT_DIGITS) return Number(a) - Number(b);
  const decimals = Math.max(fraction(a).length, fraction(b).length);
  const difference = scaled(a, decimals) - scaled(b, decimals);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The text's number times ten to the power of `decimals`. */
function scaled(text: string, decimals: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(decimals - fraction(text).length));
}

function fraction(text: string): string {
  return text.split('.')[1] ?? '';
}
