import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type GraphqlAnswer, type TestApp } from '../../support/test-app.js';

let app: TestApp;
const START = Date.UTC(2026, 10, 24, 12);
let now = START;

describe('operations at the same time', () => {
  beforeAll(async () => {
    app = await startTestApp({
      catalogue: smallCatalogue(),
      clock: { now: () => now },
      store: { now: () => new Date(now) },
      config:
        '{ limits: { pageSize: { maximum: 20 } }, woocommerce: { retries: 0, breaker: { failures: 1000, resetMs: 1 } } }',
    });
  });
  afterEach(() => {
    app.store.faults.clear();
  });
  afterAll(() => app.stop());

  it('never read one another’s notes', async () => {
    const STALE = '{ product(id: 103, idType: DATABASE_ID) { name } }';
    const CUT = '{ productTags(first: 9999) { nodes { name } } }';
    const PLAIN = '{ productBrands { nodes { name } } }';
    await Promise.all([STALE, CUT, PLAIN].map((query) => app.query(query)));
    now += 2 * 3_600_000;
    app.store.faults.set('/products?', { kind: 'answer', status: 500 });
    // The rounds differ in age: first they wait for the shop, then they know that it fails.
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 30 }, async (_, index) => {
          const query = [STALE, CUT, PLAIN][index % 3] ?? '';
          return { query, extensions: (await app.query(query)).extensions };
        }),
      );
      for (const { query, extensions } of answers) {
        const expected = { [STALE]: ['stale'], [CUT]: ['pageSizeCut'], [PLAIN]: [] }[query];
        expect(Object.keys(extensions ?? {})).toEqual(expected);
      }
    }
  });

  it('do not suffer when a client goes away from a read that they share', async () => {
    app.store.faults.set('/products?', { delayMs: 300 });
    app.forgetCalls();
    const query = '{ product(id: 105, idType: DATABASE_ID) { name } }';
    const leaving = new AbortController();
    const left = fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await vi.waitFor(() => {
      expect(app.calls()).toHaveLength(1);
    });
    const staying = app.query(query);
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect((await staying).data.product.name).toBe('Nariño Supremo');
    expect(app.calls()).toHaveLength(1);
    expect((await app.query(query)).data.product.name).toBe('Nariño Supremo');
  });
});

describe('memory', () => {
  it('is bounded: the cache holds no more than it may', async () => {
    app = await startTestApp({
      catalogue: generatedCatalogue({ products: 300, variableShare: 0 }),
      config: 'cache: { maxEntries: 50 }',
    });
    cleanUp(app.stop);
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { data }: GraphqlAnswer = await app.query(
        'query ($after: String) { products(first: 100, after: $after) { nodes { name } pageInfo { endCursor } } }',
        { after },
      );
      expect(data.products.nodes).toHaveLength(100);
      after = data.products.pageInfo.endCursor;
    }
    const { purged } = (await (await app.purge()).json()) as { purged: number };
    expect(purged).toBeGreaterThan(40);
    expect(purged).toBeLessThanOrEqual(50);
  });
});
