import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type BaseContext,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { AppError } from '../errors.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import type { Logger } from '../observability/logger.js';
import { createDocumentStore } from './document-store.js';
import { createExecutor } from './execution/executor.js';
import { createErrorFormatter } from './format-error.js';
import { createAdmission } from './limits/admission.js';
import { noServiceSdl } from './limits/no-service-sdl.js';
import type { QueryLimits } from './limits/query-limits.js';
import { type AnswerNotes, operationPlugin } from './operation-plugin.js';
import { requestError } from './request-error.js';

/** What a GraphQL server is made of. */
export interface GraphqlServerOptions<TContext extends BaseContext> extends AnswerNotes<TContext> {
  /** Built by `buildExecutableSchema`. */
  schema: GraphQLSchema;
  limits: QueryLimits;
  /** Whether clients may ask for the schema, by introspection and by `_service`. */
  introspection: boolean;
  log: Logger;
}

/** Answers GraphQL requests whose HTTP body was read already. */
export interface GraphqlServer<TContext extends BaseContext> {
  /**
   * Never rejects for a fault of the request: that is an answer with a status and errors.
   * @param createContext called once the request was found worth it; an error of ours that it throws
   * becomes the answer
   */
  handle(request: HTTPGraphQLRequest, createContext: () => MaybePromise<TContext>): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

/** Apollo Server with our limits, error formatting and compiled execution, and nothing for each field. */
export async function startGraphqlServer<TContext extends BaseContext>(
  options: GraphqlServerOptions<TContext>,
): Promise<GraphqlServer<TContext>> {
  const { schema, limits, introspection, log } = options;
  const admit = createAdmission(limits);
  const apollo = new ApolloServer<TContext>({
    gateway: compiledExecution(schema),
    plugins: [
      operationPlugin(schema, limits, options),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    formatError: createErrorFormatter({ log, hideSchema: !introspection }),
    introspection,
    validationRules: introspection ? [] : [noServiceSdl],
    parseOptions: { maxTokens: limits.tokens },
    documentStore: createDocumentStore(),
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (answer: any) => answer.data?.text ? '{"data":' + answer.data.text + '}' : JSON.stringify(answer),
    logger: apolloLogger(log),
    nodeEnv: 'production',
  });
  await apollo.start();

  return {
    handle: (request, createContext) =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => {
          try {
            const query = queryOf(request);
            if (query !== undefined) admit(query);
            return await createContext();
          } catch (error) {
            throw error instanceof AppError ? requestError(error) : error;
          }
        },
      }),
    stop: () => apollo.stop(),
  };
}

function queryOf({ method, body, search }: HTTPGraphQLRequest): string | undefined {
  const query = method === 'GET' ? new URLSearchParams(search).get('query') : (body as { query?: unknown } | undefined)?.query;
  return typeof query === 'string' ? query : undefined;
}

/**
 * Apollo Server runs operations through its gateway hook, made for routers, without instrumenting any
 * field; its own way of executing would.
 */
function compiledExecution(schema: GraphQLSchema): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  const run = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate(announce) {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, context, ...rest }): Promise<ExecutionResult> => {
          // Apollo Server leaves an unknown or missing operation name for the executor to report.
          const operation = rest.operation as OperationDefinitionNode | undefined;
          return operation
            ? Promise.resolve(run({ document, operation, variables: request.variables ?? {}, contextValue: context })).then((r: any) => r.errors ? r : { data: { text: JSON.stringify(r.data) } })
            : execute({ schema, document, operationName: request.operationName ?? null });
        },
      }),
    stop: () => Promise.resolve(),
  };
}

function apolloLogger(log: Logger): NonNullable<ApolloServerOptionsWithGateway<BaseContext>['logger']> {
  const to = (level: keyof Logger) => (message: unknown) => {
    log[level]({}, String(message));
  };
  return { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
}
