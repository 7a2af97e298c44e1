import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import { mapShopSettings } from './shop.mapper.js';
import type { ShopSettings } from './shop.model.js';

/** Key of the one entry there is. */
export const THE_SHOP = 'shop';

/** The shop's settings and tax rates, read together. */
export function createShopCollection(
  store: CacheStore,
  rest: WooRestClient,
  lifetime: Lifetime,
): Collection<typeof THE_SHOP, ShopSettings> {
  return store.collection<typeof THE_SHOP, ShopSettings>({
    name: 'shop',
    lifetime,
    keyOf: (key) => key,
    tagsOf: () => [tags.settings],
    load: async () => {
      const [general, tax, products] = await Promise.all([
        rest.settings('general'),
        rest.settings('tax'),
        rest.settings('products'),
      ]);
      const rates = general['woocommerce_calc_taxes'] === 'yes' ? await rest.taxRates() : [];
      return new Map([[THE_SHOP, mapShopSettings({ general, tax, products }, rates)]]);
    },
  });
}
