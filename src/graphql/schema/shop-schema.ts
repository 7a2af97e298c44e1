import type { GraphQLSchema } from 'graphql';
import { nameAttributeTaxonomies } from '../../modules/attribute/taxonomy-types.js';
import type { OperationContext } from '../context.js';
import { extraFieldResolvers } from '../../modules/pricing/extra-field.resolvers.js';
import { extraFieldSdl } from '../../modules/pricing/extra-field.sdl.js';
import type { ExtraField } from '../../modules/pricing/extra-fields.js';
import { orderStatusSdl } from '../../modules/order/order-status.sdl.js';
import { createResolvers } from './resolvers.js';
import { buildExecutableSchema } from './executable-schema.js';
import { readSchemaFiles } from './schema-files.js';
import type { ShopVocabulary } from './shop-vocabulary.js';
import { subgraphSdl } from './subgraph-sdl.js';

/**
 * The executable schema of one shop.
 * @param vocabulary the shop's global attributes and states of orders, which bring fields, types and enum values of their own
 * @param entityLimit representations that one `_entities` call may carry
 * @param menuLocations names of the storefront's places for menus, which are enum values
 * @param productKeys the keys by which a router may ask for products and variations; absent: all
 * @param extraFields fields that sources add to products and variations
 */
export function buildShopSchema(
  { attributes, orderStatuses }: ShopVocabulary,
  entityLimit: number,
  menuLocations: readonly string[] = [],
  productKeys?: readonly string[],
  extraFields: readonly ExtraField[] = [],
): GraphQLSchema {
  const taxonomies = nameAttributeTaxonomies(attributes);
  const files = [
    ...readSchemaFiles(),
    ...menuLocationSdl(menuLocations),
    orderStatusSdl(orderStatuses),
    extraFieldSdl(extraFields),
  ];
  return buildExecutableSchema<OperationContext>({
    typeDefs: [subgraphSdl(files, taxonomies, productKeys)],
    resolvers: [createResolvers(taxonomies), ...extraFieldResolvers(extraFields)].flat(),
    entityLimit,
    onEntities: ({ notes }, found, isApart) => {
      notes.tags?.entities(found, isApart);
    },
  });
}

function menuLocationSdl(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const values = names.map((name) => `  "A place that the storefront calls ${name}."\n  ${name}`);
  return [`extend enum MenuLocationEnum {\n${values.join('\n')}\n}`];
}
