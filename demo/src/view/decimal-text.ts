/** An amount with so many decimals, halves away from zero; `''` counts as nothing. */
export function decimalText(amount: string | number, decimals = 2): string {
  const value = Number(amount);
  const scaled = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  const text = (scaled / 10 ** decimals).toFixed(decimals);
  return value < 0 && scaled > 0 ? `-${text}` : text;
}
