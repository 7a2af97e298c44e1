import type { IncomingHttpHeaders } from 'node:http';
import type { OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { canonicalJson, type JsonLike } from '../../lib/canonical-json.js';
import type { Clock } from '../../lib/clock.js';
import type { VariableValues } from '../execution/operation-conditions.js';
import type { Cacheability } from './finish-answer.js';

/**
 * How long a response is cached at most, whatever it is made of. Computing it now and then tells the cache
 * below that the values in it are in use; they would be the first to go for want of room otherwise.
 */
const LONGEST_MS = 10_000;
/** Characters of the variables beyond which a response is not cached: nobody asks the same again. */
const MAX_VARIABLES = 4_096;
/** What a response takes in memory beside its text and its key, measured with many small ones. */
const ENTRY_BYTES = 1_000;

/** What a response cache is made from. */
export interface ResponseCacheDeps {
  /** Memory of all responses together; 0 caches none. Those asked for longest ago go first. */
  maxBytes: number;
  clock: Clock;
  /** Moves whenever a value that responses are made of may have changed before its time. */
  revision: () => number;
  /** The part of a request's headers that answers depend on, as a text: equal for requests that are answered alike. */
  variantOf: (headers: IncomingHttpHeaders) => string;
}

/** Where a response is found, and the revision of the values it is made of: to be taken before it is computed. */
export interface ResponseKey {
  readonly text: string;
  readonly revision: number;
}

/** The bytes of a response, ready to be sent again. */
export interface CachedResponse extends Cacheability {
  readonly body: Uint8Array;
}

interface Entry extends CachedResponse {
  readonly revision: number;
  readonly untilMs: number;
}

/**
 * Bytes of whole responses, sent again as long as computing them would give the same: until the first
 * value in them grows old, and only while nothing was invalidated. Whether a response is the same for
 * everybody is for the caller to say; nobody's own data may come here.
 */
export class ResponseCache {
  readonly #deps: ResponseCacheDeps;
  readonly #entries: LRUCache<string, Entry>;
  /** Operations by their identity: parsed queries are shared, and gone with their schema. */
  readonly #ids = new WeakMap<OperationDefinitionNode, number>();
  #nextId = 0;

  constructor(deps: ResponseCacheDeps) {
    this.#deps = deps;
    this.#entries = new LRUCache<string, Entry>({
      maxSize: Math.max(1, deps.maxBytes),
      sizeCalculation: ({ body, cacheTag = '' }, key) =>
        ENTRY_BYTES + body.length + cacheTag.length + 2 * key.length,
    });
  }

  /** @returns undefined when the response to this would not be cached */
  keyOf(
    operation: OperationDefinitionNode,
    variables: VariableValues,
    headers: IncomingHttpHeaders,
  ): ResponseKey | undefined {
    if (this.#deps.maxBytes === 0) return undefined;
    const variablesText = textOf(variables);
    if (variablesText === undefined) return undefined;
    // Both texts are JSON, which ends where it ends, so neither can imitate the other.
    const text = `${this.#idOf(operation)}${this.#deps.variantOf(headers)}${variablesText}`;
    return { text, revision: this.#deps.revision() };
  }

  /** The cached response, if computing it would still give the same. */
  find({ text, revision }: ResponseKey): CachedResponse | undefined {
    const entry = this.#entries.get(text);
    if (!entry) return undefined;
    if (entry.revision === revision && this.#deps.clock.now() < entry.untilMs) return entry;
    this.#entries.delete(text);
    return undefined;
  }

  /**
   * Stores a response; when anything was invalidated since its key was taken, it will not be found.
   * Nothing is stored when it is not known how long it stays right, which infinity says.
   */
  store({ text, revision }: ResponseKey, response: CachedResponse): void {
    const { freshUntilMs } = response;
    const nowMs = this.#deps.clock.now();
    if (!Number.isFinite(freshUntilMs) || freshUntilMs <= nowMs) return;
    const untilMs = Math.min(freshUntilMs, nowMs + LONGEST_MS);
    this.#entries.set(text, { ...response, revision, untilMs });
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
