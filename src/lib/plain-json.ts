/**
 * A copy of any value as JSON carries it, which nobody else holds: dates as ISO 8601, objects with a `toJSON`
 * as that says, functions left out. Big integers become text, and so does what JSON would turn into null: NaN
 * and the infinities.
 * @throws TypeError for what contains itself, and whatever a getter throws
 */
export function plainJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, part: unknown) => (isOddNumber(part) ? String(part) : part)) as
    string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
}

function isOddNumber(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
}
