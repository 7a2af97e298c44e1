import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The largest and smallest values that an `Int` may have (GraphQL, October 2021, section 3.5.1). */
const LARGEST = 2 ** 31 - 1;
const SMALLEST = -(2 ** 31);

/**
 * `Int` for shops whose plugins sell by weight or write nonsense: decimals are cut, as PHP does for WooGraphQL, and
 * what is out of range becomes the nearest value that is not.
 */
const wholeInt = new GraphQLScalarType({
  ...GraphQLInt.toConfig(),
  serialize: (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? Math.min(LARGEST, Math.max(SMALLEST, Math.trunc(value)))
      : GraphQLInt.serialize(value),
});

/**
 * Changes a schema in place so that no number that a field answers with is an error.
 * @returns the same schema
 */
export function withWholeInts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) field.type = replaced(field.type);
  }
  return schema;
}

function replaced(type: GraphQLOutputType): GraphQLOutputType {
  if (type === GraphQLInt) return wholeInt;
  if (isNonNullType(type)) return nonNull(replaced(type.ofType));
  return isListType(type) ? list(replaced(type.ofType)) : type;
}

function nonNull(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? type : new GraphQLNonNull(type);
}

const list: (type: GraphQLOutputType) => GraphQLOutputType = (type) => new GraphQLList(type);
