import { BusyError, ConfigError } from '../errors.js';
import type { Clock } from '../lib/clock.js';
import { groupBy } from '../lib/group-by.js';
import { toError } from '../lib/to-error.js';
import type { Logger } from '../observability/logger.js';
import type { Sources } from '../sources/source-set.js';
import type { WireProduct } from '../upstream/woo-rest/wire-types.js';
import type { WooRestClient } from '../upstream/woo-rest/woo-rest-client.js';
import type { ShopSettings } from '../modules/shop/shop.model.js';
import { BatchWriter } from './batch-writer.js';
import { CatalogueReader, FIRST, type Position } from './catalogue-reader.js';
import { CHECKPOINT_LIFETIME_MS, NO_CHECKPOINTS, type CheckpointStore } from './checkpoint.js';
import { Pace, type Wait } from './pace.js';
import { Planner, type Brakes, type PlannedWrite } from './planner.js';
import { ReportWriter, type WriteBackReport } from './report.js';
import type { Audience } from '../sources/audience.js';
import { askSources } from './source-values.js';
import { storedProduct, type StoredItem } from './stored-item.js';

/** The section `pricing.writeBack` of the configuration. */
export interface WriteBackSettings extends Brakes {
  enabled: boolean;
  prices: boolean;
  stock: boolean;
  batchSize: number;
  maxWritesPerSecond: number;
  /** Milliseconds. */
  settle: number;
}

/** What a run stands on. */
export interface WriteBackDeps {
  settings: WriteBackSettings;
  rest: WooRestClient;
  /** Custom fields that sources go by. */
  metaKeys: ReadonlySet<string>;
  /** What a run sees of the world: nothing of it may be older than the run. */
  open(): RunWorld;
  checkpoints: CheckpointStore;
  /** @throws BusyError when another run is under way, in whichever process */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** These may not be what they were. */
  readonly written: (items: readonly StoredItem[]) => void;
  clock: Clock;
  wait: Wait;
  log: Logger;
}

/** The sources, with nothing in memory, and the shop's settings. */
export interface RunWorld {
  /** For whom prices and stock are written: whoever is not known. */
  everybody: Audience;
  sources: Sources;
  readShop(): Promise<ShopSettings>;
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

/**
 * Writes what sources say of prices and stock into WooCommerce: only what they have just said, and only
 * what differs. Never rejects for what goes wrong outside; the report says it.
 * @throws ConfigError when it is to write and is not switched on
 */
export async function runWriteBack(deps: WriteBackDeps, options: RunOptions): Promise<WriteBackReport> {
  if (options.dryRun) return new Run({ ...deps, checkpoints: NO_CHECKPOINTS }, options).run();
  if (!deps.settings.enabled) {
    throw new ConfigError(['pricing.writeBack.enabled: must be true before anything is written']);
  }
  const startedAt = deps.clock.now();
  try {
    return await deps.exclusively(() => new Run(deps, options).run());
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    const text = 'Another run is under way.';
    const rest = { dryRun: false, resumed: false, startedAt, endedAt: deps.clock.now(), error: text };
    return new ReportWriter().report({ outcome: 'busy', ...rest });
  }
}

class Run {
  readonly #deps: WriteBackDeps;
  readonly #options: RunOptions;
  readonly #reader: CatalogueReader;

  constructor(deps: WriteBackDeps, options: RunOptions) {
    this.#deps = deps;
    this.#options = options;
    this.#reader = new CatalogueReader(deps.rest, deps.metaKeys);
  }

  async run(): Promise<WriteBackReport> {
    const { clock, log } = this.#deps;
    const { dryRun, signal } = this.#options;
    const startedAt = clock.now();
    const world = this.#deps.open();
    let report = new ReportWriter();
    let resumed = false;
    const ended = (outcome: WriteBackReport['outcome'], error: string | null = null) =>
      report.report({ outcome, dryRun, resumed, startedAt, endedAt: clock.now(), error });
    try {
      const kept = await this.#keptCheckpoint(startedAt);
      resumed = kept !== null;
      report = new ReportWriter(kept?.counts);
      if (kept?.sentAt != null) await this.#settled(kept.sentAt);
      await this.#all(kept?.position ?? FIRST, kept?.startedAt ?? startedAt, world, report);
      return ended('complete');
    } catch (thrown) {
      if (signal.aborted) return ended('interrupted');
      const error = toError(thrown);
      log.error({ error }, 'The write-back failed');
      return ended('failed', error.message);
    } finally {
      await world.sources.close();
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

  async #all(first: Position, startedAt: number, world: RunWorld, report: ReportWriter): Promise<void> {
    const { settings, checkpoints, clock } = this.#deps;
    const shop = await world.readShop();
    const planner = new Planner(shop, settings, clock);
    let kept = { startedAt, position: first, counts: { ...report.counts }, sentAt: null };
    const writer = this.#writer(report, (sentAt) => checkpoints.write({ ...kept, sentAt }));
    const handle = async (items: readonly StoredItem[], write: (all: PlannedWrite[]) => Promise<void>) => {
      this.#options.signal.throwIfAborted();
      const values = await askSources(world.sources, items, settings, world.everybody, shop.currency);
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
