import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../demo/src/catalogue/catalogue.js';
import { generatedCatalogue } from '../../../../demo/src/catalogue/generated-catalogue.js';
import type { ProductRecord } from '../../../../demo/src/catalogue/records.js';
import { smallCatalogue } from '../../../../demo/src/catalogue/small/small-catalogue.js';

function products(catalogue: Catalogue): ProductRecord[] {
  return [...catalogue.products.values()];
}

describe('the small catalogue', () => {
  const catalogue = smallCatalogue();
  const all = products(catalogue);
  const variations = [...catalogue.variations.values()];

  const oddities: [string, (product: ProductRecord) => boolean][] = [
    ['a draft', (p) => p.status === 'draft' && p.slug === ''],
    ['a private product', (p) => p.status === 'private'],
    ['a product waiting for review', (p) => p.status === 'pending'],
    ['a product of the future', (p) => p.status === 'future'],
    ['a product behind a password', (p) => p.post_password !== ''],
    ['a hidden product', (p) => p.catalog_visibility === 'hidden'],
    ['a product only searches find', (p) => p.catalog_visibility === 'search'],
    ['a product only pages show', (p) => p.catalog_visibility === 'catalog'],
    [
      'a grouped product with children that are a draft and missing',
      (p) => p.grouped_products.includes(113) && p.grouped_products.includes(9999),
    ],
    ['an external product', (p) => p.type === 'external' && p.external_url !== '' && p.button_text !== ''],
    ['a product of a plugin’s type', (p) => p.type === 'subscription'],
    ['a variable product without variations', (p) => p.type === 'variable' && p.variation_ids.length === 0],
    ['a variable product that keeps the stock', (p) => p.type === 'variable' && p.manage_stock],
    ['a virtual product', (p) => p.virtual && !p.downloadable],
    ['a downloadable product', (p) => p.downloads.length > 0],
    ['a sale without dates', (p) => p.sale_price !== '' && p.date_on_sale_from_gmt === null],
    ['a sale that runs', (p) => p.sale_price !== '' && (p.date_on_sale_to_gmt ?? '') > '2032'],
    ['a sale to come', (p) => (p.date_on_sale_from_gmt ?? '') > '2030'],
    ['a sale that is over', (p) => (p.date_on_sale_to_gmt ?? '9') < '2026'],
    ['a sold-out product', (p) => p.manage_stock && p.stock_quantity === 0 && p.backorders === 'no'],
    ['a product on backorder', (p) => (p.stock_quantity ?? 0) < 0 && p.backorders === 'notify'],
    ['a product without a price', (p) => p.type === 'simple' && p.regular_price === ''],
    ['a product for nothing', (p) => p.regular_price === '0'],
    ['a price with three decimals', (p) => p.regular_price === '12.345'],
    ['an ampersand and quotes in a name', (p) => /".*" &/.test(p.name)],
    ['an emoji and another script in a name', (p) => /抹茶.*🍵/u.test(p.name)],
    ['a right-to-left name', (p) => /\p{Script=Arabic}/u.test(p.name)],
    ['HTML in a description', (p) => p.description.includes('<ul>')],
    ['hidden meta', (p) => p.meta_data.some(({ key }) => key.startsWith('_'))],
    ['upsells that nobody may see', (p) => [113, 114, 9999].every((id) => p.upsell_ids.includes(id))],
    ['a featured product', (p) => p.featured],
    ['a product without category of its own', (p) => p.category_ids.includes(15)],
  ];

  for (const [what, test] of oddities) {
    it(`has ${what}`, () => {
      expect(all.filter(test).map(({ id }) => id)).not.toEqual([]);
    });
  }

  it('has about sixty products with ids, slugs and SKUs of their own', () => {
    expect(all.length).toBe(60);
    const ids = [...all, ...variations].map(({ id }) => id);
    const slugs = all.map(({ slug }) => slug).filter((slug) => slug !== '');
    const skus = [...all, ...variations].map(({ sku }) => sku).filter((sku) => sku !== '');
    for (const keys of [ids.map(String), slugs, skus]) expect(new Set(keys).size).toBe(keys.length);
  });

  it('has variations that fit any option, private ones and ones with a picture of their own', () => {
    expect(catalogue.bySku('PO-KAS-M')).toMatchObject({
      parent_id: 303,
      attributes: [{ id: 3, option: 'Moss' }],
    });
    expect(variations.some(({ status }) => status === 'private')).toBe(true);
    expect(variations.some(({ image }) => image !== null)).toBe(true);
  });

  it('has meta of every type of JSON', () => {
    const types = new Set(
      all.flatMap(({ meta_data }) =>
        meta_data.map(({ value }) => (Array.isArray(value) ? 'array' : typeof value)),
      ),
    );
    expect(types).toEqual(new Set(['string', 'array', 'object']));
  });

  it('has a category tree of three levels and an empty category', () => {
    const africa = [...catalogue.terms.values()].find(({ slug }) => slug === 'africa');
    const parent = catalogue.terms.get(africa?.parent ?? 0);
    expect(catalogue.terms.get(parent?.parent ?? 0)?.slug).toBe('coffee');
    expect(all.some(({ category_ids }) => category_ids.includes(32))).toBe(false);
  });

  it('has reviews that are approved, held and spam', () => {
    expect(new Set(catalogue.reviews().map(({ status }) => status))).toEqual(
      new Set(['approved', 'hold', 'spam']),
    );
  });

  it('is a new one each time, so that tests do not disturb each other', () => {
    smallCatalogue().product(101).name = 'changed';
    expect(smallCatalogue().product(101).name).toBe('Yirgacheffe Dumerso');
  });
});

describe('a generated catalogue', () => {
  it('is the same for the same seed and another for another', () => {
    const names = (seed: number) =>
      products(generatedCatalogue({ products: 20, seed })).map(({ name }) => name);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
  });

  it('has a quarter of variable products with four variations each', () => {
    const catalogue = generatedCatalogue({ products: 200 });
    expect(products(catalogue).filter(({ type }) => type === 'variable').length).toBe(50);
    expect(catalogue.variations.size).toBe(200);
  });

  it('can have only variable products', () => {
    const catalogue = generatedCatalogue({ products: 100, variableShare: 1 });
    expect(catalogue.variations.size).toBe(400);
  });
});
