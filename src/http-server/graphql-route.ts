import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BaseContext } from '@apollo/server';
import type { GraphqlServer } from '../graphql/server/graphql-server.js';
import type { MaybePromise } from '../lib/maybe-promise.js';
import type { RequestHead } from '../lib/request-head.js';
import { sendBody } from './answer.js';
import { createCallerReader } from './caller.js';
import type { Gateway } from './gateway-guard.js';
import { readJson } from './read-body.js';
import type { Handler } from './router.js';

/** What `/graphql` needs. */
export interface GraphqlRouteOptions<TContext extends BaseContext> {
  graphql: GraphqlServer<TContext>;
  createContext: (request: RequestHead) => MaybePromise<TContext>;
  bodyLimitBytes: number;
  /** Names of the headers that answers vary by. */
  vary?: readonly string[];
  /** Addresses and ranges of proxies that tell who is behind them. */
  trustedProxies?: readonly string[];
  /** The router in front, if it has a secret to be known by. */
  gateway?: Pick<Gateway, 'sent'>;
}

/** GraphQL over HTTP: `POST` with a JSON body, and `GET` with the query in the address. */
export function graphqlHandler<TContext extends BaseContext>(
  options: GraphqlRouteOptions<TContext>,
): Handler {
  const { graphql, createContext, bodyLimitBytes, vary = [] } = options;
  const callerOf = createCallerReader(options.trustedProxies ?? [], options.gateway?.sent);
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { headers, method = 'GET', url = '' } = request;
    if (vary.length > 0) response.appendHeader('vary', vary.join(', '));
    const answer = await graphql.handle(
      {
        method,
        headers,
        search: url.slice(url.indexOf('?') + 1 || url.length),
        body: method === 'POST' ? await readJson(request, bodyLimitBytes) : undefined,
      },
      () => createContext({ headers, ...callerOf(request) }),
    );
    sendBody(response, answer.status, answer.body, answer.headers);
  };
}
