import type { ShopSettings, TaxRate } from '../shop/shop.model.js';
import { matchesPostcode } from './postcode.js';

/**
 * The rates of a tax class at the shop's own address, in the order they are taken: of each priority
 * the best match, as WooCommerce 10.5 chooses it. A named country goes before any country, a named
 * state before any, a named postcode or city before none, then the older rate.
 * @param taxClass slug; '' is the standard class
 */
export function ratesAtBase(shop: ShopSettings, taxClass: string): readonly TaxRate[] {
  if (!shop.taxesEnabled || shop.baseCountry === '') return [];
  const wanted = taxClass === 'standard' ? '' : taxClass;
  const found = shop.taxRates
    .filter((rate) => rate.taxClass === wanted && isAtBase(rate, shop))
    .sort(byPreference);
  return found.filter((rate, index) => rate.priority !== found[index - 1]?.priority);
}

function isAtBase(rate: TaxRate, shop: ShopSettings): boolean {
  return (
    (rate.country === '' || rate.country === shop.baseCountry) &&
    (rate.state === '' || rate.state === shop.baseState) &&
    (rate.postcodes.length === 0 || matchesPostcode(shop.basePostcode, rate.postcodes)) &&
    (rate.cities.length === 0 || rate.cities.includes(shop.baseCity))
  );
}

function byPreference(a: TaxRate, b: TaxRate): number {
  return a.priority - b.priority || vagueness(a) - vagueness(b) || a.id - b.id;
}

/** Less for the rate that names its place more closely. */
function vagueness(rate: TaxRate): number {
  const anywhereInside = rate.postcodes.length === 0 && rate.cities.length === 0;
  return (rate.country === '' ? 4 : 0) + (rate.state === '' ? 2 : 0) + (anywhereInside ? 1 : 0);
}
