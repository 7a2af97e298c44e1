import {
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { shopSchema } from '../support/graphql/shop-schema.js';
import { readRecordedText } from '../support/recordings/recordings.js';

interface Recording {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

const recordings = JSON.parse(readRecordedText('woographql-1.0.2/recordings.json')) as Recording[];
const schema = shopSchema(['pa_colour', 'pa_size']);

function operationOf(query: string): OperationDefinitionNode {
  const operation = parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A recording without an operation.');
  return operation;
}

describe('questions recorded from WooGraphQL', () => {
  it('are all here', () => {
    expect(recordings).toHaveLength(117);
  });

  it.each(recordings.map((recording) => [recording.title, recording] as const))(
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
