import { describe, expect, it } from 'vitest';
import { startPriceService } from '../../../demo/src/price-service.js';
import { smallCatalogue } from '../../../demo/src/catalogue/small/small-catalogue.js';
import type { DemoService } from '../../../demo/src/services/service.js';
import { cleanUp } from '../../support/clean-up.js';
import {
  erpPrices,
  startMergedShop,
  type MergedShop,
  type SourceEntry,
} from '../../support/shops/merged-shop.js';

async function start(sources: (erp: DemoService) => SourceEntry[], config = {}): Promise<MergedShop> {
  const shop = await startMergedShop({ config, sources: ({ erp }) => sources(erp) });
  cleanUp(() => shop.stop());
  return shop;
}

/** What one product costs and who says so. */
async function offer({ query }: MergedShop, id: number, field = 'product'): Promise<unknown> {
  const { data, errors } = await query(
    `{ it: ${field}(id: ${id}, idType: DATABASE_ID) { pricing { current { amount } source { name status message } } } }`,
  );
  expect(errors).toBeUndefined();
  const { current, source } = data.it.pricing;
  return {
    amount: current?.amount ?? null,
    from: source.name,
    status: source.status,
    message: source.message,
  };
}

const FROM_SHOP = { from: 'woocommerce', status: 'FRESH', message: null };
const quoted = (list: string) => ({ list, promo: null, currency: 'EUR', from: null, to: null });

describe('the key a source is asked by', () => {
  it('may be the id, also of a variation', async () => {
    const shop = await start((erp) => [erpPrices(erp.url, { key: 'id' })]);
    await shop.erp.behave({ override: { 103: quoted('1.03'), 10101: quoted('101.01') } });
    expect(await offer(shop, 103)).toMatchObject({ amount: '1.03', from: 'erp' });
    expect(await offer(shop, 10101, 'productVariation')).toMatchObject({ amount: '101.01', from: 'erp' });
    expect(shop.asked()).toEqual([['103'], ['10101']]);
  });

  it('may be a custom field, which stays hidden from shoppers', async () => {
    const shop = await start((erp) => [erpPrices(erp.url, { key: { meta: 'erp_code' } })]);
    await shop.erp.behave({ override: { 'K-103': quoted('1.03'), 'KR-DUM-250': quoted('2.50') } });
    expect(await offer(shop, 103)).toMatchObject({ amount: '1.03', from: 'erp' });
    expect(await offer(shop, 10101, 'productVariation')).toMatchObject({ amount: '2.50', from: 'erp' });
    expect(shop.asked()).toEqual([['K-103'], ['KR-DUM-250']]);
    const { data } = await shop.query(
      '{ product(id: 103, idType: DATABASE_ID) { metaData(key: "erp_code") { value } } }',
    );
    expect(data.product.metaData ?? []).toEqual([]);
  });

  it('may be missing: then the source is not asked, and the shop’s price counts', async () => {
    const shop = await start((erp) => [erpPrices(erp.url, { key: { meta: 'erp_code' } })]);
    expect(await offer(shop, 305)).toEqual({
      amount: '6.20',
      from: 'woocommerce',
      status: 'FALLBACK',
      message: 'erp: The product has no key to ask the source by.',
    });
    expect(shop.asked()).toEqual([]);
  });
});

describe('a source’s rules', () => {
  it.each([
    ['categories', { categories: ['africa'] }, 103, 105],
    ['product types', { productTypes: ['external'] }, 309, 103],
    ['SKUs', { skus: ['KR-KIV'] }, 103, 105],
    ['a custom field', { meta: { key: 'on_erp', value: '1' } }, 410, 103],
    ['all of several', { categories: ['gifts'], skus: ['KR-KIV', 'KR-NAR'] }, 103, 105],
  ])(
    'limit it to %s; the others are the shop’s and not asked for',
    async (_what, applies, inside, outside) => {
      const shop = await start((erp) => [erpPrices(erp.url, { applies })]);
      expect(await offer(shop, inside)).toMatchObject({ from: 'erp', status: 'FRESH' });
      expect(await offer(shop, outside)).toMatchObject(FROM_SHOP);
      expect(shop.asked()).toHaveLength(1);
    },
  );

  it('reach the variations of a product by its category', async () => {
    const shop = await start((erp) => [erpPrices(erp.url, { applies: { categories: ['africa'] } })]);
    expect(await offer(shop, 10101, 'productVariation')).toMatchObject({ amount: '9.71', from: 'erp' });
    expect(await offer(shop, 101)).toMatchObject({ amount: '9.71', from: 'erp' });
    expect(await offer(shop, 108)).toMatchObject(FROM_SHOP);
  });
});

