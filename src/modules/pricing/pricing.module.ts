import { mapMaybe } from '../../lib/maybe-promise.js';
import type { Sources } from '../../sources/source-set.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { type AudienceDeps, AudienceReads } from './audience.reads.js';
import { ExtraFieldReads } from './extra-field.reads.js';
import { extraFieldResolvers } from './extra-field.resolvers.js';
import { extraFieldSdl } from './extra-field.sdl.js';
import { MoneyReads } from './money.reads.js';
import { PriceReads } from './price.reads.js';
import { pricingResolvers } from './pricing.resolvers.js';
import type { PricingSlice } from './pricing.slice.js';
import { SubjectReads } from './subject.reads.js';

type Needs = CallerSlice & OperationSlice & ProductSlice & ShopSlice & VariationSlice;

interface Deps {
  sources: Sources;
  /** Whether any source is configured, by what it gives. */
  provides: { price: boolean };
  audience: AudienceDeps;
}

/** The one place where prices of sources meet the shop's; tax; amounts as the shop writes them. */
export const pricingModule: Module<PricingSlice, Needs, Deps> = {
  context: {
    audience: ({ caller, notes }, { deps, request }) =>
      new AudienceReads(deps.audience, request, caller, notes),
    subjects: ({ products }) => new SubjectReads((id) => products.byId(id)),
    prices: ({ notes, shop, audience, subjects, products, variations }, { deps, now }) => {
      const { provides, sources } = deps;
      return new PriceReads({
        shop,
        audience,
        subjects,
        openSources: provides.price
          ? (whom, shopCurrency) => sources.prices(notes, whom, shopCurrency)
          : null,
        productsByIds: (ids) => products.byIds(ids),
        variationsOf: (product) => variations.of(product),
        now,
        notes,
      });
    },
    extraFields: ({ notes, audience, subjects }, { deps, now }) =>
      new ExtraFieldReads({
        openSources: () => mapMaybe(audience.own(), (whom) => deps.sources.fields(notes, whom)),
        subjects,
        now,
        notes,
      }),
    money: ({ shop }) => new MoneyReads(shop),
  },
  resolvers: [pricingResolvers],
  schema: ({ extraFields }) => ({
    typeDefs: [extraFieldSdl(extraFields)],
    resolvers: extraFieldResolvers(extraFields),
  }),
};
