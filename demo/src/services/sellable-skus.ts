import { smallCatalogue } from '../catalogue/small/small-catalogue.js';

/** Every SKU of the small catalogue that can be sold by itself, with the shop's regular price (0 when it has none). */
export function sellableSkus(): Map<string, { regularPrice: number }> {
  const catalogue = smallCatalogue();
  const products = [...catalogue.products.values()].filter(
    ({ type }) => type !== 'variable' && type !== 'grouped',
  );
  const items = [...products, ...catalogue.variations.values()].filter(({ sku }) => sku !== '');
  return new Map(items.map(({ sku, regular_price }) => [sku, { regularPrice: Number(regular_price) }]));
}
