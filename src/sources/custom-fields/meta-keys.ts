import type { SourceAnswerConfig, SourceConfig } from '../source-config.js';

/** Names of the custom fields that a source of the kind `meta` reads: the first steps of its answer's paths. */
export function metaKeysOf({ price, stock, fields }: SourceAnswerConfig): string[] {
  const places = [price, stock, fields].flatMap((part) => Object.values<unknown>({ ...part }));
  return [...new Set(places.flatMap(pathOf).map((path) => path.split('.', 1).join()))];
}

/** A path, or the path of an array of which further paths lead on (tiers, locations). */
function pathOf(place: unknown): string[] {
  if (typeof place === 'string') return [place];
  return place === undefined ? [] : [(place as { path: string }).path];
}

/** Custom fields of products that sources need: to find their products by, or to read values from. */
export function metaKeysOfSources(sources: readonly SourceConfig[]): string[] {
  return sources.flatMap(({ key, applies, meta, answer }) => [
    ...(typeof key === 'object' ? [key.meta] : []),
    ...(applies?.meta ? [applies.meta.key] : []),
    ...(meta ? metaKeysOf(answer) : []),
  ]);
}
