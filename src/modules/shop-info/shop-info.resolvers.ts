import type { Resolvers } from '../../generated/resolvers-types.js';
import type { TaxClassEnum } from '../../generated/schema-types.js';
import { isDefined } from '../../lib/is-defined.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { databaseIdOf, decodeGlobalId, encodeGlobalId, parseDatabaseId } from '../../relay/global-id.js';
import { connectionOf, sliceOf } from '../../relay/list-connection.js';
import type { WireTaxRate } from '../../upstream/woo-rest/wire-types.js';
import type { ContentSlice } from '../content/content.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import { taxClassName } from '../woo-words/tax-class.js';
import { allowedCountries } from './allowed-countries.js';
import type { ShippingMethodModel } from './shop-info.model.js';
import type { ShopInfoReads } from './shop-info.reads.js';
import type { ShopInfoSlice } from './shop-info.slice.js';

type Context = ContentSlice & OperationSlice & ShopInfoSlice & ShopSlice;

function findShippingMethod(
  id: string,
  isGlobal: boolean,
  shopInfo: ShopInfoReads,
): MaybePromise<ShippingMethodModel | null> {
  const wanted = isGlobal ? decodeGlobalId(id) : { kind: 'shipping_method', key: id };
  if (wanted.kind !== 'shipping_method') return null;
  return mapMaybe(shopInfo.shippingMethods(), (all) => all.find(({ code }) => code === wanted.key) ?? null);
}

function findTaxRate(
  id: string,
  isGlobal: boolean,
  shopInfo: ShopInfoReads,
): MaybePromise<WireTaxRate | null> {
  const wanted = isGlobal ? databaseIdOf(id, 'tax_rate') : parseDatabaseId(id);
  return mapMaybe(shopInfo.taxRates(), (all) => all.find((rate) => rate.id === wanted) ?? null);
}

interface TaxRateWhere {
  class?: TaxClassEnum | null;
  postCode?: string | null;
  postCodeIn?: readonly (string | null)[] | null;
}

function taxRateTest({ class: wanted, postCode, postCodeIn }: TaxRateWhere): (rate: WireTaxRate) => boolean {
  const codes = [postCode ? [postCode] : null, postCodeIn?.filter(isDefined)].filter(isDefined);
  return (rate) =>
    (!wanted || taxClassName(rate.class) === wanted) &&
    codes.every((list) => rate.postcodes.some((code) => list.includes(code)));
}

/** What belongs to the shop as a whole: ways to pay and to send, countries, taxes, the site's settings. */
export const shopInfoResolvers: Resolvers<Context> = {
  Query: {
    allowedCountries: (_root, _args, context) =>
      mapMaybe(allowedCountries(context), (countries) => countries.map(({ code }) => code)),
    allowedCountryStates: (_root, _args, context) => allowedCountries(context),
    wooCountries: (_root, _args, context) => allowedCountries(context),
    countryStates: (_root, { country }, { shopInfo }) =>
      mapMaybe(shopInfo.statesOf(country), (states) => (states.length > 0 ? states : null)),
    wooStates: (_root, { country }, { shopInfo }) => shopInfo.statesOf(country),
    generalSettings: (_root, _args, { content }) => content.site(),
    paymentGateways: (_root, args, { page, shopInfo }) =>
      mapMaybe(shopInfo.gateways(), (all) => connectionOf(sliceOf(all, page(args)))),
    shippingMethod: (_root, { id, idType }, { shopInfo }) =>
      id ? findShippingMethod(id, idType !== 'DATABASE_ID', shopInfo) : null,
    shippingMethods: (_root, args, { page, shopInfo }) =>
      mapMaybe(shopInfo.shippingMethods(), (all) => connectionOf(sliceOf(all, page(args)))),
    taxClasses: (_root, args, { page, shopInfo }) =>
      mapMaybe(shopInfo.taxClasses(), (all) => connectionOf(sliceOf(all, page(args)))),
    taxRate: (_root, { id, idType }, { shopInfo }) =>
      id ? findTaxRate(id, idType !== 'DATABASE_ID', shopInfo) : null,
    taxRates: (_root, { where, ...args }, { page, shopInfo }) =>
      mapMaybe(shopInfo.taxRates(), (all) =>
        connectionOf(sliceOf(all.filter(taxRateTest(where ?? {})), page(args))),
      ),
  },
  GeneralSettings: {
    id: () => encodeGlobalId('settings', 'general'),
    siteIconUrl: ({ iconUrl }) => iconUrl,
    language: (_site, _args, { shopInfo }) => shopInfo.language(),
  },
  PaymentGateway: { id: ({ code }) => code },
  ShippingMethod: {
    id: ({ code }) => encodeGlobalId('shipping_method', code),
    databaseId: ({ code }) => code,
  },
  TaxClass: { id: ({ slug }) => encodeGlobalId('tax_class', slug) },
  TaxRate: {
    id: ({ id }) => encodeGlobalId('tax_rate', id),
    databaseId: ({ id }) => id,
    class: ({ class: slug }) => taxClassName(slug),
  },
};
