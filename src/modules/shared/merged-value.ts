import type { Sourced, SourceStatus } from '../../sources/values/sourced.js';

/** How far a merged value can be trusted: what its source gave, or that WooCommerce stands in for it. */
export type ValueStatus = SourceStatus | 'FALLBACK';

/** Where a merged value comes from. All of it may be shown to shoppers. */
export interface ValueSource {
  /** `woocommerce`, or the source's name in the configuration. */
  name: string;
  status: ValueStatus;
  /** Epoch milliseconds; null when the source gave nothing, and for WooCommerce, which does not tell. */
  fetchedAt: number | null;
  /** Why the status is not `FRESH`; null when it is. */
  message: string | null;
}

/** Which of the two values to take, and how to name it. */
export type Choice<T> =
  | { take: 'source'; value: T; source: ValueSource }
  | { take: 'woocommerce'; source: ValueSource }
  | { take: 'nothing'; source: ValueSource };

/** WooCommerce's own value, where no source is responsible. */
export const WOOCOMMERCE: ValueSource = {
  name: 'woocommerce',
  status: 'FRESH',
  fetchedAt: null,
  message: null,
};

/** Whether another system gave the value: not WooCommerce, and not WooCommerce in its stead. */
export function isSourced({ name }: ValueSource): boolean {
  return name !== WOOCOMMERCE.name;
}

/** Decides between a source's value and WooCommerce's. @param sourced null when no source covers the product */
export function choose<T>(sourced: Sourced<T> | null): Choice<T> {
  if (sourced === null) return { take: 'woocommerce', source: WOOCOMMERCE };
  const { value, fallback, info } = sourced;
  if (value !== null) return { take: 'source', value, source: info };
  if (fallback === 'null') return { take: 'nothing', source: info };
  const message = `${info.name}: ${info.message ?? 'no answer for this product'}`;
  return { take: 'woocommerce', source: { ...WOOCOMMERCE, status: 'FALLBACK', message } };
}

const BADNESS: Readonly<Record<ValueStatus, number>> = {
  FRESH: 0,
  STALE: 1,
  FALLBACK: 2,
  MISSING: 3,
  FAILED: 4,
};

/**
 * The source to name for a value made of several: the worst of them, the oldest of equally bad
 * ones, and another system's before WooCommerce's. WooCommerce's own for no parts.
 */
export function worstSource(sources: readonly ValueSource[]): ValueSource {
  return sources.reduce((worst, source) => (isWorse(source, worst) ? source : worst), WOOCOMMERCE);
}

function isWorse(a: ValueSource, b: ValueSource): boolean {
  if (a.status !== b.status) return BADNESS[a.status] > BADNESS[b.status];
  return (a.fetchedAt ?? Infinity) < (b.fetchedAt ?? Infinity);
}
