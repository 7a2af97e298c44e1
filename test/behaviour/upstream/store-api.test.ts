import { describe, expect, test } from 'vitest';
import {
  createStoreApiClient,
  type StoreApiClient,
} from '../../../src/upstream/store-api/store-api-client.js';
import { cleanUp } from '../../support/clean-up.js';
import type { FaultServer, Reply, Script } from '../../support/faults/fault-server.js';
import { failure, faultServer, LIMITS } from '../../support/upstream/scripted-upstream.js';

async function store(script: Script): Promise<{ server: FaultServer; client: StoreApiClient }> {
  const server = await faultServer(script);
  const client = createStoreApiClient({ system: 'store', url: server.url, ...LIMITS });
  cleanUp(() => client.close());
  return { server, client };
}

/** Every slug exists; its id is its place in the list that was asked for. */
const everySlug: Script = ({ query, body }): Reply => {
  const slugs = query['slug'] ?? (JSON.parse(body) as { slug: string }).slug;
  return { body: slugs.split(',').map((slug, index) => ({ id: index + 1, slug })) };
};

describe('the public API of a shop', () => {
  test('ids come in pages of 100, without keys', async () => {
    const { server, client } = await store(() => ({
      headers: { 'x-wp-total': '2', 'x-wp-totalpages': '1' },
      body: [{ id: 8 }, { id: 3 }],
    }));
    expect(await client.productIds({ 'attributes[0][slug]': 'moss', page: 2 })).toEqual({
      ids: [8, 3],
      total: 2,
    });
    const [request] = server.requests;
    expect(request!.url).toBe(
      '/wp-json/wc/store/v1/products?per_page=100&attributes%5B0%5D%5Bslug%5D=moss&page=2&_fields=id',
    );
    expect(request!.headers.authorization).toBeUndefined();
    expect(request!.headers.cookie).toBeUndefined();
  });

  test('slugs are looked up together, 100 at a time', async () => {
    const { server, client } = await store(everySlug);
    const slugs = Array.from({ length: 150 }, (_, index) => `s${index}`);
    const found = await client.productIdsBySlug([...slugs, 's0']);
    expect(found.size).toBe(150);
    expect(found.get('s1')).toBe(2);
    expect(server.requests.map(({ query }) => query['slug']?.split(',').length)).toEqual([100, 50]);
  });

  test('what the shop could not find or would take for several is not asked for', async () => {
    const { server, client } = await store(everySlug);
    const others = ['decke-毛布', 'decke-%e6%af%9b%e5%b8%83', 'a,b', 'a b', ''];
    expect([...(await client.productIdsBySlug(['cup', ...others]))]).toEqual([['cup', 1]]);
    expect(server.requests.map(({ query }) => query['slug'])).toEqual(['cup']);
    expect((await client.productIdsBySlug(others)).size).toBe(0);
    expect((await client.productIdsBySlug([])).size).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  test('many long slugs go as a POST that counts as GET', async () => {
    const { server, client } = await store(everySlug);
    await client.productIdsBySlug(Array.from({ length: 20 }, (_, index) => `${index}${'x'.repeat(190)}`));
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/wp-json/wc/store/v1/products' });
    expect(server.requests[0]!.headers['x-http-method-override']).toBe('GET');
  });

  test('collection data is an object, and an empty list is an empty one', async () => {
    const { server, client } = await store((_request, index) => ({
      body: index === 0 ? { price_range: null } : index === 1 ? [] : [1],
    }));
    const nothing = {
      price_range: null,
      attribute_counts: null,
      rating_counts: null,
      stock_status_counts: null,
      taxonomy_counts: null,
    };
    expect(await client.collectionData({ calculate_price_range: true })).toEqual(nothing);
    expect(await client.collectionData({})).toEqual(nothing);
    expect((await failure(client.collectionData({}))).code).toBe('UPSTREAM_BAD_ANSWER');
    expect(server.requests[0]!.url).toBe(
      '/wp-json/wc/store/v1/products/collection-data?calculate_price_range=true',
    );
  });
});
