import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../src/composition/app.js';
import { loadConfig } from '../../../src/config/load.js';
import type { Fault } from '../../../demo/src/http/faults.js';
import type { DemoStore } from '../../../demo/src/demo-store.js';
import { silentLogger } from '../../../src/observability/logger.js';
import { cleanUp } from '../../support/clean-up.js';
import { testConfig } from '../../support/test-app.js';
import {
  KEYS,
  startFailingShop,
  type FailingShop,
  type FailingShopOptions,
} from '../../support/shops/failing-shop.js';

async function start(options: FailingShopOptions = {}): Promise<FailingShop> {
  const shop = await startFailingShop({ timing: { retryMs: 30, patienceMs: 150 }, ...options });
  cleanUp(() => shop.stop());
  return shop;
}

const COLOURS = '{ allPaColour { nodes { name } } }';

interface Trouble {
  how: string;
  before: (store: DemoStore) => void | Promise<void>;
  reason: string;
}

/** The shop answers everything in this way. */
const always = (fault: Fault) => (store: DemoStore) => {
  store.faults.set('/', fault);
};

const TROUBLES: Trouble[] = [
  { how: 'is down', before: (store) => store.faults.down(), reason: 'could not be reached (ECONNREFUSED)' },
  { how: 'hangs', before: always({ kind: 'hang' }), reason: 'The shop has not answered yet.' },
  { how: 'shows a page', before: always({ kind: 'html' }), reason: 'sent an HTML page instead of JSON' },
  { how: 'answers 500', before: always({ kind: 'answer', status: 500 }), reason: '500' },
];

describe.each(TROUBLES)('a shop that $how when we start', ({ before, reason }) => {
  it('does not keep us from starting; we are not ready and say why', async () => {
    const { health, query } = await start({ before, woocommerce: { timeoutMs: 2_000 } });
    expect(await health('live')).toEqual({ status: 200, body: { live: true } });
    const ready = await health('ready');
    expect(ready).toEqual({ status: 503, body: { ready: false, reasons: [expect.any(String)] } });
    expect(ready.body.reasons[0]).toContain(reason);
    const { data, errors } = await query('{ __typename product(id: 103, idType: DATABASE_ID) { name } }');
    expect(data).toEqual({ __typename: 'Query', product: null });
    expect(errors?.[0]?.extensions.code).toMatch(/^UPSTREAM_/);
  });

  it('is found when it is there, and the fields of its attributes appear', async () => {
    const { health, query, store } = await start({ before, woocommerce: { timeoutMs: 300 } });
    expect((await query(COLOURS)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    store.faults.clear();
    await store.faults.up();
    await vi.waitFor(async () => {
      expect(await health('ready')).toEqual({ status: 200, body: { ready: true, reasons: [] } });
      expect((await query(COLOURS)).data.allPaColour.nodes.length).toBeGreaterThan(0);
    }, 10_000);
  });
});

describe('wrong keys', () => {
  it('are told as the reason, without naming them', async () => {
    const keys = { key: 'ck_wrong0key', secret: 'cs_wrong0secret' };
    const { health, query, logged } = await start({ keys });
    const ready = await health('ready');
    expect(ready.status).toBe(503);
    expect(ready.body.reasons[0]).toContain('refused our credentials (401');
    const answer = await query('{ product(id: 103, idType: DATABASE_ID) { name } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAUTHORIZED');
    const everything = JSON.stringify([ready, answer]) + logged();
    for (const secret of [keys.key, keys.secret, KEYS.key, KEYS.secret])
      expect(everything).not.toContain(secret);
  });
});

describe('the attributes of the shop', () => {
  it('are followed while we run: a new one brings its fields, without a restart', async () => {
    const { query, store } = await start({
      config: { cache: { lifetimes: { taxonomy: { fresh: 0, stale: 0, error: 0 } } } },
    });
    const question = '{ allPaMood { nodes { name } } }';
    expect((await query(question)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const [colour] = store.catalogue.attributes.values();
    store.catalogue.attributes.set(99, { ...colour!, id: 99, name: 'Mood', slug: 'pa_mood' });
    await vi.waitFor(async () => {
      expect((await query(question)).data).toEqual({ allPaMood: { nodes: [] } });
    }, 10_000);
  });

  it('are not asked for all the time when they must never be kept, nor when they may be kept for years', async () => {
    for (const fresh of [0, '10000d']) {
      const { store, query } = await start({
        timing: { retryMs: 60_000 },
        config: { cache: { lifetimes: { taxonomy: { fresh, stale: 0 } } } },
      });
      store.clearRequests();
      await query('{ product(id: 103, idType: DATABASE_ID) { name } }');
      await query('{ product(id: 105, idType: DATABASE_ID) { name } }');
      expect(store.requests.filter(({ path }) => path.includes('attributes'))).toEqual([]);
    }
  });
});

describe('a server that cannot start', () => {
  it('leaves nothing running of the demo', async () => {
    const { app } = await start();
    const servers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;
    const before = servers();
    const config = loadConfig({ env: { PORT: new URL(app.url).port } });
    await expect(createApp(config, { log: silentLogger })).rejects.toThrow('EADDRINUSE');
    await vi.waitFor(() => {
      expect(servers()).toBe(before);
    });
  });

  it('asks the shop nothing more', async () => {
    const { app, store, query } = await start();
    const usual = testConfig(store, '{ cache: { lifetimes: { taxonomy: { fresh: 0, stale: 0 } } } }');
    const config = { ...usual, server: { ...usual.server, port: Number(new URL(app.url).port) } };
    const timing = { retryMs: 1 };
    await expect(createApp(config, { log: silentLogger, timing })).rejects.toThrow('EADDRINUSE');
    store.clearRequests();
    for (const id of [101, 102, 103]) await query(`{ product(id: ${id}, idType: DATABASE_ID) { name } }`);
    expect(store.requests.filter(({ path }) => path.includes('attributes'))).toEqual([]);
  });
});
