import { auditServer } from 'graphql-http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { UpstreamUnavailableError } from '../../../src/errors.js';
import {
  startShoplessServer,
  type ShoplessContext,
  type ShoplessServer,
} from '../../support/graphql/shopless-server.js';

let server: ShoplessServer;
let contextsMade = 0;
let failNextContext: Error | undefined;
let notes: Record<string, unknown> | undefined;
let keepableUntil: number | undefined;
beforeAll(async () => {
  server = await startShoplessServer({
    createContext: ({ headers }): ShoplessContext => {
      contextsMade += 1;
      if (failNextContext) throw failNextContext;
      return { headers };
    },
    notesOf: () => ({
      toExtensions: () => notes,
      cacheableUntil: () => keepableUntil,
      toCacheTags: () => undefined,
    }),
    cacheControlOf: (untilMs) => `public, max-age=${untilMs}`,
  });
});
afterAll(() => server.stop());
afterEach(() => {
  failNextContext = notes = keepableUntil = undefined;
  server.log.length = 0;
});

/** Enough runs for Apollo Server, graphql-js, the shortcut and compiled execution to have had their turn. */
const RUNS = 5;

async function everyTime(query: string, variables?: unknown, headers?: Record<string, string>) {
  const answers = [];
  for (let run = 0; run < RUNS; run++) answers.push(await server.ask(query, variables, headers));
  return answers;
}

