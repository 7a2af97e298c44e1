import type { Lifetime } from './lifetimes.js';

/** A value in the cache with the moments at which it passes from one state into the next. */
export interface Entry<V> {
  /** Of its key within the collection. */
  readonly id: string;
  /** Null: known not to exist. */
  readonly value: V | null;
  readonly tags: readonly string[];
  /** When the load that brought it began, in milliseconds since the epoch, like the rest. */
  readonly atMs: number;
  /** Until then it is served as it is. */
  readonly freshUntilMs: number;
  /** Until then it is served while it is loaded anew in the background. */
  readonly staleUntilMs: number;
  /** Until then it is served when loading fails. */
  readonly errorUntilMs: number;
  /** Why the last attempt to load it anew failed. */
  failure: Failure | undefined;
}

/** A failed attempt to load an entry anew. */
export interface Failure {
  readonly error: Error;
  /** No new attempt before then. */
  readonly retryAtMs: number;
}

/** What an entry is made of; see `Entry`. */
export interface EntryDeps<V> {
  id: string;
  value: V | null;
  tags: readonly string[];
  atMs: number;
  lifetime: Lifetime;
  /** When the value changes by itself. */
  boundaryMs: number | undefined;
}

/**
 * A new entry. A value that changes by itself at a known moment is neither fresh nor served during
 * revalidation beyond it; while the shop is down it stays the best there is.
 */
export function createEntry<V>({ lifetime, boundaryMs, ...parts }: EntryDeps<V>): Entry<V> {
  const staleUntilMs = parts.atMs + lifetime.freshMs + lifetime.staleMs;
  // A boundary that has passed says nothing about this value: it was read after it.
  const endMs = boundaryMs !== undefined && boundaryMs > parts.atMs ? boundaryMs : Infinity;
  return {
    ...parts,
    freshUntilMs: Math.min(parts.atMs + lifetime.freshMs, endMs),
    staleUntilMs: Math.min(staleUntilMs, endMs),
    errorUntilMs: staleUntilMs + lifetime.errorMs,
    failure: undefined,
  };
}

/** Whether the entry answers a read at once: fresh, stale, or old with the shop known to be down. */
export function isServable(entry: Entry<unknown>, nowMs: number): boolean {
  return nowMs < entry.staleUntilMs || (nowMs < entry.errorUntilMs && isBackingOff(entry, nowMs));
}

/** Whether loading it anew failed too recently to try again. */
export function isBackingOff({ failure }: Entry<unknown>, nowMs: number): boolean {
  return failure !== undefined && nowMs < failure.retryAtMs;
}
