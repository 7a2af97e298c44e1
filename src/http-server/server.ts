import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BaseContext } from '@apollo/server';
import { AppError } from '../errors.js';
import type { Logger } from '../observability/logger.js';
import { createAdminGuard } from './admin-guard.js';
import { type AdminOptions, adminRoutes } from './admin-routes.js';
import { sendError } from './answer.js';
import { createCallerReader } from './caller.js';
import { watchConnections } from './drain.js';
import { createCors } from './cors.js';
import { createGateway } from './gateway-guard.js';
import { type GraphqlRouteOptions, graphqlHandler } from './graphql-route.js';
import { healthRoutes, type Readiness } from './health-routes.js';
import { HttpError } from './http-error.js';
import { type IdeOptions, ideRoutes } from './ide/routes.js';
import { createRouteNames, type RequestCounts } from './request-counts.js';
import { createRouter, pathOf, type Routes } from './router.js';
import { storefrontRoutes, type StorefrontOptions } from './storefront-routes.js';

/** What the HTTP server needs; times in milliseconds. */
export interface HttpServerOptions<TContext extends BaseContext> extends Omit<
  GraphqlRouteOptions<TContext>,
  'gateway'
> {
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** With any, only a request with one of them as `X-Gateway-Secret` is answered, but for health and admin. */
  gatewaySecrets?: readonly string[];
  /** Headers that name the audience of prices; pages of those origins may send them, too. */
  contextHeaders?: readonly string[];
  /** Further headers that pages of those origins may send. */
  corsHeaders?: readonly string[];
  /** Exact origins that browsers may call from. */
  corsOrigins: readonly string[];
  /** Within this time a request must have arrived whole. */
  requestTimeoutMs: number;
  /** How long an idle connection is kept open. Absent: Node's 5 seconds. */
  keepAliveTimeoutMs?: number;
  /** False: answers are compressed by nobody here. */
  compression?: boolean;
  /** How long `stop` waits for answers under way. */
  drainMs: number;
  readiness: () => Readiness | Promise<Readiness>;
  /** Absent: there is nothing for operators but `/health`. */
  admin?: AdminOptions;
  /** Told of every request that has ended. */
  requestCounts?: RequestCounts;
  /** Absent: there is no page at `/`. */
  ide?: IdeOptions;
  /** Absent: there is no storefront at `/demo`. */
  storefront?: StorefrontOptions;
  log: Logger;
}

/** A server that can be started once and stopped once. */
export interface HttpServer {
  /** Takes requests from now on. */
  listen(): Promise<{ url: string }>;
  /** Takes no more requests, answers those under way, ends the connections. */
  stop(): Promise<void>;
}

/** Everything that is served over HTTP. */
export function createHttpServer<TContext extends BaseContext>(
  options: HttpServerOptions<TContext>,
): HttpServer {
  const { log, requestTimeoutMs } = options;
  const cors = createCors(options.corsOrigins, [
    ...(options.contextHeaders ?? []),
    ...(options.corsHeaders ?? []),
  ]);
  let stopping = false;
  const routes = routesOf(options, cors.preflight, () => (stopping ? STOPPING : options.readiness()));
  const route = createRouter(routes);
  const routeNameOf = createRouteNames(routes);
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      ...(options.keepAliveTimeoutMs && { keepAliveTimeout: options.keepAliveTimeoutMs }),
      connectionsCheckingInterval: Math.min(1_000, requestTimeoutMs),
    },
    (request, response) => {
      connections.track(response);
      // As if nobody took it: a proxy in front compresses.
      if (options.compression === false) delete request.headers['accept-encoding'];
      watchAccess(request, response);
      void answer(request, response);
    },
  );
  const connections = watchConnections(server);

  /** One line and one count for each request, without its query string or body. */
  function watchAccess(request: IncomingMessage, response: ServerResponse): void {
    const start = performance.now();
    response.once('close', () => {
      const { method } = request;
      const path = pathOf(request);
      const ms = Math.round((performance.now() - start) * 10) / 10;
      options.requestCounts?.add(routeNameOf(path), response, ms);
      log.debug({ method, path, status: response.statusCode, ms }, 'Answered');
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      cors.mark(request, response);
      await route(request, response)(request, response);
    } catch (error) {
      answerError(error, response, log);
    }
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port, options.host, () => {
          resolve({ url: urlOf(server.address() as AddressInfo) });
        });
      }),
    stop: () => {
      stopping = true;
      return connections.drain(options.drainMs);
    },
  };
}

const STOPPING: Readiness = { ready: false, reasons: ['The server is stopping.'] };

function routesOf<TContext extends BaseContext>(
  options: HttpServerOptions<TContext>,
  preflight: ReturnType<typeof createCors>['preflight'],
  readiness: HttpServerOptions<TContext>['readiness'],
): Routes {
  const gateway = createGateway(options.gatewaySecrets ?? []);
  const graphql = graphqlHandler({ ...options, gateway });
  const callerOf = createCallerReader(options.trustedProxies ?? [], (request) => gateway.sent(request));
  const guard = ({ secret }: AdminOptions) =>
    createAdminGuard({
      secret,
      addressOf: (request) => callerOf(request).address,
      now: () => performance.now(),
    });
  return {
    ...gateway.guard({
      '/graphql': { GET: graphql, POST: graphql, OPTIONS: preflight },
      ...(options.ide && ideRoutes(options.ide)),
      ...(options.storefront && storefrontRoutes(options.storefront)),
    }),
    ...healthRoutes(readiness),
    ...(options.admin && adminRoutes(options.admin, guard(options.admin), options.bodyLimitBytes)),
  };
}

/** A failing handler costs its own request, never the process. */
function answerError(error: unknown, response: ServerResponse, log: Logger): void {
  if (!(error instanceof AppError)) log.error({ error }, 'A request failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const shown =
    error instanceof AppError ? error : new HttpError(500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
  if (shown instanceof HttpError && shown.status === 413) response.shouldKeepAlive = false;
  sendError(response, shown);
}

function urlOf({ address, family, port }: AddressInfo): string {
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
