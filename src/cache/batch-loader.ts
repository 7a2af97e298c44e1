import DataLoader from 'dataloader';
import { isDefined } from '../lib/is-defined.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import { allMaybe, mapMaybe } from '../lib/maybe-promise.js';
import type { Collection } from './collection.js';
import type { ReadNotes } from './read-notes.js';

/**
 * One operation's way into a shared collection: warm keys are answered synchronously, cold ones
 * that are asked for in the same tick leave together.
 */
export class BatchLoader<K, V> {
  readonly #collection: Collection<K, V>;
  readonly #notes: ReadNotes;
  #loader: DataLoader<K, V | null, string> | undefined;

  constructor(collection: Collection<K, V>, notes: ReadNotes) {
    this.#collection = collection;
    this.#notes = notes;
  }

  /** The value, or null when it is known not to exist. Rejects with the error that kept it away. */
  load(key: K): MaybePromise<V | null> {
    const served = this.#collection.serve(key, this.#notes);
    if (served !== undefined) return served;
    this.#loader ??= new DataLoader<K, V | null, string>(
      (keys) => this.#collection.getMany(keys, this.#notes),
      {
        cacheKeyFn: (wanted) => this.#collection.keyOf(wanted),
      },
    );
    return this.#loader.load(key);
  }

  /** The values that exist, in the order of the keys. */
  loadExisting(keys: readonly K[]): MaybePromise<V[]> {
    return mapMaybe(allMaybe(keys.map((key) => this.load(key))), (values) => values.filter(isDefined));
  }
}
