import { AppError, type ErrorCode } from '../../errors.js';
import type { SessionEnd } from '../../modules/session/read-session-token.js';
import type { Notes } from '../../modules/shared/operation.slice.js';
import type { AnswerTags, CacheTags, TaggedRead } from './answer-tags.js';
import type { AnswerNotes } from './finish-answer.js';

/** That part of an answer is older than it should be, and why. */
interface StaleNote {
  /** Kind of data, e.g. `product`, or `source:` and a source's name. */
  data: string;
  /** Age of the oldest value of this kind in the answer. */
  ageSeconds: number;
  code: ErrorCode;
}

/** That a page was made smaller than asked. */
interface PageNote {
  requested: number;
  given: number;
}

/** That records could not be read, so that their list goes without them. */
interface LeftOutNote {
  /** Kind of data, as in `StaleNote`. */
  data: string;
  records: number;
}

/** Collects, over one operation, what modules say of the answer beside its data. */
export class OperationNotes implements Notes, AnswerNotes {
  readonly #stale = new Map<string, StaleNote>();
  readonly #cuts = new Map<number, PageNote>();
  readonly #notices = new Set<string>();
  readonly #leftOut = new Map<string, LeftOutNote>();
  #sessionEnd: SessionEnd | undefined;
  #freshUntilMs = Infinity;
  #isPrivate = false;
  /** The tags of everything that was read; undefined: nobody wants them. */
  readonly tags: AnswerTags | undefined;

  constructor(tags?: AnswerTags) {
    this.tags = tags;
  }

  servedStale(collection: string, ageMs: number, error: unknown): void {
    const ageSeconds = Math.max(Math.round(ageMs / 1000), this.#stale.get(collection)?.ageSeconds ?? 0);
    const code = error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR';
    this.#stale.set(collection, { data: collection, ageSeconds, code });
  }

  freshUntil(epochMs: number, read?: TaggedRead): void {
    this.#freshUntilMs = Math.min(this.#freshUntilMs, epochMs);
    if (read) this.tags?.read(read);
  }

  leftOut(collection: string, count: number): void {
    const records = count + (this.#leftOut.get(collection)?.records ?? 0);
    if (records > 0) this.#leftOut.set(collection, { data: collection, records });
  }

  /**
   * The answer is one caller's own and is cached nowhere. To be called by every read that depends on who
   * asks, whoever it is (a guest's answer differs from a customer's). Where a guest's answer is cached although
   * others get another, it is to be called for those others when their context is made.
   */
  markPrivate(): void {
    this.#isPrivate = true;
  }

  cacheableUntil(): number | undefined {
    return this.#isPrivate || this.#stale.size > 0 ? undefined : this.#freshUntilMs;
  }

  /** A page size over the maximum was cut. */
  pageCut(requested: number, given: number): void {
    this.#cuts.set(requested, { requested, given });
  }

  /** Part of the question was not taken; the text says which. */
  notice(text: string): void {
    this.#notices.add(text);
  }

  /** The shopper's session ended, and the answer belongs to a new one; the first reason is the one that counts. */
  sessionStarted(reason: SessionEnd): void {
    this.#sessionEnd ??= reason;
  }

  toExtensions(): Record<string, unknown> | undefined {
    const end = this.#sessionEnd;
    const notes = this.#stale.size + this.#cuts.size + this.#notices.size + this.#leftOut.size;
    if (notes === 0 && end === undefined) return undefined;
    return {
      ...(end !== undefined && { session: { started: true, reason: end } }),
      ...(this.#stale.size > 0 && { stale: [...this.#stale.values()] }),
      ...(this.#cuts.size > 0 && { pageSizeCut: [...this.#cuts.values()] }),
      ...(this.#leftOut.size > 0 && { leftOut: [...this.#leftOut.values()] }),
      ...(this.#notices.size > 0 && { notices: [...this.#notices] }),
    };
  }

  toCacheTags(): CacheTags | undefined {
    return this.tags?.toCacheTags();
  }
}
