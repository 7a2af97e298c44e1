import { describe, expect, it } from 'vitest';
import { cleanUp } from '../../support/clean-up.js';
import {
  erpPrices,
  startMergedShop,
  warehouseStock,
  type MergedShop,
} from '../../support/shops/merged-shop.js';

let shop: MergedShop;

async function start(settings: { onMissing?: string; onFailure?: string }): Promise<MergedShop> {
  shop = await startMergedShop({
    sources: ({ erp, warehouse }) => [erpPrices(erp.url, settings), warehouseStock(warehouse.url, settings)],
  });
  cleanUp(shop.stop);
  return shop;
}

const QUERY = `{ product(id: 103, idType: DATABASE_ID) {
  name onSale
  pricing { current { amount } onSale source { name status message } }
  availability { status quantity source { name status message } }
  ... on SimpleProduct { price stockStatus stockQuantity }
} }`;

/** What the shop itself says about product 103. */
const SHOPS_OWN = {
  onSale: true,
  price: '10,40&nbsp;€',
  stockStatus: 'IN_STOCK',
  stockQuantity: 31,
  pricing: { current: { amount: '10.40' }, onSale: true },
  availability: { status: 'IN_STOCK', quantity: 31 },
};
const NOTHING = {
  onSale: false,
  price: null,
  stockStatus: null,
  stockQuantity: null,
  pricing: { current: null, onSale: false },
  availability: { status: null, quantity: null },
};

/** Both systems lack product 103, or fail. */
async function lose(how: 'missing' | 'failing'): Promise<void> {
  const behaviour = how === 'missing' ? { omit: ['KR-KIV'] } : '500';
  await Promise.all([shop.erp.behave(behaviour), shop.warehouse.behave(behaviour)]);
}

const UNKNOWN = 'The source has no answer for this product.';
const DOWN = 'The source is not available.';

describe.each([
  { how: 'missing', setting: 'onMissing', status: 'MISSING', reason: UNKNOWN, code: 'NOT_FOUND' },
  { how: 'failing', setting: 'onFailure', status: 'FAILED', reason: DOWN, code: 'UPSTREAM_UNAVAILABLE' },
] as const)('a value that is $how', ({ how, setting, status, reason, code }) => {
  it('is the shop’s own, marked as such, with "woocommerce"', async () => {
    const { query } = await start({ [setting]: 'woocommerce' });
    await lose(how);
    const { data, errors } = await query(QUERY);
    expect(errors).toBeUndefined();
    expect(data.product).toMatchObject(SHOPS_OWN);
    const stands = (from: string) => ({
      name: 'woocommerce',
      status: 'FALLBACK',
      message: `${from}: ${reason}`,
    });
    expect(data.product.pricing.source).toEqual(stands('erp'));
    expect(data.product.availability.source).toEqual(stands('warehouse'));
  });

  it('is null, and says whose it would have been, with "null"', async () => {
    const { query } = await start({ [setting]: 'null' });
    await lose(how);
    const { data, errors } = await query(QUERY);
    expect(errors).toBeUndefined();
    expect(data.product).toMatchObject(NOTHING);
    expect(data.product.pricing.source).toEqual({ name: 'erp', status, message: reason });
    expect(data.product.availability.source).toEqual({ name: 'warehouse', status, message: reason });
  });

  it('is an error of its own fields, which name the system, with "error"', async () => {
    const { query } = await start({ [setting]: 'error' });
    await lose(how);
    // `pricing` and `availability` are never null, so each of the two is asked for by itself.
    const { data, errors = [] } = await query(
      '{ product(id: 103, idType: DATABASE_ID) { name ... on SimpleProduct { price stockQuantity stockStatus salePrice } } }',
    );
    expect(data.product).toEqual({
      name: 'Kivu Lake Women’s Lot',
      price: null,
      salePrice: null,
      stockQuantity: null,
      stockStatus: null,
    });
    expect(
      errors.map(({ path, extensions }) => [path?.at(-1), extensions.code, extensions['system']]).sort(),
    ).toEqual([
      ['price', code, 'erp'],
      ['salePrice', code, 'erp'],
      ['stockQuantity', code, 'warehouse'],
      ['stockStatus', code, 'warehouse'],
    ]);
  });

  it('costs the other products of a list nothing', async () => {
    const { query } = await start({ [setting]: 'error', onMissing: 'error', onFailure: 'error' });
    await shop.erp.behave(
      how === 'missing' ? { omit: ['KR-KIV'] } : { override: { 'KR-KIV': { list: 'abc' } } },
    );
    const { data, errors = [] } = await query(
      '{ products(where: { include: [103, 105, 304] }) { nodes { databaseId ... on SimpleProduct { price } } } }',
    );
    const prices = data.products.nodes.map((node: { databaseId: number; price: string }) => [
      node.databaseId,
      node.price,
    ]);
    expect(Object.fromEntries(prices)).toEqual({ 103: null, 105: '8,06&nbsp;€', 304: '26,55&nbsp;€' });
    expect(errors).toHaveLength(1);
  });
});

describe('a span', () => {
  it('leaves out the variation without a price, and says the worst', async () => {
    const { query } = await start({ onMissing: 'null' });
    await shop.erp.behave({ omit: ['KR-DUM-250'] });
    const { data } = await query(
      '{ product(id: 101, idType: DATABASE_ID) { onSale pricing { range { min { amount } } source { name status } } ... on VariableProduct { price } } }',
    );
    expect(data.product).toEqual({
      onSale: false,
      price: '12,95&nbsp;€ - 43,15&nbsp;€',
      pricing: { range: { min: { amount: '12.95' } }, source: { name: 'erp', status: 'MISSING' } },
    });
  });

  it('is an error when one of its variations is', async () => {
    const { query } = await start({ onMissing: 'error' });
    await shop.erp.behave({ omit: ['KR-DUM-250'] });
    const { data, errors } = await query(
      '{ product(id: 101, idType: DATABASE_ID) { name ... on VariableProduct { price } } }',
    );
    expect(data.product).toEqual({ name: 'Yirgacheffe Dumerso', price: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });
});
