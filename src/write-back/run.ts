import type { Clock } from '../lib/clock.js';
import { groupBy } from '../lib/group-by.js';
import { toError } from '../lib/to-error.js';
import type { Logger } from '../observability/logger.js';
import type { Audience } from '../sources/audience.js';
import type { WireProduct } from '../upstream/woo-rest/wire-types.js';
import type { WooRestClient } from '../upstream/woo-rest/woo-rest-client.js';
import { BatchWriter } from './batch-writer.js';
import { CatalogueReader, FIRST, type Position } from './catalogue-reader.js';
import { CHECKPOINT_LIFETIME_MS, type CheckpointStore } from './checkpoint.js';
import { Pace, type Wait } from './pace.js';
import { Planner, type Brakes, type PlannedWrite } from './planner.js';
import { ReportWriter, type WriteBackReport } from './report.js';
import type { RunReads } from './run-reads.js';
import { askSources } from './source-values.js';
import { storedProduct, type StoredItem } from './stored-item.js';

/** What is written, and how fast. */
export interface RunSettings extends Brakes {
  prices: boolean;
  stock: boolean;
  batchSize: number;
  maxWritesPerSecond: number;
  /** Milliseconds that the shop may still be at work on a batch whose answer was lost. */
  settle: number;
}

/** What a run is made from. */
export interface RunDeps {
  settings: RunSettings;
  rest: WooRestClient;
  /** Custom fields that sources go by. */
  metaKeys: ReadonlySet<string>;
  openReads(): RunReads;
  /** Whom prices and stock are written for: callers of whom nothing is known. */
  everybody: Audience;
  checkpoints: CheckpointStore;
  /** Told of items whose stored values may have changed. */
  readonly written: (items: readonly StoredItem[]) => void;
  clock: Clock;
  wait: Wait;
  log: Logger;
}

/** How to run. */
export interface RunOptions {
  /** Compare and report, write nothing. */
  dryRun: boolean;
  /** Begin at the first product, whatever another run has left. */
  fromStart?: boolean;
  /** Ends the run behind the batch that is under way; the next run goes on from there. */
  signal: AbortSignal;
}

/** One pass over the catalogue, page by page: read what is stored, ask the sources, write what differs. */
export class Run {
  readonly #deps: RunDeps;
  readonly #options: RunOptions;
  readonly #reader: CatalogueReader;

  constructor(deps: RunDeps, options: RunOptions) {
    this.#deps = deps;
    this.#options = options;
    this.#reader = new CatalogueReader(deps.rest, deps.metaKeys);
  }

  /** Never rejects for what goes wrong outside; the report says it. */
  async run(): Promise<WriteBackReport> {
    const { clock, log } = this.#deps;
    const { dryRun, signal } = this.#options;
    const startedAt = clock.now();
    const reads = this.#deps.openReads();
    let report = new ReportWriter();
    let resumed = false;
    const ended = (outcome: WriteBackReport['outcome'], error: string | null = null) =>
      report.report({ outcome, dryRun, resumed, startedAt, endedAt: clock.now(), error });
    try {
      const kept = await this.#keptCheckpoint(startedAt);
      resumed = kept !== null;
      report = new ReportWriter(kept?.counts);
      if (kept?.sentAt != null) await this.#settled(kept.sentAt);
      await this.#pages(kept?.position ?? FIRST, kept?.startedAt ?? startedAt, reads, report);
      return ended('complete');
    } catch (thrown) {
      if (signal.aborted) return ended('interrupted');
      const error = toError(thrown);
      log.error({ error }, 'The write-back failed');
      return ended('failed', error.message);
    } finally {
      await reads.sources.close();
    }
  }

  async #keptCheckpoint(now: number) {
    const kept = this.#options.fromStart === true ? null : await this.#deps.checkpoints.read();
    return kept && now - kept.startedAt < CHECKPOINT_LIFETIME_MS ? kept : null;
  }

  /** Whoever ended before us may have left a batch behind on which the shop is still at work. */
  async #settled(sentAt: number): Promise<void> {
    const { settings, clock, wait } = this.#deps;
    const leftMs = Math.min(settings.settle, sentAt + settings.settle - clock.now());
    if (leftMs > 0) await wait(leftMs, this.#options.signal);
  }

  /** Goes through all pages from a position on, and keeps how far it has come. */
  async #pages(first: Position, startedAt: number, reads: RunReads, report: ReportWriter): Promise<void> {
    const { settings, checkpoints, clock, everybody } = this.#deps;
    const shop = await reads.readShop();
    const planner = new Planner(shop, settings, clock);
    let kept = { startedAt, position: first, counts: { ...report.counts }, sentAt: null };
    const writer = this.#writer(report, (sentAt) => checkpoints.write({ ...kept, sentAt }));
    const handle = async (items: readonly StoredItem[], write: (all: PlannedWrite[]) => Promise<void>) => {
      this.#options.signal.throwIfAborted();
      const values = await askSources(reads.sources, items, settings, everybody, shop.currency);
      const planned = planner.plan(items, values, report);
      if (!this.#options.dryRun) await write(planned);
      else for (const { item, change } of planned) report.changed(item, change);
    };
    for (let isLast = false; !isLast;) {
      const page = await this.#reader.page(kept.position);
      await handle(page.products.map(storedProduct), (planned) => writer.write(planned, null));
      for await (const variations of this.#reader.variations(page.products)) {
        await handle(variations, (planned) => writeByParent(writer, planned, page.products));
      }
      kept = { ...kept, position: page.next, counts: { ...report.counts } };
      ({ isLast } = page);
      if (!isLast) await checkpoints.write(kept);
    }
    await checkpoints.clear();
  }

  #writer(report: ReportWriter, noteSent: (sentAt: number | null) => Promise<void>): BatchWriter {
    const { settings, rest, clock, wait, written, log } = this.#deps;
    return new BatchWriter({
      ...{ writes: rest.batches, reader: this.#reader, report, noteSent, written, clock, wait, log },
      batchSize: settings.batchSize,
      pace: new Pace(settings.maxWritesPerSecond, clock, wait),
      settleMs: settings.settle,
      signal: this.#options.signal,
    });
  }
}

async function writeByParent(
  writer: BatchWriter,
  planned: readonly PlannedWrite[],
  products: readonly WireProduct[],
): Promise<void> {
  for (const [parentId, group] of groupBy(planned, ({ item }) => item.parentId)) {
    const parent = products.find(({ id }) => id === parentId);
    if (parent) await writer.write(group, parent);
  }
}
