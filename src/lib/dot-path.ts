/** A reader of one place in parsed JSON, e.g. `data.prices.0.amount`. */
export type DotPath = (value: unknown) => unknown;

/**
 * Compiles a dot path. Each step is an own key of an object or an index of an array; what is
 * inherited (`constructor`, `__proto__`, `length`) is never reached, so foreign JSON cannot lead
 * the reader out of itself. The empty path is the value itself.
 * @returns a function that gives `undefined` where the path leads nowhere
 */
export function dotPath(path: string): DotPath {
  const steps = path === '' ? [] : path.split('.');
  return (value) => {
    let place: unknown = value;
    for (const step of steps) place = own(place, step);
    return place;
  };
}

function own(holder: unknown, step: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  if (Array.isArray(holder)) return /^\d+$/.test(step) ? (holder[Number(step)] as unknown) : undefined;
  return Object.hasOwn(holder, step) ? (holder as Record<string, unknown>)[step] : undefined;
}
