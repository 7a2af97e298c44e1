import { describe, expect, it } from 'vitest';
import { describeConfig } from '../../../../src/config/describe-config.js';
import { faultsOf, load } from '../../../support/config/load-config.js';

const OAUTH = { tokenUrl: 'https://login.example/token', clientId: 'id', clientSecret: 'hunter2' };

function yaml(file: Record<string, unknown>, change: Record<string, unknown> = {}): string {
  const source = { name: 'erp', provides: 'price', file, answer: { key: 'sku', price: { current: 'p' } } };
  return JSON.stringify({ sources: [{ ...source, ...change }] });
}

const fileOf = (text: string) => load(text).sources[0]?.file;

describe('a source that is a file', () => {
  it('needs no more than a path', () => {
    expect(fileOf(yaml({ path: './prices.csv' }))).toEqual({
      path: './prices.csv',
      format: 'csv',
      delimiter: ',',
      decimal: '.',
      encoding: 'utf-8',
      query: {},
      context: {},
      maxBytes: 104_857_600,
      timeoutMs: 800,
      pollInterval: 2_000,
      timezone: 'UTC',
      headers: {},
      downloadTimeoutMs: 60_000,
      allowPrivateNetwork: false,
    });
  });

  it.each([
    [{ path: '/srv/stock.JSON' }, 'json'],
    [{ path: '/srv/stock.txt' }, 'csv'],
    [{ url: 'https://erp.example/stock.json?x=1.csv', schedule: '15m' }, 'json'],
    [{ path: '/srv/stock.json', format: 'csv' }, 'csv'],
  ])('is read as its name says, or as it is told: %j', (file, format) => {
    expect(fileOf(yaml(file))?.format).toBe(format);
  });

  it('may be downloaded, by a cron pattern in a time zone', () => {
    const file = {
      url: 'https://erp.example/p',
      schedule: '0 2 * * *',
      timezone: 'Europe/Berlin',
      maxAge: '2d',
    };
    expect(fileOf(yaml(file))).toMatchObject({ ...file, maxAge: 172_800_000 });
  });

  it('may be downloaded every so many milliseconds', () => {
    expect(fileOf(yaml({ url: 'https://erp.example/p', schedule: 60_000 }))?.schedule).toBe('60000');
  });

  it('may say for whom its items are', () => {
    const context = { customerGroup: 'group', currency: 'cur' };
    const varyBy = ['currency', 'customerGroup'];
    expect(fileOf(yaml({ path: 'p', context }, { varyBy }))?.context).toEqual(context);
  });

  it.each([
    [{ query: { page: '{{page}}', key: 'x' }, paging: { by: 'page', size: 5 } }],
    [{ url: 'https://erp.example/p?page={{page}}', paging: { by: 'offset' } }],
    [{ paging: { by: 'link' } }],
    [{ format: 'json', query: { c: '{{page}}' }, paging: { by: 'cursor', path: 'next' } }],
    [{ oauth: OAUTH }],
    [{ decimal: ',', encoding: 'windows-1252' }],
    [{ format: 'json', encoding: 'UTF-16LE' }],
  ])('may be downloaded as %j says', (settings) => {
    const file = { url: 'https://erp.example/p', schedule: '1h', ...settings };
    expect(fileOf(yaml(file))).toMatchObject(settings);
  });

  it('may have many pages', () => {
    const file = { url: 'https://erp.example/p', schedule: '1h', paging: { by: 'link' } };
    expect(fileOf(yaml(file))?.paging?.maxPages).toBe(1_000);
  });

  it('is described without secrets', () => {
    const file = {
      url: 'https://erp.example/p?key=hunter2',
      schedule: '1h',
      headers: { A: 'hunter2' },
      query: { key: 'hunter2' },
      oauth: OAUTH,
    };
    const shown = describeConfig(load(yaml(file)));
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown['sources']).toMatchObject([{ file: { url: 'https://erp.example/p?[hidden]' } }]);
    expect(describeConfig(load(yaml({ path: 'p' })))['sources']).toMatchObject([{ file: { path: 'p' } }]);
  });

  const url = 'https://erp.example/p';
  it.each<[string, string]>([
    [yaml({}), 'sources[0].file: needs exactly one of path, url'],
    [yaml({ path: 'p', url, schedule: '1h' }), 'sources[0].file: needs exactly one of path, url'],
    [yaml({ url }), 'sources[0].file.schedule: is required for a url'],
    [yaml({ path: 'p', schedule: '1h' }), 'sources[0].file.schedule: is only for a url'],
    [yaml({ path: 'p', headers: { A: 'b' } }), 'sources[0].file.headers: is only used for a url'],
    [yaml({ url, schedule: 'daily' }), 'sources[0].file.schedule: must be a duration of a second'],
    [yaml({ url, schedule: 10 }), 'sources[0].file.schedule: must be a duration of a second'],
    [yaml({ url, schedule: true }), 'sources[0].file.schedule: must be a duration of a second'],
    [yaml({ path: 5, context: null, headers: null }), 'sources[0].file.path'],
    [yaml({ url, schedule: '10ms' }), 'sources[0].file.schedule: must be a duration of a second'],
    [yaml({ url, schedule: '1h', timezone: 'Mars' }), 'sources[0].file.timezone: is no time zone'],
    [yaml({ path: 'p', oauth: OAUTH }), 'sources[0].file.oauth: is only used for a url'],
    [yaml({ path: 'p', paging: { by: 'link' } }), 'sources[0].file.paging: is only used for a url'],
    [yaml({ path: 'p', query: { a: 'b' } }), 'sources[0].file.query: is only used for a url'],
    [yaml({ url, schedule: '1h', paging: { by: 'page' } }), 'sources[0].file.paging.by: needs {{page}}'],
    [yaml({ url: `${url}?p={{page}}`, schedule: '1h' }), 'sources[0].file.paging: must count pages'],
    [
      yaml({ url, schedule: '1h', query: { a: '{{key}}' } }),
      'sources[0].file.query.a: cannot hold {{key}} there; that place takes {{page}}',
    ],
    [
      yaml({ url: `${url}/{{page}}`, schedule: '1h' }),
      'sources[0].file.url: cannot hold {{page}} there; that place is always the same',
    ],
    [
      yaml({ url, schedule: '1h', headers: { A: '{{currency}}' } }),
      'sources[0].file.headers.A: cannot hold {{currency}} there',
    ],
    [
      yaml({ url, schedule: '1h', paging: { by: 'link', path: 'next' } }),
      'sources[0].file.paging: cannot read path or more out of a table',
    ],
    [
      yaml({ url, schedule: '1h', oauth: OAUTH, headers: { authorization: 'x' } }),
      'sources[0].file.headers: cannot hold Authorization beside oauth',
    ],
    [yaml({ path: 'p', decimal: ';' }), 'sources[0].file.decimal'],
    [yaml({ path: 'p.json', decimal: ',' }), 'sources[0].file.decimal: is only for CSV'],
    [yaml({ path: 'p', encoding: 'ebcdic' }), 'sources[0].file.encoding: is no encoding such as'],
    [yaml({ path: 'p', paging: 5, oauth: 'x', query: null }), 'sources[0].file.paging'],
    [yaml({ path: 'p', delimiter: '||' }), 'sources[0].file.delimiter: must be one character'],
    [yaml({ path: 'p', pollInterval: '1ms' }), 'sources[0].file.pollInterval: must be at least 100'],
    [yaml({ path: 'p', context: { colour: 'c' } }), 'sources[0].file.context'],
    [
      yaml({ path: 'p', context: { customerGroup: 'g' } }),
      'sources[0].varyBy: must name customerGroup, which file.context reads',
    ],
    [
      yaml({ path: 'p' }, { varyBy: ['currency'] }),
      'sources[0].file.context: must say where currency stands',
    ],
    [
      yaml({ path: 'p' }, { answer: { price: { current: 'p' } } }),
      'sources[0].answer.key: is required for CSV',
    ],
    [
      yaml({ path: 'p' }, { answer: { items: 'a', key: 'k', price: { current: 'p' } } }),
      'sources[0].answer.items: is not used for CSV',
    ],
  ])('%s is refused', (text, fault) => {
    expect(faultsOf(text).map((line) => line.slice(0, fault.length))).toContain(fault);
  });
});
