import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import { estimateBytes } from '../lib/estimate-bytes.js';
import type { Entry } from './entry.js';
import { Invalidations, type Ticket } from './invalidations.js';
import { TagIndex } from './tag-index.js';

/** Bounds of the store; what was read longest ago goes first. */
export interface EntryStoreLimits {
  maxEntries: number;
  /** Estimated memory of keys, values and tags. A value larger than all of it is not kept. */
  maxBytes: number;
}

/** What an entry weighs beside its id, value and tags. */
const ENTRY_BYTES = 200;

/** The entries of one collection by their id. */
type Shelf<V> = Map<string, Entry<V>>;

/**
 * The memory that all collections share, bounded as a whole. The order of use is kept over the
 * entries themselves, so that a read looks up its own short id and needs no key across collections.
 */
export class EntryStore {
  readonly invalidations = new Invalidations();
  readonly #byTag = new TagIndex<Entry<unknown>>();
  readonly #shelfOf: LRUCache<Entry<unknown>, Shelf<unknown>>;
  #revision = 0;

  constructor({ maxEntries, maxBytes }: EntryStoreLimits) {
    this.#shelfOf = new LRUCache<Entry<unknown>, Shelf<unknown>>({
      max: maxEntries,
      maxSize: maxBytes,
      sizeCalculation: (_, { id, value, tags }) =>
        ENTRY_BYTES + estimateBytes(id) + estimateBytes(value) + estimateBytes(tags),
      onInsert: (shelf, entry) => {
        shelf.set(entry.id, entry);
        this.#byTag.add(entry, entry.tags);
      },
      dispose: (shelf, entry) => {
        shelf.delete(entry.id);
        this.#byTag.remove(entry, entry.tags);
      },
    });
  }

  /**
   * Moves whenever a value may have become another before its fresh time was over: at every invalidation,
   * and when a fresh value meets a different one. Not when a value goes for want of room.
   */
  get revision(): number {
    return this.#revision;
  }

  /** Moves the revision for something that is kept elsewhere. */
  revise(): void {
    this.#revision += 1;
  }

  /** Marks the entry as just read. */
  touch(entry: Entry<unknown>): void {
    this.#shelfOf.get(entry);
  }

  /**
   * Puts the entry on the shelf, unless a later load has put a newer one there or one of its tags
   * was invalidated since `ticket`.
   * @returns false when it was invalidated
   */
  put<V>(shelf: Shelf<V>, entry: Entry<V>, ticket: Ticket): boolean {
    if (!this.invalidations.isCurrent(ticket, entry.tags)) return false;
    const present = shelf.get(entry.id);
    if (present && contradicts(present, entry)) this.revise();
    if (present && present.atMs > entry.atMs) return true;
    if (present) this.delete(present);
    this.#shelfOf.set(entry, shelf);
    return true;
  }

  delete(entry: Entry<unknown>): void {
    this.#shelfOf.delete(entry);
  }

  /** Drops every entry with one of the tags, and loads that began before will not bring it back. */
  invalidate(tags: readonly string[]): number {
    this.invalidations.invalidate(tags);
    this.revise();
    const before = this.#shelfOf.size;
    for (const tag of tags) {
      for (const entry of this.#byTag.membersOf(tag)) this.delete(entry);
    }
    return before - this.#shelfOf.size;
  }

  /** Drops everything, and loads that began before will not bring it back. */
  clear(): void {
    this.invalidations.invalidateAll();
    this.revise();
    this.#shelfOf.clear();
  }

  /** How much there is: entries, their estimated bytes, and different tags. */
  get size(): { entries: number; bytes: number; tags: number } {
    return {
      entries: this.#shelfOf.size,
      bytes: this.#shelfOf.calculatedSize,
      tags: this.#byTag.size,
    };
  }
}

/** Whether somebody may have been given a fresh value that is not the one now known, or not the newest. */
function contradicts(present: Entry<unknown>, entry: Entry<unknown>): boolean {
  return present.freshUntilMs > entry.atMs && !isDeepStrictEqual(present.value, entry.value);
}
