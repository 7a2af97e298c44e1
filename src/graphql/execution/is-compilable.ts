import { BREAK, type DocumentNode, type OperationDefinitionNode, OperationTypeNode, visit } from 'graphql';

/**
 * Whether an operation may be compiled at all. Left to graphql-js: mutations (graphql-jit stops
 * after one with invalid arguments; they are never hot), introspection, and the response key
 * `__proto__`, which compiled code would take for the prototype.
 */
export function isCompilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  let compilable = true;
  visit(document, {
    Field(node) {
      const name = node.name.value;
      if (name !== '__schema' && name !== '__type' && node.alias?.value !== '__proto__') return undefined;
      compilable = false;
      return BREAK;
    },
  });
  return compilable;
}
