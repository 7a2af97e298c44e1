/**
 * Whether a number in a caller's list can be the id of a record. WordPress drops the minus of ids it is
 * sent (`absint`), so a negative one would name a record that nobody asked for.
 */
export function isId(value: number | null | undefined): value is number {
  return typeof value === 'number' && value > 0;
}
