import type { IncomingHttpHeaders } from 'node:http';
import { startGraphqlServer } from '../../../src/graphql/server/graphql-server.js';
import type { QueryLimits } from '../../../src/graphql/limits/query-limits.js';
import type { AnswerDeps } from '../../../src/graphql/answers/finish-answer.js';
import type { AdminOptions } from '../../../src/http-server/admin-routes.js';
import { createHttpServer, type HttpServerOptions } from '../../../src/http-server/server.js';
import { everyConstructSchema } from './every-construct-schema.js';

export const LIMITS: QueryLimits = {
  pageSize: { default: 10, maximum: 100 },
  depth: 15,
  aliases: 30,
  tokens: 5000,
  cost: 50_000,
  entities: 1000,
  rootFields: 20,
  directives: 50,
};

/** What operators are shown where there is nothing to show. */
export const NO_FIGURES: Pick<AdminOptions, 'sources' | 'metrics'> = {
  sources: { states: () => [], now: () => 0 },
  metrics: { contentType: 'text/plain', text: () => Promise.resolve('') },
};

export interface ShoplessContext {
  headers: IncomingHttpHeaders;
}

export interface LogLine {
  level: string;
  fields: Readonly<Record<string, unknown>>;
  message: string;
}

export interface ShoplessServer {
  url: string;
  log: LogLine[];
  stop(): Promise<void>;
  /** Posts a query and gives the status and the parsed answer. */
  ask(
    query: string,
    variables?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: any; headers: Headers }>;
}

type Overrides = Partial<Omit<HttpServerOptions<ShoplessContext>, 'graphql' | 'log'>> &
  AnswerDeps<ShoplessContext> & {
    limits?: Partial<QueryLimits>;
    introspection?: boolean;
    schema?: ReturnType<typeof everyConstructSchema>;
  };

/** The real server on a free port, without a shop: in front of the schema with every construct. */
export async function startShoplessServer(overrides: Overrides = {}): Promise<ShoplessServer> {
  const log: LogLine[] = [];
  const to = (level: string) => (fields: LogLine['fields'], message: string) =>
    void log.push({ level, fields, message });
  const logger = { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') };
  const {
    limits,
    introspection = true,
    schema = everyConstructSchema(),
    notesOf,
    cacheControlOf,
    ...http
  } = overrides;
  const graphql = await startGraphqlServer<ShoplessContext>({
    schema,
    limits: { ...LIMITS, ...limits },
    introspection,
    log: logger,
    ...(notesOf && { notesOf }),
    ...(cacheControlOf && { cacheControlOf }),
  });
  const server = createHttpServer<ShoplessContext>({
    graphql,
    createContext: ({ headers }) => ({ headers }),
    bodyLimitBytes: 1_048_576,
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    requestTimeoutMs: 30_000,
    drainMs: 5_000,
    readiness: () => ({ ready: true, reasons: [] }),
    log: logger,
    ...http,
  });
  const { url } = await server.listen();
  return {
    url,
    log,
    stop: async () => {
      await server.stop();
      await graphql.stop();
    },
    ask: async (query, variables, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
  };
}
