import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { isIncluded, type VariableValues } from '../execution/operation-conditions.js';
import { add, type Amount, amountFrom, times } from './amount.js';
import type { QueryLimits } from './query-limits.js';

/** What a selection costs: once, and for each item of the page it is in. */
interface Cost {
  once: Amount;
  perItem: Amount;
}

const NOTHING: Cost = { once: 0, perItem: 0 };

/**
 * The price of an operation before it runs: one for every object it could answer with. A list is as
 * long as its `first` or `last` says, cut to the page maximum; the lists inside a connection
 * (`nodes`, `edges`) take the length of the connection; any other list counts as a default page.
 * Selections that `@skip` or `@include` leave out cost nothing, introspection neither.
 *
 * What does not depend on variables is added up here, once; the result only looks at variables.
 * @returns the cost for the variables as the client sent them
 */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { pageSize }: Pick<QueryLimits, 'pageSize'>,
): (variables: VariableValues) => number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const defaults = new Map(
    operation.variableDefinitions?.map((node) => [node.variable.name.value, node.defaultValue]),
  );
  const root = schema.getRootType(operation.operation);
  const { once, perItem } = root ? costOf(root, operation.selectionSet) : NOTHING;
  const amount = add(once, times(pageSize.default, perItem));
  return typeof amount === 'number' ? () => amount : amount;

  function costOf(type: GraphQLNamedType, selectionSet: SelectionSetNode): Cost {
    return selectionSet.selections.reduce<Cost>((sum, node) => {
      const { once, perItem } = conditional(node, costOfSelection(type, node));
      return { once: add(sum.once, once), perItem: add(sum.perItem, perItem) };
    }, NOTHING);
  }

  function costOfSelection(type: GraphQLNamedType, node: SelectionNode): Cost {
    if (node.kind === Kind.FIELD) {
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      return field ? costOfField(field, node) : NOTHING;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const fragmentType = condition === undefined ? type : schema.getType(condition);
    return fragment && fragmentType ? costOf(fragmentType, fragment.selectionSet) : NOTHING;
  }

  function costOfField(field: GraphQLField<unknown, unknown>, node: FieldNode): Cost {
    const type = getNamedType(field.type);
    if (isLeafType(type) || !node.selectionSet) return NOTHING;
    const inner = costOf(type, node.selectionSet);
    const size = sizeOf(field, node);
    if (isListType(getNullableType(field.type))) {
      const item = add(1, add(inner.once, times(pageSize.default, inner.perItem)));
      return size === undefined ? { once: 0, perItem: item } : { once: times(size, item), perItem: 0 };
    }
    return { once: add(1, add(inner.once, times(size ?? pageSize.default, inner.perItem))), perItem: 0 };
  }

  /** How long a field says its list is; undefined when it has no say. */
  function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Amount | undefined {
    const sizing = field.args.filter(
      ({ name }) => name === 'first' || name === 'last' || name === 'representations',
    );
    if (sizing.length === 0) return undefined;
    const given =
      node.arguments?.filter((argument) => sizing.some(({ name }) => name === argument.name.value)) ?? [];
    if (given.length === 0) return pageSize.default;
    return amountFrom(
      given.flatMap((argument) => variableOf(argument.value)),
      (variables) => Math.max(...given.map((argument) => lengthOf(argument.value, variables))),
    );
  }

  function lengthOf(value: ValueNode, variables: VariableValues): number {
    if (value.kind === Kind.VARIABLE) {
      const given = variables[value.name.value];
      if (Array.isArray(given)) return given.length;
      if (typeof given === 'number') return cut(given);
      const fallback = defaults.get(value.name.value);
      return fallback && given === undefined ? lengthOf(fallback, {}) : pageSize.default;
    }
    if (value.kind === Kind.LIST) return value.values.length;
    return value.kind === Kind.INT ? cut(Number(value.value)) : pageSize.default;
  }

  function cut(size: number): number {
    return Math.max(0, Math.min(size, pageSize.maximum));
  }

  function conditional(node: SelectionNode, cost: Cost): Cost {
    if (!node.directives?.length) return cost;
    const variables = node.directives.flatMap(
      (directive) => directive.arguments?.flatMap(({ value }) => variableOf(value)) ?? [],
    );
    const holds = amountFrom(variables, (values) => (isIncluded(node, withDefaults(values)) ? 1 : 0));
    return { once: times(holds, cost.once), perItem: times(holds, cost.perItem) };
  }

  function withDefaults(values: VariableValues): VariableValues {
    const known: Record<string, unknown> = { ...values };
    for (const [name, value] of defaults) {
      if (known[name] === undefined && value?.kind === Kind.BOOLEAN) known[name] = value.value;
    }
    return known;
  }
}

function variableOf(value: ValueNode): string[] {
  return value.kind === Kind.VARIABLE ? [value.name.value] : [];
}
