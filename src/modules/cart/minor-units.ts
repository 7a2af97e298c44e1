import type { WireMoneyFormat } from '../../upstream/store-api/cart-types.js';
import type { TaxedAmount } from './cart.model.js';

/** An amount of the Store API: it counts in the smallest unit that the shop shows. What is no number counts as zero. */
export function minorUnits(amount: string | null): bigint {
  return /^-?\d+$/.test(amount ?? '') ? BigInt(amount ?? 0) : 0n;
}

/** `12588` with two decimals as `125.88`. */
export function decimalText(amount: bigint, { currency_minor_unit: decimals }: WireMoneyFormat): string {
  const sign = amount < 0n ? '-' : '';
  const digits = String(amount < 0n ? -amount : amount).padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** An amount and its tax, in minor units. */
export function taxed(net: bigint, tax: bigint, format: WireMoneyFormat): TaxedAmount {
  return {
    net: decimalText(net, format),
    tax: decimalText(tax, format),
    gross: decimalText(net + tax, format),
    currency: format.currency_code,
  };
}
