import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { AppError } from '../../errors.js';
import { type AnswerNotes, type CostRule, publicTags } from './operation-rules.js';
import { requestError } from './request-error.js';

/**
 * What happens once for each operation, never for each field: its cost is checked before it runs, and
 * what the context collected meanwhile is put into the answer.
 */
export function operationPlugin<TContext extends BaseContext>(
  assertCost: CostRule,
  notes: AnswerNotes<TContext>,
): ApolloServerPlugin<TContext> {
  const { extensionsOf, cacheControlOf, keepableUntilOf, headersOf } = notes;
  const listener: GraphQLRequestListener<TContext> = {
    didResolveOperation({ document, operation, request }) {
      try {
        if (operation) assertCost(document, operation, request.variables ?? {});
        return Promise.resolve();
      } catch (error) {
        return Promise.reject(error instanceof AppError ? requestError(error) : (error as Error));
      }
    },
    willSendResponse({ contextValue, operation, response }) {
      const isWhole = response.body.kind === 'single' && !response.body.singleResult.errors;
      const untilMs =
        isWhole && operation?.operation === OperationTypeNode.QUERY
          ? keepableUntilOf?.(contextValue)
          : undefined;
      const cacheControl = untilMs === undefined ? undefined : cacheControlOf?.(untilMs);
      if (cacheControl !== undefined) response.http.headers.set('cache-control', cacheControl);
      const tags = publicTags(notes, contextValue, untilMs);
      if (tags) response.http.headers.set('cache-tag', tags.header);
      for (const [name, value] of Object.entries(headersOf?.(contextValue) ?? {})) {
        response.http.headers.set(name, value);
      }
      const extensions = extensionsOf?.(contextValue);
      if ((extensions ?? tags) && response.body.kind === 'single') {
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, ...extensions, ...tags?.extensions };
      }
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}
