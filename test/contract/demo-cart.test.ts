import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORDED_HOME, recordedCatalogue, type Recordings } from '../../src/demo/catalogue/recorded-catalogue.js';
import { startDemoStore, type DemoStore } from '../../src/demo/demo-store.js';
import { readRecording } from '../support/recordings.js';
import { Alignment } from './demo-cart-alignment.js';

interface Exchange {
  title: string;
  request: { method: string; path: string; auth: string; headers?: Record<string, string>; body?: unknown };
  response: { status: number; headers: Record<string, string>; body: any };
}

const FILES = ['products-read', 'variations-read', 'taxonomies-read', 'reviews', 'store-settings', 'coupons'];
const read = <T>(name: string) => readRecording<T>(`woocommerce-10.5/${name}.json`);
const exchanges = read<Exchange[]>('cart-and-checkout');
/** When the first of the recorded exchanges was answered. */
const RECORDED_AT = new Date(1_795_489_673_000);

let store: DemoStore;
/** What differs between the recorded shop and ours by nature: tokens and numbers, learned one after the other. */
const alignment = new Alignment();

beforeAll(async () => {
  const catalogue = recordedCatalogue(
    Object.fromEntries(FILES.map((name) => [name, read(name)])) as unknown as Recordings,
  );
  // The products were recorded after these exchanges, so what the checkout took is put back.
  catalogue.product(16).stock_quantity = -5;
  catalogue.variation(41).stock_quantity = 6;
  store = await startDemoStore({ catalogue, home: RECORDED_HOME, now: () => RECORDED_AT });
});

afterAll(() => store.stop());

async function ask({ request }: Exchange) {
  const response = await fetch(store.url + alignment.ours(request.path), {
    method: request.method,
    headers: {
      ...JSON.parse(alignment.ours(JSON.stringify(request.headers ?? {}))),
      ...(request.body != null && { 'content-type': 'application/json' }),
    },
    ...(request.body != null && { body: alignment.ours(JSON.stringify(request.body)) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

describe('the cart and the checkout of the demo store, asked what the recorded shop was asked, in that order', () => {
  for (const exchange of exchanges) {
    const { request, response, title } = exchange;
    it(`${title}: ${request.method} ${request.path.split('?')[0] ?? ''}`, async () => {
      const ours = await ask(exchange);
      alignment.learn(response, ours);
      expect({ status: ours.status, body: alignment.aligned(ours.body) }).toEqual({
        status: response.status,
        body: alignment.aligned(response.body),
      });
      for (const name of ['content-type', 'allow', 'vary', 'user-id', 'link'])
        expect([name, ours.headers.get(name) ?? undefined]).toEqual([name, response.headers[name]]);
      for (const name of ['cart-token', 'cart-hash', 'nonce', 'nonce-timestamp']) {
        const given = ours.headers.get(name);
        expect([name, given !== null, given === '']).toEqual([
          name,
          name in response.headers,
          response.headers[name] === '',
        ]);
      }
    });
  }
});
