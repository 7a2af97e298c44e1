import { Big } from 'big.js';

// An own constructor: other users of big.js in this process keep their settings.
const Exact = Big();
// Digits after the point that a division keeps; far more than any caller rounds to.
Exact.DP = 20;
Exact.RM = Exact.roundHalfUp;

/** The exact sum of decimal texts; `0` for none. */
export function addDecimals(...terms: readonly string[]): string {
  return terms.reduce((sum, term) => sum.plus(term), new Exact(0)).toFixed();
}

/** The same of amounts of which '' is not known; then the sum is not known either. */
export function addKnownDecimals(terms: readonly string[]): string {
  return terms.includes('') ? '' : addDecimals(...terms);
}

/** A decimal text as a number; null for '', which is not known. */
export function numberOrNull(amount: string): number | null {
  return amount === '' ? null : Number(amount);
}

/** `a` less `b`, exactly. */
export function subtractDecimals(a: string, b: string): string {
  return new Exact(a).minus(b).toFixed();
}

/** `a` times `b`, exactly. */
export function multiplyDecimals(a: string, b: string): string {
  return new Exact(a).times(b).toFixed();
}

/**
 * `a` divided by `b`, rounded half away from zero to `scale` digits after the point (at most 20).
 * @throws RangeError when `b` is zero
 */
export function divideDecimals(a: string, b: string, scale: number): string {
  const divisor = new Exact(b);
  if (divisor.eq(0)) throw new RangeError('Division by zero');
  return unsignedZero(new Exact(a).div(divisor).toFixed(scale));
}

/**
 * `value` with exactly `scale` digits after the point, rounded half away from zero like PHP's
 * `round` and `number_format`. Zero carries no sign.
 */
export function roundDecimal(value: string, scale: number): string {
  const point = value.indexOf('.');
  const digits = point < 0 ? 0 : value.length - point - 1;
  // Nearly every price has no more digits than are asked for: padding spares the arithmetic.
  if (digits <= scale) return unsignedZero(padded(value, digits, scale));
  return unsignedZero(new Exact(value).toFixed(scale));
}

/**
 * The multiple of `step` that is nearest to `value` (halves away from zero), or the next one up or down,
 * written with the digits of `step`.
 * @param step above 0, e.g. `0.05`
 */
export function roundToStep(value: string, step: string, mode: 'nearest' | 'up' | 'down'): string {
  const steps = new Exact(value).div(step).round(0, STEP_MODES[mode]);
  return unsignedZero(steps.times(step).toFixed(step.split('.')[1]?.length ?? 0));
}

const STEP_MODES = { nearest: Exact.roundHalfUp, up: Exact.roundUp, down: Exact.roundDown };

function padded(value: string, digits: number, scale: number): string {
  if (digits === scale) return value;
  return `${value}${digits === 0 ? '.' : ''}${'0'.repeat(scale - digits)}`;
}

function unsignedZero(value: string): string {
  return value.startsWith('-') && /^-[0.]*$/.test(value) ? value.slice(1) : value;
}
