import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { RewrittenOperation } from './rewrite-for-jit.js';

/** Runs a compiled operation with the variables of its specialised form. */
export type CompiledOperation = (
  contextValue: unknown,
  variables: Readonly<Record<string, unknown>>,
) => MaybePromise<ExecutionResult>;

/** An operation as a JavaScript function, or undefined when graphql-jit cannot compile it. */
export function compileOperation(
  schema: GraphQLSchema,
  specialised: RewrittenOperation,
): CompiledOperation | undefined {
  const compiled = compileQuery(schema, specialised.document, undefined, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return undefined;
  return (contextValue, variables) =>
    mapMaybe(
      compiled.query(undefined, contextValue, variables) as MaybePromise<ExecutionResult>,
      withGraphQLErrors,
    );
}

/** graphql-jit's errors lack `extensions`, which Apollo Server reads without asking. */
function withGraphQLErrors(result: ExecutionResult): ExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
}

function asGraphQLError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  return Object.assign(error, { locations });
}
