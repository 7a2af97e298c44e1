import {
  type ASTVisitor,
  type DocumentNode,
  getNamedType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Names of the object types that an operation may show anywhere but as an entity that was asked for. */
export function reachedTypes({ schema, operation, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const before = known.get(operation);
  if (before) return before;
  const reached = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...Object.values(fragments)],
  };
  const visitor: ASTVisitor = {
    Field({ name }) {
      const type = getNamedType(typeInfo.getType());
      if (name.value === '_entities') return;
      if (isObjectType(type)) reached.add(type.name);
      if (isAbstractType(type))
        for (const possible of schema.getPossibleTypes(type)) reached.add(possible.name);
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, visitor));
  known.set(operation, reached);
  return reached;
}
