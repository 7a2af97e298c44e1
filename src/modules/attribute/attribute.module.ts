import type { Module } from '../module.js';
import type { OperationSlice } from '../shared/operation.slice.js';
import type { TaxonomySlice } from '../taxonomy/taxonomy.slice.js';
import { attributeResolvers } from './attribute.resolvers.js';

/** Attributes of products and of variations. */
export const attributeModule: Module<object, OperationSlice & TaxonomySlice> = {
  resolvers: [attributeResolvers],
};
