import {
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { allMaybe, isPromise, mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import { toError } from '../../lib/to-error.js';

type FieldDefinition = Pick<GraphQLFieldConfig<unknown, unknown>, 'type' | 'resolve'>;

/**
 * Changes a schema in place so that compiled execution (graphql-jit 0.8) behaves like graphql-js in
 * three points where it would hang, mix up or crash a request:
 * - a type resolver that throws would leave its request without an answer, so it never throws;
 * - a rejected promise in a list would move to the list's end, so lists are settled first;
 * - resolvers are told apart by `type name + field name`, so two equal spellings are refused.
 * @returns the same schema
 */
export function hardenForCompilation(schema: GraphQLSchema): GraphQLSchema {
  const spellings = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = neverThrowing(type.resolveType);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      settleLists(field);
      const spelling = type.name + field.name;
      if (spellings.has(spelling))
        throw new Error(`Rename ${type.name}.${field.name}: another field spells "${spelling}".`);
      spellings.add(spelling);
    }
  }
  return schema;
}

/** Without a name the executor raises its own error, which says which abstract type it is about. */
function neverThrowing(
  resolveType: GraphQLTypeResolver<unknown, unknown> | null | undefined,
): GraphQLTypeResolver<unknown, unknown> {
  const name = resolveType ?? ((value) => (value as { __typename?: string }).__typename);
  return (...args) => {
    try {
      return name(...args);
    } catch {
      return undefined;
    }
  };
}

function settleLists(field: FieldDefinition): void {
  const { resolve } = field;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!resolve || !isListType(type)) return;
  const settled: GraphQLFieldResolver<unknown, unknown> = (...args) =>
    mapMaybe(resolve(...args), settleItems);
  field.resolve = settled;
}

/** Items that fail become `Error` values, which every executor reports at the item's own index. */
function settleItems(list: unknown): MaybePromise<unknown> {
  if (!Array.isArray(list) || !list.some((item) => isPromise(item as unknown))) return list;
  return allMaybe(
    (list as MaybePromise<unknown>[]).map((item) => (isPromise(item) ? item.catch(toError) : item)),
  );
}
