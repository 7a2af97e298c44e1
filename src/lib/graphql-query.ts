import { GraphQLError, Kind, OperationTypeNode, parse, type TypeNode } from 'graphql';

/** A variable that a query declares. */
export interface QueryVariable {
  isList: boolean;
  /** Of the elements, when it is a list. */
  typeName: string;
  /** Whether the query cannot be run without a value for it. */
  isRequired: boolean;
}

/** The text is not one query. The message continues a sentence that begins with what holds it. */
export class NoQueryError extends Error {}

/**
 * Reads the text of one GraphQL query.
 * @returns the variables it declares, by name
 * @throws NoQueryError
 */
export function readQuery(text: string): ReadonlyMap<string, QueryVariable> {
  const operations = parsed(text).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [query, ...others] = operations;
  if (query?.operation !== OperationTypeNode.QUERY || others.length > 0)
    throw new NoQueryError('must hold one query and no other operation');
  return new Map(
    (query.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => [
      variable.name.value,
      {
        isList: (type.kind === Kind.NON_NULL_TYPE ? type.type : type).kind === Kind.LIST_TYPE,
        typeName: typeNameOf(type),
        isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      },
    ]),
  );
}

/** The parser's own message repeats the text, so only the place is told. */
function parsed(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch (error) {
    const [place] = error instanceof GraphQLError ? (error.locations ?? []) : [];
    const where = place ? ` (line ${place.line}, column ${place.column})` : '';
    throw new NoQueryError(`is no GraphQL that can be read${where}`);
  }
}

function typeNameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeNameOf(type.type);
}
