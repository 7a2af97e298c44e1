import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const PRODUCTS = '{ products(first: 2) { nodes { name } } }';

let app: TestApp;

/** Enough runs for the shortcut and cached responses to have had their turn. */
async function cacheControls(query: string, runs = 5): Promise<(string | null)[]> {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    found.push((await app.query(query)).headers.get('cache-control'));
  }
  return found;
}

async function start(config: string): Promise<{ advance(ms: number): void }> {
  let now = Date.now();
  app = await startTestApp({ catalogue: smallCatalogue(), config, clock: { now: () => now } });
  cleanUp(app.stop);
  return {
    advance: (ms) => {
      now += ms;
    },
  };
}

describe('the Cache-Control of an answer', () => {
  it('lets nobody keep it, unless the operator wants that', async () => {
    await start('');
    expect(new Set(await cacheControls(PRODUCTS))).toEqual(new Set(['private, no-store']));
  });

  it('lets others keep what is the same for everybody, no longer than it stays fresh', async () => {
    const { advance } = await start('cache: { httpMaxAge: 45s, lifetimes: { list: { fresh: 1m } } }');
    expect(new Set(await cacheControls(PRODUCTS))).toEqual(new Set(['public, max-age=45']));
    advance(20_000);
    expect(new Set(await cacheControls(PRODUCTS))).toEqual(new Set(['public, max-age=40']));
    advance(5_000);
    expect(new Set(await cacheControls(PRODUCTS))).toEqual(new Set(['public, max-age=35']));
  });

  it.each([
    ['a cart', '{ cart { total } products(first: 1) { nodes { name } } }'],
    ['whoever asks', '{ customer { id } products(first: 1) { nodes { name } } }'],
    ['an error', '{ product(id: "x") { name } products(first: 1) { nodes { name } } }'],
    ['nothing that is known to last', '{ __typename }'],
  ])('lets nobody keep an answer with %s', async (_what, query) => {
    await start('cache: { httpMaxAge: 45s }');
    expect(new Set(await cacheControls(query))).toEqual(new Set(['private, no-store']));
  });

  it('lets nobody keep what is old because the shop is down', async () => {
    const { advance } = await start('cache: { httpMaxAge: 45s, lifetimes: { list: { stale: 1ms } } }');
    await cacheControls(PRODUCTS);
    app.store.faults.set('/wp-json', { kind: 'answer', status: 500 });
    advance(10 * 60_000);
    const { data, extensions, headers } = await app.query(PRODUCTS);
    expect(data.products.nodes).toHaveLength(2);
    expect(extensions?.stale).toBeDefined();
    expect(headers.get('cache-control')).toBe('private, no-store');
  });
});
