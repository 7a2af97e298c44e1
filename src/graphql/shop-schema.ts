import type { GraphQLSchema } from 'graphql';
import { nameAttributeTaxonomies } from './attribute-taxonomies.js';
import { orderStatusSdl } from './order-status-sdl.js';
import { createResolvers } from './resolvers.js';
import { buildExecutableSchema } from './schema.js';
import { readSchemaFiles } from './schema-files.js';
import type { ShopVocabulary } from './shop-vocabulary.js';
import { subgraphSdl } from './subgraph-sdl.js';

/**
 * The executable schema of one shop.
 * @param vocabulary the shop's global attributes and states of orders, which bring fields, types and enum values of their own
 * @param entityLimit representations that one `_entities` call may carry
 */
export function buildShopSchema(
  { attributes, orderStatuses }: ShopVocabulary,
  entityLimit: number,
): GraphQLSchema {
  const taxonomies = nameAttributeTaxonomies(attributes);
  return buildExecutableSchema({
    typeDefs: [subgraphSdl([...readSchemaFiles(), orderStatusSdl(orderStatuses)], taxonomies)],
    resolvers: createResolvers(taxonomies),
    entityLimit,
  });
}
