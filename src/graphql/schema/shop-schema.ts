import type { GraphQLSchema } from 'graphql';
import { isDefined } from '../../lib/is-defined.js';
import { MODULES } from '../../modules/modules.js';
import type { SchemaVocabulary } from '../../modules/vocabulary.js';
import type { OperationContext } from '../context.js';
import { buildExecutableSchema } from './executable-schema.js';
import { createResolvers } from './resolvers.js';
import { readSchemaFiles } from './schema-files.js';
import { subgraphSdl } from '../federation/subgraph-sdl.js';

/** How the schema serves a router. */
export interface SubgraphOptions {
  /** Representations that one `_entities` call may carry. */
  entityLimit: number;
  /** The keys by which a router may ask for products and variations; absent: all. */
  productKeys?: readonly string[] | undefined;
}

/** The executable schema of one shop. */
export function buildShopSchema(
  vocabulary: SchemaVocabulary,
  { entityLimit, productKeys }: SubgraphOptions,
): GraphQLSchema {
  const parts = MODULES.map(({ schema }) => schema?.(vocabulary)).filter(isDefined);
  const files = [...readSchemaFiles(), ...parts.flatMap(({ typeDefs = [] }) => typeDefs)];
  return buildExecutableSchema<OperationContext>({
    typeDefs: [subgraphSdl(files, productKeys)],
    resolvers: createResolvers(parts),
    entityLimit,
    onEntities: ({ notes }, found, isApart) => {
      notes.tags?.entities(found, isApart);
    },
  });
}
