import type { CartShop } from '../cart/cart-shop.js';
import { isVariation, type ItemRecord } from '../catalogue/records.js';
import { storeProductPage } from '../view/store-product-page.view.js';
import { RestError } from './rest-error.js';
import { ALLOW, route, type Reply, type Route } from './route.js';

/** One product or variation of the Store API, by id or slug. */
export function storeProductPageRoutes(shop: CartShop): Route[] {
  const { catalogue } = shop;
  return [
    route({
      path: 'products/{id}',
      allow: ALLOW.read,
      arguments: {},
      answer: ({ context, ids: [id = 0], target }): Reply => {
        // Drafts are answered here too, which is a fault of WooCommerce 10.5 (recorded).
        const item = catalogue.products.get(id) ?? catalogue.variations.get(id);
        return page(item, 'woocommerce_rest_product_invalid_id', 'Invalid product ID.', (found) =>
          storeProductPage(shop, context, found, target),
        );
      },
    }),
    route({
      path: 'products/{slug}',
      allow: ALLOW.read,
      arguments: {},
      answer: ({ context, path, target }): Reply => {
        const slug = encodeURIComponent(path.slice('products/'.length)).toLowerCase();
        const item = [...catalogue.products.values(), ...catalogue.variations.values()].find(
          (candidate) => candidate.slug === slug && candidate.status === 'publish',
        );
        return page(item, 'woocommerce_rest_product_invalid_slug', 'Invalid product slug.', (found) =>
          storeProductPage(shop, context, found, target),
        );
      },
    }),
  ];
}

function page(
  item: ItemRecord | undefined,
  code: string,
  message: string,
  view: (item: ItemRecord) => unknown,
): Reply {
  if (item && (isVariation(item) || item.status !== 'trash')) return { kind: 'body', body: view(item) };
  return { kind: 'error', error: new RestError(404, code, message), allow: true };
}
