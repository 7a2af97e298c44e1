import {
  type ArgumentNode,
  BREAK,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { deepFreeze } from '../../lib/deep-freeze.js';
import { isIncluded, type VariableValues } from './operation-conditions.js';

/** An operation rewritten for one outcome of its `@skip`/`@include` conditions; see `specialise`. */
export interface RewrittenOperation {
  /** One operation and the fragments; every argument is a variable, no condition is left. */
  document: DocumentNode;
  /**
   * The rewritten operation's variables, from the coerced ones of the request.
   * @returns undefined when an argument turns out invalid, which graphql-js must then report
   */
  variablesFor(coerced: VariableValues): VariableValues | undefined;
}

/** An argument that mixes literals and variables: its value is put together for each request. */
interface ArgumentTemplate {
  name: string;
  value: ValueNode;
  type: GraphQLInputType;
}

/**
 * Rewrites an operation so that graphql-jit 0.8.9 sees only what it handles as graphql-js does:
 * - conditions are decided here (it applies those of the first spread of a fragment to all spreads);
 * - argument literals become variables: it writes literals into the code it evaluates, and a string
 *   that spells its marker for dates would run as code;
 * - variables are declared as `_Any`, which takes values as they are, because they were coerced by
 *   graphql-js already (its own coercion knows no default for a non-null variable).
 */
export function rewriteForJit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  coerced: VariableValues,
): RewrittenOperation {
  const names = new Set((operation.variableDefinitions ?? []).map((node) => node.variable.name.value));
  const constants: Record<string, unknown> = {};
  const templates: ArgumentTemplate[] = [];
  const typeInfo = new TypeInfo(schema);

  const withoutExcluded = {
    enter: (node: Parameters<typeof isIncluded>[0]) => {
      if (!isIncluded(node, coerced)) return null;
      return node.directives?.length ? { ...node, directives: [] } : undefined;
    },
  };
  const rewritten = visit(
    { ...document, definitions: document.definitions.filter(isPartOf(operation)) },
    visitWithTypeInfo(typeInfo, {
      OperationDefinition: (node) => ({ ...node, variableDefinitions: [], directives: [] }),
      Field: withoutExcluded,
      FragmentSpread: withoutExcluded,
      InlineFragment: withoutExcluded,
      Argument: (node) => {
        const type = typeInfo.getInputType();
        return !type || node.value.kind === Kind.VARIABLE ? false : asVariable(node, type);
      },
    }),
  );

  return {
    document: {
      ...rewritten,
      definitions: rewritten.definitions.map((node) =>
        node.kind === Kind.OPERATION_DEFINITION
          ? { ...node, variableDefinitions: [...names].map(asAny) }
          : node,
      ),
    },
    variablesFor: (values) =>
      templates.length > 0 ? fill(templates, values, constants) : { ...constants, ...values },
  };

  function asVariable(node: ArgumentNode, type: GraphQLInputType): ArgumentNode {
    const name = freshName();
    const value = holdsVariable(node.value) ? undefined : valueFromAST(node.value, type);
    if (value === undefined) templates.push({ name, value: node.value, type });
    else constants[name] = deepFreeze(value);
    return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
  }

  function freshName(): string {
    let name = `literal${names.size}`;
    while (names.has(name)) name = `${name}_`;
    names.add(name);
    return name;
  }
}

/** Asked before `valueFromAST`, which takes a variable without a value for a field that was left out. */
function holdsVariable(value: ValueNode): boolean {
  let holds = false;
  visit(value, {
    Variable: () => {
      holds = true;
      return BREAK;
    },
  });
  return holds;
}

function isPartOf(operation: OperationDefinitionNode) {
  return (node: DocumentNode['definitions'][number]) =>
    node === operation || node.kind === Kind.FRAGMENT_DEFINITION;
}

function fill(
  templates: readonly ArgumentTemplate[],
  coerced: VariableValues,
  constants: VariableValues,
): VariableValues | undefined {
  const variables: Record<string, unknown> = { ...constants, ...coerced };
  for (const { name, value, type } of templates) {
    const filled = valueFromAST(value, type, coerced);
    if (filled === undefined) return undefined;
    variables[name] = filled;
  }
  return variables;
}

function asAny(name: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: '_Any' } },
  };
}
