import type { WireTaxRate } from '../../../src/modules/shop/shop.mapper.js';
import { mapShopSettings } from '../../../src/modules/shop/shop.mapper.js';
import type { ShopSettings, TaxRate } from '../../../src/modules/shop/shop.model.js';
import { readRecording } from '../recordings/recordings.js';

/** One exchange of a recording. */
export interface Exchange {
  title: string;
  request: { method: string; path: string };
  response: { status: number; body: any };
}

/** The settings of the recorded shop, as its REST API told them. */
export function recordedShop(): ShopSettings {
  const exchanges = readRecording<Exchange[]>('woocommerce-10.5/store-settings.json');
  const bodyOf = (path: string) =>
    exchanges.find(({ request }) => request.path === `/wp-json/wc/v3/${path}`)?.response.body;
  const group = (name: string) =>
    Object.fromEntries(
      (bodyOf(`settings/${name}`) as { id: string; value: string }[]).map(({ id, value }) => [id, value]),
    );
  const groups = { general: group('general'), tax: group('tax'), products: group('products') };
  return mapShopSettings(groups, bodyOf('taxes') as WireTaxRate[]);
}

/** A shop in Berlin that types prices in with 19 % tax and shows them so, unless said otherwise. */
export function shopWith(changes: Partial<ShopSettings> = {}): ShopSettings {
  return {
    currency: 'EUR',
    currencySymbol: '€',
    currencyPosition: 'right_space',
    thousandSeparator: '.',
    decimalSeparator: ',',
    decimals: 2,
    taxesEnabled: true,
    pricesIncludeTax: true,
    taxDisplayShop: 'incl',
    taxDisplayCart: 'incl',
    taxRoundAtSubtotal: false,
    taxBasedOn: 'shipping',
    defaultCustomerAddress: 'base',
    baseCountry: 'DE',
    baseState: '',
    basePostcode: '10115',
    baseCity: 'BERLIN',
    taxRates: [rate({ percent: '19.0000' })],
    hideOutOfStock: false,
    sellsTo: { countries: null, isExcept: false },
    reviews: { enabled: true, buyersOnly: false },
    downloadsAfterPayment: false,
    ...changes,
  };
}

let lastRateId = 0;

/** A tax rate for everywhere, unless said otherwise. Later ones have higher ids. */
export function rate(changes: Partial<TaxRate> = {}): TaxRate {
  lastRateId += 1;
  return {
    id: lastRateId,
    country: '',
    state: '',
    postcodes: [],
    cities: [],
    percent: '10',
    priority: 1,
    compound: false,
    taxClass: '',
    ...changes,
  };
}
