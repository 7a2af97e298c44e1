import type { CacheStore } from '../cache/cache-store.js';
import type { ReadNotes } from '../cache/read-notes.js';
import type { Clock } from '../lib/clock.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import type { Logger } from '../observability/logger.js';
import type { BreakerState } from '../upstream/http-client/circuit-breaker.js';
import type { ItemMapper } from './answers/item-fields.js';
import type { Audience } from './audience.js';
import type { SourceModules } from './keyed/source-modules.js';
import type { SourceConfig, SourceKindName } from './source-config.js';
import type { SourceCounters } from './source-record.js';
import type { SourceSubject } from './subject.js';
import type { Sourced } from './values/sourced.js';

/** What tells one kind of value from another. `S` is what sources state, `T` what that comes to at a moment. */
export interface ValueKind<S, T> {
  /** How to read items for an audience. */
  readonly mapper: (audience: Audience) => ItemMapper<S>;
  /** Null: what was stated counts no longer. */
  readonly view: (stated: S, fetchedAt: number, now: number) => T | null;
  /** When after a moment the value changes by itself; null: never. */
  readonly nextChange: (stated: S, after: number) => number | null;
  /** Parts of what was stated that cannot be used, where the rest can. */
  readonly faultsOf?: (stated: S) => readonly Error[];
}

/** What sources are made from. */
export interface SourceDeps {
  cache: CacheStore;
  clock: Clock;
  log: Logger;
  modules: SourceModules;
}

/** What one source says to one operation. */
export interface Reading<T> {
  /**
   * What the source says about a product: at once when it is known, later when it has to be asked.
   * @throws (or rejects) AppError when the configuration says `error` for what happened
   */
  read(subject: SourceSubject): MaybePromise<Sourced<T>>;
}

/** How a source is doing. For those who run us: `lastError` may repeat what the other system said. */
export interface SourceState extends SourceCounters {
  name: string;
  kind: SourceKindName;
  provides: SourceConfig['provides'];
  required: boolean;
  /** Null: it has none, as a file. */
  breaker: BreakerState | null;
  /** The list of a bulk source: how many items it has, and of which moment it is (epoch milliseconds). Null: none yet, or no bulk source. */
  list: { items: number; readAt: number } | null;
}

/** One configured source. */
export interface Source<T> {
  readonly config: SourceConfig;
  /** Readings for one operation. */
  open(notes: ReadNotes, audience: Audience): Reading<T>;
  state(): SourceState;
  /**
   * Tries whether the source answers again, when it last did not. Never rejects. Operations are not needed
   * for it, since they may be kept away while a required source fails.
   */
  probe(): Promise<void>;
  /** Bulk sources: reads the list anew now, as somebody who changed it may want. Never rejects. */
  reread?(): Promise<void>;
  close(): Promise<void>;
}
