import type { ReadNotes, TaggedRead } from '../../cache/read-notes.js';
import { UpstreamTimeoutError, UpstreamUnavailableError } from '../../errors.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import type { ItemMapper } from '../answers/item-fields.js';
import { type Finder, type Finding, openReading, type ReadingDeps } from '../reading.js';
import type { FileSourceConfig } from '../source-config.js';
import { keyOfSubject } from '../source-rules.js';
import type { Reading, ValueKind } from '../source.js';
import type { SourceSubject } from '../subject.js';
import { type BulkList, endOf, type ListState } from './bulk-list.js';
import type { ForWhom, ItemList } from './item-list.js';

/** What the readings of one bulk source share. `S` is what it stated, `T` what that comes to now. */
export interface BulkReadingDeps<S, T> extends ReadingDeps<S, T> {
  kind: Pick<ValueKind<S, T>, 'view' | 'nextChange' | 'faultsOf'>;
  file: Pick<FileSourceConfig, 'maxAge' | 'timeoutMs'>;
  list: BulkList;
  /** What operations are told to have read. */
  taggedRead: TaggedRead;
  /** Told of each item that cannot be used, as often as it is read. */
  onUnusable: (list: ItemList, key: string, error: Error) => void;
}

/** How to read items, and for whom. */
interface Wanted<S> {
  map: ItemMapper<S>;
  forWhom: ForWhom;
}

/** Begins one operation's readings of a bulk source. */
export function openBulkReading<S, T>(
  deps: BulkReadingDeps<S, T>,
  notes: ReadNotes,
  wanted: Wanted<S>,
): Reading<T> {
  return openReading(deps, notes, new ListFinder(deps, notes, wanted));
}

/**
 * Looks products up in the list of a bulk source. It sees one list, whatever is read meanwhile, and waits for
 * one only when there has been none yet.
 */
class ListFinder<S, T> implements Finder<string, S> {
  readonly #deps: BulkReadingDeps<S, T>;
  readonly #notes: ReadNotes;
  readonly #wanted: Wanted<S>;
  #seen: MaybePromise<ListState> | undefined;

  constructor(deps: BulkReadingDeps<S, T>, notes: ReadNotes, wanted: Wanted<S>) {
    this.#deps = deps;
    this.#notes = notes;
    this.#wanted = wanted;
  }

  readonly keyOf = (subject: SourceSubject): string | null => keyOfSubject(this.#deps.config.key, subject);

  readonly find = (key: string): MaybePromise<Finding<S>> =>
    mapMaybe((this.#seen ??= this.#look()), (state) => this.#findIn(state, key));

  #look(): MaybePromise<ListState> {
    const { list } = this.#deps;
    if (list.isSettled) return list.state;
    return this.#firstState().then((state) => (this.#seen = state));
  }

  async #firstState(): Promise<ListState> {
    const { list, file } = this.#deps;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, file.timeoutMs);
    });
    await Promise.race([list.settled, patience]);
    clearTimeout(timer);
    return list.state;
  }

  #findIn({ list, failure }: ListState, key: string): Finding<S> {
    const { clock, file, taggedRead } = this.#deps;
    const now = clock.now();
    const end = list === null ? -Infinity : endOf(list, file);
    if (list === null || end <= now) return this.#failed(failure ?? this.#noList(list), now);
    // A response made of a list that will be too old one day has to go by then.
    this.#notes.freshUntil(end, taggedRead);
    const stated = this.#statedIn(list, key);
    if (stated instanceof Error) return this.#failed(stated, now);
    if (failure !== null && stated !== null) this.#noteStale(stated, list.at, now, failure);
    return { stated, fetchedAt: list.at, staleBecause: failure };
  }

  /** What the list states for a key; null: nothing. Items and parts of them that cannot be used are told of. */
  #statedIn(list: ItemList, key: string): S | null | Error {
    const { kind, onUnusable } = this.#deps;
    const item = list.find(key, this.#wanted.forWhom);
    if (item === undefined) return null;
    try {
      const stated = this.#wanted.map(item);
      const faults = stated === null ? [] : (kind.faultsOf?.(stated) ?? []);
      for (const fault of faults) onUnusable(list, key, fault);
      return stated;
    } catch (thrown) {
      const error = toError(thrown);
      onUnusable(list, key, error);
      return error;
    }
  }

  /** A value that counts no longer is not given out, so nobody is told that it is old. */
  #noteStale(stated: S, at: number, now: number, failure: Error): void {
    const { config, kind } = this.#deps;
    if (kind.view(stated, at, now) === null) return;
    this.#notes.servedStale(`source:${config.name}`, now - at, failure);
  }

  #failed(error: Error, now: number): Error {
    // The next read may succeed, so a response that goes without the value is not to be kept.
    this.#notes.freshUntil(now, this.#deps.taggedRead);
    return error;
  }

  #noList(tooOld: ItemList | null): Error {
    const { config, file } = this.#deps;
    const failure = { system: config.name, resource: config.provides };
    const who = `${config.name} (${config.provides})`;
    if (tooOld) return new UpstreamUnavailableError(`${who} has not been renewed.`, failure);
    return new UpstreamTimeoutError(`${who} was not read within ${file.timeoutMs} ms.`, failure);
  }
}
