import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CacheTags } from '../answers/answer-tags.js';
import type { VariableValues } from '../execution/operation-conditions.js';
import { compileCost } from '../limits/cost.js';
import type { PublicCacheControl } from '../answers/cache-control.js';
import { overLimit, type QueryLimits } from '../limits/query-limits.js';

/** What the answer says beside its data; read from the context once an operation has run. */
export interface AnswerNotes<TContext> {
  /** Entries of the answer's `extensions`. */
  extensionsOf?: (context: TContext) => Record<string, unknown> | undefined;
  /** The `Cache-Control` of an answer that `keepableUntilOf` tells the end of; undefined means that nobody may store it. */
  cacheControlOf?: PublicCacheControl;
  /** The tags of an answer that others may store; undefined: they are not collected. */
  cacheTagsOf?: (context: TContext) => CacheTags | undefined;
  /** Further headers of the answer, such as a shopper's session. */
  headersOf?: (context: TContext) => Readonly<Record<string, string>>;
  /**
   * Until when the answer would be the same for everybody, in epoch milliseconds; undefined or infinity
   * mean that it is not known to be. Also read before anything ran, of the caller alone.
   */
  keepableUntilOf?: (context: TContext) => number | undefined;
}

/**
 * The tags that an answer goes out with: those of nobody's but everybody's.
 * @param freshUntilMs what `keepableUntilOf` says of an answer that is whole
 */
export function publicTags<TContext>(
  { cacheControlOf, cacheTagsOf }: AnswerNotes<TContext>,
  context: TContext,
  freshUntilMs: number | undefined,
): CacheTags | undefined {
  if (freshUntilMs === undefined || cacheControlOf?.(freshUntilMs) === undefined) return undefined;
  return cacheTagsOf?.(context);
}

/**
 * Refuses an operation that could answer with too many objects.
 * @throws LimitError
 */
export type CostRule = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
) => void;

/** The cost rule of a schema; what an operation costs is worked out once and kept with its document. */
export function createCostRule(schema: GraphQLSchema, limits: QueryLimits): CostRule {
  const costs = new WeakMap<OperationDefinitionNode, (variables: VariableValues) => number>();
  return (document, operation, variables) => {
    const costOf = costs.get(operation) ?? compileCost(schema, document, operation, limits);
    costs.set(operation, costOf);
    const cost = costOf(variables);
    if (cost > limits.cost) throw overLimit('cost', 'too many objects in reach', limits.cost, cost);
  };
}
