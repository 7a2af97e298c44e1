import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { AppError } from '../../errors.js';
import { type AnswerDeps, finishAnswer } from '../answers/finish-answer.js';
import type { CostRule } from '../limits/cost-rule.js';
import { requestError } from './request-error.js';

/**
 * What Apollo Server does once for each operation, never for each field: it checks the cost before the
 * operation runs, and finishes the answer afterwards.
 */
export function operationPlugin<TContext extends BaseContext>(
  assertCost: CostRule,
  deps: AnswerDeps<TContext>,
): ApolloServerPlugin<TContext> {
  const listener: GraphQLRequestListener<TContext> = {
    didResolveOperation({ document, operation, request }) {
      try {
        if (operation) assertCost(document, operation, request.variables ?? {});
        return Promise.resolve();
      } catch (error) {
        return Promise.reject(error instanceof AppError ? requestError(error) : (error as Error));
      }
    },
    willSendResponse({ contextValue, operation, response: { body, http } }) {
      const result = body.kind === 'single' ? body.singleResult : undefined;
      const isWhole = !!result && !result.errors && operation?.operation === OperationTypeNode.QUERY;
      const { headers, extensions } = finishAnswer(deps, contextValue, isWhole);
      for (const [name, value] of Object.entries(headers)) http.headers.set(name, value);
      if (result && extensions) result.extensions = { ...result.extensions, ...extensions };
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
