/**
 * A loader of many keys out of a loader of one, for things that cannot be asked for together.
 * A key that fails fails alone.
 */
export function inParallel<K, V, C>(
  keyOf: (key: K) => string,
  load: (key: K, context: C) => Promise<V>,
): (keys: readonly K[], context: C) => Promise<Map<string, V | Error>> {
  return async (keys, context) => {
    const results = await Promise.allSettled(keys.map((key) => load(key, context)));
    return new Map(
      results.map((result, index) => {
        const key = keyOf(keys[index] as K);
        return [key, result.status === 'fulfilled' ? result.value : (result.reason as Error)];
      }),
    );
  };
}
