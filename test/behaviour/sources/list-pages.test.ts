import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSourceConfig, PagingConfig } from '../../../src/sources/source-config.js';
import { cleanUp } from '../../support/clean-up.js';
import type { Reply, SeenRequest } from '../../support/faults/fault-server.js';
import { fileConfig, REFUSED, ROWS, TAKEN } from '../../support/sources/list-folder.js';
import { loadAll, subjects } from '../../support/sources/subjects.js';
import { START, ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

const SECRET = 'hunter2-hunter2';
const TOKEN_PATH = '/oauth/token';

let system: ExternalSystem;
/** What the list has on its pages, from the first. */
let pages: (request: SeenRequest, page: number) => Reply;
let granted: number;

beforeEach(async () => {
  granted = 0;
  pages = (_, page) => ({ body: csv(page) });
  system = await ExternalSystem.start((request) => {
    if (request.path !== TOKEN_PATH) return pages(request, Number(request.query['page'] ?? 1));
    granted += 1;
    return { body: { access_token: `t0ken-${granted}-value`, token_type: 'Bearer', expires_in: 600 } };
  });
  cleanUp(() => system.stop());
});

/** Two pages with two rows each, then one without. */
const csv = (page: number, price = '1.00'): string =>
  [
    'sku,price',
    ...([
      ['A', 'B'],
      ['C', 'D'],
    ].at(page - 1) ?? []),
  ]
    .map((row, index) => (index === 0 ? row : `${row},${price}`))
    .join('\n');

function paged(
  paging: Partial<PagingConfig> = {},
  file: Partial<FileSourceConfig> = {},
  changes: ConfigChanges = {},
) {
  return system.sources({
    file: fileConfig({
      url: `${system.server.url}/prices`,
      schedule: '1h',
      query: paging.by === 'link' ? {} : { page: '{{page}}' },
      paging: { by: 'page', maxPages: 10, ...paging },
      ...file,
    }),
    answer: ROWS,
    ...changes,
  });
}

type Opened = ReturnType<typeof paged>;
const renew = (sources: Opened) => sources.reread(['source:erp']);
const listRequests = () => system.server.requests.filter(({ path }) => path !== TOKEN_PATH);
const pagesAsked = () => listRequests().map(({ query }) => query['page']);

async function pricesOf(sources: Opened, ...skus: string[]) {
  const read = await loadAll(sources.prices(system.notes), subjects(...skus));
  return read.map((sourced) => sourced?.value?.current);
}

describe('a list on several pages', () => {
  it('is read whole, until a page has no rows, and is one list', async () => {
    const sources = paged();
    expect(await pricesOf(sources, 'A', 'B', 'C', 'D', 'E')).toEqual([
      '1.00',
      '1.00',
      '1.00',
      '1.00',
      undefined,
    ]);
    expect(pagesAsked()).toEqual(['1', '2', '3']);
    expect(sources.states()).toMatchObject([{ calls: 1, list: { items: 4, readAt: START } }]);
    expect(await system.logs(TAKEN)).toMatchObject([{ items: 4 }]);
  });

  it('may be JSON, with cursors', async () => {
    pages = ({ query }) => ({
      body: { data: { items: [{ sku: query['page'] ?? 'A', price: 2 }], next: query['page'] ? null : 'B' } },
    });
    const answer = { items: 'data.items', key: 'sku', price: { current: 'price' } };
    const sources = paged({ by: 'cursor', path: 'data.next' }, { format: 'json' }, { answer });
    expect(await pricesOf(sources, 'A', 'B')).toEqual(['2', '2']);
  });

  it('may be JSON with the items by key, by offset', async () => {
    const items = [{ A: { price: 1 }, B: { price: 2 } }, { C: { price: 3 } }];
    pages = ({ query }) => ({ body: items[Number(query['page']) / 2] ?? {} });
    const answer = { items: '', price: { current: 'price' } };
    const sources = paged({ by: 'offset', size: 2 }, { format: 'json' }, { answer });
    expect(await pricesOf(sources, 'A', 'B', 'C')).toEqual(['1', '2', '3']);
    expect(pagesAsked()).toEqual(['0', '2']);
  });

  it('may be led through by links, with the parameters that every request has', async () => {
    pages = ({ query }) =>
      query['after'] === undefined
        ? { body: csv(1), headers: { link: '</prices?after=B>; rel="next"' } }
        : { body: csv(2) };
    const sources = paged({ by: 'link' }, { query: { apiKey: SECRET } });
    expect(await pricesOf(sources, 'A', 'D')).toEqual(['1.00', '1.00']);
    expect(listRequests().map(({ query }) => query)).toEqual([
      { apiKey: SECRET },
      { after: 'B', apiKey: SECRET },
    ]);
  });

  it('is never asked for what is newer, since no page speaks for the others', async () => {
    pages = (_, page) => ({ body: csv(page), headers: { etag: '"v1"' } });
    const sources = paged();
    await system.logs(TAKEN);
    await renew(sources);
    expect(listRequests()).toHaveLength(6);
    expect(listRequests().filter(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([]);
  });

  it.each<[string, Reply, string, Partial<FileSourceConfig>]>([
    ['fails', { status: 500, body: SECRET }, 'erp (price) is not available (500).', {}],
    [
      'is cut',
      { fault: 'cut', body: csv(2), bytes: 14 },
      'erp (price) broke off in the middle of its answer.',
      {},
    ],
    ['is empty', { body: '' }, 'erp (price) has no column "sku".', {}],
    ['is HTML', { body: '<html>\n<body>Soon' }, 'erp (price) has no column "sku".', {}],
    ['says 304', { status: 304 }, 'erp (price) answered 304; redirects are not followed.', {}],
    ['hangs', { fault: 'hang' }, 'erp (price) did not answer within 300 ms.', { downloadTimeoutMs: 300 }],
    [
      'is too large together with the one before',
      { body: `${csv(2, '2.00')}\n${'C,2.00\n'.repeat(38)}` },
      'erp (price) sent more than the 300 bytes allowed.',
      { maxBytes: 300 },
    ],
  ])(
    'of which one %s leaves the old list in its place, none of the new being taken',
    async (_what, bad, why, file) => {
      const sources = paged({}, file);
      await system.logs(TAKEN);
      pages = (_, page) => (page === 2 ? bad : { body: csv(page, '2.00') });
      await renew(sources);
      await system.logs(REFUSED);
      expect(await pricesOf(sources, 'A', 'B', 'C', 'D')).toEqual(Array(4).fill('1.00'));
      expect(sources.states()).toMatchObject([{ isFailing: true, lastError: why, list: { items: 4 } }]);
      expect(JSON.stringify(system.logged)).not.toContain(SECRET);
    },
  );

  it('that has no end is a bad one', async () => {
    pages = () => ({ body: csv(1) });
    const sources = paged({ maxPages: 4 });
    await system.logs(REFUSED);
    expect(sources.states()).toMatchObject([{ lastError: 'erp (price) has more than the 4 pages allowed.' }]);
    expect(listRequests()).toHaveLength(4);
  });
});

describe('a list behind OAuth 2.0', () => {
  const oauth = () => ({
    tokenUrl: system.server.url + TOKEN_PATH,
    clientId: 'shop',
    clientSecret: SECRET,
    authMethod: 'basic' as const,
  });
  const tokensSent = () => listRequests().map(({ headers }) => headers.authorization);

  it('is downloaded with a token, on all its pages and the next time', async () => {
    const sources = paged({}, { oauth: oauth() });
    await system.logs(TAKEN);
    await renew(sources);
    expect(await pricesOf(sources, 'A', 'D')).toEqual(['1.00', '1.00']);
    expect(granted).toBe(1);
    expect(tokensSent()).toEqual(Array(6).fill('Bearer t0ken-1-value'));
  });

  it('gets another token when one is refused, and goes on with the same page', async () => {
    pages = ({ headers }, page) =>
      page === 2 && headers.authorization === 'Bearer t0ken-1-value' ? { status: 401 } : { body: csv(page) };
    expect(await pricesOf(paged({}, { oauth: oauth() }), 'A', 'D')).toEqual(['1.00', '1.00']);
    expect(pagesAsked()).toEqual(['1', '2', '2', '3']);
    expect(granted).toBe(2);
  });

  it('may be the newest still', async () => {
    pages = ({ headers }) =>
      headers['if-none-match'] === '"v1"' ? { status: 304 } : { body: csv(1), headers: { etag: '"v1"' } };
    const sources = paged({}, { oauth: oauth(), query: {}, paging: undefined });
    await system.logs(TAKEN);
    system.now += 60_000;
    await renew(sources);
    expect(sources.states()).toMatchObject([
      { calls: 2, isFailing: false, list: { items: 2, readAt: START + 60_000 } },
    ]);
  });

  it('that gives no token leaves the old list, and tells nobody the secret', async () => {
    const sources = paged({}, { oauth: { ...oauth(), tokenUrl: `${system.server.url}/nowhere` } });
    pages = ({ path }) => (path === '/nowhere' ? { status: 401, body: { error: SECRET } } : { body: csv(1) });
    await system.logs(REFUSED);
    expect(sources.states()[0]?.lastError).toBe('erp (token) refused our credentials (401).');
    expect(JSON.stringify(system.logged)).not.toContain(SECRET);
  });
});
