import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { VariableValues } from '../execution/operation-conditions.js';
import { compileCost } from './cost.js';
import { overLimit, type QueryLimits } from './query-limits.js';

/**
 * Refuses an operation that could answer with too many objects.
 * @throws LimitError
 */
export type CostRule = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
) => void;

/** The cost rule of a schema; the formula of an operation's cost is made once and lives as long as its document. */
export function createCostRule(schema: GraphQLSchema, limits: QueryLimits): CostRule {
  const costs = new WeakMap<OperationDefinitionNode, (variables: VariableValues) => number>();
  return (document, operation, variables) => {
    const costOf = costs.get(operation) ?? compileCost(schema, document, operation, limits);
    costs.set(operation, costOf);
    const cost = costOf(variables);
    if (cost > limits.cost) throw overLimit('cost', 'too many objects in reach', limits.cost, cost);
  };
}
