import type { Clock } from '../lib/clock.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import { toError } from '../lib/to-error.js';
import type { Logger } from '../observability/logger.js';
import { createCounters, type CollectionStats } from './cache-stats.js';
import type { Collection, CollectionOptions } from './collection.js';
import type { EntryStore } from './entry-store.js';
import { createEntry, isBackingOff, isServable, type Entry } from './entry.js';
import type { Ticket } from './invalidations.js';
import type { Lifetime } from './lifetimes.js';
import { BatchQueue, type Flight } from './batch-queue.js';
import type { ReadNotes } from './read-notes.js';

/** How long a shop is left alone after it failed to renew a value that can still be served. */
export const RETRY_AFTER_FAILURE_MS = 5_000;

/** What a key's load brought. */
type Outcome<V> = Loaded<V> | Error;

interface Loaded<V> {
  readonly value: V | null;
  readonly tags: readonly string[];
  readonly freshUntilMs: number;
  /** Invalidated on its way: it answers those who asked before that, and is not kept. */
  readonly overtaken: boolean;
}

/** What all collections of a cache share. */
export interface CollectionContext {
  store: EntryStore;
  clock: Clock;
  log: Logger;
}

/** A collection over an `EntryStore`. */
export class CachedCollection<K, V> implements Collection<K, V> {
  readonly #counters = createCounters();
  readonly #entries = new Map<string, Entry<V>>();
  readonly #options: CollectionOptions<K, V>;
  readonly #missLifetime: Lifetime;
  readonly #store: EntryStore;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #queue: BatchQueue<K, V, Outcome<V>>;

  constructor(options: CollectionOptions<K, V>, { store, clock, log }: CollectionContext) {
    this.#options = options;
    this.#missLifetime = options.missLifetime ?? {
      freshMs: options.lifetime.freshMs / 10,
      staleMs: 0,
      errorMs: 0,
    };
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
    this.#queue = new BatchQueue({
      ticket: () => store.invalidations.ticket(clock.now()),
      load: (keys, ticket) => this.#callLoad(keys, ticket),
      settle: (id, key, answer, ticket) =>
        answer instanceof Error ? this.#fail(id, answer) : this.#keep(id, key, answer, ticket),
    });
  }

  keyOf(key: K): string {
    return this.#options.keyOf(key);
  }

  get(key: K, notes: ReadNotes): MaybePromise<V | null> {
    const served = this.serve(key, notes);
    if (served !== undefined) return served;
    this.#counters.misses += 1;
    return this.#load(this.#options.keyOf(key), key, notes);
  }

  serve(key: K, notes: ReadNotes): V | null | undefined {
    const id = this.#options.keyOf(key);
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    this.#store.touch(entry);
    const nowMs = this.#clock.now();
    if (nowMs < entry.freshUntilMs) {
      this.#counters.hits += 1;
      notes.freshUntil(entry.freshUntilMs, entry);
      return entry.value;
    }
    if (isServable(entry, nowMs)) {
      this.#counters.staleHits += 1;
      if (!isBackingOff(entry, nowMs) && !this.#queue.flightOf(id)) this.#queue.add(id, key);
      return this.#serveStale(entry, nowMs, notes);
    }
    if (nowMs >= entry.errorUntilMs) this.#store.delete(entry);
    return undefined;
  }

  getMany(keys: readonly K[], notes: ReadNotes): Promise<(V | null | Error)[]> {
    return Promise.all(
      keys.map(async (key) => {
        try {
          return await this.get(key, notes);
        } catch (thrown) {
          return toError(thrown);
        }
      }),
    );
  }

  peek(key: K): V | null | undefined {
    const entry = this.#entries.get(this.#options.keyOf(key));
    return entry && isServable(entry, this.#clock.now()) ? entry.value : undefined;
  }

  prime(key: K, value: V, ticket: Ticket): void {
    this.#keep(this.#options.keyOf(key), key, value, ticket);
  }

  /** Figures of now. */
  stats(): CollectionStats {
    return { entries: this.#entries.size, ...this.#counters };
  }

  async #load(id: string, key: K, notes: ReadNotes): Promise<V | null> {
    const askedAt = this.#store.invalidations.current;
    const flight = this.#joinable(id, key) ?? this.#queue.add(id, key);
    const outcome = await flight.outcome;
    if (outcome instanceof Error) return this.#fallBack(id, outcome, notes);
    // Whoever asked after an invalidation must not be given what was read before it.
    if (outcome.overtaken && flight.ticket && flight.ticket.epoch < askedAt) return this.get(key, notes);
    notes.freshUntil(outcome.freshUntilMs, outcome);
    return outcome.value;
  }

  /** The load that has the key, unless what the key alone stands for was invalidated since it began. */
  #joinable(id: string, key: K): Flight<K, Outcome<V>> | undefined {
    const flight = this.#queue.flightOf(id);
    if (!flight?.ticket) return flight;
    return this.#store.invalidations.isCurrent(flight.ticket, this.#options.tagsOf(key, null))
      ? flight
      : undefined;
  }

  async #callLoad(keys: readonly K[], ticket: Ticket): Promise<ReadonlyMap<string, V | Error>> {
    this.#counters.loads += 1;
    try {
      return await this.#options.load(keys, ticket);
    } catch (error) {
      // Those who wait are told as well, but a load in the background has nobody waiting.
      this.#log.warn(
        { collection: this.#options.name, keys: keys.length, error },
        'Loading into the cache failed',
      );
      throw error;
    }
  }

  #keep(id: string, key: K, value: V | null, ticket: Ticket): Loaded<V> {
    const options = this.#options;
    const entry = createEntry<V>({
      id,
      value,
      tags: options.tagsOf(key, value),
      atMs: ticket.atMs,
      lifetime: value === null ? this.#missLifetime : options.lifetime,
      boundaryMs: value === null ? undefined : options.boundaryOf?.(value, ticket.atMs),
    });
    const kept = this.#store.put(this.#entries, entry, ticket);
    return {
      value,
      tags: entry.tags,
      freshUntilMs: kept ? entry.freshUntilMs : ticket.atMs,
      overtaken: !kept,
    };
  }

  #fail(id: string, error: Error): Error {
    this.#counters.errors += 1;
    const entry = this.#entries.get(id);
    const nowMs = this.#clock.now();
    if (entry && nowMs >= entry.freshUntilMs) {
      entry.failure = { error, retryAtMs: nowMs + RETRY_AFTER_FAILURE_MS };
    }
    return error;
  }

  /** The last known value in place of the one that could not be loaded. */
  #fallBack(id: string, error: Error, notes: ReadNotes): V | null {
    const entry = this.#entries.get(id);
    const nowMs = this.#clock.now();
    if (!entry || nowMs >= entry.errorUntilMs) throw error;
    return this.#serveStale(entry, nowMs, notes);
  }

  #serveStale(entry: Entry<V>, nowMs: number, notes: ReadNotes): V | null {
    if (entry.failure) notes.servedStale(this.#options.name, nowMs - entry.atMs, entry.failure.error);
    notes.freshUntil(entry.freshUntilMs, entry);
    return entry.value;
  }
}
