/** `12588` with two decimals as `125.88`. The Store API counts in the smallest unit that the shop shows. */
export function fromMinorUnits(
  amount: string | null,
  { currency_minor_unit: decimals }: { currency_minor_unit: number },
): string {
  const [, sign = '', digits = '0'] = /^(-?)(\d+)$/.exec(amount ?? '') ?? [];
  if (decimals === 0) return `${sign}${digits}`;
  const padded = digits.padStart(decimals + 1, '0');
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
