import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql';

/** Coerced variable values of an operation. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** Names of the variables that some `@skip` or `@include` of the document depends on. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const condition = conditionOf(node);
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names];
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(node: SelectionNode, variables: VariableValues): boolean {
  return (node.directives ?? []).every((directive) => {
    const condition = conditionOf(directive);
    if (!condition) return true;
    const holds = condition.kind === Kind.VARIABLE ? variables[condition.name.value] : valueOf(condition);
    return directive.name.value === 'skip' ? holds !== true : holds === true;
  });
}

function conditionOf(directive: DirectiveNode) {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return undefined;
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
}

function valueOf(node: ASTNode): unknown {
  return node.kind === Kind.BOOLEAN ? node.value : undefined;
}
