import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../support/faults/fault-server.js';
import { failure, scriptedUpstream, LIMITS, READ } from '../../support/upstream/scripted-upstream.js';

const CAP = LIMITS.maxAnswerBytes;

describe('answers that are what they should be', () => {
  test.each([
    ['plain', { body: '{"a":1}' }],
    ['gzip', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('{"a":1}') }],
    ['brotli', { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('{"a":1}') }],
    ['with byte order marks', { body: '\uFEFF\uFEFF \n{"a":1}' }],
    ['with the wrong content type', { headers: { 'content-type': 'text/html' }, body: '{"a":1}' }],
  ])('%s JSON is read', async (_what, reply) => {
    const { client, server } = await scriptedUpstream(() => reply);
    const answer = await client.request(READ);
    expect(answer).toMatchObject({ status: 200, body: { a: 1 } });
    expect(server.requests[0]!.headers).toMatchObject({
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
    });
    expect(server.requests[0]!.headers['user-agent']).toMatch(/^woo-federation\/\d+\.\d+\.\d+/);
  });

  test('what PHP printed before the JSON is dropped, and logged', async () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(line) });
    const notice = '<br />\n<b>Warning</b>: Undefined array key "x" in [path] on line <b>3</b><br />\n';
    const { client } = await scriptedUpstream(() => ({ body: `${notice}[{"id":1}]` }), { log });
    expect((await client.request(READ)).body).toEqual([{ id: 1 }]);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 40,
      system: 'shop',
      resource: 'things',
      characters: notice.length,
    });
  });

  test('keys that reach for a prototype are left out', async () => {
    const { client } = await scriptedUpstream(() => ({
      body: '{"a":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"b":2}}',
    }));
    const { body } = await client.request(READ);
    expect(JSON.stringify(body)).toBe('{"a":{"b":2}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('headers up to 64 KB are accepted', async () => {
    const { client } = await scriptedUpstream(() => ({ headers: { link: 'x'.repeat(40_000) }, body: [] }));
    expect((await client.request(READ)).body).toEqual([]);
  });
});

