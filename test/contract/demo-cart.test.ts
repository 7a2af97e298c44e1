import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORDED_HOME, recordedCatalogue } from '../../demo/src/catalogue/recorded-catalogue.js';
import type { Recordings } from '../../demo/src/catalogue/recordings.js';
import { startDemoStore, type DemoStore } from '../../demo/src/demo-store.js';
import { readRecording } from '../support/recordings/recordings.js';
import { withoutDifferences } from './demo-cart-differences.js';

interface Exchange {
  title: string;
  request: { method: string; path: string; auth: string; headers?: Record<string, string>; body?: unknown };
  response: { status: number; headers: Record<string, string>; body: any };
}

const FILES = ['products-read', 'variations-read', 'taxonomies-read', 'reviews', 'store-settings', 'coupons'];
const KEYS = { key: `ck_${'a'.repeat(40)}`, secret: `cs_${'b'.repeat(40)}` };
const exchanges = recording('cart-and-checkout') as Exchange[];
/** When the first of the recorded exchanges was answered. */
const RECORDED_AT = new Date(1_795_489_673_000);

let store: DemoStore;
/** What later requests refer to, theirs and ours: tokens, the number and the key of the order. */
const references = new Map<string, string>();
const hashes = new Map<string, string>();

function recording(name: string): unknown {
  return readRecording(`woocommerce-10.5/${name}.json`);
}

beforeAll(async () => {
  const files = Object.fromEntries(FILES.map((name) => [name, recording(name)]));
  const catalogue = recordedCatalogue(files as unknown as Recordings);
  // The products were recorded after these exchanges, so what the checkout took is put back.
  catalogue.product(16).stock_quantity = -5;
  catalogue.variation(41).stock_quantity = 6;
  store = await startDemoStore({
    catalogue,
    home: RECORDED_HOME,
    keys: KEYS,
    acceptBasicOverHttp: true,
    now: () => RECORDED_AT,
  });
});

afterAll(() => store.stop());

function inOurTerms(text: string): string {
  return [...references].reduce((changed, [theirs, ours]) => changed.replaceAll(theirs, ours), text);
}

function learn(theirs: Exchange['response'], ours: Awaited<ReturnType<typeof ask>>): void {
  const pairs = [
    [theirs.headers['cart-token'], ours.headers.get('cart-token')],
    [theirs.body.order_key, ours.body.order_key],
    [theirs.body.order_id && `/${theirs.body.order_id}`, `/${ours.body.order_id}`],
  ];
  for (const [a, b] of pairs) if (a && b) references.set(a, b);
}

async function ask({ request }: Exchange) {
  const basic = `Basic ${Buffer.from(`${KEYS.key}:${KEYS.secret}`).toString('base64')}`;
  const response = await fetch(store.url + inOurTerms(request.path), {
    method: request.method,
    headers: {
      ...JSON.parse(inOurTerms(JSON.stringify(request.headers ?? {}))),
      ...(request.auth !== 'none' && { authorization: basic }),
      ...(request.body != null && { 'content-type': 'application/json' }),
    },
    ...(request.body != null && { body: inOurTerms(JSON.stringify(request.body)) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}

describe('the cart and the checkout of the demo store, asked what the recorded shop was asked, in that order', () => {
  for (const exchange of exchanges) {
    const { request, response, title } = exchange;
    it(`${title}: ${request.method} ${request.path.split('?')[0] ?? ''}`, async () => {
      const ours = await ask(exchange);
      learn(response, ours);
      expect({ status: ours.status, body: withoutDifferences(ours.body) }).toEqual({
        status: response.status,
        body: withoutDifferences(response.body),
      });
      for (const name of ['content-type', 'allow', 'vary', 'user-id', 'link', 'cache-control'])
        expect([name, ours.headers.get(name) ?? undefined]).toEqual([name, response.headers[name]]);
      for (const name of ['cart-token', 'nonce', 'nonce-timestamp'])
        expect([name, ours.headers.has(name)]).toEqual([name, name in response.headers]);
      expectSameHash(response.headers['cart-hash'], ours.headers.get('cart-hash') ?? undefined);
    });
  }

  it('has a cart hash wherever the recorded shop had one, the same for the same cart', () => {
    expect(new Set(hashes.values()).size).toBe(hashes.size);
    expect(hashes.size).toBeGreaterThan(6);
  });
});

function expectSameHash(theirs: string | undefined, ours: string | undefined): void {
  if (!theirs || !ours) expect(ours).toBe(theirs);
  else expect(ours).toBe(hashes.get(theirs) ?? hashes.set(theirs, ours).get(theirs));
}
