import type { RequestHead } from '../../lib/request-head.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { Audience } from '../../sources/audience.js';
import type { AudienceChoice } from '../../sources/audience-reader.js';
import type { Sources } from '../../sources/source-set.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { Notes, OperationSlice } from '../shared/operation.slice.js';
import type { ShopSlice } from '../shop/shop.slice.js';
import type { VariationSlice } from '../variation/variation.slice.js';
import { ExtraFieldReads } from './extra-field.reads.js';
import { extraFieldResolvers } from './extra-field.resolvers.js';
import { extraFieldSdl } from './extra-field.sdl.js';
import { MoneyReads } from './money.reads.js';
import { PricingReads } from './pricing.reads.js';
import { pricingResolvers } from './pricing.resolvers.js';
import type { PricingSlice } from './pricing.slice.js';

type Needs = CallerSlice & OperationSlice & ProductSlice & ShopSlice & VariationSlice;

interface Deps {
  sources: Sources;
  /** Whether any source is configured, by what it gives. */
  provides: { price: boolean; stock: boolean };
  /** For whom sources are read. */
  audience: {
    of(request: RequestHead, caller: CallerSlice['caller'], notes: Notes): MaybePromise<Audience>;
    /** What the argument of a field makes of it. @throws BadInputError */
    choose(audience: Audience, choice: AudienceChoice): Audience;
  };
}

/** The one place where prices and stock of sources meet the shop's; tax; amounts as the shop writes them. */
export const pricingModule: Module<PricingSlice, Needs, Deps> = {
  context: {
    pricing: ({ caller, notes, shop, products, variations }, { deps, request, now }) => {
      const { audience, provides, sources } = deps;
      return new PricingReads({
        shop,
        context: () => audience.of(request, caller, notes),
        choose: (context, choice) => audience.choose(context, choice),
        prices: provides.price
          ? (context, shopCurrency) => sources.prices(notes, context, shopCurrency)
          : null,
        stocks: provides.stock ? (context) => sources.stocks(notes, context) : null,
        productById: (id) => products.byId(id),
        productsByIds: (ids) => products.byIds(ids),
        variationsOf: (product) => variations.of(product),
        now,
        notes,
      });
    },
    extraFields: ({ caller, notes, products }, { deps, request, now }) =>
      new ExtraFieldReads({
        reader: () =>
          mapMaybe(deps.audience.of(request, caller, notes), (audience) =>
            deps.sources.fields(notes, audience),
          ),
        productById: (id) => products.byId(id),
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
