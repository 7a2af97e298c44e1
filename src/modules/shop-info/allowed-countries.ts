import type { CountriesEnum } from '../../generated/schema-types.js';
import { allMaybe, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ShopSettings } from '../shop/shop.model.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { COUNTRY_CODES } from './country-codes.js';
import type { CountryModel } from './shop-info.model.js';
import type { ShopInfoSlice } from './shop-info.slice.js';

type Context = ShopInfoSlice & ShopSlice;

/** A country whose code the schema has. */
export interface NamedCountry extends CountryModel {
  code: CountriesEnum;
}

/** Countries that the shop sells to, in WooCommerce's order. */
export function allowedCountries({ shop, shopInfo }: Context): MaybePromise<NamedCountry[]> {
  return mapMaybe(allMaybe<unknown>([shopInfo.countries(), shop()]), (read) => {
    const [countries, { sellsTo }] = read as [readonly CountryModel[], ShopSettings];
    return countries.filter(hasName).filter(({ code }) => isAllowed(code, sellsTo));
  });
}

function hasName(country: CountryModel): country is NamedCountry {
  return COUNTRY_CODES.has(country.code);
}

function isAllowed(code: string, { countries, isExcept }: ShopSettings['sellsTo']): boolean {
  return countries === null || countries.includes(code) !== isExcept;
}
