/**
 * What the source itself gave: an answer (`FRESH`), an old answer because it fails now (`STALE`),
 * no answer for this product (`MISSING`), or nothing because it failed (`FAILED`).
 */
export type SourceStatus = 'FRESH' | 'STALE' | 'MISSING' | 'FAILED';

/** Where a value came from, and how it went. All of it may be shown to shoppers. */
export interface SourceInfo {
  /** The source's name in the configuration. */
  name: string;
  status: SourceStatus;
  /** When the source gave this answer, epoch milliseconds; null when it gave none, or when that is not known. */
  fetchedAt: number | null;
  /** Why the status is not `FRESH`, or why a source before this one failed; without addresses, keys or secrets. */
  message: string | null;
}

/** A value from a source, or the reason there is none and what to use in its place. */
export interface Sourced<T> {
  value: T | null;
  /** What the configuration says to do when `value` is null; `next` asks the next source, if there is one. */
  fallback: 'next' | 'woocommerce' | 'null';
  info: SourceInfo;
}
