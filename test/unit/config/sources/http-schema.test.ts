import { describe, expect, it } from 'vitest';
import { describeConfig } from '../../../../src/config/describe-config.js';
import { faultsOf, load } from '../../../support/config/load-config.js';

const URL_ = 'https://erp.example/prices';

/** A source over HTTP as YAML in one line. */
function source(http: Record<string, unknown>, change: Record<string, unknown> = {}): string {
  const right = { name: 'erp', provides: 'price', answer: { key: 'sku', price: { current: 'p' } } };
  return JSON.stringify({ sources: [{ ...right, http: { url: URL_, ...http }, ...change }] });
}

const OAUTH = { tokenUrl: 'https://login.example/token', clientId: 'id', clientSecret: 'hunter2-hunter2' };
const PAGED = { keysParam: 'k', query: { p: '{{page}}' } };

describe('a source over HTTP', () => {
  it.each([
    [{ url: `${URL_}/{{key}}` }],
    [{ url: `${URL_}?sku={{key}}&cur={{currency}}` }],
    [{ query: { sku: '{{key}}' } }],
    [{ url: `${URL_}/{{key}}`, method: 'POST' }],
    [{ method: 'POST', body: '{"sku": {{key}}, "cur": {{currency}}}' }],
    [{ method: 'POST', body: '{"skus": {{keys}}, "page": {{page}}}', paging: { by: 'offset' } }],
    [{ keysParam: 'k', headers: { 'X-Currency': '{{currency}}' } }],
    [{ keysParam: 'k', oauth: OAUTH }],
    [{ ...PAGED, paging: { by: 'page', first: 0, size: 50 } }],
    [{ ...PAGED, paging: { by: 'cursor', path: 'next', more: 'hasNext' } }],
    [{ keysParam: 'k', paging: { by: 'link' } }],
    [{ keysParam: 'k', format: 'csv', delimiter: ';', paging: { by: 'link' } }],
    [{ keysParam: 'k', format: 'csv', delimiter: '\t' }],
    [{ keysParam: 'k', callsPerSecond: 5 }],
  ])('may be %j', (http) => {
    expect(load(source(http)).sources[0]?.http).toMatchObject(http);
  });

  it('may send what it varies by', () => {
    const http = { keysParam: 'k', query: { grp: '{{customerGroup}}', lang: '{{language}}' } };
    expect(load(source(http, { varyBy: ['customerGroup', 'language'] })).sources).toHaveLength(1);
  });

  it.each([
    [
      { url: 'https://{{country}}.example/{{key}}' },
      'url: cannot hold {{country}} there; that place is always the same',
    ],
    [
      { url: 'https://{{key}}/prices', keysParam: 'k' },
      'url: cannot hold {{key}} there; that place is always the same',
    ],
    [
      { url: `${URL_}/{{currency}}`, keysParam: 'k' },
      'url: cannot hold {{currency}} there; that place takes {{key}}',
    ],
    [{ url: `${URL_}/{{ key }}`, keysParam: 'k' }, 'url: has a "{{" that begins no placeholder'],
    [{ url: `${URL_}?a={{keys}}`, keysParam: 'k' }, 'url: cannot hold {{keys}} there'],
    [{ keysParam: 'k', query: { a: '{{colour}}' } }, 'query.a: cannot hold {{colour}} there'],
    [{ keysParam: 'k', query: { a: '{{currency}' } }, 'query.a: has a "{{" that begins no placeholder'],
    [{ keysParam: 'k', query: { a: '{{constructor}}' } }, 'query.a: cannot hold {{constructor}} there'],
    [{ keysParam: 'k', headers: { A: '{{key}}' } }, 'headers.A: cannot hold {{key}} there'],
    [
      { keysParam: 'k', query: { a: '{{country}}' } },
      'query.a: sends {{country}}, so varyBy must have country',
    ],
    [{ keysParam: 'k', url: `${URL_}?a={{country}}` }, 'url: sends {{country}}, so varyBy must have country'],
    [
      { keysParam: 'k', headers: { A: '{{language}}' } },
      'headers.A: sends {{language}}, so varyBy must have',
    ],
    [{ url: `${URL_}/{{key}}`, keysParam: 'k' }, 'keysParam: has no place beside {{key}}'],
    [{ method: 'POST', body: '[{{key}}, {{keys}}]' }, 'body: has no place beside {{key}}'],
    [{ method: 'POST', body: '{"a": "{{key}}"}' }, 'body: must be JSON'],
    [{ method: 'POST', body: '{"skus": {{keys}}, "cur": "{{currency}}"}' }, 'body: must be JSON'],
    [{ method: 'POST', body: '{"cur": {{currency}}}' }, 'body: must be JSON with {{keys}}'],
    [{ keysParam: 'k', paging: { by: 'page' } }, 'paging.by: needs {{page}}'],
    [{ ...PAGED }, 'paging: must count pages'],
    [{ ...PAGED, paging: { by: 'link' } }, 'paging: must count pages'],
    [{ ...PAGED, paging: { by: 'cursor' } }, 'paging.path: is required for a cursor'],
    [
      { ...PAGED, paging: { by: 'cursor', path: 'x', size: 5 } },
      'paging.size: is only used for page and offset',
    ],
    [{ ...PAGED, paging: { by: 'page', path: 'x' } }, 'paging.path: is only read for a cursor or a link'],
    [{ keysParam: 'k', paging: { by: 'link', first: 1 } }, 'paging.first: is only used for page and offset'],
    [{ ...PAGED, paging: { by: 'page', maxPages: 0 } }, 'paging.maxPages: must be at least 1'],
    [
      { keysParam: 'k', format: 'csv', paging: { by: 'link', path: 'x' } },
      'paging: cannot read path or more out of',
    ],
    [{ keysParam: 'k', format: 'csv', delimiter: ';;' }, 'delimiter: must be one character'],
    [{ keysParam: 'k', decimal: ',' }, 'decimal: is only for CSV'],
    [{ keysParam: 'k', oauth: { ...OAUTH, clientSecret: undefined } }, 'oauth.clientSecret: is required'],
    [{ keysParam: 'k', oauth: { ...OAUTH, tokenUrl: 'login' } }, 'oauth.tokenUrl: must be an absolute URL'],
    [
      { keysParam: 'k', oauth: OAUTH, headers: { authorization: 'x' } },
      'headers: cannot hold Authorization beside',
    ],
    [{ keysParam: 'k', callsPerSecond: 0 }, 'callsPerSecond: must be at least 1'],
  ])('cannot be %j', (http, fault) => {
    expect(faultsOf(source(http))).toEqual([expect.stringContaining(`sources[0].http.${fault}`)]);
  });

  it('of stock is told the currency only where it varies by it', () => {
    const http = { keysParam: 'k', query: { cur: '{{currency}}' } };
    const change = { provides: 'stock', answer: { key: 'sku', stock: { quantity: 'q' } } };
    expect(faultsOf(source(http, change))).toEqual([
      'sources[0].http.query.cur: sends {{currency}}, so varyBy must have currency: answers hang on it',
    ]);
    expect(load(source(http, { ...change, varyBy: ['currency'] })).sources).toHaveLength(1);
  });

  it('that answers with a table names the column of the key, and no place of the items', () => {
    const faults = faultsOf(
      source({ keysParam: 'k', format: 'csv' }, { answer: { items: 'data', price: { current: 'p' } } }),
    );
    expect(faults).toEqual([
      'sources[0].answer.key: is required for CSV: the column of the key',
      'sources[0].answer.items: is not used for CSV, whose rows are the items',
    ]);
  });

  it('is shown without its secrets', () => {
    const http = {
      url: `${URL_}/{{key}}?k=hunter2-in-url`,
      query: { api_key: 'hunter2-in-query' },
      oauth: { ...OAUTH, tokenUrl: `${OAUTH.tokenUrl}?k=hunter2-too` },
    };
    const shown = describeConfig(load(source(http)));
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown.sources).toMatchObject([
      {
        http: {
          url: `${URL_}/{{key}}?[hidden]`,
          query: { api_key: '[hidden]' },
          oauth: { tokenUrl: `${OAUTH.tokenUrl}?[hidden]`, clientId: 'id', clientSecret: '[hidden]' },
        },
      },
    ]);
  });
});
