import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { VariableValues } from './execution/operation-conditions.js';
import { compileCost } from './limits/cost.js';
import { overLimit, type QueryLimits } from './limits/query-limits.js';
import { requestError } from './request-error.js';

/** What the answer says beside its data; read from the context once an operation has run. */
export interface AnswerNotes<TContext> {
  /** Entries of the answer's `extensions`. */
  extensionsOf?: (context: TContext) => Record<string, unknown> | undefined;
  /** The `Cache-Control` of the answer; undefined means that nobody may store it. */
  cacheControlOf?: (context: TContext) => string | undefined;
}

/**
 * What happens once for each operation, never for each field: its cost is checked before it runs, and
 * what the context collected meanwhile is put into the answer.
 */
export function operationPlugin<TContext extends BaseContext>(
  schema: GraphQLSchema,
  limits: QueryLimits,
  { extensionsOf, cacheControlOf }: AnswerNotes<TContext>,
): ApolloServerPlugin<TContext> {
  const costs = new WeakMap<OperationDefinitionNode, (variables: VariableValues) => number>();

  const listener: GraphQLRequestListener<TContext> = {
    didResolveOperation({ document, operation, request }) {
      if (!operation) return Promise.resolve();
      const costOf = costs.get(operation) ?? compileCost(schema, document, operation, limits);
      costs.set(operation, costOf);
      const cost = costOf(request.variables ?? {});
      if (cost > limits.cost) throw requestError(overLimit('cost', 'too many objects in reach', limits.cost, cost));
      return Promise.resolve();
    },
    willSendResponse({ contextValue, response }) {
      const cacheControl = cacheControlOf?.(contextValue);
      if (cacheControl !== undefined) response.http.headers.set('cache-control', cacheControl);
      const extensions = extensionsOf?.(contextValue);
      if (extensions && response.body.kind === 'single') {
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, ...extensions };
      }
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
