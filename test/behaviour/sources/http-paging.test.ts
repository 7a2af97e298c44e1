import { beforeEach, describe, expect, it } from 'vitest';
import type { PagingConfig } from '../../../src/sources/source-config.js';
import { cleanUp } from '../../support/clean-up.js';
import type { Script } from '../../support/faults/fault-server.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start();
  cleanUp(() => system.stop());
});

const ITEMS = ['A', 'B', 'C', 'D', 'E'].map((sku, index) => ({ sku, price: index + 1 }));

function paged(paging: Partial<PagingConfig>, http: ConfigChanges['http'] = {}): ConfigChanges {
  return {
    http: {
      url: `${system.server.url}/prices`,
      method: 'GET',
      keysParam: 'skus',
      query: paging.by === 'link' ? {} : { page: '{{page}}' },
      paging: { by: 'page', maxPages: 20, ...paging },
      ...http,
    },
    answer: { items: 'items', key: 'sku', price: { current: 'price' } },
  };
}

async function readAll(config: ConfigChanges) {
  const sources = system.sources(config);
  const read = await loadAll(sources.prices(system.notes), subjects('A', 'B', 'C', 'D', 'E'));
  return {
    sources,
    prices: read.map((sourced) => sourced?.value?.current),
    infos: read.map((sourced) => sourced?.info),
  };
}

const pagesAsked = (): unknown[] => system.server.requests.map(({ query }) => query['page']);
const ALL = ['1', '2', '3', '4', '5'];

/** Serves `size` items from the position that `at` finds in the query. */
const serving =
  (
    size: number,
    at: (page: string | undefined) => number,
    more: (from: number) => object = () => ({}),
  ): Script =>
  ({ query }) => {
    const from = at(query['page']);
    return { body: { items: ITEMS.slice(from, from + size), ...more(from + size) } };
  };

describe('pages by number', () => {
  const byNumber = (page: string | undefined): number => (Number(page) - 1) * 2;

  it('are read until one is empty', async () => {
    system.server.script(serving(2, byNumber));
    expect((await readAll(paged({}))).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['1', '2', '3', '4']);
    expect(system.server.requests[3]?.url).toBe('/prices?page=4&skus=A,B,C,D,E');
  });

  it('are read until one is not full', async () => {
    system.server.script(serving(2, byNumber));
    expect((await readAll(paged({ size: 2 }))).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['1', '2', '3']);
  });

  it.each([true, 'true', 3])('are read as long as the answer says %j', async (yes) => {
    system.server.script(serving(2, byNumber, (to) => ({ meta: { more: to < 5 ? yes : 0 } })));
    expect((await readAll(paged({ more: 'meta.more', size: 100 }))).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['1', '2', '3']);
  });

  it('may begin with 0', async () => {
    system.server.script(serving(5, (page) => Number(page) * 5));
    expect((await readAll(paged({ first: 0 }))).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['0', '1']);
  });

  it('may be asked for in a body', async () => {
    system.server.script(({ body }) => {
      const { page } = JSON.parse(body) as { page: number };
      return { body: { items: ITEMS.slice((page - 1) * 4, page * 4) } };
    });
    const body = '{"skus": {{keys}}, "page": {{page}}}';
    const config = paged({ size: 4 }, { method: 'POST', keysParam: undefined, query: {}, body });
    expect((await readAll(config)).prices).toEqual(ALL);
    expect(system.server.requests.map((request) => JSON.parse(request.body))).toMatchObject([
      { page: 1 },
      { page: 2 },
    ]);
  });
});

describe('pages by offset', () => {
  it('go on behind what was read, however much that was', async () => {
    system.server.script(serving(3, Number));
    expect((await readAll(paged({ by: 'offset' }))).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['0', '3', '5']);
  });
});

