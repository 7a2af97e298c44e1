import { UpstreamTimeoutError } from '../../errors.js';
import { chunks } from '../../lib/chunks.js';
import type { Clock } from '../../lib/clock.js';
import { groupBy } from '../../lib/group-by.js';
import { toError } from '../../lib/to-error.js';
import type { Logger } from '../../observability/logger.js';
import type { ItemMapper } from '../answers/item-fields.js';
import { UnusableItemError } from '../answers/unusable-item.js';
import type { Audience } from '../audience.js';
import type { SourceConfig } from '../source-config.js';
import type { SourceRecord } from '../source-record.js';
import type { ValueKind } from '../source.js';
import { FailureMemory } from './failure-memory.js';
import type { SourceAdapter } from './source-adapter.js';
import type { WaitBudget } from './wait-budget.js';

/** A key for an audience, with the operation's wait budget: whoever asks first lends the load its time. */
export interface WantedKey {
  /** Its audience and its text in one. */
  id: string;
  text: string;
  audience: Audience;
  audienceKey: string;
  budget: WaitBudget;
}

/** What a source said about one key. */
export interface Answer<S> {
  /** Null: it answered, but not for this key. */
  value: S | null;
  /** When it was asked, epoch milliseconds. */
  fetchedAt: number;
}

/** What a loader is made from. */
export interface AnswerLoaderDeps<S> {
  config: SourceConfig;
  adapter: SourceAdapter;
  kind: Pick<ValueKind<S, unknown>, 'mapper' | 'faultsOf'>;
  record: SourceRecord;
  clock: Clock;
  log: Logger;
}

/** Keys for one audience that are asked for in one call. */
interface Batch {
  keys: readonly WantedKey[];
  audience: Audience;
}

/** Asks one source for many keys: in batches, each of which and each key in which fails on its own. */
export class AnswerLoader<S> {
  readonly #deps: AnswerLoaderDeps<S>;
  readonly #failures: FailureMemory;
  /** What to ask for to find out whether the source answers again. */
  #lastFailed: Batch | undefined;

  constructor(deps: AnswerLoaderDeps<S>) {
    this.#deps = deps;
    this.#failures = new FailureMemory(deps.clock);
  }

  /**
   * The answers by the id of the key, with an Error for each that could not be had. Never rejects.
   * @param nowMs when it is asked, epoch milliseconds
   */
  async load(keys: readonly WantedKey[], nowMs: number): Promise<Map<string, Answer<S> | Error>> {
    const leftMs = keys.reduce((most, { budget }) => Math.max(most, budget.leftMs), 0);
    const answers = new Map<string, Answer<S> | Error>();
    const wanted: WantedKey[] = [];
    for (const key of keys) {
      const error = this.#refusal(key, leftMs);
      if (error) answers.set(key.id, error);
      else wanted.push(key);
    }
    const batches = [...groupBy(wanted, ({ audienceKey }) => audienceKey).values()].flatMap((group) =>
      chunks(group, this.#deps.adapter.batchSize),
    );
    await Promise.all(batches.map((batch) => this.#loadBatch(batch, leftMs, nowMs, answers)));
    return answers;
  }

  /** Asks once more for what could not be had last; nothing when nothing failed. Never rejects. */
  async probe(): Promise<void> {
    const batch = this.#lastFailed;
    const { adapter, record } = this.#deps;
    if (!batch || !record.counters().isFailing || this.#failures.isResting) return;
    const keys = batch.keys.map(({ text }) => text);
    await record.call(() => adapter.load(keys, batch.audience, adapter.timeoutMs)).catch(toError);
  }

  /** Why a key is not asked for at all. */
  #refusal({ id, text }: WantedKey, leftMs: number): Error | undefined {
    const { config, adapter } = this.#deps;
    const { name, provides } = config;
    const obstacle = adapter.obstacle(text);
    if (obstacle !== null) return new UnusableItemError(name, provides, `its key ${obstacle}`);
    if (leftMs > 0) return this.#failures.recall(id);
    const message = `${name} (${provides}) has used up the ${adapter.timeoutMs} ms that an operation waits for it.`;
    return new UpstreamTimeoutError(message, { system: name, resource: provides });
  }

  async #loadBatch(
    keys: readonly WantedKey[],
    leftMs: number,
    nowMs: number,
    answers: Map<string, Answer<S> | Error>,
  ): Promise<void> {
    const audience = keys[0]?.audience;
    if (!audience) return;
    const read = await this.#readBatch({ keys, audience }, leftMs).catch(toError);
    const errors: Error[] = [];
    for (const { id, text } of keys) {
      const answer = read instanceof Error ? read : this.#answerTo(text, read, nowMs);
      if (answer instanceof Error) {
        this.#failures.remember(id, answer);
        errors.push(answer);
      }
      answers.set(id, answer);
    }
    if (errors[0]) this.#report(errors[0], errors.length, keys.length);
  }

  /** One call; what it said about a key is read, and may turn out to be unusable, key by key. */
  async #readBatch(batch: Batch, leftMs: number): Promise<ReadKey<S>> {
    const { adapter, kind, record } = this.#deps;
    const keys = batch.keys.map(({ text }) => text);
    try {
      const items = await record.call(() => adapter.load(keys, batch.audience, leftMs));
      const map: ItemMapper<S> = kind.mapper(batch.audience);
      return (key) => {
        const item = items.get(key);
        if (item instanceof Error) throw item;
        return items.has(key) ? map(item) : null;
      };
    } catch (error) {
      this.#lastFailed = batch;
      throw error;
    }
  }

  #answerTo(key: string, read: ReadKey<S>, fetchedAt: number): Answer<S> | Error {
    const { kind, record } = this.#deps;
    try {
      const value = read(key);
      const faults = value === null ? [] : (kind.faultsOf?.(value) ?? []);
      for (const fault of faults) record.failed(fault);
      return { value, fetchedAt };
    } catch (thrown) {
      record.failed(thrown);
      return toError(thrown);
    }
  }

  #report(error: Error, failed: number, keys: number): void {
    this.#failures.restIfAsked(error);
    this.#deps.log.warn({ source: this.#deps.config.name, failed, keys, error }, 'A source failed');
  }
}

type ReadKey<S> = (key: string) => S | null;