describe('of several sources', () => {
  async function twoSources(
    first: Partial<SourceEntry>,
  ): Promise<{ shop: MergedShop; special: DemoService }> {
    const special = await startPriceService({ prices: new Map([['KR-KIV', quoted('7.77')]]) });
    cleanUp(() => special.stop());
    const shop = await start((erp) => [
      erpPrices(special.url, { name: 'special', ...first }),
      erpPrices(erp.url),
    ]);
    return { shop, special };
  }

  it('the first that covers a product is asked, and no other', async () => {
    const { shop, special } = await twoSources({ applies: { skus: ['KR-KIV'] } });
    expect(await offer(shop, 103)).toMatchObject({ amount: '7.77', from: 'special' });
    expect(await offer(shop, 105)).toMatchObject({ amount: '8.06', from: 'erp' });
    expect(special.requests.map(({ skus }) => skus)).toEqual([['KR-KIV']]);
    expect(shop.asked()).toEqual([['KR-NAR']]);
  });

  it('the second stands in for the first where the first has no answer', async () => {
    const { shop } = await twoSources({});
    expect(await offer(shop, 105)).toMatchObject({ amount: '8.06', from: 'erp', status: 'FRESH' });
    expect(shop.asked()).toEqual([['KR-NAR']]);
  });

  it('or not, when the first is the last word: what it leaves open is the shop’s', async () => {
    const { shop } = await twoSources({ onMissing: 'woocommerce' });
    expect(await offer(shop, 105)).toMatchObject({
      amount: '9.90',
      from: 'woocommerce',
      status: 'FALLBACK',
    });
    expect(shop.asked()).toEqual([]);
  });
});

describe('currency and tax', () => {
  it('in another currency than the shop’s a price is not shown', async () => {
    const shop = await start((erp) => [erpPrices(erp.url)]);
    await shop.erp.behave({ override: { 'KR-KIV': { currency: 'USD' } } });
    expect(await offer(shop, 103)).toEqual({
      amount: '10.40',
      from: 'woocommerce',
      status: 'FALLBACK',
      message:
        'erp: The price source "erp" gave no usable answer for this product: "currency" is not the one asked for (EUR).',
    });
    expect(await offer(shop, 105)).toMatchObject({ amount: '8.06', from: 'erp' });
  });

  it('net prices get their tax where the shop shows it', async () => {
    const shop = await start((erp) => [erpPrices(erp.url, { taxIncluded: false })]);
    const { data } = await shop.query(
      `{ product(id: 103, idType: DATABASE_ID) { ... on SimpleProduct { price raw: price(format: RAW) }
         pricing { current { amount withTax { amount } withoutTax { amount } } } } }`,
    );
    // 13.45 and 7 %.
    expect(data.product).toEqual({
      price: '14,39&nbsp;€',
      raw: '13.45',
      pricing: {
        current: { amount: '14.39', withTax: { amount: '14.39' }, withoutTax: { amount: '13.45' } },
      },
    });
  });

  it('a free product costs zero, and one that the source calls free is free', async () => {
    const shop = await start((erp) => [erpPrices(erp.url)]);
    await shop.erp.behave({ override: { 'KR-KIV': quoted('0') } });
    expect(await offer(shop, 103)).toMatchObject({ amount: '0.00', from: 'erp' });
    expect(smallCatalogue().product(404).regular_price).toBe('0');
    expect(await offer(shop, 404)).toMatchObject({ amount: '0.00', from: 'woocommerce' });
  });
});
