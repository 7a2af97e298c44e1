import { LimitError } from '../../errors.js';

/** What one request may ask for; see the `limits` section of the configuration. */
export interface QueryLimits {
  /** How long connections are: when the query does not say, and at most (longer ones are cut). */
  pageSize: { default: number; maximum: number };
  /** Levels of fields below each other. */
  depth: number;
  /** Aliases of one field in one place. */
  aliases: number;
  /** Lexical tokens of the document. */
  tokens: number;
  /** Objects an operation could answer with; see `compileCost`. */
  cost: number;
  /** Representations in one `_entities` call. */
  entities: number;
  /** Fields of the query itself. */
  rootFields: number;
  /** Directives in the document. */
  directives: number;
}

/** The error for going over a limit; `value` is the request's own figure, as far as it was counted. */
export function overLimit(limit: string, what: string, maximum: number, value: number): LimitError {
  return new LimitError(`The query has ${what}: ${value}, at most ${maximum} are allowed.`, {
    limit,
    maximum,
    value,
  });
}
