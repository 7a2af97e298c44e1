import { CacheStore } from '../../../src/cache/cache-store.js';
import type { Collection } from '../../../src/cache/collection.js';
import type { Ticket } from '../../../src/cache/invalidations.js';
import { buildExecutableSchema } from '../../../src/graphql/schema/executable-schema.js';
import { startGraphqlServer } from '../../../src/graphql/server/graphql-server.js';
import { OperationNotes } from '../../../src/graphql/answers/operation-notes.js';
import { createHttpServer } from '../../../src/http-server/server.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { LIMITS } from '../graphql/shopless-server.js';

/** What the resolvers here work with. */
interface ServerContext {
  user: string | null;
  notes: OperationNotes;
}

const typeDefs = /* GraphQL */ `
  input Filter {
    a: Int
    b: Int
  }
  type Query {
    value(id: ID!): String
    text(of: Filter, times: Int): String
    "Like a cart: hangs on who asks."
    mine: String
    fails: String
    nothingRead: String
  }
`;

export const LIFETIME = { freshMs: 4_000, staleMs: 60_000, errorMs: 60_000 };
export interface ServerAnswer {
  body: any;
  text: string;
  cacheControl: string | null;
}

/** A server over a real cache, whose resolvers count their runs and whose clock is moved by hand. */
export interface ResponseCacheServer {
  cache: CacheStore;
  values: Collection<string, string>;
  /** What the cache loads from; an Error is what loading fails with. */
  truth: Map<string, string | Error>;
  /** While set, loads wait for it. */
  gate: Promise<void> | undefined;
  /** Runs of any resolver. */
  runs: number;
  advance(ms: number): void;
  ticket(): Ticket;
  ask(query: string, variables?: unknown, headers?: Record<string, string>): Promise<ServerAnswer>;
  /** Posts a body as it is. */
  send(body: string, headers?: Record<string, string>): Promise<ServerAnswer>;
  /** Asks until the query is one that the server knows by heart, then forgets what it kept and counted. */
  teach(query: string, variables?: unknown): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one; it has to be stopped. */
export async function startResponseCacheServer(maxBytes = 1_000_000): Promise<ResponseCacheServer> {
  let now = 1_000_000;
  const clock = { now: () => now };
  const truth = new Map<string, string | Error>([
    ['1', 'one'],
    ['2', 'two'],
  ]);
  const cache = new CacheStore({ maxEntries: 1_000, maxBytes: 1_000_000, clock, log: silentLogger });
  const values = cache.collection<string, string>({
    name: 'value',
    lifetime: LIFETIME,
    keyOf: String,
    tagsOf: (id) => [`value:${id}`],
    load: async (ids) => {
      const found = new Map([...truth].filter(([id]) => ids.includes(id)));
      await server.gate;
      return found;
    },
  });
  const counted =
    <A>(resolve: (args: A, context: ServerContext) => unknown) =>
    (_root: unknown, args: A, context: ServerContext) => {
      server.runs += 1;
      return resolve(args, context);
    };
  const schema = buildExecutableSchema<ServerContext>({
    typeDefs: [typeDefs],
    entityLimit: 10,
    resolvers: {
      Query: {
        value: counted<{ id: string }>(({ id }, { notes }) => values.get(id, notes)),
        text: counted<object>((args, { notes }) => {
          notes.freshUntil(Number.MAX_SAFE_INTEGER);
          return JSON.stringify(args);
        }),
        mine: counted((_args, { notes, user }) => {
          notes.markPrivate();
          return `of ${user ?? 'a guest'}`;
        }),
        fails: counted((_args, { notes }) => {
          notes.freshUntil(Number.MAX_SAFE_INTEGER);
          throw new Error('fails');
        }),
        nothingRead: counted(() => 'nothing'),
      },
    },
  });
  const graphql = await startGraphqlServer<ServerContext>({
    schema,
    limits: LIMITS,
    introspection: true,
    notesOf: ({ notes }) => notes,
    responseCache: { maxBytes, clock, revision: () => cache.revision, variantOf: () => '' },
    log: silentLogger,
  });
  const http = createHttpServer<ServerContext>({
    graphql,
    createContext: ({ headers }) => {
      const notes = new OperationNotes();
      const user = headers.authorization ?? null;
      if (user !== null) notes.markPrivate();
      return { notes, user };
    },
    bodyLimitBytes: 1_048_576,
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    requestTimeoutMs: 30_000,
    drainMs: 5_000,
    readiness: () => ({ ready: true, reasons: [] }),
    log: silentLogger,
  });
  const { url } = await http.listen();
  const server: ResponseCacheServer = {
    cache,
    values,
    truth,
    gate: undefined,
    runs: 0,
    advance: (ms) => {
      now += ms;
    },
    ticket: () => cache.ticket(),
    ask: (query, variables, headers = {}) => server.send(JSON.stringify({ query, variables }), headers),
    send: async (body, headers) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      const text = await response.text();
      return { body: JSON.parse(text), text, cacheControl: response.headers.get('cache-control') };
    },
    teach: async (query, variables) => {
      for (let run = 0; run < 4; run += 1) {
        await server.ask(query, variables);
        cache.revise();
      }
      server.runs = 0;
    },
    stop: async () => {
      await http.stop();
      await graphql.stop();
    },
  };
  return server;
}
