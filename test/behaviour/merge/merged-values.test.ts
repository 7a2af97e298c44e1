import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMergedShop, type MergedShop } from '../../support/shops/merged-shop.js';

let shop: MergedShop;
beforeAll(async () => {
  shop = await startMergedShop();
});
afterAll(() => shop.stop());

const TEXTS = `
  price regularPrice salePrice
  raw: price(format: RAW) rawRegular: regularPrice(format: RAW) rawSale: salePrice(format: RAW)`;
const PRICING = `pricing {
  current { amount currency formatted withTax { amount } withoutTax { amount formatted } }
  regular { amount } sale { amount } onSale saleStartsAt saleEndsAt discountPercentage
  range { min { amount } max { amount } } regularRange { min { amount } max { amount } }
  source { name status fetchedAt ageSeconds message }
}`;
const AVAILABILITY = `availability {
  status available quantity backordersAllowed leadTimeDays
  locations { name quantity } source { name status ageSeconds message }
}`;

/** All of a product's prices, without its stock. */
async function pricesOf(field: string): Promise<unknown> {
  const { data, errors } = await shop.query(
    `{ it: ${field} { ... on ProductUnion { onSale ${PRICING} } ... on ProductWithPricing { ${TEXTS} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.it;
}

async function stockOf(field: string): Promise<unknown> {
  const { data, errors } = await shop.query(
    `{ it: ${field} { ... on ProductUnion { ${AVAILABILITY} } ... on InventoriedProduct { stockStatus stockQuantity } } }`,
  );
  expect(errors).toBeUndefined();
  return data.it;
}

const product = (id: number) => `product(id: ${id}, idType: DATABASE_ID)`;
const variation = (id: number) => `productVariation(id: ${id}, idType: DATABASE_ID)`;
const FRESH = {
  name: 'erp',
  status: 'FRESH',
  fetchedAt: '2026-11-24T12:00:00.000Z',
  ageSeconds: 0,
  message: null,
};

describe('the price of another system', () => {
  it('is the price of a simple product in every field, and the shop’s own sale is over', async () => {
    expect(await pricesOf(product(103))).toEqual({
      onSale: false,
      price: '13,45&nbsp;€',
      regularPrice: '13,45&nbsp;€',
      salePrice: null,
      raw: '13.45',
      rawRegular: '13.45',
      rawSale: null,
      pricing: {
        current: {
          amount: '13.45',
          currency: 'EUR',
          formatted: '13,45\u00a0€',
          withTax: { amount: '13.45' },
          // 7 %, the reduced rate of the product in the shop.
          withoutTax: { amount: '12.57', formatted: '12,57\u00a0€' },
        },
        regular: { amount: '13.45' },
        sale: null,
        onSale: false,
        saleStartsAt: null,
        saleEndsAt: null,
        discountPercentage: null,
        range: { min: { amount: '13.45' }, max: { amount: '13.45' } },
        regularRange: { min: { amount: '13.45' }, max: { amount: '13.45' } },
        source: FRESH,
      },
    });
  });

  it('puts a product on sale that the shop has at full price', async () => {
    expect(await pricesOf(product(105))).toMatchObject({
      onSale: true,
      price: '8,06&nbsp;€',
      regularPrice: '10,75&nbsp;€',
      salePrice: '8,06&nbsp;€',
      raw: '8.06',
      rawRegular: '10.75',
      rawSale: '8.06',
      pricing: {
        current: { amount: '8.06', withoutTax: { amount: '7.53' } },
        regular: { amount: '10.75' },
        sale: { amount: '8.06' },
        onSale: true,
        saleStartsAt: '2026-01-01T00:00:00.000Z',
        saleEndsAt: '2033-01-01T00:00:00.000Z',
        discountPercentage: 25.02,
        source: FRESH,
      },
    });
  });

  it('is the price of a variation', async () => {
    expect(await pricesOf(variation(10101))).toMatchObject({
      onSale: true,
      price: '9,71&nbsp;€',
      regularPrice: '12,95&nbsp;€',
      salePrice: '9,71&nbsp;€',
      raw: '9.71',
      pricing: { current: { amount: '9.71' }, regular: { amount: '12.95' }, onSale: true, source: FRESH },
    });
  });

  it('makes the span of a variable product out of its variations’ prices', async () => {
    expect(await pricesOf(product(101))).toMatchObject({
      onSale: true,
      price: '9,71&nbsp;€ - 43,15&nbsp;€',
      regularPrice: '12,95&nbsp;€ - 43,15&nbsp;€',
      salePrice: '9,71&nbsp;€',
      raw: '9.71, 12.95, 12.95, 23.75, 43.15',
      rawRegular: '12.95, 12.95, 12.95, 23.75, 43.15',
      rawSale: '9.71',
      pricing: {
        current: { amount: '9.71' },
        regular: { amount: '12.95' },
        sale: { amount: '9.71' },
        discountPercentage: 25.02,
        range: { min: { amount: '9.71' }, max: { amount: '43.15' } },
        regularRange: { min: { amount: '12.95' }, max: { amount: '43.15' } },
        source: FRESH,
      },
    });
  });

  it('goes into the span of a group, also from variations of its children', async () => {
    // 305 costs 6.75, 304 26.55, the variations of 303 from 30.35 to 36.85; the private one counts nowhere.
    expect(await pricesOf(product(310))).toMatchObject({
      onSale: false,
      price: '6,75&nbsp;€ - 36,85&nbsp;€',
      pricing: { range: { min: { amount: '6.75' }, max: { amount: '36.85' } }, source: FRESH },
    });
  });

  it('is the price of a product that another shop sells', async () => {
    expect(await pricesOf(product(309))).toMatchObject({
      price: '1.403,05&nbsp;€',
      raw: '1403.05',
      pricing: { current: { formatted: '1.403,05\u00a0€' }, source: FRESH },
    });
  });

  it('mixes with the shop’s own price where the other system does not know a variation, and says so', async () => {
    expect(await pricesOf(product(108))).toMatchObject({
      price: '8,50&nbsp;€ - 23,51&nbsp;€',
      raw: '8.50, 9.25, 9.25, 17.25, 23.51',
      salePrice: '23,51&nbsp;€',
      pricing: {
        source: {
          name: 'woocommerce',
          status: 'FALLBACK',
          fetchedAt: null,
          message: 'erp: The source has no answer for this product.',
        },
      },
    });
  });
});

describe('the stock of another system', () => {
  const counted = { name: 'warehouse', status: 'FRESH', ageSeconds: 0, message: null };

  it('is the stock of a simple product in every field', async () => {
    expect(await stockOf(product(103))).toEqual({
      stockStatus: 'IN_STOCK',
      stockQuantity: 64,
      availability: {
        status: 'IN_STOCK',
        available: true,
        quantity: 64,
        backordersAllowed: false,
        leadTimeDays: 1,
        locations: [
          { name: 'Berlin', quantity: 41 },
          { name: 'Rotterdam', quantity: 23 },
        ],
        source: counted,
      },
    });
  });

  it('sells out a variation that the shop believes to have', async () => {
    expect(await stockOf(variation(30302))).toMatchObject({
      stockStatus: 'OUT_OF_STOCK',
      stockQuantity: 0,
      availability: {
        status: 'OUT_OF_STOCK',
        available: false,
        quantity: 0,
        leadTimeDays: 13,
        source: counted,
      },
    });
  });

  it('makes a variable product available as soon as one variation is', async () => {
    // The ink one is there, the terracotta one is sold out.
    expect(await stockOf(product(306))).toMatchObject({
      stockStatus: 'IN_STOCK',
      stockQuantity: null,
      availability: { status: 'IN_STOCK', available: true, source: counted },
    });
  });

  it('leaves it to the shop whether more may be ordered than there is', async () => {
    await shop.warehouse.behave({ override: { 'PO-SCA': { qty: 0, status: 'outofstock' } } });
    await shop.purge({ tags: ['source:warehouse'] });
    expect(await stockOf(product(308))).toMatchObject({
      stockStatus: 'ON_BACKORDER',
      stockQuantity: 0,
      availability: { available: true, backordersAllowed: true },
    });
    await shop.warehouse.behave('ok');
  });

  it('is the shop’s own where the warehouse does not know the product', async () => {
    expect(await stockOf(product(406))).toMatchObject({
      stockStatus: 'IN_STOCK',
      stockQuantity: expect.any(Number),
    });
    expect(await stockOf(product(405))).toMatchObject({
      availability: {
        source: {
          name: 'woocommerce',
          status: 'FALLBACK',
          message: 'warehouse: The source has no answer for this product.',
        },
      },
    });
  });
});

describe('the merged value', () => {
  const OFFER = `... on ProductUnion { databaseId onSale pricing { current { amount } source { name status } }
    availability { quantity } } ... on ProductWithPricing { price } ... on InventoriedProduct { stockQuantity }`;
  const merged = (databaseId: number, amount: string, price: string, quantity: number) => ({
    databaseId,
    onSale: false,
    price,
    stockQuantity: quantity,
    pricing: { current: { amount }, source: { name: 'erp', status: 'FRESH' } },
    availability: { quantity },
  });

  it('is the same wherever the product is met', async () => {
    const { data, errors } = await shop.query(`{
      product(id: 304, idType: DATABASE_ID) { ${OFFER} }
      bySku: product(id: "PO-SRV", idType: SKU) { ${OFFER} }
      node(id: "${globalId(304)}") { ${OFFER} }
      products(where: { include: [304] }) { nodes { ${OFFER} } }
      productCategory(id: "pour-over", idType: SLUG) { products(where: { include: [304] }) { nodes { ${OFFER} } } }
      group: product(id: 310, idType: DATABASE_ID) { ... on GroupProduct { products { nodes { ${OFFER} } } } }
      kettle: product(id: 306, idType: DATABASE_ID) { ... on VariableProduct { crossSell { nodes { ${OFFER} } } } }
      _entities(representations: [{ __typename: "Product", id: "${globalId(304)}" }]) { ${OFFER} }
    }`);
    expect(errors).toBeUndefined();
    const own = merged(304, '26.55', '26,55&nbsp;€', 121);
    const found = [
      data.product,
      data.bySku,
      data.node,
      ...data.products.nodes,
      ...data.productCategory.products.nodes,
      only304(data.group.products.nodes),
      only304(data.kettle.crossSell.nodes),
      ...data._entities,
    ];
    expect(found).toEqual(Array(8).fill(own));
  });

  it('is the same wherever the variation is met', async () => {
    const { data, errors } = await shop.query(`{
      productVariation(id: 30304, idType: DATABASE_ID) { ${OFFER} }
      node(id: "${globalId(30304)}") { ${OFFER} }
      product(id: 303, idType: DATABASE_ID) { ... on VariableProduct { variations(where: { include: [30304] }) { nodes { ${OFFER} } } } }
      _entities(representations: [{ __typename: "ProductVariation", sku: "PO-KAS-M" }]) { ${OFFER} }
    }`);
    expect(errors).toBeUndefined();
    const own = merged(30304, '33.55', '33,55&nbsp;€', 37);
    expect([data.productVariation, data.node, ...data.product.variations.nodes, ...data._entities]).toEqual(
      Array(4).fill(own),
    );
  });
});

function only304(nodes: { databaseId: number }[]): unknown {
  return nodes.find(({ databaseId }) => databaseId === 304);
}

function globalId(id: number): string {
  return Buffer.from(`post:${id}`).toString('base64');
}
