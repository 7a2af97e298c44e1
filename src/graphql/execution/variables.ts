import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { BadInputError } from '../../errors.js';
import type { VariableValues } from './operation-conditions.js';

/**
 * Variables as the schema's types want them, by graphql-js's own rules and with its messages.
 * Refuses whole numbers that JSON could not carry exactly: as an ID such a number would silently be
 * another record's.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: VariableValues,
): { coerced: VariableValues } | { errors: readonly GraphQLError[] } {
  const inexact = Object.entries(raw).find(([, value]) => holdsInexactInteger(value));
  if (inexact) {
    const message = `The variable "$${inexact[0]}" holds a whole number too large to be exact in JSON; send it as a string.`;
    return { errors: [new GraphQLError(message, { originalError: new BadInputError(message) })] };
  }
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], raw, { maxErrors: 10 });
  return result.errors ? { errors: result.errors } : { coerced: result.coerced };
}

function holdsInexactInteger(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsInexactInteger);
}
