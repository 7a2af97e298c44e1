import { chunks } from '../lib/chunks.js';
import type { Clock } from '../lib/clock.js';
import type { Logger } from '../observability/logger.js';
import { isFault } from '../upstream/http-client/faults.js';
import type { BatchResult, BatchWrites } from '../upstream/woo-rest/batch-writes.js';
import type { WireProduct } from '../upstream/woo-rest/wire-types.js';
import type { CatalogueReader } from './catalogue-reader.js';
import type { Pace, Wait } from './pace.js';
import type { PlannedWrite } from './planner.js';
import type { ReportWriter } from './report.js';
import { storedProduct, storedVariation, type StoredItem } from './stored-item.js';

/** What a batch writer is made from. */
export interface BatchWriterDeps {
  writes: BatchWrites;
  reader: CatalogueReader;
  report: ReportWriter;
  batchSize: number;
  pace: Pace;
  /** Milliseconds that the shop may still be at work on a batch whose answer was lost. */
  settleMs: number;
  wait: Wait;
  signal: AbortSignal;
  /** Remembers when the batch was sent that is not answered yet; null: there is none. */
  readonly noteSent: (sentAt: number | null) => Promise<void>;
  /** Told of items whose stored values may have changed. */
  readonly written: (items: readonly StoredItem[]) => void;
  clock: Clock;
  log: Logger;
}

/** Writes planned changes: in batches, one after the other, no faster than is allowed. */
export class BatchWriter {
  readonly #deps: BatchWriterDeps;

  constructor(deps: BatchWriterDeps) {
    this.#deps = deps;
  }

  /**
   * Writes changes of products, or of variations of one product. What of them WooCommerce refuses goes into the report.
   * @param parent null for products
   * @throws UpstreamError when the shop does not answer or refuses altogether, or the reason of the signal
   */
  async write(planned: readonly PlannedWrite[], parent: WireProduct | null): Promise<void> {
    for (const batch of chunks(planned, this.#deps.batchSize)) {
      try {
        await this.#send(batch, parent);
      } catch (error) {
        if (!isFault(error)) throw error;
        await this.#finish(batch, parent, error);
      }
    }
  }

  async #send(batch: readonly PlannedWrite[], parent: WireProduct | null): Promise<void> {
    const { writes, pace, signal, noteSent, clock, written } = this.#deps;
    await pace.take(batch.length, signal);
    signal.throwIfAborted();
    const changes = batch.map(({ item, change }) => ({ id: item.id, change }));
    await noteSent(clock.now());
    try {
      if (parent) {
        const results = await writes.updateVariations(parent.id, changes);
        this.#take(batch, results, (wire) => storedVariation(wire, parent));
      } else {
        this.#take(batch, await writes.updateProducts(changes), storedProduct);
      }
    } finally {
      // Also when the answer was lost: it may have been done.
      written(batch.map(({ item }) => item));
    }
    await noteSent(null);
  }

  #take<T>(
    batch: readonly PlannedWrite[],
    results: readonly BatchResult<T>[],
    read: (wire: T) => StoredItem,
  ): void {
    const { report } = this.#deps;
    for (const [place, result] of results.entries()) {
      const planned = batch[place];
      if (!planned) continue;
      const { item, change, left } = planned;
      if ('refusal' in result) {
        report.problem(item, 'item', 'failed', `WooCommerce refuses it (${result.refusal})`);
        continue;
      }
      const lost = Object.keys(left(read(result.stored)));
      if (lost.length === 0) report.changed(item, change);
      else report.problem(item, 'item', 'failed', `WooCommerce did not keep ${lost.join(', ')}`);
    }
  }

  /** The answer was lost: what the shop has done of it is looked at, and the rest is written. */
  async #finish(batch: readonly PlannedWrite[], parent: WireProduct | null, error: Error): Promise<void> {
    const { reader, report, wait, settleMs, signal, log } = this.#deps;
    log.warn({ error, items: batch.length }, 'The answer to a batch was lost; looking at what was written');
    await wait(settleMs, signal);
    const items = batch.map(({ item }) => item);
    const stored = new Map((await reader.again(items, parent)).map((item) => [item.id, item]));
    const rest = batch.flatMap((planned): PlannedWrite[] => {
      const item = stored.get(planned.item.id);
      if (!item) {
        report.problem(planned.item, 'item', 'failed', 'it is gone');
        return [];
      }
      const change = planned.left(item);
      if (Object.keys(change).length > 0) return [{ ...planned, item, change }];
      report.changed(planned.item, planned.change);
      return [];
    });
    if (rest.length > 0) await this.#send(rest, parent);
    else await this.#deps.noteSent(null);
  }
}
