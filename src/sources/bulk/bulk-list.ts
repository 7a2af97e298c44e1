import { deferred } from '../../lib/deferred.js';
import { toError } from '../../lib/to-error.js';
import type { Logger } from '../../observability/logger.js';
import type { FileSourceConfig } from '../source-config.js';
import type { SourceRecord } from '../source-record.js';
import type { ItemList } from './item-list.js';
import type { ParsedList } from './list-parser.js';

/** What there is at a moment. Operations look once, so that none sees parts of two lists. */
export interface ListState {
  /** The last good list; null: none yet. */
  readonly list: ItemList | null;
  /** Why there is no newer one; null when the last reading was good. */
  readonly failure: Error | null;
}

/** First moment at which a list counts no longer, epoch milliseconds. */
export function endOf(list: ItemList, { maxAge = Infinity }: Pick<FileSourceConfig, 'maxAge'>): number {
  return list.at + maxAge;
}

/** What the list of a source is made from. */
export interface BulkListDeps {
  source: string;
  record: SourceRecord;
  log: Logger;
  /** Called right after the state has become another. */
  onChange: () => void;
}

/** The last good list of one source, which only another good one replaces. */
export class BulkList {
  readonly #deps: BulkListDeps;
  readonly #first = deferred<null>();
  #state: ListState = { list: null, failure: null };

  constructor(deps: BulkListDeps) {
    this.#deps = deps;
  }

  get state(): ListState {
    return this.#state;
  }

  /** Whether a reading has ended, be it in a failure. */
  get isSettled(): boolean {
    return this.#state.list !== null || this.#state.failure !== null;
  }

  /** Resolves when the first reading has ended. */
  get settled(): Promise<unknown> {
    return this.#first.promise;
  }

  /**
   * Runs one reading and keeps its result. Never rejects.
   * @returns what it failed with, or null
   */
  async take(read: () => Promise<ParsedList>): Promise<Error | null> {
    const { source, record, log } = this.#deps;
    const began = performance.now();
    const outcome = await record.call(read).catch(toError);
    if (outcome instanceof Error) {
      this.#become({ list: this.#state.list, failure: outcome });
      const keepsOlder = this.#state.list !== null;
      log.warn({ source, keepsOlder, error: outcome }, 'A list could not be read');
      return outcome;
    }
    const { list, ...counts } = outcome;
    this.#become({ list, failure: null });
    const tookMs = Math.round(performance.now() - began);
    log.info({ source, items: list.size, ...counts, tookMs }, 'A list was read');
    return null;
  }

  #become(state: ListState): void {
    this.#state = state;
    this.#deps.onChange();
    this.#first.resolve(null);
  }
}
