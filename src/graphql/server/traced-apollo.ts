import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import type { GraphQLSchema } from 'graphql';
import { type ApolloDeps, apolloOptions } from './apollo.js';
import type { GraphqlRequest } from './graphql-exchange.js';

/** Header and value by which a router asks how long each field took (Apollo's "federated trace", version 1). */
const TRACE_HEADER = 'apollo-federation-include-trace';

/** The server that answers requests whose trace is asked for. */
export interface TracedApollo<TContext extends BaseContext> {
  /** @returns undefined for a request that asks for no trace; starts the server for the first that does */
  for(request: GraphqlRequest): Promise<ApolloServer<TContext>> | undefined;
  stop(): Promise<void>;
}

/**
 * Apollo Server as it comes, which tells in `extensions.ftv1` what each field took. It wraps the resolvers
 * of its schema for that, so it has one of its own, and the usual requests pay nothing.
 * @param buildSchema called once, when the first trace is asked for
 */
export function createTracedApollo<TContext extends BaseContext>(
  deps: ApolloDeps<TContext>,
  buildSchema: () => GraphQLSchema,
): TracedApollo<TContext> {
  let started: Promise<ApolloServer<TContext>> | undefined;

  async function start(): Promise<ApolloServer<TContext>> {
    const { plugins, ...options } = apolloOptions(deps);
    const apollo = new ApolloServer<TContext>({
      ...options,
      schema: buildSchema(),
      // Errors go into traces without their words; the router has those that clients may read.
      plugins: [...plugins, ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })],
    });
    await apollo.start();
    return apollo;
  }

  return {
    for: ({ headers }) => (headers[TRACE_HEADER] === 'ftv1' ? (started ??= start()) : undefined),
    stop: async () => {
      await (await started)?.stop();
    },
  };
}
