import { expect, test } from 'vitest';
import { Oddities } from '../../../src/upstream/decode/oddities.js';
import { createWooRestClient, type WooRestClient } from '../../../src/upstream/woo-rest/woo-rest-client.js';
import { cleanUp } from '../../support/clean-up.js';
import { readRecording } from '../../support/recordings/recordings.js';
import { faultServer, LIMITS } from '../../support/upstream/scripted-upstream.js';

interface Recording {
  request: { method: string; path: string };
  response: { status: number; headers: Record<string, string>; body: unknown };
}

function recordingsOf(file: string): Recording[] {
  return readRecording(`woocommerce-10.5/${file}.json`);
}

/** Every recorded list of a route, and how it is read. */
const routes: [file: string, path: string, read: (client: WooRestClient) => Promise<unknown>][] = [
  ['products-read', '/products', (client) => client.productPage({}).then(({ items }) => items)],
  ['variations-read', '/variations', (client) => client.variationPage({}).then(({ items }) => items)],
  ['taxonomies-read', '/products/categories', (client) => client.terms('categories')],
  ['taxonomies-read', '/products/tags', (client) => client.terms('tags')],
  ['taxonomies-read', '/products/brands', (client) => client.terms('brands')],
  ['taxonomies-read', '/products/shipping_classes', (client) => client.terms('shipping_classes')],
  ['taxonomies-read', '/products/attributes', (client) => client.attributes()],
  ['taxonomies-read', '/products/attributes/1/terms', (client) => client.attributeTerms(1)],
  ['reviews', '/products/reviews', (client) => client.reviewPage({}).then(({ items }) => items)],
  ['store-settings', '/taxes', (client) => client.taxRates()],
];

test.each(routes)('what WooCommerce 10.5 answered is read as it is: %s %s', async (file, path, read) => {
  const recorded = recordingsOf(file).filter(({ request, response }) => {
    const [route, query = ''] = request.path.split('?');
    const whole = !/_fields|hide_empty/.test(query) || path === '/variations';
    return request.method === 'GET' && response.status === 200 && route === `/wp-json/wc/v3${path}` && whole;
  });
  expect(recorded.length).toBeGreaterThan(0);
  for (const { response } of recorded) {
    const server = await faultServer(() => response);
    const oddities = new Oddities();
    const client = createWooRestClient({
      system: 'woocommerce',
      url: server.url,
      consumerKey: 'ck_demo',
      consumerSecret: 'cs_demo',
      allowPlainHttp: false,
      oddities,
      ...LIMITS,
    });
    cleanUp(() => client.close());
    const items = await read(client);
    const recordings = repeated(response, items);
    expect(shared(items, recordings)).toEqual(shared(recordings, items));
    expect(oddities.counts).toEqual([]);
  }
});

/** What `one` says of the members that both have. Lists stay as long as they are. */
function shared(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return one.map((item, place) => shared(item, other[place]));
  // Ratings and counts are numbers, which WooCommerce writes as texts.
  if (typeof one === 'string' && typeof other === 'number') return Number(one);
  if (!isRecord(one) || !isRecord(other)) return one;
  const names = Object.keys(one).filter((name) => name in other);
  return Object.fromEntries(names.map((name) => [name, shared(one[name], other[name])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A list of several pages gives the recorded one for each of them, because the server knows no other. */
function repeated({ headers, body }: Recording['response'], items: unknown): unknown {
  const pages = Number(headers['x-wp-totalpages']);
  return pages > 1 && (items as unknown[]).length > (body as unknown[]).length
    ? Array.from({ length: pages }, () => body).flat()
    : body;
}

test.each(['general', 'tax', 'products'])('the recorded %s settings are read by name', async (group) => {
  const recorded = recordingsOf('store-settings').find(({ request }) =>
    request.path.endsWith(`/settings/${group}`),
  )!;
  const server = await faultServer(() => recorded.response);
  const client = createWooRestClient({
    system: 'woocommerce',
    url: server.url,
    consumerKey: 'ck_demo',
    consumerSecret: 'cs_demo',
    allowPlainHttp: false,
    ...LIMITS,
  });
  cleanUp(() => client.close());
  const values = await client.settings(group);
  for (const { id, value } of recorded.response.body as { id: string; value: string }[])
    expect(values[id]).toBe(value);
});