describe('pages by cursor', () => {
  const CURSORS = [undefined, 'a+b/c==&page=9', 'ü😀'];
  const byCursor = (page: string | undefined): number => CURSORS.indexOf(page) * 2;

  it.each([null, '', false, undefined])('are read until the cursor is %j', async (end) => {
    system.server.script(serving(2, byCursor, (to) => ({ next: to < 5 ? CURSORS[to / 2] : end })));
    expect((await readAll(paged({ by: 'cursor', path: 'next' }))).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(CURSORS);
  });

  it('end where the answer says so, though it names a cursor', async () => {
    system.server.script(serving(5, byCursor, () => ({ info: { end: 'x', hasNext: false } })));
    const paging = { by: 'cursor', path: 'info.end', more: 'info.hasNext' } as const;
    expect((await readAll(paged(paging))).prices).toEqual(ALL);
    expect(system.calls).toBe(1);
  });

  it('are an error when they go round in a circle', async () => {
    system.server.script(
      serving(
        2,
        () => 0,
        () => ({ next: 'same' }),
      ),
    );
    const { infos, sources } = await readAll(paged({ by: 'cursor', path: 'next' }));
    expect(infos[0]).toMatchObject({ status: 'FAILED', message: 'The source did not answer as configured.' });
    expect(sources.states()[0]?.lastError).toContain('names a page as the next that was read already');
    expect(system.calls).toBe(2);
  });

  it('are an error when the cursor is none', async () => {
    system.server.script(
      serving(
        2,
        () => 0,
        () => ({ next: { a: 1 } }),
      ),
    );
    expect((await readAll(paged({ by: 'cursor', path: 'next' }))).infos[0]).toMatchObject({
      status: 'FAILED',
    });
  });
});

describe('pages by link', () => {
  const KEY = 'erp-k3y-90210';
  const query = { api_key: KEY, cur: '{{currency}}' };

  it('are followed from the Link header, with the key that every request has', async () => {
    system.server.script(({ query: { from = '0' } }) => ({
      headers:
        from === '3'
          ? { link: '</prices?from=0>; rel="first"' }
          : {
              link: [
                `<${system.server.url}/>; rel=start`,
                '</prices/more?from=3&skus=x&skus=y%2Cz>; title="a, b"; rel="x next"',
              ],
            },
      body: { items: ITEMS.slice(Number(from), Number(from) + 3) },
    }));
    expect((await readAll(paged({ by: 'link' }, { query }))).prices).toEqual(ALL);
    expect(system.server.requests.map(({ url }) => url)).toEqual([
      `/prices?api_key=${KEY}&cur=EUR&skus=A,B,C,D,E`,
      `/prices/more?from=3&skus=x&skus=y,z&api_key=${KEY}`,
    ]);
  });

  it('are followed from a place in the answer, be it a part of an address or whole', async () => {
    const links = ['?from=2', () => `${system.server.url}/p2?from=4&api_key=own`, null];
    system.server.script(({ query: { from = '0' } }, index) => {
      const link = links[index];
      const next = typeof link === 'function' ? link() : link;
      return { body: { items: ITEMS.slice(Number(from), Number(from) + 2), links: { next } } };
    });
    expect((await readAll(paged({ by: 'link', path: 'links.next' }, { query }))).prices).toEqual(ALL);
    expect(system.server.requests.map(({ url }) => url).slice(1)).toEqual([
      `/prices?from=2&api_key=${KEY}`,
      '/p2?from=4&api_key=own',
    ]);
  });

  it.each([
    'https://elsewhere.example/prices',
    '//elsewhere.example/prices',
    'http://localhost/prices',
    'file:///etc/passwd',
    'javascript:1',
    'http://[',
  ])('are not followed to another place: %s', async (next) => {
    system.server.script(() => ({ body: { items: ITEMS, next } }));
    const { infos, sources } = await readAll(paged({ by: 'link', path: 'next' }));
    expect(infos[0]).toMatchObject({ status: 'FAILED' });
    expect(sources.states()[0]?.lastError).toBe(
      'erp (price) names a next page at another address than its own, which is not followed.',
    );
    expect(system.calls).toBe(1);
  });
});

describe('an answer on many pages', () => {
  it('may have no more of them than allowed', async () => {
    system.server.script(({ query }) => ({ body: { items: [{ sku: query['page'], price: 1 }] } }));
    const { infos, sources } = await readAll(paged({ maxPages: 3 }));
    expect(infos[0]).toMatchObject({ status: 'FAILED' });
    expect(sources.states()[0]?.lastError).toBe('erp (price) has more than the 3 pages allowed.');
    expect(pagesAsked()).toEqual(['1', '2', '3']);
  });

  it('has one time for all of them', async () => {
    system.server.script(({ query }) =>
      Number(query['page']) < 3 ? { body: { items: ITEMS.slice(0, 1) } } : { fault: 'hang' },
    );
    const began = performance.now();
    const { infos } = await readAll(paged({}, { timeoutMs: 400 }));
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(infos[0]).toMatchObject({ status: 'FAILED', message: 'The source did not answer in time.' });
    expect(pagesAsked()).toEqual(['1', '2', '3']);
  });

  it('fails whole when one page fails, and is read whole where that page is asked for again', async () => {
    const healthy = serving(2, (page) => (Number(page) - 1) * 2);
    system.server.script((request, index) => (index === 1 ? { status: 502 } : healthy(request, index)));
    expect((await readAll(paged({ size: 2 }))).infos.map((info) => info?.status)).toEqual(
      Array(5).fill('FAILED'),
    );
    system.server.requests.length = 0;
    system.server.script((request, index) => (index === 1 ? { status: 502 } : healthy(request, index)));
    expect((await readAll({ ...paged({ size: 2 }, { retries: 1 }), name: 'again' })).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['1', '2', '2', '3']);
  });

  it('takes a turn of the quota for each', async () => {
    system.server.script(serving(2, (page) => (Number(page) - 1) * 2));
    const { infos } = await readAll(paged({ size: 2 }, { callsPerSecond: 2, timeoutMs: 400 }));
    expect(infos[0]).toMatchObject({ status: 'FAILED', message: 'The source did not answer in time.' });
    expect(pagesAsked()).toEqual(['1', '2']);
  });

  it('may be a table', async () => {
    system.server.script(({ query }) => ({
      body: [
        'sku,price',
        ...ITEMS.slice((Number(query['page']) - 1) * 3, Number(query['page']) * 3).map(
          ({ sku, price }) => `${sku},${price}`,
        ),
      ].join('\n'),
    }));
    const config = {
      ...paged({ size: 3 }, { format: 'csv' }),
      answer: { items: '', key: 'sku', price: { current: 'price' } },
    };
    expect((await readAll(config)).prices).toEqual(ALL);
    expect(pagesAsked()).toEqual(['1', '2']);
  });

  it('has no answer for what stands on none of its pages', async () => {
    system.server.script(serving(2, (page) => (Number(page) - 1) * 2));
    const read = await system
      .sources(paged({}))
      .prices(system.notes)
      .load(subject({ sku: 'Z' }));
    expect(read).toMatchObject({ info: { status: 'MISSING' } });
  });
});
