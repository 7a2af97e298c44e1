import type { Module } from '../module.js';
import type { ProductSlice } from '../product/product.slice.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { attributeEnums } from './attribute-enums.js';
import { attributeResolvers } from './attribute.resolvers.js';
import { attributeTaxonomySdl } from './global-attributes.sdl.js';

type Needs = OperationSlice & ProductSlice & TaxonomySlice;

/** Attributes of products and of variations. */
export const attributeModule: Module<object, Needs> = {
  resolvers: [attributeResolvers],
  schema: ({ taxonomies }) => ({
    typeDefs: [attributeTaxonomySdl(taxonomies)],
    resolvers: [attributeEnums(taxonomies)],
  }),
};
