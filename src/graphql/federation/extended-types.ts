import {
  type DefinitionNode,
  type DocumentNode,
  isTypeDefinitionNode,
  Kind,
  type TypeDefinitionNode,
} from 'graphql';

const DEFINITION_OF = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
  [Kind.UNION_TYPE_EXTENSION]: Kind.UNION_TYPE_DEFINITION,
  [Kind.ENUM_TYPE_EXTENSION]: Kind.ENUM_TYPE_DEFINITION,
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: Kind.INPUT_OBJECT_TYPE_DEFINITION,
  [Kind.SCALAR_TYPE_EXTENSION]: Kind.SCALAR_TYPE_DEFINITION,
} as const;

/**
 * The SDL as graphql-js takes it: a subgraph may extend a type that only other subgraphs define, and then the
 * first extension counts as its definition
 * (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec).
 */
export function defineExtendedTypes(sdl: DocumentNode): DocumentNode {
  const defined = new Set(sdl.definitions.filter(isTypeDefinitionNode).map((node) => node.name.value));
  const definitions = sdl.definitions.map((node): DefinitionNode => {
    if (!isExtension(node) || defined.has(node.name.value)) return node;
    defined.add(node.name.value);
    return { ...node, kind: DEFINITION_OF[node.kind] } as TypeDefinitionNode;
  });
  return { ...sdl, definitions };
}

function isExtension(
  node: DefinitionNode,
): node is Extract<DefinitionNode, { kind: keyof typeof DEFINITION_OF }> {
  return node.kind in DEFINITION_OF;
}
