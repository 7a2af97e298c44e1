import { beforeEach, describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import { ExternalSystem } from '../../support/sources/external-system.js';
import { subject } from '../../support/sources/subjects.js';

let system: ExternalSystem;
beforeEach(async () => {
  system = await ExternalSystem.start();
  cleanUp(() => system.stop());
});

const NOT_SET: unknown[] = [false, null, '', '  ', 'NULL', 'null', '\\N'];
const NO_DATE: unknown[] = [
  ...NOT_SET,
  0,
  '0000-00-00',
  '0000-00-00 00:00:00',
  '00000000',
  '00.00.0000',
  '0001-01-01T00:00:00',
  '0001-01-01',
  '0001-01-01T00:00:00.000Z',
];

function answerWith(item: Record<string, unknown>): void {
  system.server.script(() => ({ body: { A: item } }));
}

async function priceOf(item: Record<string, unknown>) {
  answerWith(item);
  const price = {
    regular: 'price',
    sale: 'sale',
    saleFrom: 'from',
    saleTo: 'to',
    validUntil: 'until',
    tiers: { path: 'tiers', minQuantity: 'min', price: 'price' },
  };
  const sourced = await system
    .sources({ answer: { items: '', price } })
    .prices(system.notes)
    .load(subject());
  return { status: sourced?.info.status, ...sourced?.value };
}

async function stockOf(item: Record<string, unknown>) {
  answerWith(item);
  const stock = {
    quantity: 'qty',
    status: 'state',
    leadTimeDays: 'days',
    backorders: 'backorders',
    nextDelivery: 'next',
    locations: { path: 'places', name: 'name', quantity: 'qty' },
  };
  const sourced = await system
    .sources({ provides: 'stock', answer: { items: '', stock } })
    .stocks(system.notes)
    .load(subject());
  return { status: sourced?.info.status, value: sourced?.value };
}

describe('what a system writes for a value that is not set', () => {
  it.each(NOT_SET)('is no sale, no currency and no tiers: %j', async (nothing) => {
    const read = await priceOf({ price: 9.9, sale: nothing, from: nothing, tiers: nothing });
    expect(read).toMatchObject({ status: 'FRESH', current: '9.9', sale: null, saleFrom: null, tiers: [] });
    expect(system.calls).toBe(1);
  });

  it.each(NO_DATE)('is no date: %j', async (nothing) => {
    const read = await priceOf({ price: '9.90', sale: '8.00', from: nothing, to: nothing, until: nothing });
    expect(read).toMatchObject({
      status: 'FRESH',
      current: '8.00',
      saleFrom: null,
      saleTo: null,
      validUntil: null,
    });
  });

  it.each(NOT_SET)('is no price when nothing else is there: %j', async (nothing) => {
    expect(await priceOf({ price: nothing })).toEqual({ status: 'MISSING' });
  });

  it.each(NO_DATE)('is no delivery of stock: %j', async (nothing) => {
    expect((await stockOf({ qty: 3, next: nothing })).value).toMatchObject({
      quantity: 3,
      nextDelivery: null,
    });
  });

  it.each(NOT_SET)('is no quantity, state, time or place of stock: %j', async (nothing) => {
    const item = { qty: nothing, state: 'instock', days: nothing, places: nothing };
    expect((await stockOf(item)).value).toMatchObject({
      quantity: null,
      status: 'instock',
      leadTimeDays: null,
      locations: [],
    });
  });

  it.each([
    [false, false],
    ['NULL', null],
  ])('leaves false a value where true or false is wanted: %j', async (backorders, read) => {
    expect((await stockOf({ qty: 3, backorders })).value?.backorders).toBe(read);
  });

  it.each([{ sale: true }, { sale: 'abc' }, { sale: {} }, { from: true }, { from: 'abc' }, { from: 20 }])(
    'is told from what cannot be used: %j',
    async (odd) => {
      expect(await priceOf({ price: '9.90', ...odd })).toEqual({ status: 'FAILED' });
    },
  );
});
