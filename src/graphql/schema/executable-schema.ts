import { makeExecutableSchema, type IExecutableSchemaDefinition } from '@graphql-tools/schema';
import { type GraphQLSchema, parse } from 'graphql';
import { hardenForCompilation } from '../execution/harden-schema.js';
import { FEDERATION_DEFINITIONS, entityDefinitions } from '../federation/definitions.js';
import {
  createEntitiesResolver,
  type EntityListener,
  type ReferenceResolver,
  type ResolvableEntity,
  type TypeNamer,
} from '../federation/entities.js';
import { type EntityType, entityTypesOf } from '../federation/entity-keys.js';
import { defineExtendedTypes } from '../federation/extended-types.js';
import { withWholeInts } from './whole-ints.js';

/** Resolvers by type name, as `makeExecutableSchema` takes them. */
export type SchemaResolvers<TContext> = NonNullable<IExecutableSchemaDefinition<TContext>['resolvers']>;

/** What a subgraph is made of. */
export interface SubgraphDefinition<TContext> {
  /** SDL, one text for each domain; together one valid document (`extend type Query` in all but one). */
  typeDefs: readonly string[];
  /**
   * Resolvers by type. Every type with `@key` needs a `__resolveReference`; an object type may leave
   * it to an interface that it implements.
   */
  resolvers: SchemaResolvers<TContext>;
  /** How many representations `_entities` takes at once. */
  entityLimit: number;
  onEntities?: EntityListener<TContext>;
}

/** An Apollo Federation 2 subgraph, ready for graphql-js and for compiled execution. */
export function buildExecutableSchema<TContext>(definition: SubgraphDefinition<TContext>): GraphQLSchema {
  const sdl = definition.typeDefs.join('\n\n');
  const document = parse(sdl, { noLocation: true });
  const entities = resolvableEntities<TContext>(entityTypesOf(document), definition.resolvers);
  const objectTypes = [...entities.values()]
    .filter((entity) => !entity.isInterface)
    .map((entity) => entity.name);
  const schema = makeExecutableSchema<TContext>({
    typeDefs: [defineExtendedTypes(document), FEDERATION_DEFINITIONS, entityDefinitions(objectTypes)],
    resolvers: [
      ...[definition.resolvers].flat(),
      { Query: { _service: () => ({ sdl }) } },
      ...(objectTypes.length > 0 ? [entityResolvers(entities, definition)] : []),
    ],
  });
  return hardenForCompilation(withWholeInts(schema));
}

function entityResolvers<TContext>(
  entities: ReadonlyMap<string, ResolvableEntity<TContext>>,
  { entityLimit, onEntities }: SubgraphDefinition<TContext>,
) {
  const typeNames = new WeakMap<object, string>();
  return {
    Query: { _entities: createEntitiesResolver(entities, typeNames, entityLimit, onEntities) },
    _Entity: { __resolveType: (value: object) => typeNames.get(value) },
  };
}

interface EntityHooks<TContext> {
  __resolveReference?: ReferenceResolver<TContext>;
  __resolveType?: TypeNamer<TContext>;
}

function resolvableEntities<TContext>(
  types: ReadonlyMap<string, EntityType>,
  resolvers: SchemaResolvers<TContext>,
): Map<string, ResolvableEntity<TContext>> {
  const maps = [resolvers].flat() as Record<string, EntityHooks<TContext> | undefined>[];
  const hook = <K extends keyof EntityHooks<TContext>>(typeName: string, key: K) =>
    maps.map((map) => map[typeName]?.[key]).find((found) => found !== undefined);

  return new Map(
    [...types.values()].map((entity) => {
      const owner = [entity.name, ...entity.interfaces].find((name) => hook(name, '__resolveReference'));
      const resolveReference = owner && hook(owner, '__resolveReference');
      const nameType = owner && hook(owner, '__resolveType');
      if (!resolveReference) throw new Error(`The entity ${entity.name} has no __resolveReference.`);
      return [entity.name, { ...entity, resolveReference, ...(nameType && { nameType }) }];
    }),
  );
}