describe('answers that are not', () => {
  const bomb = gzipSync(Buffer.alloc(50 * CAP, 0x20));
  const cases: [string, Reply, RegExp][] = [
    ['HTML with 200', { body: '<!doctype html><title>Maintenance</title>' }, /HTML page instead of JSON/],
    [
      'an HTML page with brackets',
      { body: '<html><script>var a = [1]; b = {}</script></html>' },
      /HTML page/,
    ],
    ['nothing', { body: '' }, /empty answer/],
    ['no content', { status: 204 }, /empty answer/],
    [
      'text',
      { body: 'ok', headers: { 'content-type': 'text/plain' } },
      /something else than JSON \(text\/plain\)/,
    ],
    ['a bare number', { body: '12' }, /something else than JSON/],
    ['null', { body: 'null' }, /something else than JSON/],
    ['half an array', { body: '[{"id":1,"tags":[1,2]' }, /cut or broken/],
    ['half an object', { body: '{"data":[{"id":1},{"id":2}' }, /cut or broken/],
    ['half an array after a notice', { body: '<br />Notice: x\n[{"id":1},{"id":2}' }, /HTML page/],
    ['a broken connection', { fault: 'cut', body: '[1,2,3,4]', bytes: 4 }, /broke off in the middle/],
    ['broken gzip', { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' }, /broke off in the middle/],
    [
      'cut gzip',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync('[1,2,3]').subarray(0, 15) },
      /broke off/,
    ],
    ['an unknown packing', { headers: { 'content-encoding': 'zstd' }, body: 'x' }, /packed its answer/],
    ['more than the cap', { body: `[${'1,'.repeat(CAP)}1]` }, /more than the 1000000 bytes/],
    ['a zip bomb', { headers: { 'content-encoding': 'gzip' }, body: bomb }, /more than the 1000000 bytes/],
    [
      'a redirect',
      { status: 301, headers: { location: 'https://new.example/wp-json/?ck_1' } },
      /to https:\/\/new\.example \(301\)/,
    ],
    ['a relative redirect', { status: 302, headers: { location: '/login' } }, /redirects \(302\)/],
    ['something that is not HTTP', { fault: 'raw', bytes: 'hello\r\n\r\n' }, /proper HTTP/],
    ['headers over 64 KB', { headers: { link: 'x'.repeat(70_000) }, body: [] }, /proper HTTP/],
  ];

  test.each(cases)('%s is a bad answer', async (_what, reply, message) => {
    const { client, server } = await scriptedUpstream(() => reply);
    const error = await failure(client.request(READ));
    expect(error.code).toBe('UPSTREAM_BAD_ANSWER');
    expect(error.message).toMatch(/^shop \(things\) /);
    expect(error.message).toMatch(message);
    expect(error.failure).toMatchObject({ system: 'shop', resource: 'things' });
    expect(server.requests).toHaveLength(1);
  });

  test('after a bad answer the client goes on working', async () => {
    const { client } = await scriptedUpstream((_request, index) =>
      index === 0 ? { body: `[${'1,'.repeat(CAP)}1]` } : { body: [1] },
    );
    await failure(client.request(READ));
    expect((await client.request(READ)).body).toEqual([1]);
  });

  test('a refused connection is unavailability', async () => {
    const { client, server } = await scriptedUpstream(() => ({ body: [] }));
    await server.close();
    const error = await failure(client.request(READ));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(error.message).toBe('shop (things) could not be reached (ECONNREFUSED).');
  });

  test('a name that does not exist is unavailability', async () => {
    const { client } = await scriptedUpstream(() => ({ body: [] }), { baseUrl: 'http://nowhere.invalid' });
    const error = await failure(client.request(READ));
    expect(error.code).toBe('UPSTREAM_UNAVAILABLE');
  });
});

describe('error answers', () => {
  const cases: [number, unknown, string][] = [
    [400, { code: 'rest_invalid_param', message: 'Invalid parameter(s): per_page' }, 'UPSTREAM_REFUSED'],
    [400, { code: 'rate_limit_exceeded', message: 'Too many requests.' }, 'UPSTREAM_RATE_LIMITED'],
    [401, { code: 'woocommerce_rest_cannot_view', message: 'Sorry.' }, 'UPSTREAM_UNAUTHORIZED'],
    [403, { code: 'rest_forbidden', message: 'Sorry.' }, 'UPSTREAM_UNAUTHORIZED'],
    [401, '<html><h1>Authorization Required</h1>', 'UPSTREAM_UNAVAILABLE'],
    [403, '<!DOCTYPE html><title>Attention Required!</title>', 'UPSTREAM_UNAVAILABLE'],
    [403, '\uFEFF\n<html>Request blocked', 'UPSTREAM_UNAVAILABLE'],
    [403, 'error code: 1010', 'UPSTREAM_UNAUTHORIZED'],
    [404, { code: 'rest_no_route', message: 'No route.' }, 'UPSTREAM_REFUSED'],
    [429, '<html>Too many', 'UPSTREAM_RATE_LIMITED'],
    [
      500,
      { code: 'internal_server_error', message: '<p>There has been a critical error.</p>' },
      'UPSTREAM_UNAVAILABLE',
    ],
    [503, '<html>Maintenance', 'UPSTREAM_UNAVAILABLE'],
  ];

  test.each(cases)('%i %j is %s', async (status, body, code) => {
    const { client } = await scriptedUpstream(() => ({ status, body }));
    const error = await failure(client.request(READ));
    expect(error.code).toBe(code);
    expect(error.failure.status).toBe(status);
    expect(error.failure.upstreamCode).toBe((body as { code?: string }).code);
  });

  test('a page of a firewall is no word about our credentials', async () => {
    const { client } = await scriptedUpstream(() => ({ status: 403, body: '<html>Checking your browser' }));
    const { message } = await failure(client.request(READ));
    expect(message).toBe(
      "shop (things) was not reached: a firewall, a bot protection or the web server's own password answered " +
        '(403 with an HTML page). Let the address of this server pass there.',
    );
  });

  test('the message comes without markup, entities and line breaks', async () => {
    const { client } = await scriptedUpstream(() => ({
      status: 400,
      body: { code: 'x', message: '<strong>Error:</strong> &quot;a&quot;\r\n is\u0000 \u202Ebad' },
    }));
    const error = await failure(client.request(READ));
    expect(error.message).toBe('shop (things) refused the request (400 x): Error: "a" is bad');
  });

  test('a message of any length stays short', async () => {
    const { client } = await scriptedUpstream(() => ({
      status: 400,
      body: { code: 'x', message: 'm'.repeat(100_000) },
    }));
    expect((await failure(client.request(READ))).message.length).toBeLessThan(400);
  });

  test('advice is added for the codes that have some', async () => {
    const { client } = await scriptedUpstream(() => ({ status: 401, body: { code: 'x', message: 'No' } }), {
      hint: (code) => (code === 'x' ? 'Turn it off and on.' : undefined),
    });
    expect((await failure(client.request(READ))).message).toMatch(/No Turn it off and on\.$/);
  });

  test.each([
    ['retry-after', '7', 7_000],
    ['retry-after', 'Tue, 24 Nov 2026 12:00:09 GMT', 9_000],
    ['retry-after', 'Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['ratelimit-retry-after', '5', 5_000],
    ['retry-after', 'soon', undefined],
  ])('%s: %s is told in milliseconds', async (header, value, expected) => {
    const { client } = await scriptedUpstream(
      () => ({ status: 429, headers: { [header]: value }, body: {} }),
      {
        clock: { now: () => Date.UTC(2026, 10, 24, 12) },
      },
    );
    expect((await failure(client.request(READ))).failure.retryAfterMs).toBe(expected);
  });
});
