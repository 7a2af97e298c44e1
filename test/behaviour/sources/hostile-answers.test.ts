import { beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.js';
import { cleanUp } from '../../support/clean-up.js';
import { loadAll, subject, subjects } from '../../support/sources/subjects.js';
import { pricing, ExternalSystem } from '../../support/sources/external-system.js';

const SECRET = 'erp-t0ken-5f1c';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start(pricing('9.90'));
  cleanUp(() => system.stop());
});

describe('an answer with keys that reach for a prototype', () => {
  it('changes nothing but its own items', async () => {
    system.server.script(() => ({
      body: '{"__proto__":{"polluted":1},"A":{"price":5,"__proto__":{"list":9}},"constructor":{"prototype":{"polluted":1},"price":7}}',
    }));
    const config = { answer: { items: '', price: { current: 'price', regular: 'list' } } };
    const prices = system.sources(config).prices(system.notes);
    const read = await loadAll(prices, subjects('A', '__proto__', 'toString', 'hasOwnProperty'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(read[0]).toMatchObject({ value: { current: '5', regular: '5' } });
    expect(read.slice(1).map((sourced) => sourced?.info.status)).toEqual(['MISSING', 'MISSING', 'MISSING']);
  });
});

describe('what a source must not see or cause', () => {
  it('keeps its token and its words out of answers, notes and logs', async () => {
    const http = {
      headers: { Authorization: `Bearer ${SECRET}` },
      url: `${system.server.url}/prices?key=${SECRET}`,
    };
    system.server.script(() => ({
      status: 500,
      body: { message: `no such token: ${SECRET}, SQL state 42` },
    }));
    const sources = system.sources(
      { http },
      { name: 'strict', http, applies: { skus: ['S'] }, onFailure: 'error' },
    );
    const shown = JSON.stringify(await sources.prices(system.notes).load(subject()));
    expect(shown).not.toContain('SQL');
    expect([shown, JSON.stringify(sources.states()), logText()].join('\n')).not.toContain(SECRET);
    expect(sources.states()[0]?.lastError).toContain('SQL state 42');
  });

  it('is not looked for in a private network unless the configuration says so', async () => {
    const sources = system.sources({ http: { allowPrivateNetwork: false } });
    expect(await sources.prices(system.notes).load(subject())).toMatchObject({ info: { status: 'FAILED' } });
    expect(system.calls).toBe(0);
  });

  it('is not followed to another place', async () => {
    system.server.script(({ path }) =>
      path === '/prices'
        ? { status: 307, headers: { location: `${system.server.url}/other` } }
        : { body: {} },
    );
    await system.sources({}).prices(system.notes).load(subject());
    expect(system.server.requests.map(({ path }) => path)).toEqual(['/prices']);
  });

  function logText(): string {
    return system.logged
      .map(({ fields, message }) => {
        const error = fields['error'];
        return [
          message,
          JSON.stringify(fields),
          error instanceof Error ? `${error.stack} ${JSON.stringify(error)}` : '',
        ].join(' ');
      })
      .join('\n');
  }
});

describe('a configuration that cannot work', () => {
  it.each([
    [
      'GET without a parameter for the keys',
      { http: { method: 'GET' as const } },
      'sources.erp.http.keysParam',
    ],
    ['POST without a body', { http: { body: undefined } }, 'sources.erp.http.body is needed'],
    ['a body that is no JSON', { http: { body: '{{keys}' } }, 'sources.erp.http.body'],
    [
      'a price source that says nothing of prices',
      { answer: { items: '', stock: {} } },
      'sources.erp.answer.price',
    ],
    [
      'a stock source that says nothing of stock',
      { provides: 'stock' as const, answer: { items: '', price: {} } },
      'sources.erp.answer.stock',
    ],
  ])('is refused at start: %s', (_, config, fault) => {
    expect(() => system.sources(config)).toThrow(ConfigError);
    expect(() => system.sources({ ...config, name: 'erp' })).toThrow(fault);
  });
});

describe('the state of the sources', () => {
  it('is told for each, in the order of the configuration', async () => {
    const sources = system.sources({}, { name: 'warehouse', provides: 'stock' });
    await sources.prices(system.notes).load(subject());
    const nothing = { FRESH: 0, STALE: 0, MISSING: 0, FAILED: 0 };
    const idle = {
      kind: 'http',
      required: false,
      breaker: 'closed',
      list: null,
      calls: 0,
      callMs: 0,
      failures: {},
      reads: nothing,
      readsFromMemory: 0,
      lastSuccessAt: null,
      lastError: null,
      lastErrorAt: null,
      isFailing: false,
    };
    expect(sources.states()).toEqual([
      {
        ...idle,
        name: 'erp',
        provides: 'price',
        calls: 1,
        callMs: expect.any(Number),
        reads: { ...nothing, FRESH: 1 },
        lastSuccessAt: system.now,
      },
      { ...idle, name: 'warehouse', provides: 'stock' },
    ]);
  });

  it('tells how often memory served, what failed, and when', async () => {
    const sources = system.sources({});
    await sources.prices(system.notes).load(subject());
    void sources.prices(system.notes).load(subject());
    system.server.script(() => ({ status: 500 }));
    await sources.prices(system.notes).load(subject({ sku: 'B' }));
    expect(sources.states()[0]).toMatchObject({
      calls: 2,
      reads: { FRESH: 2, FAILED: 1 },
      readsFromMemory: 1,
      failures: { UPSTREAM_UNAVAILABLE: 1 },
      isFailing: true,
      lastErrorAt: system.now,
    });
  });

  it('shows a required source well again once a probe has reached it', async () => {
    const sources = system.sources({ required: true });
    system.server.script(() => ({ status: 500 }));
    await sources.prices(system.notes).load(subject());
    system.server.script(pricing('9.90'));
    await sources.probeRequired();
    expect(sources.states()[0]).toMatchObject({ calls: 2, isFailing: false });
    await sources.probeRequired();
    expect(system.calls).toBe(2);
  });
});
