import { CacheStore } from '../../../src/cache/cache-store.js';
import type { Collection, CollectionOptions } from '../../../src/cache/collection.js';
import type { Ticket } from '../../../src/cache/invalidations.js';
import { NO_NOTES, type ReadNotes } from '../../../src/cache/read-notes.js';
import type { Logger } from '../../../src/observability/logger.js';

export interface Thing {
  id: number;
  name: string;
  changesAtMs?: number;
  shows?: number[];
}

/** One call of the loader, answered by the test. */
export interface Call {
  keys: readonly number[];
  ticket: Ticket;
  answer(...things: Thing[]): void;
  answerMap(answers: Map<string, Thing | Error>): void;
  fail(error: unknown): void;
}

export interface StaleNote {
  collection: string;
  ageMs: number;
  error: unknown;
}

export interface RecordedNotes extends ReadNotes {
  stale: StaleNote[];
  freshUntilMs: number[];
}

export function recordNotes(): RecordedNotes {
  const stale: StaleNote[] = [];
  const freshUntilMs: number[] = [];
  return {
    ...NO_NOTES,
    stale,
    freshUntilMs,
    servedStale: (collection, ageMs, error) => void stale.push({ collection, ageMs, error }),
    freshUntil: (epochMs) => void freshUntilMs.push(epochMs),
  };
}

export const START_MS = 1_000_000;
export const LIFETIME = { freshMs: 1_000, staleMs: 10_000, errorMs: 100_000 };

/** A cache with one collection of things, a clock that only the test moves and a loader that waits for it. */
export class CachedThings {
  nowMs = START_MS;
  readonly calls: Call[] = [];
  readonly warnings: Record<string, unknown>[] = [];
  readonly cache: CacheStore;
  readonly things: Collection<number, Thing>;
  #arrivals: (() => void)[] = [];

  constructor(
    options: Partial<CollectionOptions<number, Thing>> = {},
    limits: { maxEntries?: number; maxBytes?: number } = {},
  ) {
    const ignore = (): void => undefined;
    const log: Logger = {
      debug: ignore,
      info: ignore,
      warn: (fields) => void this.warnings.push(fields),
      error: ignore,
    };
    this.cache = new CacheStore({
      maxEntries: 1_000,
      maxBytes: 10_000_000,
      ...limits,
      clock: { now: () => this.nowMs },
      log,
    });
    this.things = this.cache.collection<number, Thing>({
      name: 'thing',
      lifetime: LIFETIME,
      keyOf: String,
      tagsOf: (id, thing) => [`thing:${id}`, ...(thing?.shows ?? []).map((shown) => `shown:${shown}`)],
      boundaryOf: (thing) => thing.changesAtMs,
      load: (keys, ticket) => this.#record(keys, ticket),
      ...options,
    });
  }

  /** The loader's n-th call (from 1), once it has been made. */
  async call(n: number): Promise<Call> {
    while (this.calls.length < n) await new Promise<void>((resolve) => this.#arrivals.push(resolve));
    return this.calls[n - 1]!;
  }

  /** Has `thing` in the cache, fresh as of now. */
  async store(thing: Thing): Promise<void> {
    const n = this.calls.length + 1;
    const read = this.things.get(thing.id, recordNotes());
    (await this.call(n)).answer(thing);
    await read;
  }

  /** Everything that was about to happen has happened. */
  async settled(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }

  #record(keys: readonly number[], ticket: Ticket): Promise<ReadonlyMap<string, Thing | Error>> {
    return new Promise((resolve, reject) => {
      this.calls.push({
        keys,
        ticket,
        answer: (...things) => {
          resolve(new Map(things.map((thing) => [String(thing.id), thing])));
        },
        answerMap: resolve,
        fail: reject,
      });
      for (const arrived of this.#arrivals.splice(0)) arrived();
    });
  }
}
