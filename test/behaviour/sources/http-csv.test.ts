import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(() => ({ body: 'sku,price\nA,9.90\nB,5\n' }));
  cleanUp(() => system.stop());
});

const csv = (http: ConfigChanges['http'] = {}): ConfigChanges => ({
  http: { url: `${system.server.url}/prices.csv`, method: 'GET', keysParam: 'skus', format: 'csv', ...http },
  answer: { items: '', key: 'sku', price: { current: 'price' } },
});

describe('a source that answers with a table', () => {
  it('has an item in each row', async () => {
    const read = await loadAll(system.sources(csv()).prices(system.notes), subjects('A', 'B', 'C'));
    expect(read.map((sourced) => [sourced?.info.status, sourced?.value?.current])).toEqual([
      ['FRESH', '9.90'],
      ['FRESH', '5'],
      ['MISSING', undefined],
    ]);
    expect(system.server.requests[0]).toMatchObject({
      url: '/prices.csv?skus=A,B,C',
      headers: { accept: 'text/csv, text/plain;q=0.9' },
    });
  });

  it('may part its cells otherwise, put them into quotes, and begin with a byte order mark', async () => {
    system.server.script(() => ({ body: '\uFEFF"sku";"price";"note"\r\n"A";"9.90";"a; ""b""\nc"\r\n' }));
    const read = await system
      .sources(csv({ delimiter: ';' }))
      .prices(system.notes)
      .load(subject());
    expect(read).toMatchObject({ value: { current: '9.90' } });
  });

  it('may be asked for one product a call', async () => {
    const read = await system
      .sources(csv({ url: `${system.server.url}/{{key}}.csv`, keysParam: undefined }))
      .prices(system.notes)
      .load(subject());
    expect(system.server.requests[0]?.url).toBe('/A.csv');
    expect(read).toMatchObject({ value: { current: '9.90' } });
  });

  it('may be without rows: then it has no answer', async () => {
    system.server.script(() => ({ body: 'sku,price\n' }));
    const read = await system.sources(csv()).prices(system.notes).load(subject());
    expect(read).toMatchObject({ info: { status: 'MISSING' } });
  });

  it.each([
    ['HTML', { body: '<html>Maintenance' }, 'sent an HTML page'],
    ['nothing', { body: '' }, 'sent an empty answer'],
    ['another table', { body: 'id,price\n1,5\n' }, 'without the column "sku"'],
    ['one line of text', { body: 'Come back later' }, 'without the column "sku"'],
    ['JSON', { body: { error: 'x' } }, 'no CSV that can be read'],
    ['a row with too few cells', { body: 'sku,price\nA\n' }, 'no CSV that can be read'],
    ['half a table', { fault: 'cut', body: 'sku,price\nA,9.90\n', bytes: 12 }, 'broke off in the middle'],
    [
      'a table that is too large',
      { body: `sku,price\n${'A,9.90\n'.repeat(1_000)}` },
      'more than the 5000 bytes',
    ],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example' } }, 'redirects'],
    ['an error', { status: 500, body: 'SQL state 42' }, 'is not available'],
    ['a refusal', { status: 401, body: 'no' }, 'refused our credentials'],
  ] as const)('fails when it sends %s', async (_, reply, why) => {
    system.server.script(() => reply);
    const sources = system.sources(csv({ maxAnswerBytes: 5_000 }));
    const read = await sources.prices(system.notes).load(subject());
    expect(read).toMatchObject({ value: null, info: { status: 'FAILED' } });
    expect(sources.states()[0]?.lastError).toContain(why);
    expect(sources.states()[0]?.lastError).not.toContain('9.90');
  });
});
