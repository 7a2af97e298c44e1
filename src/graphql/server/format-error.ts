import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode } from '../../errors.js';
import type { Logger } from '../../observability/logger.js';

/** Codes that graphql-js and Apollo Server give to faults of the request itself; their texts are safe. */
const REQUEST_FAULTS: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** "Did you mean …" tells names of the schema. */
const SUGGESTION = / ?Did you mean [^?]*\?/g;

/** Characters of a message; graphql-js repeats names of the request in its own, however long they are. */
const LONGEST_MESSAGE = 1_000;

/** How errors are shown. */
export interface ErrorFormat {
  log: Pick<Logger, 'error'>;
  /** Leave out what would tell names of the schema, where introspection is off. */
  hideSchema: boolean;
}

/** `formatted` is the error as GraphQL writes it, `error` what was thrown. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The one place where an error becomes what a client sees, as Apollo Server's `formatError`:
 * - ours (`AppError`): message, code and details as they are;
 * - a fault of the request (syntax, validation, variables, HTTP): as graphql-js and Apollo Server put it;
 * - anything else: a masked message with an id, and the whole error in the log under that id.
 */
export function createErrorFormatter({ log, hideSchema }: ErrorFormat): ErrorFormatter {
  return (formatted, error) => {
    const origin = originOf(error);
    if (origin instanceof AppError) {
      return { ...formatted, message: origin.message, extensions: { ...origin.details, code: origin.code } };
    }
    if (formatted.path === undefined && REQUEST_FAULTS.has(formatted.extensions?.code)) {
      const message = hideSchema ? formatted.message.replace(SUGGESTION, '') : formatted.message;
      return { ...formatted, message: shortened(message) };
    }
    const id = randomUUID().slice(0, 8);
    log.error({ error: origin, id, path: formatted.path?.join('.') }, 'Unexpected error');
    const code: ErrorCode = 'INTERNAL_SERVER_ERROR';
    return { ...formatted, message: 'Internal server error', extensions: { code, id } };
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}

/** GraphQL wraps what a resolver throws, sometimes more than once. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}
