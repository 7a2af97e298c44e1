import { UpstreamTimeoutError } from '../../errors.js';
import { chunks } from '../../lib/chunks.js';
import type { Clock } from '../../lib/clock.js';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';
import type { Logger } from '../../observability/logger.js';
import { FailureMemory } from './failure-memory.js';
import type { ItemMapper } from '../answers/item-fields.js';
import type { ItemRequest } from './http-adapter.js';
import type { SourceConfig } from '../source-config.js';
import { UnusableItemError } from '../answers/unusable-item.js';

/** What a source said about one key. */
export interface Answer<S> {
  /** Null: it answered, but not for this key. */
  value: S | null;
  /** When it was asked, epoch milliseconds. */
  fetchedAt: number;
}

/** What has come of a source's calls so far. */
export interface CallRecord {
  /** Calls begun, those that the breaker held back included. */
  calls: number;
  /** Epoch milliseconds; null when no call has been answered yet. */
  lastSuccessAt: number | null;
  /** The last thing that went wrong, also with one key; for those who run us. Null when nothing has. */
  lastError: string | null;
}

/** What a loader works with. */
export interface AnswerLoaderOptions<S> {
  config: SourceConfig;
  request: ItemRequest;
  /** How to read items now; a promise while that depends on something still to be read. */
  readonly mapper: () => MaybePromise<ItemMapper<S>>;
  clock: Clock;
  log: Logger;
}

/** Asks one source for many keys: in batches, each of which and each key in which fails on its own. */
export class AnswerLoader<S> {
  readonly record: CallRecord = { calls: 0, lastSuccessAt: null, lastError: null };
  readonly #options: AnswerLoaderOptions<S>;
  readonly #failures: FailureMemory;

  constructor(options: AnswerLoaderOptions<S>) {
    this.#options = options;
    this.#failures = new FailureMemory(options.clock);
  }

  /**
   * The answers by key, with an Error for each that could not be had. Never rejects.
   * @param leftMs time there is for all of it
   * @param nowMs when it is asked, epoch milliseconds
   */
  async load(
    keys: readonly string[],
    leftMs: number,
    nowMs: number,
  ): Promise<Map<string, Answer<S> | Error>> {
    const answers = new Map<string, Answer<S> | Error>();
    const wanted: string[] = [];
    for (const key of keys) {
      const error = this.#refusal(key, leftMs);
      if (error) answers.set(key, error);
      else wanted.push(key);
    }
    const batches = chunks(wanted, this.#options.config.http.batchSize);
    await Promise.all(batches.map((batch) => this.#loadBatch(batch, leftMs, nowMs, answers)));
    return answers;
  }

  /** Why a key is not asked for at all. */
  #refusal(key: string, leftMs: number): Error | undefined {
    const { name, provides, http } = this.#options.config;
    const obstacle = this.#options.request.obstacle(key);
    if (obstacle !== null) return new UnusableItemError(name, provides, `its key ${obstacle}`);
    if (leftMs > 0) return this.#failures.recall(key);
    const message = `${name} (${provides}) has used up the ${http.timeoutMs} ms that an operation waits for it.`;
    return new UpstreamTimeoutError(message, { system: name, resource: provides });
  }

  async #loadBatch(
    keys: readonly string[],
    leftMs: number,
    nowMs: number,
    answers: Map<string, Answer<S> | Error>,
  ): Promise<void> {
    const read = await this.#readBatch(keys, leftMs).catch(toError);
    const errors: Error[] = [];
    for (const key of keys) {
      const answer = read instanceof Error ? read : answerTo(key, read, nowMs);
      if (answer instanceof Error) {
        this.#failures.remember(key, answer);
        errors.push(answer);
      }
      answers.set(key, answer);
    }
    if (errors[0]) this.#report(errors[0], errors.length, keys.length);
  }

  /** One call; what it said about a key is read, and may turn out to be unusable, key by key. */
  async #readBatch(keys: readonly string[], leftMs: number): Promise<ReadKey<S>> {
    const { request, mapper, clock } = this.#options;
    this.record.calls += 1;
    const [map, items] = await Promise.all([mapper(), request.send(keys, leftMs)]);
    this.record.lastSuccessAt = clock.now();
    return (key) => (items.has(key) ? map(items.get(key)) : null);
  }

  #report(error: Error, failed: number, keys: number): void {
    this.record.lastError = error.message;
    this.#failures.restIfAsked(error);
    this.#options.log.warn({ source: this.#options.config.name, failed, keys, error }, 'A source failed');
  }
}

type ReadKey<S> = (key: string) => S | null;

function answerTo<S>(key: string, read: ReadKey<S>, fetchedAt: number): Answer<S> | Error {
  try {
    return { value: read(key), fetchedAt };
  } catch (thrown) {
    return toError(thrown);
  }
}
