import {
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readRecording, shopSchema } from './shop-schema.js';

interface Recording {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** Root fields of WooGraphQL that ours gets with cart, checkout and account. */
const LATER = new Set(['cart', 'viewer', 'customer', 'order', 'orders']);

const recordings = JSON.parse(readRecording('recordings.json')) as Recording[];
const served = recordings.filter(({ query }) => !rootFields(query).every((name) => LATER.has(name)));
const schema = shopSchema(['pa_colour', 'pa_size']);

function operationOf(query: string): OperationDefinitionNode {
  const operation = parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A recording without an operation.');
  return operation;
}

/** Mutations of what is not here yet count as one field that comes later. */
function rootFields(query: string): string[] {
  const operation = operationOf(query);
  const names = operation.selectionSet.selections.map((node) =>
    node.kind === Kind.FIELD ? node.name.value : '',
  );
  if (operation.operation === OperationTypeNode.MUTATION && !names.includes('writeReview')) return ['cart'];
  return names;
}

describe('questions recorded from WooGraphQL', () => {
  it('are all about what is served, or named as coming later', () => {
    expect(served).toHaveLength(83);
    expect(recordings).toHaveLength(117);
  });

  it.each(served.map((recording) => [recording.title, recording] as const))(
    'is understood: %s',
    (_title, { query, variables }) => {
      expect(validate(schema, parse(query))).toEqual([]);
      const coerced = getVariableValues(
        schema,
        operationOf(query).variableDefinitions ?? [],
        variables ?? {},
      );
      expect(coerced).not.toHaveProperty('errors');
    },
  );

  it('would be refused with a field that the schema does not have', () => {
    const [error] = validate(schema, parse('{ product(id: "1") { editLock } }'));
    expect(error).toBeInstanceOf(GraphQLError);
  });
});
