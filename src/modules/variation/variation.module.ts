import type { Collection } from '../../cache/collection.js';
import { parseDatabaseId } from '../../relay/global-id.js';
import type { InventorySlice } from '../inventory/inventory.slice.js';
import type { Module } from '../module.js';
import type { PricingSlice } from '../pricing/pricing.slice.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { createVariationCollection, type VariationKey } from './variation.collections.js';
import type { VariationModel } from './variation.model.js';
import { VariationReads } from './variation.reads.js';
import { choicesOf } from './shopper-choices.js';
import { variationReference } from './variation.reference.js';
import { variationResolvers } from './variation.resolvers.js';
import type { VariationSlice } from './variation.slice.js';

interface Kept {
  variations: Collection<VariationKey, VariationModel>;
}

type Needs = InventorySlice & OperationSlice & PricingSlice & ProductSlice & TaxonomySlice;

/** Variations, of one product and by themselves. */
export const variationModule: Module<VariationSlice, Needs, object, Kept> = {
  collections: ({ store, rest, lifetimes, metaKeys }) => ({
    variations: createVariationCollection(store, rest, lifetimes.variation, metaKeys),
  }),
  context: {
    variations: ({ notes, products }, { deps: { collections } }) =>
      new VariationReads(collections.variations, notes, (id) => products.byId(id)),
    chooseVariation: (context) => (given, product) => choicesOf(given, product, context),
  },
  resolvers: [variationResolvers, { ProductVariation: { __resolveReference: variationReference } }],
  globalIds: [
    { kind: 'post', rank: 1, find: (key, { variations }) => variations.byId(parseDatabaseId(key)) },
  ],
  typeNames: { variation: () => 'ProductVariation' },
};
