import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoStore } from '../../demo/src/demo-store.js';
import {
  expected,
  recording,
  repeat,
  startRecordedShop,
  type Exchange,
} from '../support/recordings/recorded-rest.js';

const writes = recording('products-write');
const titled = (title: string): Exchange => writes.find((exchange) => exchange.title === title)!;

/** The recorded shop changed things that it had just made: the same requests about things that are there all the time. */
function about(exchange: Exchange, path: string, body: object): Exchange {
  return { ...exchange, request: { ...exchange.request, path: `/wp-json/wc/v3/${path}`, body } };
}

describe('a batch of changes is answered as the recorded shop answered it', () => {
  let store: DemoStore;
  const send = (path: string, body: object) =>
    repeat(store, about(titled('batch of variations'), path, body));

  beforeAll(async () => {
    store = await startRecordedShop('2026-11-24T03:07:49Z');
  });
  afterAll(() => store.stop());

  it('with 200, each item in its place: as it is stored, or with the error of this item', async () => {
    const exchange = titled('batch, some fail');
    const recorded = expected(exchange);
    const update = [
      { id: 87, name: 'Trail Mug 2' },
      { id: 999999, name: 'x' },
    ];
    const ours = await repeat(store, about(exchange, 'products/batch', { update }));
    expect([ours.status, ours.headers]).toEqual([recorded.status, recorded.headers]);
    expect(ours.body.update[1]).toEqual(recorded.body.update[1]);
    // Two more fields of the context `edit` are about addresses and read by nobody.
    const fields = Object.keys(recorded.body.update[0]).filter(
      (name) => !['permalink_template', 'generated_slug'].includes(name),
    );
    expect(Object.keys(ours.body.update[0])).toEqual(fields);
    expect(ours.body.update[0].name).toBe('Trail Mug 2');
  });

  it('of variations too, whose tax class is told as it is stored', async () => {
    const recorded = expected(titled('batch of variations'));
    const [variation] = store.catalogue.variations.values();
    const ours = await send(`products/${variation!.parent_id}/variations/batch`, {
      update: [{ id: variation!.id, regular_price: '23.00', sale_price: '' }],
    });
    expect([ours.status, ours.headers]).toEqual([recorded.status, recorded.headers]);
    expect(Object.keys(ours.body.update[0])).toEqual(Object.keys(recorded.body.update[0]));
    expect(ours.body.update[0]).toMatchObject({
      price: '23.00',
      regular_price: '23.00',
      tax_class: 'parent',
    });
  });

  it('and refused with 413 when it holds more than a hundred', async () => {
    const update = Array.from({ length: 101 }, () => ({ id: 87 }));
    const { status, body } = await send('products/batch', { update });
    expect([status, body.code]).toEqual([413, 'woocommerce_rest_request_entity_too_large']);
  });

  it('with an empty text taking a date away, null taking nothing away, and no sale price that is none', async () => {
    const change = async (fields: object) =>
      (await send('products/batch', { update: [{ id: 87, ...fields }] })).body.update[0];
    const sale = { regular_price: '9', sale_price: '8', date_on_sale_to_gmt: '2026-12-01T00:00:00' };
    expect(await change(sale)).toMatchObject({ ...sale, on_sale: true });
    expect(await change({ date_on_sale_to_gmt: null })).toMatchObject(sale);
    expect(await change({ date_on_sale_to_gmt: '' })).toMatchObject({ date_on_sale_to_gmt: null });
    expect(await change({ regular_price: '7' })).toMatchObject({ sale_price: '', price: '7' });
  });
});
