import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type BaseContext,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Logger } from '../../observability/logger.js';
import type { AnswerDeps } from '../answers/finish-answer.js';
import type { Executor } from '../execution/executor.js';
import type { CostRule } from '../limits/cost-rule.js';
import { noServiceSdl } from '../limits/no-service-sdl.js';
import type { DocumentStore } from './document-store.js';
import type { ErrorFormatter } from './format-error.js';
import type { GraphqlAnswer, GraphqlRequest } from './graphql-exchange.js';
import { operationPlugin } from './operation-plugin.js';
import { statusFor } from './refused-document.js';

type GatewayOptions<TContext extends BaseContext> = ApolloServerOptionsWithGateway<TContext>;

/** What Apollo Server is made from. */
export interface ApolloDeps<TContext extends BaseContext> extends AnswerDeps<TContext> {
  schema: GraphQLSchema;
  run: Executor;
  documents: DocumentStore;
  assertCost: CostRule;
  formatError: ErrorFormatter;
  /** The parser stops at so many tokens. */
  maxTokens: number;
  introspection: boolean;
  log: Logger;
}

/** Apollo Server with nothing that works for each field, and nothing that calls home. */
export function createApolloServer<TContext extends BaseContext>(
  deps: ApolloDeps<TContext>,
): ApolloServer<TContext> {
  const { plugins, ...options } = apolloOptions(deps);
  return new ApolloServer<TContext>({
    ...options,
    gateway: runThrough(deps.run, deps.schema),
    plugins: [...plugins, ApolloServerPluginInlineTraceDisabled()],
  });
}

/** What every Apollo Server of ours has in common. */
export function apolloOptions<TContext extends BaseContext>(deps: ApolloDeps<TContext>) {
  const { documents, introspection, formatError, log } = deps;
  return {
    plugins: [
      operationPlugin(deps.assertCost, deps),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    formatError,
    introspection,
    validationRules: introspection ? [] : [noServiceSdl],
    parseOptions: { maxLexicalTokens: deps.maxTokens },
    documentStore: documents.byHash,
    persistedQueries: false as const,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (answer: unknown) => JSON.stringify(answer),
    logger: apolloLogger(log),
    nodeEnv: 'production',
  };
}

/** Lets Apollo Server answer a request. */
export async function askApollo<TContext extends BaseContext>(
  apollo: ApolloServer<TContext>,
  { method, headers, search, body }: GraphqlRequest,
  context: () => Promise<TContext>,
): Promise<GraphqlAnswer> {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: map, search, body },
    context,
  });
  if (answer.body.kind !== 'complete') throw new Error('Answers in parts are not supported');
  return {
    status: statusFor(answer.headers.get('content-type'), answer.status ?? 200, answer.body.string),
    headers: Object.fromEntries(answer.headers),
    body: answer.body.string,
  };
}

/**
 * Apollo Server runs operations through its gateway hook, made for routers, without instrumenting any
 * field; its own way of executing would.
 */
function runThrough(run: Executor, schema: GraphQLSchema): GatewayOptions<BaseContext>['gateway'] {
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
            ? run({ document, operation, variables: request.variables ?? {}, contextValue: context })
            : execute({ schema, document, operationName: request.operationName ?? null });
        },
      }),
    stop: () => Promise.resolve(),
  };
}

function apolloLogger(log: Logger): NonNullable<GatewayOptions<BaseContext>['logger']> {
  const to = (level: keyof Logger) => (message: unknown) => {
    log[level]({}, String(message));
  };
  return { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
}
