import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { AppError } from '../../errors.js';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import type { Logger } from '../../observability/logger.js';
import type { AnswerDeps } from '../answers/finish-answer.js';
import { ResponseCache, type ResponseCacheDeps } from '../answers/response-cache.js';
import { createExecutor } from '../execution/executor.js';
import { admit } from '../limits/admission.js';
import { createCostRule } from '../limits/cost-rule.js';
import type { QueryLimits } from '../limits/query-limits.js';
import { askApollo, createApolloServer } from './apollo.js';
import { createDocumentStore } from './document-store.js';
import { createFastPath } from './fast-path.js';
import { createErrorFormatter } from './format-error.js';
import type { GraphqlAnswer, GraphqlRequest } from './graphql-exchange.js';
import { requestError } from './request-error.js';
import { createTracedApollo } from './traced-apollo.js';

/** What a GraphQL server is made from. */
export interface GraphqlServerDeps<TContext extends BaseContext> extends AnswerDeps<TContext> {
  /** Built by `buildExecutableSchema`. */
  schema: GraphQLSchema;
  limits: QueryLimits;
  /** Whether clients may ask for the schema, by introspection and by `_service`. */
  introspection: boolean;
  /** Builds the schema anew for requests that ask for a trace of their fields. Absent: none is given. */
  buildTracedSchema?: () => GraphQLSchema;
  /** Absent: every answer is computed. */
  responseCache?: ResponseCacheDeps;
  log: Logger;
}

/** Answers GraphQL requests whose HTTP body was read already. */
export interface GraphqlServer<TContext extends BaseContext> {
  /**
   * Never rejects for a fault of the request: that is an answer with a status and errors.
   * @param createContext called once the request was found worth it; an error of ours that it throws
   * becomes the answer
   */
  handle(request: GraphqlRequest, createContext: () => MaybePromise<TContext>): Promise<GraphqlAnswer>;
  stop(): Promise<void>;
}

/**
 * Apollo Server behind our limits, with compiled execution and our error formatting. A query that
 * Apollo Server has let through once is answered without it from then on.
 */
export async function startGraphqlServer<TContext extends BaseContext>(
  deps: GraphqlServerDeps<TContext>,
): Promise<GraphqlServer<TContext>> {
  const { schema, limits, introspection, responseCache, log } = deps;
  const shared = {
    ...deps,
    documents: createDocumentStore(),
    run: createExecutor(schema),
    assertCost: createCostRule(schema, limits),
    formatError: createErrorFormatter({ log, hideSchema: !introspection }),
    maxTokens: limits.tokens,
    // A server lives as long as its schema, and so do its cached responses.
    responses: responseCache && new ResponseCache(responseCache),
  };
  const fastPath = createFastPath<TContext>(shared);
  const apollo = createApolloServer<TContext>(shared);
  const traced = deps.buildTracedSchema && createTracedApollo<TContext>(shared, deps.buildTracedSchema);
  await apollo.start();

  return {
    async handle(request, createContext) {
      const tracing = await traced?.for(request);
      const fast = tracing ? undefined : await fastPath.answer(request, createContext);
      if (fast) return fast;
      const answer = await askApollo(tracing ?? apollo, request, async () => {
        try {
          const query = queryOf(request);
          if (query !== undefined && !shared.documents.find(query)) admit(query, limits);
          return await createContext();
        } catch (error) {
          throw error instanceof AppError ? requestError(error) : error;
        }
      });
      if (!tracing) fastPath.learn(request, answer);
      return answer;
    },
    stop: async () => {
      await Promise.all([apollo.stop(), traced?.stop()]);
    },
  };
}

function queryOf({ method, body, search }: GraphqlRequest): string | undefined {
  const query =
    method === 'GET'
      ? new URLSearchParams(search).get('query')
      : (body as { query?: unknown } | undefined)?.query;
  return typeof query === 'string' ? query : undefined;
}
