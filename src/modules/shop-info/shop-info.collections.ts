import type { CacheStore } from '../../cache/cache-store.js';
import type { Collection } from '../../cache/collection.js';
import type { Lifetime } from '../../cache/lifetimes.js';
import { tags } from '../../cache/tags.js';
import { decodeEntities } from '../../lib/html-text.js';
import type { WireTaxRate } from '../../upstream/woo-rest/wire-types.js';
import type { WooRestClient } from '../../upstream/woo-rest/woo-rest-client.js';
import type { CountryModel, GatewayModel, ShippingMethodModel, TaxClassModel } from './shop-info.model.js';

/** Key of the one entry that each of these has. */
export const ALL = 'all';

/** Small lists that belong to the shop as a whole; each is read and kept whole. */
export interface ShopInfoCollections {
  /** Enabled ones, in the order of the checkout. */
  gateways: Collection<typeof ALL, readonly GatewayModel[]>;
  /** Every country that WooCommerce knows, by name. */
  countries: Collection<typeof ALL, readonly CountryModel[]>;
  shippingMethods: Collection<typeof ALL, readonly ShippingMethodModel[]>;
  taxClasses: Collection<typeof ALL, readonly TaxClassModel[]>;
  taxRates: Collection<typeof ALL, readonly WireTaxRate[]>;
  /** The site's language as WordPress names it; unknown where the keys may not read the system status. */
  language: Collection<typeof ALL, string>;
}

/** Declares the collections. */
export function createShopInfoCollections(
  store: CacheStore,
  rest: WooRestClient,
  lifetime: Lifetime,
): ShopInfoCollections {
  function single<V>(name: string, load: () => Promise<V | null>): Collection<typeof ALL, V> {
    return store.collection<typeof ALL, V>({
      name,
      lifetime,
      keyOf: (key) => key,
      tagsOf: () => [tags.settings],
      load: async () => {
        const value = await load();
        return new Map(value === null ? [] : [[ALL, value]]);
      },
    });
  }

  return {
    gateways: single('payment-gateways', async () =>
      (await rest.paymentGateways())
        .filter(({ enabled }) => enabled)
        .map(({ id: code, title, description, icon }, index) => ({
          id: index + 1,
          code,
          title: decodeEntities(title),
          description: description || null,
          icon: icon || null,
        })),
    ),
    countries: single('countries', async () =>
      (await rest.countries()).map(({ code, name, states }) => ({
        code,
        name: decodeEntities(name),
        states: states.map((state) => ({ code: state.code, name: decodeEntities(state.name) })),
      })),
    ),
    shippingMethods: single('shipping-methods', async () =>
      (await rest.shippingMethods()).map(({ id: code, title, description }, index) => ({
        id: index + 1,
        code,
        title: decodeEntities(title),
        description: description || null,
      })),
    ),
    taxClasses: single('tax-classes', async () =>
      (await rest.taxClasses()).map(({ slug, name }, index) => ({
        id: index + 1,
        slug,
        name: decodeEntities(name),
      })),
    ),
    taxRates: single('tax-rates', () => rest.taxRates()),
    language: single('site-language', () => rest.language()),
  };
}
