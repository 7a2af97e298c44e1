import { describe, expect, it } from 'vitest';
import { describeConfig } from '../../../src/config/describe-config.js';
import { faultsOf, load } from './load-config.js';

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

  it('is described without secrets', () => {
    const file = { url: 'https://erp.example/p?key=hunter2', schedule: '1h', headers: { A: 'hunter2' } };
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
      'sources[0].answer.items: is not for CSV',
    ],
  ])('%s is refused', (text, fault) => {
    expect(faultsOf(text).map((line) => line.slice(0, fault.length))).toContain(fault);
  });
});
