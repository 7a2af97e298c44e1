import type { ItemChange } from '../upstream/woo-rest/batch-writes.js';
import type { StoredItem } from './stored-item.js';

/** How much of what there was; products and variations alike. */
export interface Counts {
  /** Read from the shop. */
  read: number;
  /** A source is responsible for the price or the stock. */
  covered: number;
  /** Written; in a dry run: that would have been. */
  changed: number;
  /** Has all that its sources say already. */
  unchanged: number;
  /** Prices and stocks of which their source answers that it has none. */
  missing: number;
  /** Prices and stocks that were not written, or not known; each has a line in `problems`. */
  problems: number;
}

/** Something that was written, or would have been. */
export interface ReportedChange {
  id: number;
  parentId: number | null;
  sku: string | null;
  change: ItemChange;
}

/**
 * Something that was not written: `held` for somebody to look at, `refused` because it cannot be stored so,
 * `unknown` because its source does not answer, `failed` because WooCommerce did not take it.
 */
export interface Problem {
  id: number;
  parentId: number | null;
  sku: string | null;
  about: 'price' | 'stock' | 'item';
  kind: 'held' | 'refused' | 'unknown' | 'failed';
  text: string;
}

/** What a run did. */
export interface WriteBackReport {
  /**
   * `complete`: all was looked at. `interrupted`: it was told to stop. `failed`: the shop does not answer, or
   * refuses. `busy`: another run is under way. After all but the first the next run goes on.
   */
  outcome: 'complete' | 'interrupted' | 'failed' | 'busy';
  dryRun: boolean;
  /** Whether it went on where another run had ended; the counts are those of both, the lists its own. */
  resumed: boolean;
  /** Epoch milliseconds. */
  startedAt: number;
  endedAt: number;
  counts: Counts;
  /** The first thousand. */
  changes: ReportedChange[];
  /** The first thousand. */
  problems: Problem[];
  /** Why it failed. */
  error: string | null;
}

/** Lists in a report have so many entries at most. */
const MOST_LISTED = 1_000;

/** Nothing yet. */
export const NO_COUNTS: Counts = { read: 0, covered: 0, changed: 0, unchanged: 0, missing: 0, problems: 0 };

/** Collects what a run does. */
export class ReportWriter {
  readonly counts: Counts;
  readonly #changes: ReportedChange[] = [];
  readonly #problems: Problem[] = [];

  /** @param counts of the run that this one goes on from */
  constructor(counts: Counts = NO_COUNTS) {
    this.counts = { ...counts };
  }

  count(name: keyof Counts, by = 1): void {
    this.counts[name] += by;
  }

  changed({ id, parentId, sku }: StoredItem, change: ItemChange): void {
    this.counts.changed += 1;
    if (this.#changes.length < MOST_LISTED) this.#changes.push({ id, parentId, sku, change });
  }

  problem(
    { id, parentId, sku }: StoredItem,
    about: Problem['about'],
    kind: Problem['kind'],
    text: string,
  ): void {
    this.counts.problems += 1;
    if (this.#problems.length < MOST_LISTED) this.#problems.push({ id, parentId, sku, about, kind, text });
  }

  report(rest: Omit<WriteBackReport, 'counts' | 'changes' | 'problems'>): WriteBackReport {
    return { ...rest, counts: this.counts, changes: this.#changes, problems: this.#problems };
  }
}

/** Whether everything is as it should be; otherwise somebody has to look. */
export function isClean({ outcome, counts }: WriteBackReport): boolean {
  return outcome === 'complete' && counts.problems === 0;
}
