import { beforeEach, describe, expect, it } from 'vitest';
import type { AudiencePart, Audience } from '../../../src/sources/audience.js';
import { cleanUp } from '../../support/clean-up.js';
import { subject } from '../../support/sources/subjects.js';
import { ExternalSystem, type ConfigChanges } from '../../support/sources/external-system.js';

const SECRET = 'erp-k3y-90210';
const ALL: AudiencePart[] = ['customerGroup', 'country', 'location', 'language'];

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(() => ({ body: { A: 5 } }));
  cleanUp(() => system.stop());
});

function get(http: ConfigChanges['http'], varyBy = ALL): ConfigChanges {
  return {
    currency: undefined,
    varyBy: ['currency', ...varyBy],
    http: { url: `${system.server.url}/prices`, method: 'GET', keysParam: 'skus', ...http },
    answer: { items: '', price: { current: '' } },
  };
}

async function ask(config: ConfigChanges, context: Partial<Audience>) {
  const read = await system.sources(config).prices(system.notes, context).load(subject());
  return { read, request: system.server.requests.at(-1)! };
}

describe('what a source is told about the shopper', () => {
  const query = { cur: '{{currency}}', grp: 'g:{{customerGroup}}', lang: '{{language}}', v: '2' };

  it('stands in the query where the configuration puts it', async () => {
    const url = `${system.server.url}/prices?land={{country}}&fix=1`;
    const { read, request } = await ask(get({ url, query }), {
      currency: 'CHF',
      customerGroup: 'trade',
      country: 'CH',
      language: 'de',
    });
    expect(request.url).toBe('/prices?land=CH&fix=1&cur=CHF&grp=g%3Atrade&lang=de&v=2&skus=A');
    expect(read).toMatchObject({ value: { current: '5', currency: 'CHF' } });
  });

  it('is left out with its parameter or header where nobody said', async () => {
    const headers = { 'X-Group': '{{customerGroup}}', 'X-Place': 'at {{location}}', 'X-Fix': 'yes' };
    const url = `${system.server.url}/prices?land={{country}}`;
    const { request } = await ask(get({ url, query, headers }), { location: 'berlin' });
    expect(request.url).toBe('/prices?cur=EUR&v=2&skus=A');
    expect(request.headers).toMatchObject({ 'x-place': 'at berlin', 'x-fix': 'yes' });
    expect(request.headers).not.toHaveProperty('x-group');
  });

  it('stands in a body as a text, or as null where nobody said', async () => {
    const body = '{"skus": {{keys}}, "cur": {{currency}}, "grp": {{customerGroup}}, "in": [{{country}}]}';
    const http = { method: 'POST', keysParam: undefined, body } as const;
    const { request } = await ask(get(http), { customerGroup: 'B2B' });
    expect(request.body).toBe('{"skus": ["A"], "cur": "EUR", "grp": "B2B", "in": [null]}');
  });

  it('is only what the source varies by', async () => {
    const { request } = await ask(get({ query }, ['language']), { customerGroup: 'trade', language: 'de' });
    expect(request.query).toEqual({ cur: 'EUR', lang: 'de', v: '2', skus: 'A' });
  });

  it('is asked for anew for each, and never mixed up', async () => {
    const sources = system.sources(get({ query: { grp: '{{customerGroup}}' } }));
    system.server.script(({ query: { grp } }) => ({ body: { A: grp === 'trade' ? 3 : 5 } }));
    const priceFor = async (customerGroup: string | null) =>
      (await sources.prices(system.notes, { customerGroup }).load(subject()))?.value?.current;
    expect(await Promise.all([priceFor('trade'), priceFor(null), priceFor('trade')])).toEqual([
      '3',
      '5',
      '3',
    ]);
    expect([await priceFor(null), await priceFor('trade')]).toEqual(['5', '3']);
    expect(system.calls).toBe(2);
  });

  // Contexts hold short words only (`isContextValue`); this is the second wall.
  it.each([
    '../..',
    '%2f',
    'a&skus=B',
    'a#b',
    'a\r\nX-Admin: 1',
    '"],"admin":true,"x":["',
    'ü😀',
    '{{keys}}',
    'g'.repeat(4_096),
  ])('changes nothing but its own place: %j', async (hostile) => {
    const everywhere = {
      url: `${system.server.url}/prices?a={{location}}`,
      query: { b: '{{location}}' },
      headers: { 'X-Place': '{{location}}' },
    };
    const { read, request } = await ask(get(everywhere), { location: hostile });
    expect(request).toMatchObject({ path: '/prices', query: { a: hostile, b: hostile, skus: 'A' } });
    expect(Object.keys(request.query)).toEqual(['a', 'b', 'skus']);
    expect(decodeURIComponent(String(request.headers['x-place']))).toBe(hostile);
    expect(request.headers).not.toHaveProperty('x-admin');
    expect(read).toMatchObject({ info: { status: 'FRESH' } });

    const body = '{"skus": {{keys}}, "place": {{location}}}';
    const post = await ask(
      { ...get({ method: 'POST', keysParam: undefined, body }), name: 'post' },
      { location: hostile },
    );
    expect(JSON.parse(post.request.body)).toEqual({ skus: ['A'], place: hostile });
  });
});

describe('parameters that are the same for everybody', () => {
  it('are sent, and found nowhere in answers, states and logs', async () => {
    system.server.script(({ url }) => ({ status: 500, body: { message: `broken: ${url}` } }));
    const config = get({ query: { api_key: SECRET } });
    const sources = system.sources(config);
    const read = await sources.prices(system.notes).load(subject());
    expect(system.server.requests[0]?.url).toBe(`/prices?api_key=${SECRET}&skus=A`);
    const said = JSON.stringify([
      read,
      sources.states(),
      system.logged.map(({ fields }) => String(fields['error'])),
    ]);
    expect(said).toContain('broken');
    expect(said).not.toContain(SECRET);
  });
});

describe('headers of the configuration', () => {
  it('take the place of our own, in whatever case', async () => {
    const { request } = await ask(get({ headers: { Accept: 'application/hal+json' } }), {});
    expect(request.headers.accept).toBe('application/hal+json');
  });
});
