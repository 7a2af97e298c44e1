import type { ReadNotes, TaggedRead } from '../../cache/read-notes.js';
import { UpstreamTimeoutError, UpstreamUnavailableError } from '../../errors.js';
import type { Clock } from '../../lib/clock.js';
import { isPromise, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import type { ItemMapper } from '../answers/item-fields.js';
import type { FileSourceConfig, SourceConfig } from '../source-config.js';
import {
  failed,
  found,
  missing,
  NO_ANSWER,
  NO_KEY,
  orThrow,
  type Outcome,
  OUTDATED,
} from '../source-outcome.js';
import type { SourceRecord } from '../source-record.js';
import { keyOfSubject } from '../source-rules.js';
import type { Reading, ValueKind } from '../source.js';
import type { SourceSubject } from '../subject.js';
import type { Sourced } from '../values/sourced.js';
import type { Held, BulkList } from './bulk-list.js';
import type { ForWhom, ItemList } from './item-list.js';

/** What the readings of one source share. `S` is what it stated, `T` what that comes to now. */
export interface BulkReadingDeps<S, T> {
  config: SourceConfig;
  file: Pick<FileSourceConfig, 'maxAge' | 'timeoutMs'>;
  held: BulkList;
  /** What operations are told to have read. */
  taggedRead: TaggedRead;
  kind: Pick<ValueKind<S, T>, 'view' | 'nextChange' | 'faultsOf'>;
  record: SourceRecord;
  clock: Clock;
  /** Told of each item that cannot be used, as often as it is read. */
  onUnusable: (list: ItemList, key: string, error: Error) => void;
}

/**
 * One operation's readings of a source that is held whole. It sees one list, whatever is read meanwhile,
 * and waits for one only when there has been none yet.
 */
export class BulkReading<S, T> implements Reading<T> {
  readonly #parts: BulkReadingDeps<S, T>;
  readonly #notes: ReadNotes;
  readonly #map: ItemMapper<S>;
  readonly #forWhom: ForWhom;
  readonly #outcomes = new Map<string, MaybePromise<Outcome<T>>>();
  #held: MaybePromise<Held> | undefined;

  /** @param asks how to read items, and for whom, in the operation's context */
  constructor(
    parts: BulkReadingDeps<S, T>,
    notes: ReadNotes,
    asks: { map: ItemMapper<S>; forWhom: ForWhom },
  ) {
    this.#parts = parts;
    this.#notes = notes;
    this.#map = asks.map;
    this.#forWhom = asks.forWhom;
  }

  read(subject: SourceSubject): MaybePromise<Sourced<T>> {
    const { config } = this.#parts;
    const key = keyOfSubject(config.key, subject);
    if (key === null) return orThrow(missing(config, NO_KEY, null));
    return mapMaybe(this.#outcomes.get(key) ?? this.#remember(key), orThrow);
  }

  #remember(key: string): MaybePromise<Outcome<T>> {
    this.#held ??= this.#look();
    const isWarm = !isPromise(this.#held);
    const outcome = mapMaybe(this.#held, (held) => {
      const settled = this.#outcome(key, held);
      this.#outcomes.set(key, settled);
      this.#parts.record.read(settled.status, isWarm);
      return settled;
    });
    this.#outcomes.set(key, outcome);
    return outcome;
  }

  #look(): MaybePromise<Held> {
    const { held } = this.#parts;
    if (held.isSettled) return held.current;
    return this.#wait().then((current) => (this.#held = current));
  }

  async #wait(): Promise<Held> {
    const { held, file } = this.#parts;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, file.timeoutMs);
    });
    await Promise.race([held.settled, patience]);
    clearTimeout(timer);
    return held.current;
  }

  #outcome(key: string, { list, failure }: Held): Outcome<T> {
    const { config, kind, clock, taggedRead } = this.#parts;
    const now = clock.now();
    if (!list || this.#endOf(list) <= now) return this.#failed(now, failure ?? this.#noList(list));
    // What is kept of a list that is too old one day has to go by then.
    this.#notes.freshUntil(this.#endOf(list), taggedRead);
    const item = list.find(key, this.#forWhom);
    if (item === undefined) return missing(config, NO_ANSWER, list.at);
    const stated = this.#stated(item);
    if (stated instanceof Error) {
      this.#parts.onUnusable(list, key, stated);
      return this.#failed(now, stated);
    }
    if (stated === null) return missing(config, NO_ANSWER, list.at);
    for (const fault of kind.faultsOf?.(stated) ?? []) this.#parts.onUnusable(list, key, fault);
    this.#notes.freshUntil(kind.nextChange(stated, now) ?? Infinity);
    const value = kind.view(stated, list.at, now);
    if (value === null) return missing(config, OUTDATED, list.at);
    if (failure) this.#notes.servedStale(`source:${config.name}`, now - list.at, failure);
    return found(config, value, list.at, failure);
  }

  #failed(now: number, error: Error): Outcome<T> {
    // It may succeed the next moment, so an answer that goes without it is not to be kept.
    this.#notes.freshUntil(now, this.#parts.taggedRead);
    return failed(this.#parts.config, error);
  }

  /** First moment at which a list counts no longer. */
  #endOf(list: ItemList): number {
    return list.at + (this.#parts.file.maxAge ?? Infinity);
  }

  #noList(tooOld: ItemList | null): Error {
    const { name, provides } = this.#parts.config;
    const failure = { system: name, resource: provides };
    if (tooOld) return new UpstreamUnavailableError(`${name} (${provides}) has not been renewed.`, failure);
    const { timeoutMs } = this.#parts.file;
    return new UpstreamTimeoutError(`${name} (${provides}) was not read within ${timeoutMs} ms.`, failure);
  }

  #stated(item: unknown): S | null | Error {
    try {
      return this.#map(item);
    } catch (thrown) {
      return toError(thrown);
    }
  }
}
