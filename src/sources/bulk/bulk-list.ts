import type { Logger } from '../../observability/logger.js';
import { toError } from '../../lib/to-error.js';
import { deferred } from '../../lib/deferred.js';
import type { SourceRecord } from '../source-record.js';
import type { ItemList } from './item-list.js';
import type { ParsedList } from './list-parser.js';

/** What is known at a moment. Operations look once, so that none sees parts of two lists. */
export interface Held {
  /** The last good list; null: none yet. */
  readonly list: ItemList | null;
  /** Why there is no newer one; null when the last reading was good. */
  readonly failure: Error | null;
}

/** What the list of a source works with. */
export interface BulkListDeps {
  source: string;
  record: SourceRecord;
  log: Logger;
  /** Called right after what is known has become something else. */
  onChange: () => void;
}

/** Holds the last good list of one source, which only a good one takes the place of. */
export class BulkList {
  readonly #options: BulkListDeps;
  readonly #first = deferred<null>();
  #held: Held = { list: null, failure: null };

  constructor(options: BulkListDeps) {
    this.#options = options;
  }

  get current(): Held {
    return this.#held;
  }

  /** Whether anything has come of reading, be it a failure. */
  get isSettled(): boolean {
    return this.#held.list !== null || this.#held.failure !== null;
  }

  /** Resolves when anything has. */
  get settled(): Promise<unknown> {
    return this.#first.promise;
  }

  /**
   * Runs one reading, and holds what comes of it. Never rejects.
   * @returns what it failed with, or null
   */
  async take(read: () => Promise<ParsedList>): Promise<Error | null> {
    const { source, record, log } = this.#options;
    const began = performance.now();
    const outcome = await record.call(read).catch(toError);
    if (outcome instanceof Error) {
      this.#become({ list: this.#held.list, failure: outcome });
      const keepsOlder = this.#held.list !== null;
      log.warn({ source, keepsOlder, error: outcome }, 'A list could not be read');
      return outcome;
    }
    const { list, ...counts } = outcome;
    this.#become({ list, failure: null });
    const tookMs = Math.round(performance.now() - began);
    log.info({ source, items: list.size, ...counts, tookMs }, 'A list was read');
    return null;
  }

  #become(held: Held): void {
    this.#held = held;
    this.#options.onChange();
    this.#first.resolve(null);
  }
}
