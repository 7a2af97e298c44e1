import type { IncomingHttpHeaders } from 'node:http';
import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { canonicalJson, type JsonLike } from '../../lib/canonical-json.js';
import type { Clock } from '../../lib/clock.js';
import type { VariableValues } from '../execution/operation-conditions.js';

/**
 * How long an answer is kept at most, whatever it is made of. Computing it now and then tells the cache
 * below that the values in it are in use; they would be the first to go for want of room otherwise.
 */
const LONGEST_MS = 10_000;
/** Characters of the variables beyond which an answer is not kept: nobody asks the same again. */
const MAX_VARIABLES = 4_096;
/** What an answer takes in memory beside its text and its key, measured with many small ones. */
const ENTRY_BYTES = 1_000;

/** How much is kept, and what it hangs on. */
export interface ResponseCacheDeps {
  /** Memory of all answers together; 0 keeps none. Those asked for longest ago go first. */
  maxBytes: number;
  clock: Clock;
  /** Moves whenever something that answers are made of may have changed before its time. */
  revision: () => number;
  /** What of a request's headers answers hang on, as a text: equal for requests that are answered alike. */
  variantOf: (headers: IncomingHttpHeaders) => string;
}

/** A question, and what was known when it was asked: to be taken before it is answered. */
export interface Question {
  readonly key: string;
  readonly revision: number;
}

/** A whole answer, ready to be sent. */
export interface ReadyAnswer {
  readonly body: Uint8Array;
  /** When the first value in it grows old, in epoch milliseconds. */
  readonly freshUntilMs: number;
  /** By which others may drop it; undefined: they are not told. */
  readonly cacheTag: string | undefined;
}

interface CachedResponse extends ReadyAnswer {
  readonly revision: number;
  readonly untilMs: number;
}

/**
 * Texts of whole answers, sent again as long as computing them would give the same: until the first
 * value in them grows old, and only while nothing was invalidated. Whether an answer is the same for
 * everybody is for the caller to say; nobody's own data may come here.
 */
export class ResponseCache {
  readonly #options: ResponseCacheDeps;
  readonly #answers: LRUCache<string, CachedResponse>;
  /** Operations by their identity: parsed queries are shared, and gone with their schema. */
  readonly #ids = new WeakMap<OperationDefinitionNode, number>();
  #nextId = 0;

  constructor(options: ResponseCacheDeps) {
    this.#options = options;
    this.#answers = new LRUCache<string, CachedResponse>({
      maxSize: Math.max(1, options.maxBytes),
      sizeCalculation: ({ body, cacheTag = '' }, key) =>
        ENTRY_BYTES + body.length + cacheTag.length + 2 * key.length,
    });
  }

  /** @returns undefined when an answer to this would not be kept */
  question(
    operation: OperationDefinitionNode,
    variables: VariableValues,
    headers: IncomingHttpHeaders,
  ): Question | undefined {
    if (this.#options.maxBytes === 0) return undefined;
    const text = textOf(variables);
    if (text === undefined) return undefined;
    // Both texts are JSON, which ends where it ends, so neither can imitate the other.
    const key = `${this.#idOf(operation)}${this.#options.variantOf(headers)}${text}`;
    return { key, revision: this.#options.revision() };
  }

  /** The kept answer to a question, if it is still what computing it would give. */
  find({ key, revision }: Question): ReadyAnswer | undefined {
    const kept = this.#answers.get(key);
    if (!kept) return undefined;
    if (kept.revision === revision && this.#options.clock.now() < kept.untilMs) return kept;
    this.#answers.delete(key);
    return undefined;
  }

  /**
   * Keeps an answer; when something was invalidated since its question, it will not be found.
   * Nothing is kept when it is not known how long it stays right, which infinity says.
   */
  keep({ key, revision }: Question, answer: ReadyAnswer): void {
    const { freshUntilMs } = answer;
    const nowMs = this.#options.clock.now();
    if (!Number.isFinite(freshUntilMs) || freshUntilMs <= nowMs) return;
    const untilMs = Math.min(freshUntilMs, nowMs + LONGEST_MS);
    this.#answers.set(key, { ...answer, revision, untilMs });
  }

  #idOf(operation: OperationDefinitionNode): number {
    const known = this.#ids.get(operation);
    if (known !== undefined) return known;
    this.#ids.set(operation, (this.#nextId += 1));
    return this.#nextId;
  }
}

/** Equal for equal variables; undefined when they are long, deep, or hold what JSON has no word for. */
function textOf(variables: VariableValues): string | undefined {
  try {
    const text = canonicalJson(variables as JsonLike);
    return text.length <= MAX_VARIABLES ? text : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