describe('the same request', () => {
  it.each([
    ['a query', '{ items { id label __typename } }', undefined],
    ['a query with failing fields', '{ a: item(id: 4) { id label } fails }', undefined],
    ['wrong variables', 'query ($n: Int!) { items(first: $n) { id } }', { n: 'x' }],
    ['an unsafe number as id', 'query ($i: ID!) { item(id: $i) { id } }', { i: 2 ** 60 }],
    ['a mutation', 'mutation { rename(to: "y") }', undefined],
    ['a syntax error', '{ items {', undefined],
    ['an unknown field', '{ nobody }', undefined],
  ])('is answered the same every time: %s', async (_title, query, variables) => {
    const answers = await everyTime(query, variables);
    const withoutIds = answers.map(({ status, body, headers }) => [
      status,
      JSON.stringify(body).replaceAll(/"id":"[0-9a-f]{8}"/g, '"id":"…"'),
      headers.get('content-type'),
      headers.get('cache-control'),
    ]);
    expect(new Set(withoutIds.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('gets the type it accepts, every time', async () => {
    const query = '{ item(id: 2) { id } }';
    const modern = await everyTime(query, undefined, { accept: 'application/graphql-response+json' });
    const classic = await everyTime(query, undefined, { accept: 'application/json' });
    const none = await everyTime(query, undefined, { accept: 'text/html' });
    expect(new Set(modern.map(({ headers }) => headers.get('content-type')))).toEqual(
      new Set(['application/graphql-response+json; charset=utf-8']),
    );
    expect(new Set(classic.map(({ headers }) => headers.get('content-type')))).toEqual(
      new Set(['application/json; charset=utf-8']),
    );
    expect(none.map(({ status }) => status)).toEqual(Array(RUNS).fill(406));
  });

  it('never takes a number as an id that JSON could not carry exactly', async () => {
    for (const { status, body } of await everyTime('query ($i: ID!) { item(id: $i) { id } }', {
      i: 2 ** 53,
    })) {
      expect([status, body.errors[0].extensions.code]).toEqual([200, 'BAD_USER_INPUT']);
      expect(body.errors[0].message).toContain('"$i"');
    }
  });

  it('has a context of its own each time', async () => {
    contextsMade = 0;
    await everyTime('{ item(id: 3) { id } }');
    expect(contextsMade).toBe(RUNS);
  });

  it('names its operation anew each time', async () => {
    const ask = (operationName?: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query A { item(id: 1) { id } } query B { item(id: 2) { id } }',
          operationName,
        }),
      }).then(async (response) => [response.status, ((await response.json()) as any).data?.item.id]);
    for (let run = 0; run < RUNS; run++) {
      expect(await ask('A')).toEqual([200, '1']);
      expect(await ask('B')).toEqual([200, '2']);
      expect(await ask('C')).toEqual([200, undefined]);
      expect(await ask()).toEqual([200, undefined]);
    }
  });
});

describe('an answer', () => {
  it('carries what the context has to say, and how long it may be kept', async () => {
    notes = { stale: [{ data: 'product' }] };
    keepableUntil = 30;
    for (const { body, headers } of await everyTime('{ item(id: 6) { id } }')) {
      expect(body.extensions).toEqual(notes);
      expect(headers.get('cache-control')).toBe('public, max-age=30');
    }
  });

  it.each([
    ['with an error', '{ a: item(id: 6) { id } fails }'],
    ['to a mutation', 'mutation { rename(to: "y") }'],
    ['to nothing that is valid', '{ nobody }'],
  ])('%s may not be kept, whatever it is made of', async (_what, query) => {
    keepableUntil = 30;
    for (const { headers } of await everyTime(query)) {
      expect(headers.get('cache-control')).toMatch(/no-store/);
    }
  });

  it('may not be kept unless the context says so', async () => {
    for (const { body, headers } of await everyTime('{ item(id: 7) { id } }')) {
      expect(body).not.toHaveProperty('extensions');
      expect(headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it('tells nothing of an unexpected error but an id, under which the log has it', async () => {
    for (const { body } of await everyTime('{ fails }')) {
      expect(JSON.stringify(body)).not.toContain('secret');
      const { id } = body.errors[0].extensions;
      const line = server.log.find(({ fields }) => fields.id === id);
      expect(line).toMatchObject({
        level: 'error',
        fields: { path: 'fails', error: expect.objectContaining({ message: 'a secret' }) },
      });
    }
  });

  it('says why there is no context', async () => {
    const query = '{ item(id: 8) { id } }';
    expect((await server.ask(query)).status).toBe(200);
    failNextContext = new UpstreamUnavailableError('The shop does not answer.', {
      system: 'woocommerce',
      resource: 'settings',
    });
    for (const { status, body } of await everyTime(query)) {
      expect(status).toBe(503);
      expect(body.errors[0].extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    }
    failNextContext = new Error('a secret');
    for (const { status, body } of await everyTime(query)) {
      expect(status).toBe(500);
      expect(JSON.stringify(body)).not.toContain('secret');
    }
  });

  it('leaves one line in the log, without query or variables', async () => {
    await server.ask('query ($t: String) { echo(text: $t) }', { t: 'private text' });
    const lines = server.log.filter(({ message }) => message === 'Answered');
    expect(lines).toEqual([
      {
        level: 'debug',
        message: 'Answered',
        fields: { method: 'POST', path: '/graphql', status: 200, ms: expect.any(Number) },
      },
    ]);
  });
});

describe('GraphQL over HTTP', () => {
  it.each([
    ['a field that is none', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong argument', { query: '{ item(number: 1) { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', { query: '{ item(' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'a wrong variable',
      { query: 'query ($id: ID!) { item(id: $id) { id } }', variables: { id: {} } },
      'BAD_USER_INPUT',
    ],
    ['a variable missing', { query: 'query ($id: ID!) { item(id: $id) { id } }' }, 'BAD_USER_INPUT'],
  ])('tells %s as JSON with 200, and with 400 where the media type says so', async (_what, body, code) => {
    const ask = async (accept: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify(body),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, errors[0]?.extensions.code];
    };
    expect(await ask('application/json')).toEqual([200, code]);
    expect(await ask('*/*')).toEqual([200, code]);
    expect(await ask('application/graphql-response+json')).toEqual([400, code]);
  });

  /**
   * Apollo Server's own choice: a GET without a header that forces a preflight is a forgery.
   */
  const KNOWN = [
    'notice: MAY accept application/x-www-form-urlencoded formatted GET requests',
    'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'notice: MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ];

  it('passes the audit of graphql-http but for what is known', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    const failed = results.filter((result) => result.status !== 'ok');
    const seen = failed.map((result) => `${result.status}: ${result.name}`);
    for (const result of failed) if ('response' in result) await result.response.body?.cancel();
    expect(results.length).toBeGreaterThan(60);
    expect(seen.sort()).toEqual(KNOWN);
  });
});
