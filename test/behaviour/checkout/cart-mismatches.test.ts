import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import { startPriceService } from '../../../demo/src/price-service.js';
import type { DemoService } from '../../../demo/src/services/service.js';
import { startWarehouseService } from '../../../demo/src/warehouse-service.js';
import { cleanUp } from '../../support/clean-up.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { erpPrices, warehouseStock } from '../../support/shops/merged-shop.js';
import { shopperWithCart } from '../../support/shoppers/shopper-with-cart.js';

const SKU = smallCatalogue().products.get(305)?.sku ?? '';

interface MismatchedShop extends TestApp {
  erp: DemoService;
  warehouse: DemoService;
}

/** A shop that asks 6.20 for a pack, with 19 % tax in it, before an ERP and a warehouse with their own opinions. */
async function start({
  price = '6.20',
  taxIncluded = true,
  quantity = 50,
  onMismatch = 'refuse',
} = {}): Promise<MismatchedShop> {
  const none = { promo: null, currency: 'EUR', from: null, to: null };
  const erp = await startPriceService({ prices: new Map([[SKU, { list: price, ...none }]]) });
  const warehouse = await startWarehouseService({
    stocks: new Map([[SKU, { qty: quantity, status: 'instock', lead: 1, sites: [] }]]),
  });
  const prices = erpPrices(erp.url);
  const answer = {
    ...(prices['answer'] as object),
    price: { regular: 'list', currency: 'currency' },
  };
  const app = await startTestApp({
    catalogue: smallCatalogue(),
    config: JSON.stringify({
      checkout: { onMismatch },
      context: { currency: { header: 'X-Currency', values: ['USD'] } },
      sources: [{ ...prices, answer, taxIncluded }, warehouseStock(warehouse.url)],
    }),
  });
  cleanUp(() => app.stop());
  cleanUp(() => erp.stop());
  cleanUp(() => warehouse.stop());
  return { ...app, erp, warehouse };
}

const placed = ({ store }: TestApp) =>
  [...store.catalogue.commerce.orders.values()].filter(({ billing }) => billing.email.startsWith('nora@'))
    .length;

describe('a cart that other systems see otherwise', () => {
  it('is refused, naming lines, fields and both values, and stays as it was', async () => {
    const shop = await start({ price: '7.00' });
    const guest = await shopperWithCart(shop.query);
    const { data, errors } = await guest.checkOut();
    expect(data.checkout).toBeNull();
    expect(errors?.[0]?.message).toContain('Paper Filters 02');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'CHECKOUT_MISMATCH',
      lines: [
        {
          key: expect.any(String),
          databaseId: 305,
          name: 'Paper Filters 02, 100 pcs',
          field: 'price',
          cart: '5.21',
          current: '5.88',
        },
      ],
    });
    expect(placed(shop)).toBe(0);
    expect((await guest.cart()).contents.itemCount).toBe(2);
  });

  it('is refused as well for whoever looks at prices in another currency', async () => {
    const shop = await start({ price: '7.00' });
    const guest = await shopperWithCart((document, variables, headers) =>
      shop.query(document, variables, { ...headers, 'x-currency': 'USD' }),
    );
    const { errors } = await guest.checkOut();
    expect(errors?.[0]?.extensions.code).toBe('CHECKOUT_MISMATCH');
    expect(placed(shop)).toBe(0);
  });

  it('is ordered with a notice where the operator allows it', async () => {
    const shop = await start({ price: '7.00', onMismatch: 'allow' });
    const { data, extensions } = await (await shopperWithCart(shop.query)).checkOut();
    expect(data.checkout.result).toBe('success');
    expect(JSON.stringify(extensions?.['notices'])).toContain('not up to date');
  });

  it.each([
    ['6.20', true],
    ['5.21', false],
  ])('is ordered when they agree: %s, tax in it: %s', async (price, taxIncluded) => {
    const shop = await start({ price, taxIncluded });
    const { data, errors } = await (await shopperWithCart(shop.query)).checkOut();
    expect(errors).toBeUndefined();
    expect(data.checkout.result).toBe('success');
    expect([shop.erp.requests.length, shop.warehouse.requests.length]).toEqual([1, 1]);
  });

  it('is ordered when they are down: the shop stands in for them', async () => {
    const shop = await start({ price: '7.00', quantity: 0 });
    await Promise.all([shop.erp.behave('500'), shop.warehouse.behave('500')]);
    const { data, errors } = await (await shopperWithCart(shop.query)).checkOut();
    expect(errors).toBeUndefined();
    expect(data.checkout.result).toBe('success');
  });

  it('is refused when the warehouse has fewer than the cart holds', async () => {
    const shop = await start({ quantity: 1 });
    const { errors } = await (await shopperWithCart(shop.query)).checkOut();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CHECKOUT_MISMATCH',
      lines: [{ databaseId: 305, field: 'stock', cart: '2', current: '1' }],
    });
    expect(placed(shop)).toBe(0);
  });
});
