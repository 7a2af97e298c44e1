import { describe, expect, it } from 'vitest';
import { UpstreamBadAnswerError } from '../../../../src/errors.js';
import { ItemFields } from '../../../../src/sources/answers/item-fields.js';
import { createStockMapper } from '../../../../src/sources/answers/stock-mapper.js';

const map = createStockMapper(new ItemFields('warehouse', 'stock'), {
  quantity: 'qty',
  status: 'state',
  locations: { path: 'sites', name: 'site', quantity: 'qty' },
  leadTimeDays: 'lead',
  backorders: 'more',
  nextDelivery: 'next',
});

describe('a stock item', () => {
  it('is read field by field', () => {
    const item = {
      qty: 7,
      state: 'instock',
      sites: [
        { site: 'Oslo', qty: 5 },
        { site: 2, qty: '2' },
      ],
      lead: 3,
      more: 'yes',
      next: '2026-12-01',
    };
    expect(map(item)).toEqual({
      quantity: 7,
      status: 'instock',
      locations: [
        { name: 'Oslo', quantity: 5 },
        { name: '2', quantity: 2 },
      ],
      leadTimeDays: 3,
      backorders: true,
      nextDelivery: Date.UTC(2026, 11, 1),
    });
  });

  it.each([
    ['more than none', { qty: 1 }, { quantity: 1, status: 'instock' }],
    ['none', { qty: 0 }, { quantity: 0, status: 'outofstock' }],
    ['a fraction as text', { qty: '2.5' }, { quantity: 2.5, status: 'instock' }],
    ['less than none', { qty: -4 }, { quantity: -4, status: 'outofstock' }],
    [
      'less than none, said to be in stock',
      { qty: -4, state: 'instock' },
      { quantity: -4, status: 'outofstock' },
    ],
    [
      'less than none, on backorder',
      { qty: -4, state: 'onbackorder' },
      { quantity: -4, status: 'onbackorder' },
    ],
    ['only a state', { state: 'instock' }, { quantity: null, status: 'instock' }],
    ['a state against its quantity', { qty: 5, state: 'outofstock' }, { quantity: 5, status: 'outofstock' }],
    [
      'only locations',
      {
        sites: [
          { site: 'A', qty: 2 },
          { site: 'B', qty: 3 },
        ],
      },
      { quantity: 5, status: 'instock' },
    ],
    ['locations and its own total', { qty: 9, sites: [{ site: 'A', qty: 2 }] }, { quantity: 9 }],
    ['no places at all', { sites: [] }, { quantity: 0, status: 'outofstock', locations: [] }],
  ])('may hold %s', (_, item, expected) => {
    expect(map(item)).toMatchObject(expected);
  });

  it.each(['IN_STOCK', 'in stock', 'In-Stock', 'InStock'])('spells its state as it likes: %s', (state) => {
    expect(map({ state })?.status).toBe('instock');
  });

  it.each([{}, { qty: null, state: '' }, { lead: 3 }, null, 5])('holds no stock: %j', (item) => {
    expect(map(item)).toBeNull();
  });

  it.each([
    ['quantity', { qty: 'many' }],
    ['quantity', { qty: '1,5' }],
    ['status', { qty: 1, state: 'plenty' }],
    ['status', { qty: 1, state: true }],
    ['locations', { qty: 1, sites: { Oslo: 5 } }],
    ['locations.name', { qty: 1, sites: [{ qty: 5 }] }],
    ['locations.quantity', { qty: 1, sites: [{ site: 'Oslo' }] }],
    ['locations.quantity', { qty: 1, sites: [null, { site: 'Oslo', qty: 'x' }].slice(1) }],
    ['leadTimeDays', { qty: 1, lead: 'soon' }],
    ['leadTimeDays', { qty: 1, lead: -1 }],
  ])('is unusable for its %s: %j', (field, item) => {
    expect(() => map(item)).toThrow(UpstreamBadAnswerError);
    expect(() => map(item)).toThrow(`"${field}" is`);
  });
});
