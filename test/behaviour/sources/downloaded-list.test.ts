import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSourceConfig } from '../../../src/sources/source-config.js';
import { cleanUp } from '../../support/clean-up.js';
import { freePort } from '../../support/free-port.js';
import type { Reply, Script } from '../../support/faults/fault-server.js';
import { fileConfig, REFUSED, ROWS, TAKEN } from '../../support/sources/list-folder.js';
import { subject } from '../../support/sources/subjects.js';
import { START, ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(list('1.00'));
  cleanUp(() => system.stop());
});

function list(price: string, headers: Record<string, string> = {}): Script {
  return () => ({ body: `sku,price\nA,${price}\n`, headers: { 'content-type': 'text/csv', ...headers } });
}

function sourcesOf(file: Partial<FileSourceConfig> = {}, changes: ConfigChanges = {}) {
  const url = `${system.server.url}/lists/prices.csv?key=sesame`;
  return system.sources({ file: fileConfig({ url, schedule: '1h', ...file }), answer: ROWS, ...changes });
}

type Opened = ReturnType<typeof sourcesOf>;
const read = async (sources: Opened) => sources.prices(system.notes).load(subject());
const renew = (sources: Opened) => sources.reread(['source:erp']);

describe('a list that is downloaded', () => {
  it('is asked for whole, once, with the configured headers; operations wait for the first one only', async () => {
    const sources = sourcesOf({ headers: { authorization: 'Bearer hunter2-hunter2' } });
    expect(await read(sources)).toMatchObject({
      value: { current: '1.00' },
      info: { name: 'erp', status: 'FRESH', fetchedAt: START },
    });
    system.now += 10_000_000;
    expect(sources.prices(system.notes).load(subject())).toMatchObject({ value: { current: '1.00' } });
    expect(system.calls).toBe(1);
    expect(system.server.requests[0]).toMatchObject({
      method: 'GET',
      url: '/lists/prices.csv?key=sesame',
      headers: { authorization: 'Bearer hunter2-hunter2', accept: 'text/csv, application/json, */*' },
    });
  });

  it('may be JSON', async () => {
    system.server.script(() => ({ body: [{ sku: 'A', price: 2.5 }] }));
    expect((await read(sourcesOf({ format: 'json' })))?.value?.current).toBe('2.5');
  });

  it('is downloaded again whenever its time has come, and takes the place of the old one', async () => {
    let price = 0;
    system.server.script((request, index) => list(String((price += 1)))(request, index));
    const sources = sourcesOf({ schedule: '10ms' });
    await system.logs(TAKEN, 3);
    expect(Number((await read(sources))?.value?.current)).toBeGreaterThanOrEqual(3);
  });

  it('is downloaded at the moments of a cron pattern, in its time zone', async () => {
    // Two in the night in Berlin, which is at one o'clock UTC in winter.
    system.now = Date.UTC(2026, 10, 25, 1) - 20;
    sourcesOf({ schedule: '0 2 * * *', timezone: 'Europe/Berlin' });
    await system.server.received(2);
    await system.logs(TAKEN, 2);
    expect(system.calls).toBe(2);
  });

  it('is not sent again as long as the other side says that it is the newest, and counts as new', async () => {
    system.server.script((request, index) =>
      request.headers['if-none-match'] === '"v1"'
        ? { status: 304 }
        : list('1.00', { etag: '"v1"' })(request, index),
    );
    const sources = sourcesOf({ maxAge: 3_600_000 });
    await system.logs(TAKEN);
    const later = (system.now += 3_600_000);
    expect((await read(sources))?.info.status).toBe('FAILED');
    await renew(sources);
    expect(system.server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"v1"',
    ]);
    expect(await read(sources)).toMatchObject({
      value: { current: '1.00' },
      info: { status: 'FRESH', fetchedAt: later },
    });
    expect(sources.states()).toMatchObject([
      { list: { items: 1, readAt: later }, calls: 2, isFailing: false },
    ]);
  });

  it('is asked for by its own mark again after a bad one', async () => {
    const seen: unknown[] = [];
    const replies: Script[] = [
      list('1.00', { etag: '"v1"' }),
      () => ({ body: '', headers: { etag: '"v2"' } }),
    ];
    system.server.script((request, index) => {
      seen.push(request.headers['if-none-match']);
      return (replies[index] ?? list('3.00'))(request, index);
    });
    const sources = sourcesOf();
    await system.logs(TAKEN);
    await renew(sources);
    await renew(sources);
    expect(seen).toEqual([undefined, '"v1"', '"v1"']);
    expect((await read(sources))?.value?.current).toBe('3.00');
  });
});

