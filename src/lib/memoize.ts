/** What `make` gives, made once for each key and then remembered; an attempt that throws is not. Keys are compared as a Map does. */
export function memoize<K, V extends object>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
