import type { Fault } from '../http/faults.js';

/**
 * How a price or stock service behaves from now on: well, badly in one of the usual ways, or well but with some
 * keys left out, replaced or late.
 */
export type Behaviour =
  | 'ok'
  | 'hang'
  /** Refuses connections. */
  | 'refuse'
  | '500'
  /** With `Retry-After: 1`. */
  | '429'
  | 'html'
  | 'half-json'
  | { omit: string[] }
  /** Members laid over the answer's entry of a SKU, of any JSON type. */
  | { override: Record<string, Record<string, unknown>> }
  | { delayMs: number };

/** The HTTP fault behind a behaviour, if it is one. */
export function faultOf(behaviour: Behaviour): Fault | undefined {
  switch (behaviour) {
    case 'hang':
      return { kind: 'hang' };
    case '500':
      return { kind: 'answer', status: 500, body: '{"error":"internal"}' };
    case '429':
      return { kind: 'answer', status: 429, headers: { 'retry-after': '1' }, body: '{"error":"slow down"}' };
    case 'html':
      return { kind: 'html' };
    case 'half-json':
      return { kind: 'truncate' };
    default:
      return typeof behaviour === 'object' && 'delayMs' in behaviour
        ? { delayMs: behaviour.delayMs }
        : undefined;
  }
}

/** The entries for the asked SKUs as the behaviour leaves them. */
export function entriesFor<T extends object>(
  entries: ReadonlyMap<string, T>,
  skus: readonly string[],
  behaviour: Behaviour,
): [sku: string, entry: object][] {
  const omit = typeof behaviour === 'object' && 'omit' in behaviour ? behaviour.omit : [];
  const override = typeof behaviour === 'object' && 'override' in behaviour ? behaviour.override : {};
  return skus.flatMap((sku): [string, object][] => {
    const entry = entries.get(sku);
    if (omit.includes(sku) || (!entry && !override[sku])) return [];
    return [[sku, { ...entry, ...override[sku] }]];
  });
}
