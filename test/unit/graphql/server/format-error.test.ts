import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LimitError, UpstreamTimeoutError } from '../../../../src/errors.js';
import { createErrorFormatter } from '../../../../src/graphql/server/format-error.js';

function formatterWithLog(hideSchema = false) {
  const lines: { fields: Readonly<Record<string, unknown>>; message: string }[] = [];
  const format = createErrorFormatter({
    log: { error: (fields, message) => lines.push({ fields, message }) },
    hideSchema,
  });
  const show = (error: GraphQLError, code?: string) =>
    format({ ...error.toJSON(), extensions: { ...error.extensions, ...(code && { code }) } }, error);
  return { show, lines };
}

describe('an error of ours', () => {
  it('shows its message, its code and its details, and is not logged as unexpected', () => {
    const { show, lines } = formatterWithLog();
    const error = new LimitError('Too much.', { limit: 'cost', maximum: 5, value: 9 });
    const wrapped = new GraphQLError('x', {
      path: ['a', 0],
      originalError: new GraphQLError('y', { originalError: error }),
    });
    expect(show(wrapped)).toEqual({
      message: 'Too much.',
      path: ['a', 0],
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', maximum: 5, value: 9 },
    });
    expect(lines).toEqual([]);
  });

  it('says which system failed', () => {
    const { show } = formatterWithLog();
    const error = new UpstreamTimeoutError('No answer in time.', { system: 'erp', resource: 'prices' });
    expect(show(new GraphQLError('x', { path: ['a'], originalError: error })).extensions).toEqual({
      code: 'UPSTREAM_TIMEOUT',
      system: 'erp',
      resource: 'prices',
    });
  });
});

describe('a fault of the request', () => {
  it('keeps the text and code of GraphQL', () => {
    const { show } = formatterWithLog();
    expect(show(new GraphQLError('Syntax Error: x'), 'GRAPHQL_PARSE_FAILED')).toEqual({
      message: 'Syntax Error: x',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it('tells no names of a schema that is closed', () => {
    const { show } = formatterWithLog(true);
    const shown = show(
      new GraphQLError('Cannot query field "a" on type "Query". Did you mean "b" or "c"?'),
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(shown.message).toBe('Cannot query field "a" on type "Query".');
  });
});

describe('anything else', () => {
  it.each([
    [
      'an error of a resolver',
      new GraphQLError('db at 10.0.0.1', { path: ['a'], originalError: new Error('db at 10.0.0.1') }),
    ],
    [
      'an error that claims a safe code',
      new GraphQLError('secret', { path: ['a'], extensions: { code: 'BAD_USER_INPUT' } }),
    ],
    ['an error without a path', new GraphQLError('secret')],
  ])('%s is masked, with an id that finds it in the log', (_title, error) => {
    const { show, lines } = formatterWithLog();
    const shown = show(error);
    expect(shown.message).toBe('Internal server error');
    expect(shown.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(lines).toEqual([
      {
        message: 'Unexpected error',
        fields: expect.objectContaining({ id: shown.extensions!.id, error: error.originalError ?? error }),
      },
    ]);
  });
});
