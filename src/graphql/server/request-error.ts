import { GraphQLError } from 'graphql';
import type { AppError, ErrorCode } from '../../errors.js';

/** HTTP statuses of errors that end a request before execution; any other is the server's own fault. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UPSTREAM_UNAVAILABLE: 503,
};

/** The HTTP status for a request that ends with this error. */
export function statusOf(error: AppError): number {
  return STATUS[error.code] ?? 500;
}

/** An error of ours that ends the whole request, as Apollo Server wants it: with its HTTP status. */
export function requestError(error: AppError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: statusOf(error) } },
  });
}
