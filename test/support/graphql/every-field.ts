import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * A selection of every field of a type that can be asked for without arguments, down to `depth` levels
 * of objects. Of interfaces it takes what all their types share.
 */
export function everyField(schema: GraphQLSchema, typeName: string, depth: number): string {
  return selectionOf(schema.getType(typeName)!, depth);
}

function selectionOf(type: GraphQLNamedType, depth: number): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return `{ __typename ${fields.flatMap((field) => fieldOf(field, depth)).join(' ')} }`;
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (depth === 0) return [];
  const selection = selectionOf(type, depth - 1);
  return [`${field.name} ${selection}`];
}
