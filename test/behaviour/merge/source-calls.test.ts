import { describe, expect, it } from 'vitest';
import { generatedCatalogue } from '../../../demo/src/catalogue/generated-catalogue.js';
import { cleanUp } from '../../support/clean-up.js';
import {
  erpPrices,
  startMergedShop,
  warehouseStock,
  type MergedShop,
  type MergedShopOptions,
} from '../../support/shops/merged-shop.js';

let shop: MergedShop;

/** 24 products, a quarter of them with four variations each. */
async function startListShop(batchSize: number): Promise<MergedShop> {
  const http = { batchSize };
  return start({
    catalogue: generatedCatalogue({ products: 30 }),
    sources: ({ erp, warehouse }) => [erpPrices(erp.url, { http }), warehouseStock(warehouse.url, { http })],
  });
}

async function start(options: MergedShopOptions = {}): Promise<MergedShop> {
  shop = await startMergedShop(options);
  cleanUp(shop.stop);
  return shop;
}

const LIST = `{
  products(first: 24) { nodes {
    name onSale pricing { current { amount } } availability { quantity }
    ... on ProductWithPricing { price regularPrice }
    ... on VariableProduct { variations { nodes { sku price stockQuantity pricing { range { min { amount } } } } } }
  } }
}`;
const SIMPLE = 18;
const VARIATIONS = 24;

describe('calls to other systems', () => {
  it('are as few for a page of 24 with all their variations as there are waves of keys', async () => {
    const { query, erp, warehouse } = await startListShop(200);
    expect((await query(LIST)).errors).toBeUndefined();
    // Products are known before their variations are. A variable product has no price of its own to ask for.
    expect(erp.requests.map(({ skus }) => skus.length)).toEqual([SIMPLE, VARIATIONS]);
    expect(warehouse.requests.map(({ skus }) => skus.length)).toEqual([24, VARIATIONS]);
  });

  it('are cut into batches', async () => {
    const { query, erp } = await startListShop(10);
    await query(LIST);
    const sizes = erp.requests.map(({ skus }) => skus.length);
    expect(sizes.slice(0, 2).sort()).toEqual([10, SIMPLE - 10].sort());
    expect(sizes.slice(2).sort()).toEqual([10, 10, VARIATIONS - 20].sort());
    expect(sizes).toHaveLength(Math.ceil(SIMPLE / 10) + Math.ceil(VARIATIONS / 10));
  });

  it('never name a key twice', async () => {
    const { query, asked, erp, warehouse } = await startListShop(200);
    await Promise.all([query(LIST), query(LIST), query(LIST)]);
    expect(asked().length).toBeGreaterThan(0);
    for (const { requests } of [erp, warehouse]) {
      const keys = requests.flatMap(({ skus }) => skus);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are the keys divided by the batch, however many ask at once', async () => {
    const { query, erp } = await start({
      catalogue: generatedCatalogue({ products: 45, variableShare: 0 }),
      sources: (systems) => [erpPrices(systems.erp.url, { http: { batchSize: 20, timeoutMs: 30_000 } })],
    });
    const list = '{ products(first: 45) { nodes { pricing { current { amount } source { name } } } } }';
    const answers = await Promise.all(Array.from({ length: 8 }, () => query(list)));
    for (const { data } of answers) expect(data.products.nodes).toHaveLength(45);
    expect(erp.requests.map(({ skus }) => skus.length).sort()).toEqual([20, 20, 5]);
    await query(list);
    expect(erp.requests).toHaveLength(Math.ceil(45 / 20));
  });

  it('are not made for what is in memory', async () => {
    const { query, asked, calls } = await startListShop(200);
    const cold = await query(LIST);
    const before = [asked().length, calls().length];
    expect((await query(LIST)).data).toEqual(cold.data);
    expect([asked().length, calls().length]).toEqual(before);
  });

  it.each([
    [
      'neither prices nor stock',
      'name sku productCategories { nodes { name } } ... on VariableProduct { variations { nodes { sku name } } }',
      [0, 0],
    ],
    ['prices alone', 'pricing { current { amount } }', [1, 0]],
    ['stock alone', 'availability { quantity }', [0, 1]],
    ['whether it is on sale', 'onSale', [1, 0]],
  ])('are made for what is asked for: %s', async (_what, fields, expected) => {
    const { query, erp, warehouse } = await start();
    const { errors } = await query(`{ product(id: 103, idType: DATABASE_ID) { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect([erp.requests.length, warehouse.requests.length]).toEqual(expected);
  });

  it('ask with the headers of the configuration, and the shop never sees them', async () => {
    const { query, erp, store } = await start({
      sources: ({ erp }) => [
        erpPrices(erp.url, { http: { headers: { Authorization: 'Bearer erp-secret' } } }),
      ],
    });
    await query('{ product(id: 103, idType: DATABASE_ID) { onSale } }');
    expect(erp.requests.map(({ authorization }) => authorization)).toEqual(['Bearer erp-secret']);
    expect(JSON.stringify(store.requests)).not.toContain('erp-secret');
  });
});
