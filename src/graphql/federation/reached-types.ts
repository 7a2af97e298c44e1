import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Names of the object types that an operation may show below the entities that were asked for. */
export function reachedTypes(info: GraphQLResolveInfo): ReadonlySet<string> {
  const before = known.get(info.operation);
  if (before) return before;
  const reached = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) {
    if (selectionSet) collect(selectionSet, getNamedType(info.returnType), info, reached);
  }
  known.set(info.operation, reached);
  return reached;
}

function collect(
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  info: GraphQLResolveInfo,
  reached: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const field =
        isObjectType(parent) || isInterfaceType(parent)
          ? parent.getFields()[selection.name.value]
          : undefined;
      // `__typename` is everywhere, and a field of none.
      if (!field) continue;
      const type = getNamedType(field.type);
      if (isObjectType(type)) reached.add(type.name);
      if (isAbstractType(type)) {
        for (const possible of info.schema.getPossibleTypes(type)) reached.add(possible.name);
      }
      if (selection.selectionSet) collect(selection.selectionSet, type, info, reached);
    } else {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      const type = fragment?.typeCondition ? info.schema.getType(fragment.typeCondition.name.value) : parent;
      if (fragment) collect(fragment.selectionSet, type, info, reached);
    }
  }
}
