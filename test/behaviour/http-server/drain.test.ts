import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { buildExecutableSchema } from '../../../src/graphql/schema/executable-schema.js';
import { cleanUp } from '../../support/clean-up.js';
import { startShoplessServer } from '../../support/graphql/shopless-server.js';

/** A schema whose one field answers when the test says so. */
function heldField() {
  let release = (): void => undefined;
  let reached = (): void => undefined;
  const asked = new Promise<void>((resolve) => (reached = resolve));
  const held = new Promise<void>((resolve) => (release = resolve));
  const schema = buildExecutableSchema({
    typeDefs: ['type Query { slow: String }'],
    resolvers: {
      Query: {
        slow: async () => {
          reached();
          await held;
          return 'done';
        },
      },
    },
    entityLimit: 1,
  });
  return { schema, asked, release };
}

describe('an idle connection', () => {
  it('is kept for as long as configured, and its clients are told', async () => {
    const server = await startShoplessServer({ keepAliveTimeoutMs: 75_000 });
    const { headers } = await server.ask('{ __typename }');
    await server.stop();
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });
});

describe('stopping', () => {
  it('answers what is under way and takes nothing new', async () => {
    const { schema, asked, release } = heldField();
    const server = await startShoplessServer({ schema });
    const answer = server.ask('{ slow }');
    await asked;
    const stopped = server.stop();
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    release();
    const { status, body, headers } = await answer;
    expect([status, body.data]).toEqual([200, { slow: 'done' }]);
    expect(headers.get('connection')).toBe('close');
    await stopped;
  });

  it('ends idle connections at once', async () => {
    const server = await startShoplessServer();
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'data');
    const ended = once(socket, 'close');
    await server.stop();
    await ended;
  });

  it('cuts what takes longer than allowed', async () => {
    const { schema, asked, release } = heldField();
    const server = await startShoplessServer({ schema, drainMs: 50 });
    const answer = expect(server.ask('{ slow }')).rejects.toThrow();
    await asked;
    await server.stop();
    await answer;
    release();
  });
});

describe('starting', () => {
  it('fails on a port that is taken', async () => {
    const server = await startShoplessServer();
    cleanUp(server.stop);
    await expect(startShoplessServer({ port: Number(new URL(server.url).port) })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});

describe('a client that goes away', () => {
  it('leaves the server as it was', async () => {
    const { schema, asked, release } = heldField();
    const server = await startShoplessServer({ schema });
    cleanUp(server.stop);
    const abort = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow }' }),
      signal: abort.signal,
    });
    await asked;
    abort.abort();
    await expect(request).rejects.toThrow();
    release();
    expect((await server.ask('{ __typename }')).status).toBe(200);
    expect(server.log.filter((line) => line.level === 'error')).toEqual([]);
  });
});
