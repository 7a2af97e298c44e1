import { describe, expect, it } from 'vitest';
import { availabilityOf } from '../../../../src/modules/inventory/availability.js';
import type { ItemStock } from '../../../../src/modules/inventory/merge-stock.js';
import { mergeStock, variableStock } from '../../../../src/modules/inventory/merge-stock.js';
import { WOOCOMMERCE } from '../../../../src/modules/shared/merged-value.js';
import type { StoredStock } from '../../../../src/modules/shared/sellable.model.js';
import type { SourceStock } from '../../../../src/sources/values/stock.js';
import { ageOf, answered, NOW, unanswered } from '../../../support/pricing/prices.js';

function storedStock(changes: Partial<StoredStock> = {}): StoredStock {
  return {
    manageStock: true,
    quantity: 5,
    status: 'instock',
    backorders: 'no',
    backordersAllowed: false,
    lowStockAmount: null,
    ...changes,
  };
}

function itemStock(changes: Partial<ItemStock> = {}): ItemStock {
  return {
    status: 'instock',
    quantity: 5,
    locations: [],
    leadTimeDays: null,
    nextDelivery: null,
    backordersAllowed: false,
    source: WOOCOMMERCE,
    ...changes,
  };
}

const erp = { name: 'erp', status: 'FRESH', fetchedAt: NOW - 1000, message: null } as const;
const fromErp: SourceStock = {
  quantity: 7,
  status: 'instock',
  locations: [{ name: 'Berlin', quantity: 7 }],
  leadTimeDays: 2,
  backorders: null,
  nextDelivery: NOW + 1000,
};

describe('mergeStock with WooCommerce alone', () => {
  it.each<[string, Partial<StoredStock>, Partial<ItemStock>]>([
    ['a counted product', {}, { status: 'instock', quantity: 5 }],
    ['nothing left', { quantity: 0, status: 'outofstock' }, { status: 'outofstock', quantity: 0 }],
    [
      'more sold than there was',
      { quantity: -6, status: 'onbackorder' },
      { status: 'onbackorder', quantity: -6 },
    ],
    ['a product nobody counts', { manageStock: false, quantity: 3 }, { status: 'instock', quantity: null }],
    ['a variation counted with its parent', { manageStock: 'parent', quantity: 38 }, { quantity: 38 }],
    ['a status of a plugin', { status: 'on_request' }, { status: 'instock' }],
    ['backorders', { backordersAllowed: true }, { backordersAllowed: true }],
  ])('tells %s', (_title, changes, expected) => {
    expect(mergeStock(storedStock(changes), null)).toMatchObject({
      ...expected,
      locations: [],
      leadTimeDays: null,
    });
  });
});

describe('mergeStock with another source', () => {
  it('takes what the source counts', () => {
    const stock = mergeStock(storedStock({ quantity: 0, status: 'outofstock' }), answered(fromErp));
    const { quantity, status, locations, leadTimeDays, nextDelivery } = fromErp;
    const counted = { quantity, status, locations, leadTimeDays, nextDelivery };
    expect(stock).toEqual({ ...counted, backordersAllowed: false, source: erp });
  });

  it.each([
    [true, false, 'onbackorder', true],
    [false, true, 'outofstock', false],
    [null, true, 'onbackorder', true],
  ] as const)(
    'goes by what the source says of backorders (%s) before the shop (%s)',
    (said, shops, status, taken) => {
      const soldOut = answered<SourceStock>({
        ...fromErp,
        quantity: 0,
        status: 'outofstock',
        backorders: said,
      });
      expect(mergeStock(storedStock({ backordersAllowed: shops }), soldOut)).toMatchObject({
        status,
        backordersAllowed: taken,
      });
    },
  );

  it('makes out of stock a backorder where the shop takes them', () => {
    const soldOut = answered<SourceStock>({ ...fromErp, quantity: 0, status: 'outofstock' });
    expect(mergeStock(storedStock(), soldOut).status).toBe('outofstock');
    expect(mergeStock(storedStock({ backordersAllowed: true }), soldOut).status).toBe('onbackorder');
  });

  it('keeps a negative and a fractional quantity', () => {
    const quantityOf = (quantity: number) =>
      mergeStock(storedStock(), answered({ ...fromErp, quantity })).quantity;
    expect(quantityOf(-3)).toBe(-3);
    expect(quantityOf(2.5)).toBe(2.5);
  });

  it('falls back to WooCommerce and says so, or knows nothing', () => {
    expect(mergeStock(storedStock(), unanswered('FAILED', 'woocommerce'))).toMatchObject({
      status: 'instock',
      quantity: 5,
      source: { name: 'woocommerce', status: 'FALLBACK', message: 'erp: no answer in 800 ms' },
    });
    expect(mergeStock(storedStock(), unanswered('FAILED', 'null'))).toMatchObject({
      status: null,
      quantity: null,
      source: { name: 'erp', status: 'FAILED' },
    });
  });
});

describe('variableStock', () => {
  const own = itemStock({ status: 'outofstock', quantity: 38 });
  const elsewhere = (status: ItemStock['status']) => itemStock({ status, source: erp });

  it('is WooCommerce’s own while WooCommerce counts all variations', () => {
    expect(variableStock(own, [itemStock(), itemStock({ status: 'instock' })])).toEqual(own);
    expect(variableStock(own, [])).toEqual(own);
  });

  it('says so when WooCommerce stands in for the source', () => {
    const source = { ...WOOCOMMERCE, status: 'FALLBACK', message: 'erp: down' } as const;
    expect(variableStock(own, [itemStock({ source })])).toEqual({ ...own, source });
  });

  it.each<[ItemStock['status'][], ItemStock['status']]>([
    [['outofstock', 'instock', 'onbackorder'], 'instock'],
    [['outofstock', 'onbackorder'], 'onbackorder'],
    [['outofstock', 'outofstock'], 'outofstock'],
    [['outofstock', null], 'outofstock'],
    [[null], null],
  ])('of variations %j counted elsewhere is %s', (statuses, status) => {
    expect(variableStock(own, statuses.map(elsewhere))).toMatchObject({
      status,
      quantity: null,
      source: erp,
    });
  });

  it('counts variations of both systems', () => {
    const stock = variableStock(own, [elsewhere('outofstock'), itemStock({ status: 'instock' })]);
    expect(stock).toMatchObject({ status: 'instock', source: { name: 'erp' } });
  });
});

describe('availabilityOf', () => {
  it('gives the stock in the words of the schema', () => {
    expect(availabilityOf(itemStock({ ...fromErp, leadTimeDays: 1.5, source: erp }), ageOf)).toEqual({
      status: 'IN_STOCK',
      available: true,
      quantity: 7,
      backordersAllowed: false,
      locations: [{ name: 'Berlin', quantity: 7 }],
      leadTimeDays: 2,
      nextDelivery: '2026-11-24T12:00:01.000Z',
      source: { ...erp, fetchedAt: '2026-11-24T11:59:59.000Z', ageSeconds: 1 },
    });
  });

  it.each([
    ['onbackorder', 'ON_BACKORDER', true],
    ['outofstock', 'OUT_OF_STOCK', false],
    [null, null, null],
  ] as const)('makes %s %s, available: %s', (status, name, available) => {
    expect(availabilityOf(itemStock({ status }), ageOf)).toMatchObject({ status: name, available });
  });
});
