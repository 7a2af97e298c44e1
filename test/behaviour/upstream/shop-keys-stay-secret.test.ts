import { inspect } from 'node:util';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createHttpClient } from '../../../src/upstream/http-client/http-client.js';
import { createWooRestClient } from '../../../src/upstream/woo-rest/woo-rest-client.js';
import { cleanUp } from '../../support/clean-up.js';
import type { Reply, Script } from '../../support/faults/fault-server.js';
import { failure, faultServer, LIMITS, READ } from '../../support/upstream/scripted-upstream.js';

const KEYS = { consumerKey: `ck_${'7f'.repeat(20)}`, consumerSecret: `cs_${'9e'.repeat(20)}` };
const BASIC = Buffer.from(`${KEYS.consumerKey}:${KEYS.consumerSecret}`).toString('base64');
const TOKEN = 'erp-token-13579';
const URL_KEY = 'url-key-24680';

/** Everything that can go wrong, in servers that repeat what they were sent wherever they can. */
const faults: [string, Script][] = [
  ['a refusal', echo(400)],
  ['refused keys', echo(401)],
  ['a rate limit', echo(429)],
  ['an error', echo(500)],
  [
    'a redirect',
    ({ url, headers }) => ({ status: 302, headers: { location: `${url}&${headers.authorization}` } }),
  ],
  ['HTML', ({ url, headers }) => ({ body: `<html>${url} ${headers.authorization}` })],
  ['noise before the JSON', ({ url, headers }) => ({ body: `${url} ${headers.authorization} \n{}` })],
  ['a dropped connection', () => ({ fault: 'drop' })],
  ['a cut answer', ({ headers }) => ({ fault: 'cut', body: `["${headers.authorization}"]`, bytes: 10 })],
  ['silence', () => ({ fault: 'hang' })],
  ['no HTTP', ({ headers }) => ({ fault: 'raw', bytes: `${headers.authorization}\r\n\r\n` })],
];

function echo(status: number): Script {
  return ({ url, headers }): Reply => ({
    status,
    body: {
      code: `bad ${headers.authorization?.split(' ').at(-1)}`,
      message: `That is ${KEYS.consumerKey}:${KEYS.consumerSecret}: you sent ${url} with ${headers.authorization}`,
    },
  });
}

/** All that could reach a log or a client: the error with its causes, as text and as JSON, and the log itself. */
function everythingSaid(error: unknown, lines: string[]): string {
  return [
    inspect(error, { depth: 12, showHidden: true }),
    JSON.stringify(error),
    String(error),
    ...lines,
  ].join('\n');
}

test.each(faults)('the keys of a shop are nowhere to be found after %s', async (_what, script) => {
  const server = await faultServer(script);
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const options = { system: 'shop', ...LIMITS, ...KEYS, timeoutMs: 300, log, allowPlainHttp: false };
  const client = createWooRestClient({ ...options, url: server.url });
  cleanUp(() => client.close());
  const error = await failure(client.productPage({ search: 'tent' }));
  log.error({ error, err: error }, 'as somebody would log it');

  const said = everythingSaid(error, lines);
  expect(said).toContain('shop (products)');
  for (const secret of [KEYS.consumerKey, KEYS.consumerSecret, 'oauth_signature="'])
    expect(said).not.toContain(secret);
  const [request] = server.requests;
  expect(request!.url).toBe('/wp-json/wc/v3/products?search=tent');
  const signature = /oauth_signature="([^"]+)"/.exec(request!.headers.authorization!)![1]!;
  for (const form of [signature, decodeURIComponent(signature)]) expect(said).not.toContain(form);
});

test.each(faults)('the token of another system is nowhere to be found after %s', async (_what, script) => {
  const server = await faultServer(script);
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const client = createHttpClient({
    ...LIMITS,
    system: 'erp',
    baseUrl: `${server.url}/prices?key=${URL_KEY}`,
    headers: { authorization: `Bearer ${TOKEN}`, 'x-basic': `Basic ${BASIC}` },
    timeoutMs: 300,
    breaker: { failures: 1, resetMs: 60_000 },
    log,
  });
  cleanUp(() => client.close());
  const errors = await Promise.all(
    [client.request(READ), client.request(READ)].map((request) => request.catch((error: unknown) => error)),
  );
  log.error({ errors, err: errors[1] }, 'as somebody would log it');

  const said = errors.map((error) => everythingSaid(error, lines)).join('\n');
  expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(server.requests[0]!.url).toBe(`/prices/things?key=${URL_KEY}`);
  for (const secret of [TOKEN, URL_KEY, BASIC]) expect(said).not.toContain(secret);
});

test('a secret at the place where a long message is cut is hidden as a whole', async () => {
  const server = await faultServer(() => ({
    status: 400,
    body: { code: 'x', message: `${'m'.repeat(292)} ${TOKEN}` },
  }));
  const client = createHttpClient({
    ...LIMITS,
    system: 'erp',
    baseUrl: server.url,
    headers: { 'x-token': TOKEN },
  });
  cleanUp(() => client.close());
  const error = await failure(client.request(READ));
  expect(error.message).toContain('mmm [hidden');
  expect(error.message).not.toContain('erp-tok');
});
