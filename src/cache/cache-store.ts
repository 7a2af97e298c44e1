import type { Clock } from '../lib/clock.js';
import type { Logger } from '../observability/logger.js';
import type { CacheStats, CollectionStats } from './cache-stats.js';
import { CachedCollection } from './cached-collection.js';
import type { Collection, CollectionOptions } from './collection.js';
import { EntryStore, type EntryStoreLimits } from './entry-store.js';
import type { Ticket } from './invalidations.js';

/** Bounds of the cache and what it works with. */
export interface CacheStoreDeps extends EntryStoreLimits {
  clock: Clock;
  log: Logger;
}

/**
 * The process-wide read-through cache. Values live through fresh, stale and error times (`Lifetime`),
 * equal reads share one load, and an invalidation drops what carries its tags at once and for good:
 * a load that began before it does not bring the old value back.
 */
export class CacheStore {
  readonly #options: CacheStoreDeps;
  readonly #store: EntryStore;
  readonly #collections = new Map<string, { stats(): CollectionStats }>();

  constructor(options: CacheStoreDeps) {
    this.#options = options;
    this.#store = new EntryStore(options);
  }

  /**
   * A new collection.
   * @throws Error when the name is taken: two collections would read one another's values
   */
  collection<K, V>(options: CollectionOptions<K, V>): Collection<K, V> {
    if (this.#collections.has(options.name))
      throw new Error(`There is already a collection "${options.name}"`);
    const { clock, log } = this.#options;
    const collection = new CachedCollection(options, { store: this.#store, clock, log });
    this.#collections.set(options.name, collection);
    return collection;
  }

  /** To be taken before a load begins whose values are stored with `Collection.prime`. */
  ticket(): Ticket {
    return this.#store.invalidations.ticket(this.#options.clock.now());
  }

  /**
   * Drops every entry with one of the tags (see `tags`).
   * @returns how many there were
   */
  invalidate(tags: readonly string[]): number {
    return this.#store.invalidate(tags);
  }

  /**
   * Stays as it is as long as every value that was read fresh is still what a read would give, until the
   * end of its fresh time; values that went for want of room and were loaded again excepted.
   */
  get revision(): number {
    return this.#store.revision;
  }

  /** Moves the revision for something that reads depend on and that is kept elsewhere. */
  revise(): void {
    this.#store.revise();
  }

  /** Drops everything. */
  clear(): void {
    this.#store.clear();
  }

  /** Figures of now, not kept up to date. */
  stats(): CacheStats {
    const collections = Array.from(this.#collections, ([name, collection]) => [name, collection.stats()]);
    return { ...this.#store.size, collections: Object.fromEntries(collections) as CacheStats['collections'] };
  }
}
