import type { CacheTags } from './answer-tags.js';
import type { PublicCacheControl } from './cache-control.js';

/** What an operation's notes tell of its answer, once it has run. */
export interface AnswerNotes {
  /**
   * Until when the answer would be the same for everybody, in epoch milliseconds; undefined or infinity
   * mean that it is not known to be. Also read before anything ran, of the caller alone.
   */
  cacheableUntil(): number | undefined;
  /** Entries of the answer's `extensions`; undefined when there is nothing to say. */
  toExtensions(): Record<string, unknown> | undefined;
  /** The tags of everything in the answer; undefined when they are not collected. */
  toCacheTags(): CacheTags | undefined;
}

/** Where headers and `extensions` of answers come from. What is absent adds nothing. */
export interface AnswerDeps<TContext> {
  notesOf?: (context: TContext) => AnswerNotes;
  /** Headers that belong to the caller, such as a shopper's session. */
  headersOf?: (context: TContext) => Readonly<Record<string, string>>;
  /** Absent: nobody else may store an answer. */
  cacheControlOf?: PublicCacheControl;
}

/** How long an answer that is the same for everybody may be sent again, and what drops it before. */
export interface Cacheability {
  /** When the first value in it grows old, in epoch milliseconds. */
  readonly freshUntilMs: number;
  /** The value of `Cache-Tag`; undefined when others may not store the answer. */
  readonly cacheTag: string | undefined;
}

/** Everything of an answer but its data and errors. */
export interface FinishedAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: Record<string, unknown> | undefined;
  /** Undefined: the answer is one caller's own, or not whole. */
  readonly cacheability: Cacheability | undefined;
}

/**
 * Puts together what an answer says beside its data, once its operation has run.
 * @param isWhole whether it answers a query, and without errors; nothing else may be cached
 */
export function finishAnswer<TContext>(
  { notesOf, headersOf, cacheControlOf }: AnswerDeps<TContext>,
  context: TContext,
  isWhole: boolean,
): FinishedAnswer {
  const notes = notesOf?.(context);
  const freshUntilMs = isWhole ? notes?.cacheableUntil() : undefined;
  const cacheControl = freshUntilMs === undefined ? undefined : cacheControlOf?.(freshUntilMs);
  const tags = cacheControl === undefined ? undefined : notes?.toCacheTags();
  const extensions = notes?.toExtensions();
  return {
    headers: { ...headersOf?.(context), ...cacheHeaders(cacheControl, tags?.header) },
    extensions: tags ? { ...extensions, ...tags.extensions } : extensions,
    cacheability: freshUntilMs === undefined ? undefined : { freshUntilMs, cacheTag: tags?.header },
  };
}

/** The headers of an answer that is sent again; its `max-age` is shorter by then. */
export function cachedAnswerHeaders(
  { cacheControlOf }: Pick<AnswerDeps<never>, 'cacheControlOf'>,
  { freshUntilMs, cacheTag }: Cacheability,
): Readonly<Record<string, string>> {
  return cacheHeaders(cacheControlOf?.(freshUntilMs), cacheTag);
}

function cacheHeaders(
  cacheControl: string | undefined,
  cacheTag: string | undefined,
): Readonly<Record<string, string>> {
  if (cacheControl === undefined) return {};
  return { ...(cacheTag !== undefined && { 'cache-tag': cacheTag }), 'cache-control': cacheControl };
}
