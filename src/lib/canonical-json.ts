/** A value that JSON can hold; an absent property and an undefined one are the same. */
export type JsonLike =
  string | number | boolean | null | undefined | readonly JsonLike[] | { readonly [name: string]: JsonLike };

/**
 * JSON that is the same text for equal values whatever the order of their properties, and different
 * text for different ones. Undefined properties are left out.
 * @throws RangeError for NaN and infinities, which JSON would turn into null
 */
export function canonicalJson(value: JsonLike): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const properties = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${properties.join(',')}}`;
}

function isArray(value: object): value is readonly JsonLike[] {
  return Array.isArray(value);
}
