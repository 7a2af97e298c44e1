import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { BadInputError } from '../../errors.js';
import type { VariableValues } from './operation-conditions.js';

/** How many faults of variables are named. */
const MAX_ERRORS = 10;
/** No input of the schema comes near, and what is deeper would only cost. */
const MAX_DEPTH = 100;

/**
 * Variables as the schema's types want them, by graphql-js's own rules and with its messages.
 * Refuses whole numbers that JSON could not carry exactly: as an ID such a number would silently be
 * another record's. Refuses values that are nested deeper than any input.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: VariableValues,
): { coerced: VariableValues } | { errors: readonly GraphQLError[] } {
  for (const [name, value] of Object.entries(raw)) {
    const fault = faultOf(value);
    if (fault) return { errors: [refusal(`The variable "$${name.slice(0, 100)}" ${fault}.`)] };
  }
  const definitions = operation.variableDefinitions ?? [];
  const { errors, coerced } = getVariableValues(schema, definitions, raw, { maxErrors: MAX_ERRORS });
  // Behind the last one graphql-js says that there were more, in an error that is no fault of a variable.
  return errors ? { errors: errors.slice(0, MAX_ERRORS) } : { coerced };
}

/** What JSON of any size may not hold; walked without recursion, which deep values would exhaust. */
function faultOf(root: unknown): string | undefined {
  const open = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
      return 'holds a whole number too large to be exact in JSON; send it as a string';
    if (typeof value !== 'object' || value === null) continue;
    if (depth === MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { originalError: new BadInputError(message) });
}