describe('a download that comes to nothing', () => {
  it.each<[string, Reply, string, Partial<FileSourceConfig>]>([
    ['500', { status: 500, body: 'hunter2' }, 'erp (price) is not available (500).', {}],
    ['404', { status: 404 }, 'erp (price) refused the request (404).', {}],
    ['401', { status: 401 }, 'erp (price) refused our credentials (401).', {}],
    ['429', { status: 429 }, 'erp (price) asks us to slow down (429).', {}],
    [
      'a redirect',
      { status: 302, headers: { location: 'http://127.0.0.1/' } },
      'erp (price) answered 302; redirects are not followed.',
      {},
    ],
    [
      '304 for another question',
      { status: 304 },
      'erp (price) answered 304; redirects are not followed.',
      {},
    ],
    ['a dropped connection', { fault: 'drop' }, 'erp (price) could not be reached (UND_ERR_SOCKET).', {}],
    [
      'half of it',
      { fault: 'cut', body: 'sku,price\nA,2.00\nB,2.00\n', bytes: 17 },
      'erp (price) broke off in the middle of its answer.',
      {},
    ],
    ['HTML', { body: '<html>\n<body>\nSoon' }, 'erp (price) has no column "sku".', {}],
    ['nothing', { body: '' }, 'erp (price) has no column "sku".', {}],
    [
      'too much',
      { body: `sku,price\nA,2.00\n${'B,1\n'.repeat(1_000)}` },
      'erp (price) sent more than the 1000 bytes allowed.',
      { maxBytes: 1_000 },
    ],
    ['silence', { fault: 'hang' }, 'erp (price) did not answer within 300 ms.', { downloadTimeoutMs: 300 }],
    [
      'a byte now and then',
      { fault: 'drip', body: 'sku,price\nA,2.00\n'.repeat(200), everyMs: 50 },
      'erp (price) did not answer within 300 ms.',
      { downloadTimeoutMs: 300 },
    ],
  ])('(%s) leaves the old list in its place, until a good one comes', async (_what, reply, why, file) => {
    const sources = sourcesOf(file);
    await system.logs(TAKEN);
    system.server.script(() => reply);
    system.now += 60_000;
    await renew(sources);
    expect(await read(sources)).toMatchObject({
      value: { current: '1.00' },
      info: { status: 'STALE', fetchedAt: START },
    });
    expect(system.staleNotes).toEqual([{ collection: 'source:erp', ageMs: 60_000 }]);
    expect(sources.states()).toMatchObject([{ isFailing: true, lastError: why, calls: 2 }]);
    expect(JSON.stringify(system.logged)).not.toMatch(/sesame|hunter2/);

    system.server.script(list('2.00'));
    await renew(sources);
    expect(await read(sources)).toMatchObject({ value: { current: '2.00' }, info: { status: 'FRESH' } });
    expect(sources.states()).toMatchObject([{ isFailing: false }]);
  });

  it('at start leaves operations without prices, at once; a probe finds out when it is back, not too often', async () => {
    system.server.script(() => ({ status: 503, headers: { 'retry-after': '20' } }));
    const sources = sourcesOf({}, { required: true });
    await system.logs(REFUSED);
    const now = sources.prices(system.notes).load(subject());
    expect(now).toMatchObject({
      value: null,
      info: { status: 'FAILED', message: 'The source is not available.' },
    });
    expect(sources.states()).toMatchObject([{ required: true, list: null, isFailing: true }]);

    await sources.probeRequired();
    system.server.script(list('1.00'));
    system.now = START + 19_999;
    await sources.probeRequired();
    expect(system.calls).toBe(1);
    system.now = START + 20_000;
    await Promise.all([sources.probeRequired(), sources.probeRequired()]);
    expect(system.calls).toBe(2);
    expect((await read(sources))?.value?.current).toBe('1.00');
    await sources.probeRequired();
    expect(system.calls).toBe(2);
  });

  it('because it takes too long is waited for within the time of an operation, which goes on without', async () => {
    system.server.script(() => ({ fault: 'hang' }));
    const sources = sourcesOf({ timeoutMs: 30 });
    expect(await read(sources)).toMatchObject({
      value: null,
      info: { status: 'FAILED', message: 'The source did not answer in time.' },
    });
    expect(sources.states()).toMatchObject([{ list: null, isFailing: true, calls: 1, readsFromMemory: 0 }]);
  });

  it('because nobody listens, or the host is in a private network', async () => {
    const refused = sourcesOf({ url: `http://127.0.0.1:${await freePort()}/prices.csv` });
    const inside = sourcesOf({ allowPrivateNetwork: false }, { name: 'inside' });
    expect((await read(refused))?.info.status).toBe('FAILED');
    expect((await read(inside))?.info.status).toBe('FAILED');
    expect(refused.states()[0]?.lastError).toContain('ECONNREFUSED');
    expect(inside.states()[0]?.lastError).toContain('PRIVATE_ADDRESS');
    expect(system.calls).toBe(0);
  });
});

it('a purge during a download is followed by another one, one for all', async () => {
  let answer!: () => void;
  const held = new Promise<void>((resolve) => (answer = resolve));
  system.server.script(async (request, index) => {
    if (index === 0) await held;
    return list(`${index + 1}.00`)(request, index);
  });
  const sources = sourcesOf();
  await system.server.received(1);
  const purges = [renew(sources), sources.reread('all'), sources.reread(['source:other'])];
  answer();
  await Promise.all(purges);
  expect(system.calls).toBe(2);
  expect((await read(sources))?.value?.current).toBe('2.00');
});

it('a download under way ends when the server stops', async () => {
  system.server.script(() => ({ fault: 'hang' }));
  const sources = sourcesOf();
  await system.server.received(1);
  await sources.close();
  expect(sources.states()).toMatchObject([{ list: null }]);
});
