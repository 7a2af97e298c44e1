import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many fields the compiled form of a document's operations spells out, plus one. A field below an interface or union
 * is compiled once for each object type, so nested interfaces multiply.
 * @param limit counting stops here: a size over it says no more than "too large"
 */
export function compiledSize(schema: GraphQLSchema, document: DocumentNode, limit: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  let size = 1;
  for (const node of document.definitions) {
    const root = node.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(node.operation) : undefined;
    if (root && node.kind === Kind.OPERATION_DEFINITION) count(root, node.selectionSet);
  }
  return size;

  function count(type: GraphQLNamedType, selectionSet: SelectionSetNode): void {
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) countFields(possible, selectionSet);
    } else if (isObjectType(type)) {
      countFields(type, selectionSet);
    }
  }

  function countFields(type: GraphQLObjectType, selectionSet: SelectionSetNode): void {
    for (const node of selectionSet.selections) {
      if (size > limit) return;
      if (node.kind === Kind.FIELD) {
        size += 1;
        const field = type.getFields()[node.name.value];
        if (field && node.selectionSet) count(getNamedType(field.type), node.selectionSet);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value, type))
        countFields(type, fragment.selectionSet);
    }
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const conditionType = condition === undefined ? type : schema.getType(condition);
    return conditionType === type || (isAbstractType(conditionType) && schema.isSubType(conditionType, type));
  }
}
