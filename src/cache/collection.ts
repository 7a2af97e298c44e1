import type { MaybePromise } from '../lib/maybe-promise.js';
import type { Ticket } from './invalidations.js';
import type { Lifetime } from './lifetimes.js';
import type { ReadNotes } from './read-notes.js';

/** How one kind of value is found, loaded and kept. */
export interface CollectionOptions<K, V> {
  /** Unique, e.g. `product`; stands in notes, logs and metrics. */
  name: string;
  lifetime: Lifetime;
  /** For "known not to exist"; by default a tenth of the fresh time and nothing after it. */
  missLifetime?: Lifetime;
  /** Unique within the collection; keys of several parts go through `cacheKey`. */
  keyOf(key: K): string;
  /** What a change of which makes the value old. With null: what could bring the record to life. */
  tagsOf(key: K, value: V | null): readonly string[];
  /** When after `nowMs` the value changes by itself (a sale starts or ends), in epoch milliseconds. */
  boundaryOf?(value: V, nowMs: number): number | undefined;
  /**
   * Reads the keys from where they come from, in a time that it limits itself. The answer is keyed
   * by `keyOf`. A key that is not in it is known not to exist; an Error fails that key alone, a
   * rejection fails them all.
   */
  load(keys: readonly K[], ticket: Ticket): Promise<ReadonlyMap<string, V | Error>>;
}

/** Read-through cache of one kind of value. Null stands for "known not to exist". */
export interface Collection<K, V> {
  /** The text that stands for a key: equal for equal keys. */
  keyOf(key: K): string;
  /**
   * The value: at once when it is fresh or may be served while it is loaded anew, else as a promise.
   * Keys asked for in the same turn of the event loop share one load.
   * @throws (as a rejection) what `load` failed with, when there is no older value to serve
   */
  get(key: K, notes: ReadNotes): MaybePromise<V | null>;
  /** What `get` gives when it need not load, else undefined. */
  serve(key: K, notes: ReadNotes): V | null | undefined;
  /** The values in the order of `keys`, with an Error in place of each that could not be had. */
  getMany(keys: readonly K[], notes: ReadNotes): Promise<(V | null | Error)[]>;
  /** The value if it could be served at once, else undefined; loads nothing and counts nothing. */
  peek(key: K): V | null | undefined;
  /** Stores a value that came along with another load, unless something newer is known since `ticket`. */
  prime(key: K, value: V, ticket: Ticket): void;
}
