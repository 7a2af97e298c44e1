import { once } from 'node:events';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { startShoplessServer, type ShoplessServer } from '../../support/graphql/shopless-server.js';

const LIMIT = 10_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION = JSON.stringify({ query: '{ item(id: 1) { id } }' });
const ANSWER = { data: { item: { id: '1' } } };

let server: ShoplessServer;
beforeAll(async () => {
  server = await startShoplessServer({ bodyLimitBytes: LIMIT, corsOrigins: ['https://shop.example'] });
});
afterAll(() => server.stop());

async function post(body: string | Buffer | ReadableStream, headers: Record<string, string> = JSON_TYPE) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  });
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('json');
  return { status: response.status, body: JSON.parse(text), headers: response.headers };
}

/** Sends bytes as they are and gives everything that comes back until the connection ends. */
async function raw(text: string, port = Number(new URL(server.url).port)): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

describe('a body', () => {
  it.each([
    ['gzip', gzipSync(QUESTION)],
    ['deflate', deflateSync(QUESTION)],
    ['br', brotliCompressSync(QUESTION)],
    ['identity', Buffer.from(QUESTION)],
  ])('encoded with %s is read', async (encoding, body) => {
    const { status, body: answer } = await post(body, { ...JSON_TYPE, 'content-encoding': encoding });
    expect({ status, answer }).toEqual({ status: 200, answer: ANSWER });
  });

  it.each([
    ['identity', Buffer.alloc(LIMIT + 1, ' ')],
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(5_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(5_000_000))],
  ])('too large once decoded (%s) is refused', async (encoding, body) => {
    const { status, body: answer } = await post(body, { ...JSON_TYPE, 'content-encoding': encoding });
    expect(status).toBe(413);
    expect(answer.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('too large and sent in chunks without a length is refused', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i++) controller.enqueue(Buffer.alloc(1000, ' '));
        controller.close();
      },
    });
    expect((await post(stream)).status).toBe(413);
  });

  it.each([
    ['malformed JSON', '{"query": "{ __typ', 400, JSON_TYPE],
    ['nothing', '', 400, JSON_TYPE],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, JSON_TYPE],
    ['a list of queries', `[${QUESTION}]`, 400, JSON_TYPE],
    ['a query that is no text', '{"query": {"kind": "Document"}}', 400, JSON_TYPE],
    ['variables that are text', '{"query": "{ __typename }", "variables": "{}"}', 400, JSON_TYPE],
    ['an encoding nobody knows', QUESTION, 415, { ...JSON_TYPE, 'content-encoding': 'zstd2' }],
    ['bytes that are not gzip', 'plain', 400, { ...JSON_TYPE, 'content-encoding': 'gzip' }],
    ['gzip cut short', gzipSync(QUESTION).subarray(0, 20), 400, { ...JSON_TYPE, 'content-encoding': 'gzip' }],
    ['another charset', QUESTION, 415, { 'content-type': 'application/json; charset=utf-16' }],
    ['a form', 'query={__typename}', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', QUESTION, 415, { 'content-type': 'text/plain' }],
  ])('%s is refused with a JSON error', async (_title, body, status, headers) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    expect(JSON.stringify(answer.body)).not.toMatch(/ at |node_modules|stack/);
  });

  it('with a prototype in its variables changes no prototype', async () => {
    const { body } = await post(
      '{"query": "query ($f: Filter) { echo(filter: $f) }", "variables": {"__proto__": {"polluted": 1}, "f": {"__proto__": {"polluted": 1}}}}',
    );
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('GET', () => {
  const get = (search: string, headers: Record<string, string> = { 'apollo-require-preflight': 'true' }) =>
    fetch(`${server.url}/graphql?${search}`, { headers });

  it('answers a query', async () => {
    const response = await get(
      new URLSearchParams({
        query: 'query ($i: ID!) { item(id: $i) { id } }',
        variables: '{"i": 1}',
      }).toString(),
    );
    expect(await response.json()).toEqual(ANSWER);
  });

  it('without a header that forces a preflight is taken for a forgery', async () => {
    expect((await get('query={__typename}', {})).status).toBe(400);
  });

  it('with another content type is refused', async () => {
    expect((await get('query={__typename}', { 'content-type': 'application/xml' })).status).toBe(415);
  });

  it('runs no mutation', async () => {
    const response = await get('query=mutation{rename(to:"x")}');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the edge', () => {
  it.each([
    ['two ways to say the length', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
    ['a folded header', 'X-A: b\r\n c\r\nContent-Length: 0\r\n\r\n'],
    ['a bare line feed', 'X-A: b\nX-B: c\r\nContent-Length: 0\r\n\r\n'],
  ])('refuses %s', async (_title, rest) => {
    const answer = await raw(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${rest}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('answers an unknown path and an unknown method in JSON', async () => {
    const path = await fetch(`${server.url}/graphql/../etc/passwd`);
    expect([path.status, ((await path.json()) as any).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    const method = await fetch(`${server.url}/graphql`, { method: 'DELETE' });
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  it('ends a body that does not arrive, while others are answered', async () => {
    const slow = await startShoplessServer({ requestTimeoutMs: 150 });
    cleanUp(slow.stop);
    const port = Number(new URL(slow.url).port);
    const hanging = raw(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"que',
      port,
    );
    const headers = raw('POST /graphql HTTP/1.1\r\nHost: x\r\nX-A', port);
    expect((await slow.ask('{ __typename }')).status).toBe(200);
    expect(await hanging).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(await headers).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(slow.log.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('says that answers are not to be stored', async () => {
    const { headers } = await post(QUESTION);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('another origin', () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('from the list may ask', async () => {
    const answer = await preflight('https://shop.example');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(answer.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(answer.headers.get('access-control-allow-headers')).toContain('woocommerce-session');
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('access-control-expose-headers')).toContain('woocommerce-session');
    const { headers } = await post(QUESTION, { ...JSON_TYPE, origin: 'https://shop.example' });
    expect(headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(headers.get('vary')).toContain('Origin');
  });

  it('may send the headers of GraphQL clients, of tracing, and those of the configuration', async () => {
    const own = await startShoplessServer({
      corsOrigins: ['https://shop.example'],
      corsHeaders: ['x-shop-theme'],
    });
    const answer = await fetch(`${own.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
    });
    await own.stop();
    const allowed = answer.headers.get('access-control-allow-headers')?.split(', ') ?? [];
    expect(allowed).toEqual(
      expect.arrayContaining([
        ...['apollographql-client-name', 'apollographql-client-version', 'x-shop-theme'],
        ...['sentry-trace', 'baggage', 'traceparent', 'tracestate'],
      ]),
    );
  });

  it.each(['https://evil.example', 'https://shop.example.evil.example', 'http://shop.example', 'null'])(
    '%s may not',
    async (origin) => {
      const answer = await preflight(origin);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('access-control-allow-methods')).toBeNull();
    },
  );
});
