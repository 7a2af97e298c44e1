/** How many decimals the smallest unit of an amount stands behind, as the Store API says it. */
export interface MinorUnit {
  currency_minor_unit: number;
}

/** An amount of the Store API: it counts in the smallest unit that the shop shows. What is no number counts as zero. */
export function minorUnits(amount: string | null): bigint {
  return /^-?\d{1,30}$/.test(amount ?? '') ? BigInt(amount ?? 0) : 0n;
}

/** `12588` with two decimals as `125.88`. */
export function fromMinorUnits(
  amount: bigint | string | null,
  { currency_minor_unit: decimals }: MinorUnit,
): string {
  const units = typeof amount === 'bigint' ? amount : minorUnits(amount);
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
